# Numbers stand beside the dead that do not count them: an age, a part of the whole, the people whom the victim guarded.
== report id=courier outlet="Pamir Courier" published=2025-12-09
A watchman of 64 was killed when gunmen opened fire at a warehouse in Khorog on Monday.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-09
Six traders, two of them women, were shot dead by gunmen on a road near Vanj on Monday, and four were wounded.
== report id=gazette outlet="Kulob Gazette" published=2025-12-09
A guard who drove two nurses was shot dead by gunmen in Kulob on Monday.
== gold
courier
wire
gazette
== expect exactly 3 incidents
Attack | 2025-12-08 | at Khorog | killed 1
Attack | 2025-12-08 | near Vanj | killed 6, injured 4
Attack | 2025-12-08 | at Kulob | killed 1
