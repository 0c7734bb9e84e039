# Where a victim was born, or where a company has its head office, is not where the bomb went off.
== report id=daily outlet="Jade River Daily" published=2025-12-02
The electrician killed by a parcel bomb in Kulob on Monday came from Zhengzhou, his employer, a Shanghai-based energy firm, said.
== expect exactly 1 incidents
Remote explosive/landmine/IED | 2025-12-01 | at Kulob | killed 1
== expect no incident
Zhengzhou
Shanghai
