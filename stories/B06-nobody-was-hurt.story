# "No one was hurt" is a finding: zero, not unknown. And it does not undo the strike.
== report id=courier outlet="Pamir Courier" published=2025-12-11
Two rockets landed in an empty cotton field near Farkhor on Wednesday night but no one was hurt, the district administration said.
== expect statements
account | Shelling/artillery/missile attack | done | 2025-12-10 | near Farkhor | killed 0, injured 0 | Pamir Courier <- district administration
== expect exactly 1 incidents
Shelling/artillery/missile attack | 2025-12-10 | near Farkhor | killed 0, injured 0
