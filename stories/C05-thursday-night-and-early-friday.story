# One newsroom dates a night by its evening, the other by its morning. It is one night and one attack.
== report id=radio outlet="Radio Sadoi Kuhsor" published=2025-12-12
On Thursday night men with automatic rifles attacked the watchtower of a copper mine in Roshtqal'a and killed a guard, a miner told us.
== report id=courier outlet="Pamir Courier" published=2025-12-13
A guard was shot dead at a copper mine in Roshtqal'a in the early hours of Friday, the company's manager said.
== gold
radio courier
== expect exactly 1 incidents
Attack | | Roshtqal'a | killed 1 | 2 accounts | 2 origins
