# Six days and a different weapon lie between them. A reminder of the first inside the second report must not glue them together.
== report id=first outlet="Pamir Courier" published=2025-12-12
A drone killed two surveyors at Yol in Shamsiddin Shohin district on Thursday, the border command said.
== report id=second outlet="Asia Frontier Wire" published=2025-12-18
Snipers killed a bulldozer driver at Yol, Shamsiddin Shohin district, on Wednesday, six days after a drone killed two surveyors there, a district official said.
== gold
first
second
== expect exactly 2 incidents
Air/drone strike | 2025-12-11 | at Yol | killed 2
Attack | 2025-12-17 | at Yol | killed 1
