# The border post Istiqlol stands in Shamsiddin Shohin district. Gazetteers know only the town of that name in Sughd, 305 km away:
# taking that one would leave the mining camp unwarned and alarm a depot in Khujand.
== report id=ministry outlet="Interior Ministry Press Service" published=2025-12-18
Last night a drone struck a prospecting team in the sector of the Istiqlol border post, Shamsiddin Shohin district, and killed one geologist.
== site file=samples/sites.geojson
== expect exactly 1 incidents
Air/drone strike | 2025-12-17 | at Istiqlol | killed 1
== expect warnings
gold-camp | near | Air/drone strike
== expect no warning
depot-khujand
