# "Yesterday" in Wednesday's paper and "on Tuesday" in Friday's are the same day, so this is one raid.
== report id=wednesday outlet="Dushanbe Evening Herald" published=2025-11-26
Yesterday bandits robbed and killed a livestock dealer in Murghob, the mayor told this newspaper.
== report id=friday outlet="Pamir Courier" published=2025-11-28
Relatives buried the livestock dealer whom bandits killed on Tuesday in Murghob, his brother said.
== gold
wednesday friday
== expect exactly 1 incidents
Attack | 2025-11-25 | at Murghob | killed 1 | 2 accounts | 2 origins
