# A copied wire story adds a reader, not a witness: two accounts, one origin.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-08
A mortar shell fired from across the Panj wrecked a customs shed at Panji Poyon on Sunday and injured two loaders, the customs service said.
== report id=copy outlet="Caspian Morning Post" published=2025-12-08
(AFW) A mortar shell fired from across the Panj wrecked a customs shed at Panji Poyon on Sunday and injured two loaders, the customs service said.
== gold
wire copy
== expect exactly 1 incidents
Shelling/artillery/missile attack | 2025-12-07 | at Panji Poyon | injured 2 | 2 accounts | 1 origins
