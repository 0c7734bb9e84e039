# All samples together: what the demo shows. The drone strike has 17 accounts but 7 origins: the reprint, those who heard the same ministry, and who
# only counted the hurt beside others who told what happened add none; the border troops took back their five, so three stands. Football, the forum and the series are no incidents.
== report id=r1 file=samples/reports/01-wire-flash-drone-at-gold-mine.txt
== report id=r2 file=samples/reports/02-wire-full-drone-at-gold-mine.txt
== report id=r3 file=samples/reports/03-official-statement-interior-ministry.txt
== report id=r4 file=samples/reports/04-local-radio-several-dead.txt
== report id=r5 file=samples/reports/05-foreign-daily-five-dead.txt
== report id=r6 file=samples/reports/06-reprint-of-wire.txt
== report id=r7 file=samples/reports/07-embassy-notice.txt
== report id=r8 file=samples/reports/08-follow-up-corrected-toll.txt
== report id=r9 file=samples/reports/09-denial-taliban-spokesman.txt
== report id=r10 file=samples/reports/10-claim-on-telegram.txt
== report id=r11 file=samples/reports/11-second-attack-road-camp.txt
== report id=r12 file=samples/reports/12-roadside-bomb-takhar-same-day.txt
== report id=r13 file=samples/reports/13-road-camp-attack-page.html
== report id=r14 file=samples/reports/14-analysis-series-on-the-panj.txt
== report id=r15 file=samples/reports/15-football-match.txt
== report id=r16 file=samples/reports/16-three-briefs.jsonl
== site file=samples/sites.geojson
== gold
r1 r2 r3 r4 r5 r6 r8 r9 r10
r11 r13
r12
== expect exactly 6 incidents
Air/drone strike | 2025-12-03 | at Istiqlol (district) | killed 3, injured 1..3 | 17 accounts | 7 origins
Attack | 2025-12-09 | at Yol (village) | killed 1, injured 2
Remote explosive/landmine/IED | 2025-12-03 | at Takhar (province) | killed 2, injured 4 | 1 accounts | 1 origins
Abduction/forced disappearance | 2025-12-15 | at Khorog (village) | abducted 2
Armed clash | 2025-12-11 | at Farkhor (district) | killed 2
Attack | 2025-05-01..2025-05-31 | at Yawan (district) | killed 2
== expect statements
account | Attack | series | | | killed 16.. | Upper Panj Review <- border officials
advice | leave | Shamsiddin Shohin | Embassy of China
admission | Upper Amu Front | Amu Monitor <- Upper Amu Front
denial | | Kabul Evening Dispatch <- governor of Badakhshan
== expect warnings
gold-camp | near | Air/drone strike
road-camp | advised | leave
== expect no warning
depot-khujand
clinic-kunduz | near
