# The same speaker takes back a figure. The newer one stands, the older stays visible in the accounts, and no second incident appears.
== report id=first outlet="Pamir Courier" published=2025-12-15T09:00:00+05:00
Six soldiers died on Sunday when a roadside bomb exploded under their truck in Vanj district, the defence ministry said.
== report id=second outlet="Pamir Courier" published=2025-12-16T18:00:00+05:00
The defence ministry has corrected the number of soldiers killed by Sunday's roadside bomb in Vanj district to four; two men listed as dead are in intensive care.
== expect statements
account | Remote explosive/landmine/IED | done | 2025-12-14 | at Vanj | killed 6 | Pamir Courier <- defence ministry
account | Remote explosive/landmine/IED | done | 2025-12-14 | at Vanj | killed 4 | Pamir Courier <- defence ministry
== gold
first second
== expect exactly 1 incidents
Remote explosive/landmine/IED | 2025-12-14 | at Vanj | killed 4
