# Both sides are armed: a clash, not an attack on civilians. What was seized is not what was killed.
== report id=ministry outlet="Interior Ministry Press Service" published=2025-11-30
Border guards exchanged fire with a band of drug smugglers in Panj district on the night of 29 November. Three smugglers were killed; 52 kilograms of opium and four rifles were seized.
== expect exactly 1 incidents
Armed clash | 2025-11-29 | at Panj | killed 3
