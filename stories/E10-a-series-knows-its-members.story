# A month's total counts attacks that were reported one by one. They stay incidents of their own, and the total knows them.
== report id=first outlet="Panj Wire" published=2025-11-05
Gunmen attacked a gold mine in Shamsiddin Shohin district on 4 November, killing two workers, police said.
== report id=second outlet="Radio Kulob" published=2025-11-19
Gunmen attacked a road camp in Shamsiddin Shohin district on 18 November, killing three workers, the hospital said.
== report id=total outlet="Upper Panj Review" published=2025-12-02
In November at least four attacks killed nine people in Shamsiddin Shohin district, the Interior Ministry said.
== gold
first
second
== expect exactly 2 incidents
Attack | 2025-11-04 | at Shamsiddin Shohin | killed 2 | 1 accounts
Attack | 2025-11-18 | at Shamsiddin Shohin | killed 3 | 1 accounts
== expect exactly 1 series
series | Attack | done series | 2025-11-01..2025-11-30 | at Shamsiddin Shohin | killed 9 | Upper Panj Review <- Interior Ministry | | 2 incidents | 2025-11-04, 2025-11-18
