# Officials who will not be named are still the speakers. "Two" and "Kulob" belong to them, not to the harm and the place.
== report id=courier outlet="Pamir Courier" published=2025-12-05
Armed men burst into a petrol station outside Dusti on Thursday and killed its owner, according to two police officers in Kulob who asked that their names not be used.
== expect statements
account | Attack | done | 2025-12-04 | Dusti | killed 1 | Pamir Courier <- police officers
== expect no incident
 | | Kulob
 | | | killed 2
