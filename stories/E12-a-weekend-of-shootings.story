# One figure for all shootings of a weekend is a series; it neither is an incident nor joins one.
== report id=tally outlet="Valley Courier" published=2026-03-09
Four men were killed and 31 other people were wounded in shootings across Baltimore over the weekend, police said.
== report id=one outlet="Harbour Ledger" published=2026-03-08
Gunmen shot and killed a taxi driver in Baltimore on Saturday, police said.
== expect exactly 1 incidents
Attack | 2026-03-07 | at Baltimore | killed 1 | 1 accounts | 1 origins
