# The group that says "we did it" outranks whoever blames it; it is still a claim, and no finding.
== report id=dispatch outlet="Kabul Evening Dispatch" published=2025-12-05
A suicide bomber killed four people outside a bank in Kunduz on Thursday, police said. The interior ministry blamed Islamic State Khorasan for the bombing. Islamic State Khorasan claimed responsibility for the bombing in a post on Telegram.
== expect exactly 1 incidents
Suicide bomb | 2025-12-04 | at Kunduz | killed 4
== expect perpetrators
Islamic State Khorasan | claimed or admitted
== expect no perpetrator
Islamic State Khorasan | suspected or accused
Islamic State Khorasan | reported as fact
