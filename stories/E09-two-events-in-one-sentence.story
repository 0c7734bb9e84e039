# "While" joins two attacks on two employers. Split wrongly, the drone shoots at a bus.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-18
A drone bombed a gold washing plant in Darvoz on Wednesday, while in Vanj gunmen fired at a bus carrying workers of a state power company, an emergency official said.
== expect statements
account | Air/drone strike | done | 2025-12-17 | at Darvoz | | Asia Frontier Wire <- official
account | Attack | done | 2025-12-17 | at Vanj | | Asia Frontier Wire <- official
== expect exactly 2 incidents
Air/drone strike | 2025-12-17 | at Darvoz
Attack | 2025-12-17 | at Vanj
