# "Several" has no upper end and begins at three. It must not become exactly three, nor nothing.
== report id=radio outlet="Radio Sadoi Kuhsor" published=2025-11-25
Several miners were killed on Monday when a drone dropped a grenade on their canteen in Darvoz district, the rescue service reported.
== expect statements
account | Air/drone strike | done | 2025-11-24 | at Darvoz | killed 3.. | Radio Sadoi Kuhsor <- rescue service
