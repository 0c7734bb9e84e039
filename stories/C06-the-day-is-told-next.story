# The lead says what happened, the next sentence when. The day of a funeral is not that of the attack.
== report id=courier outlet="Pamir Courier" published=2025-12-10
Gunmen killed two traders near Vanj, their families said. The men were driving home on Sunday when the road was blocked with stones.
== report id=gazette outlet="Kulob Gazette" published=2025-12-10
Gunmen killed three shepherds near Kulob, their families said. The men were buried on Tuesday in the village.
== gold
courier
gazette
== expect statements
account | Attack | done | 2025-12-07 | near Vanj | killed 2
== expect no statement
account | Attack | done | 2025-12-09
