# A shooting in Khorog concerns the office and the campus in Khorog, not the market 85 km up the river.
== report id=courier outlet="Pamir Courier" published=2025-12-03
Masked gunmen killed a pharmacist in the centre of Khorog on Tuesday, neighbours said.
== site file=samples/sites.geojson
== expect warnings
aid-office-khorog | near | Attack
campus-khorog | near | Attack
== expect no warning
border-market-ishkoshim
hydro-camp
depot-khujand
