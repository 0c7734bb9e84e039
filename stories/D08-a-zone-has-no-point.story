# Nothing is put at the middle of a zone: "border areas" are a strip of land and an unresolved name is no place at all.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-11
Gunmen killed two shepherds on Tuesday in the border areas of Tajikistan with Afghanistan, the border service said.
== site file=samples/sites.geojson
== expect exactly 1 incidents
 | 2025-12-09 | border areas | killed 2
== expect no warning
near
