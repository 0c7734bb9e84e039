# Both stay: the account, and the denial of the side that is blamed. A denial of guilt does not delete the dead.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-12
Gunmen who had crossed from Badakhshan killed two telecom engineers in Ishkoshim on Thursday, the security committee said. The Taliban denied that anyone had crossed from Badakhshan.
== expect statements
account | Attack | done | 2025-12-11 | at Ishkoshim, from Badakhshan | killed 2 | Asia Frontier Wire <- security committee
denial | | Asia Frontier Wire <- Taliban
== expect exactly 1 incidents
Attack | 2025-12-11 | at Ishkoshim | killed 2
