# Two outlets give the raid two days and two villages of one valley. No rule joins them; the analyst, who has spoken with the clinic,
# does, and then the toll that the clinic counted stands, with both voices beside it.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-12
Gunmen attacked a road camp in Ishkoshim on Wednesday and killed two workers, police said.
== report id=radio outlet="Radio Panj" published=2025-12-13
Armed men attacked a road camp in Khorog on Friday, killing four workers, a driver said.
== ruling by="Mira" reason="the clinic knows of one raid"
same wire radio
== ruling by="Mira" reason="the clinic counts three"
correct wire killed 3
== expect exactly 1 incidents
Attack | | | killed 3 | 2 accounts | 2 origins
