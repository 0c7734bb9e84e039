# An analyst takes a raid for an exercise and rejects it; another knows better and undoes it. Both stay in the record, the incident
# is back.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-12
Gunmen attacked a road camp in Ishkoshim on Thursday and killed two workers, police said.
== ruling by="Mira" reason="the army trains there this week"
reject wire
== ruling by="Omar" reason="the clinic has the two dead"
undo
== expect exactly 1 incidents
Attack | 2025-12-11 | at Ishkoshim | killed 2
