# A kidnapping at noon and a shell at night have only the town and the date in common.
== report id=noon outlet="Radio Sadoi Kuhsor" published=2025-12-08
At noon on Sunday a money changer was kidnapped outside the bazaar in Khorog, his wife said.
== report id=night outlet="Pamir Courier" published=2025-12-08
A shell hit a bakery in Khorog on Sunday night and injured three people, firefighters said.
== gold
noon
night
== expect exactly 2 incidents
Abduction/forced disappearance | 2025-12-07 | at Khorog | abducted 1
Shelling/artillery/missile attack | 2025-12-07 | at Khorog | injured 3
