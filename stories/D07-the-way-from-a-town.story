# "50 km south of Khorog" is not in Khorog: the circle lies there, wide enough for what such words leave open.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-11
Gunmen fired on a road crew 50 km south of Khorog on Tuesday and killed two workers, the regional administration said.
== expect exactly 1 incidents
 | 2025-12-09 | near 50 km south of Khorog | killed 2
