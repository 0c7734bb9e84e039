# "In Kunduz province" has no point. The middle of the province happens to lie 20 km from the clinic: that must not count as near.
== report id=monitor outlet="Amu Monitor" published=2025-12-11
Insurgents killed three soldiers somewhere in Afghanistan's Kunduz province on Wednesday, the army said without giving the district.
== site file=samples/sites.geojson
== expect incidents
 | 2025-12-10 | Kunduz | killed 3
== expect no warning
clinic-kunduz | near
