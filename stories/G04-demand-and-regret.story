# One government demands, the other regrets. Both are worth a line in the record, neither is an event.
== report id=herald outlet="Dushanbe Evening Herald" published=2025-12-07
The foreign ministry in Dushanbe demanded an apology from the Taliban and guarantees that such raids would not be repeated. In a note on Saturday, the Taliban expressed regret and promised to tighten patrols.
== expect statements
demand | | Dushanbe Evening Herald <- foreign ministry
assurance | regret | Dushanbe Evening Herald <- Taliban
== expect exactly 0 incidents
