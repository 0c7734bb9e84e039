# A correspondent names the town once, before the first sentence. An older event in the same text gets no place from there.
== report id=courier outlet="Pamir Courier" published=2025-12-09
VANJ (Pamir Courier) - Gunmen killed two teachers on their way home on Monday. In May gunmen killed a driver.
== expect exactly 1 incidents
Attack | 2025-12-08 | at Vanj | killed 2
