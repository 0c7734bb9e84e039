# An embassy tells its people to leave the border areas. Sites in that strip hear of it; the capital and the north do not.
== report id=notice outlet="Asia Frontier Wire" published=2025-12-05
The Chinese embassy in Tajikistan on Friday told its nationals to leave the areas along the Afghan border immediately.
== site file=samples/sites.geojson
== expect statements
advice | leave | border | Asia Frontier Wire <- Chinese embassy
== expect exactly 0 incidents
== expect warnings
gold-camp | advised | leave
road-camp | advised | leave
== expect no warning
embassy-dushanbe
depot-khujand
