# A paper that only counts the dead in a village nobody has on a map adds its number to the raid that another paper told, and
# makes no incident of its own.
== report id=first outlet="Kokcha Courier" published=2026-03-10
Gunmen raided the hamlet of Chashmaqul in Rustaq on Monday night and killed at least nine villagers, a teacher said. They came on foot and left before dawn.
== report id=count outlet="Kokcha Notes" published=2026-03-11
Fourteen bodies of villagers of Chashmaqul were laid out in the school at Rustaq, a teacher said. Some of the villagers have left with what a donkey carries.
== gold
first count
== expect exactly 1 incidents
Attack | 2026-03-09 | Rustaq | killed 14
