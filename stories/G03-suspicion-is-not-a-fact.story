# Analysts suspect, the authorities name nobody. The suspicion is kept with its speakers; the account has no perpetrator of that name.
== report id=review outlet="Upper Panj Review" published=2025-12-16
Investigators have not said who fired on the ferry at Darvoz on Saturday. Two analysts in Bishkek suspect Islamic State Khorasan, which they say wants to show that the Taliban cannot guard the river.
== expect statements
accusation | Islamic State Khorasan | Upper Panj Review <- analysts
== expect no statement
account | | | | | | | perpetrator Islamic State Khorasan
admission
