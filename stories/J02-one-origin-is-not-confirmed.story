# One origin is not confirmed, however official. Ten papers with one wire story are one origin.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-05
Gunmen killed two drivers near Khorog on Thursday, officials said on condition of anonymity.
== expect exactly 1 incidents
Attack | 2025-12-04 | near Khorog | killed 2
== expect grades
incident | 3 | one origin says so
account | C | officials
== expect no grade
incident | 1
