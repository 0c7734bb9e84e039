# Two who do not know of each other confirm it; an outlet that repeats a third adds nothing. The chain is as good as its weakest speaker.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-05
Gunmen killed two drivers near Khorog on Thursday, police said.
== report id=radio outlet="Valley Radio" published=2025-12-05
Two drivers were shot dead by gunmen near Khorog on Thursday, the district hospital said.
== gold
wire radio
== expect exactly 1 incidents
Attack | 2025-12-04 | near Khorog | killed 2
== expect grades
incident | 1 | 2 independent origins say so, nobody says otherwise
account | C | police
