# The round-up holds two events, of two kinds in two places. Neither borrows the other's harm.
== report id=dispatch outlet="Kabul Evening Dispatch" published=2025-12-10
A roadside bomb killed three policemen on the edge of Kunduz on Tuesday, the city's police chief said. On the same day, gunmen kidnapped a vaccination nurse in Rustaq, Takhar province, according to her family.
== expect statements
account | Remote explosive/landmine/IED | done | 2025-12-09 | Kunduz | killed 3 | Kabul Evening Dispatch <- police chief
account | Abduction/forced disappearance | done | 2025-12-09 | at Rustaq | abducted 1 | Kabul Evening Dispatch <- family
== expect exactly 2 incidents
Remote explosive/landmine/IED | 2025-12-09 | Kunduz | killed 3
Abduction/forced disappearance | 2025-12-09 | at Rustaq | abducted 1
