# Figures over years and over several operations are no event of this week.
== report id=review outlet="Upper Panj Review" published=2025-12-13
Twenty-two policemen have been killed by gunmen in Vanj in three years. In four separate engagements near Khorog on Friday soldiers killed nine militants.
== expect exactly 0 incidents
