# The bomb is in one sentence, the dead and the hurt in the next, from another mouth. A dead bus driver of last year is none of them.
== report id=radio outlet="Radio Sadoi Kuhsor" published=2025-12-09
A mine went off under a minibus near Khorog on Monday. Three passengers died and at least five were injured, a hospital doctor said. Four people died on that road in two years when their cars fell into the river.
== expect statements
account | Remote explosive/landmine/IED | done | 2025-12-08 | near Khorog | killed 3, injured 5.. | Radio Sadoi Kuhsor <- doctor
== expect exactly 1 incidents
Remote explosive/landmine/IED | 2025-12-08 | near Khorog | killed 3, injured 5..
