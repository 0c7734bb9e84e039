# A weekday is counted back from the report's own date, also when the report came out in the small hours of the next day.
== report id=flash outlet="Asia Frontier Wire" published=2025-12-04T00:40:00+05:00
An explosive-laden drone crashed into a quarry workers' hostel in Shamsiddin Shohin district late on Wednesday, killing one man, a rescue worker at the scene said.
== expect statements
account | Air/drone strike | done | 2025-12-03 | at Shamsiddin Shohin | killed 1 | Asia Frontier Wire <- rescue worker
