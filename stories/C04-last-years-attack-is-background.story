# The paragraph about last year explains, it does not report. Its dead must not be added to today's.
== report id=dispatch outlet="Kabul Evening Dispatch" published=2025-12-09
Gunmen killed a tax collector in Faizabad on Monday, residents said. In December last year nine people died when attackers stormed the town's court.
== expect incidents
Attack | 2025-12-08 | at Faizabad | killed 1
== expect no incident
 | 2025-12-08 | | killed 9
 | 2025-12-08 | | killed 10
 | 2025-12-08 | | killed 1..9
