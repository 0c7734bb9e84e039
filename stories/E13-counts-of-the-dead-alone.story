# Two papers that count dead and do not say that anybody killed them make no incident, even together.
== report id=one outlet="Kokcha Courier" published=2026-03-12
The elders of Sorkhab near Rustaq put the dead of the village at fourteen.
== report id=two outlet="Rustaq Notes" published=2026-03-12
Fourteen bodies were laid out in the school of Sorkhab near Rustaq, a teacher said.
== expect exactly 0 incidents
