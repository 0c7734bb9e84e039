# The paper did not see it, the agency did not see it: the border troops say it. The chain keeps all three,
# outermost first, so that nobody takes the paper for the witness.
== report id=post outlet="Caspian Morning Post" published=2025-12-01
State news agency Navid, citing the border troops, said on Monday that gunmen had shot dead a shepherd in Farkhor district a day earlier.
== expect statements
account | Attack | done | 2025-11-30 | at Farkhor | killed 1 | Caspian Morning Post <- Navid <- border troops
== expect exactly 1 incidents
Attack | 2025-11-30 | at Farkhor | killed 1 | 1 accounts | 1 origins
