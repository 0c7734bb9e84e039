# A series is a statement about many events. Counted as one incident, it would become the worst attack of the year.
== report id=review outlet="Upper Panj Review" published=2025-12-13
Since the summer, intruders from Afghanistan have fought at least six gun battles with Tajik border guards, in which more than twenty people were killed, a retired colonel said.
== expect statements
account | Armed clash | series | | from Afghanistan | killed 21.. | Upper Panj Review <- colonel
== expect exactly 0 incidents
