# The same night in four voices: "at least two", three, "several" and five dead; a drone, or a drone and gunmen; from over the river,
# or nobody knows. One incident, with the disagreement in it.
== report id=flash file=samples/reports/01-wire-flash-drone-at-gold-mine.txt
== report id=ministry file=samples/reports/03-official-statement-interior-ministry.txt
== report id=radio file=samples/reports/04-local-radio-several-dead.txt
== report id=daily file=samples/reports/05-foreign-daily-five-dead.txt
== site file=samples/sites.geojson
== expect exactly 1 incidents
Air/drone strike | 2025-12-03 | Istiqlol | killed 3..5
== expect warnings
gold-camp | near | Air/drone strike
== expect no warning
depot-khujand
embassy-dushanbe
