# A hospital nurse and a ministry know of the blast independently of each other: two origins.
== report id=radio outlet="Radio Sadoi Kuhsor" published=2025-12-12
A nurse at the district hospital in Ishkoshim told our station that a mine had gone off under a lorry outside the town on Thursday afternoon and that the driver did not survive.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-12
A lorry driver was killed on Thursday when his vehicle ran over a landmine near Ishkoshim, the emergencies ministry said.
== gold
radio wire
== expect exactly 1 incidents
Remote explosive/landmine/IED | 2025-12-11 | Ishkoshim | killed 1 | 2 accounts | 2 origins
