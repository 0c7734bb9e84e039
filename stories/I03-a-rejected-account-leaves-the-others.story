# One of two accounts is a misreading that puts the raid's dead too high. Without it the incident stands on the other.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-12
Gunmen attacked a road camp in Ishkoshim on Thursday and killed two workers, police said.
== report id=blog outlet="Valley Blog" published=2025-12-13
Gunmen attacked a road camp in Ishkoshim on Thursday and killed twenty workers, a trader said.
== ruling by="Mira" reason="the trader speaks of last year's raid"
reject blog
== expect exactly 1 incidents
Attack | 2025-12-11 | at Ishkoshim | killed 2 | 1 accounts
== expect no incident
killed 2..20
