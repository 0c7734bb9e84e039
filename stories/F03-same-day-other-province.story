# Two police vehicles, two bombs, one Wednesday, but 100 km apart.
== report id=one outlet="Kabul Evening Dispatch" published=2025-12-18
A bomb hidden in a cart killed a policeman in Taloqan on Wednesday, health workers said.
== report id=two outlet="Amu Monitor" published=2025-12-18
In Faizabad, one police officer died on Wednesday when a bomb blew up his jeep, the governor's office said.
== gold
one
two
== expect exactly 2 incidents
Remote explosive/landmine/IED | 2025-12-17 | at Taloqan | killed 1
Remote explosive/landmine/IED | 2025-12-17 | at Faizabad | killed 1
