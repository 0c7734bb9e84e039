# Who says that he did it is not yet who did it. The claim is its own statement and belongs to the incident that it speaks of.
== report id=dispatch outlet="Kabul Evening Dispatch" published=2025-12-05
A suicide bomber killed four people outside a bank in Kunduz on Thursday, police said. Islamic State Khorasan claimed responsibility for the bombing in a post on Telegram.
== expect statements
account | Suicide bomb | done | 2025-12-04 | at Kunduz | killed 4 | Kabul Evening Dispatch <- police
admission | Islamic State Khorasan | Kabul Evening Dispatch <- Islamic State Khorasan
== expect exactly 1 incidents
Suicide bomb | 2025-12-04 | at Kunduz | killed 4
