# Three or seven: nobody picks the louder number. Both stand side by side with their speakers.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-05
Gunmen killed three drivers in Khorog on Thursday, police said.
== report id=radio outlet="Valley Radio" published=2025-12-05
Gunmen killed seven drivers in Khorog on Thursday, the district hospital said.
== gold
wire radio
== expect exactly 1 incidents
Attack | 2025-12-04 | at Khorog
== expect contradictions
killed | 7 by district hospital | 3 by police
