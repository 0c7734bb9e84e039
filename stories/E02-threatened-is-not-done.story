# A threat is worth keeping, but nothing has happened yet.
== report id=monitor outlet="Amu Monitor" published=2025-12-20
Islamic State Khorasan has threatened to bomb mining camps in Badakhshan, according to an audio message that appeared on Friday.
== expect statements
account | | threatened | | Badakhshan | | Amu Monitor
== expect no statement
account | | done
== expect exactly 0 incidents
