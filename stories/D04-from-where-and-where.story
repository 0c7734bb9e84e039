# Where it was launched and where it came down are two places. People are in danger at the second.
== report id=courier outlet="Pamir Courier" published=2025-12-14
Artillery rounds launched from Darqad in Afghanistan's Takhar province landed in Farkhor on Saturday and injured a schoolteacher, the town's mayor said.
== expect statements
account | Shelling/artillery/missile attack | done | 2025-12-13 | at Farkhor, from Darqad | injured 1 | Pamir Courier <- mayor
== expect no incident
 | | at Darqad
 | | at Takhar
