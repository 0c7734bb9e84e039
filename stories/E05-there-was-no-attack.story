# An official denies a rumour. The denial is kept; the rumour does not become an incident.
== report id=radio outlet="Radio Sadoi Kuhsor" published=2025-12-16
There was no attack on the university in Khorog on Monday, the rector said. He denied rumours that students had been taken hostage and said the noise came from road works.
== expect statements
denial | | Radio Sadoi Kuhsor <- rector
== expect exactly 0 incidents
