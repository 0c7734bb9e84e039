# Names are matched as whole words: an ambassador holds neither a Syrian president nor the city of Asadabad.
== report id=wire outlet="Asia Frontier Wire" published=2025-11-29
Shots were fired at the convoy of the Japanese ambassador near Bokhtar on Friday. The ambassador escaped unharmed, an embassy secretary said.
== expect statements
account | Attack | done | 2025-11-28 | near Bokhtar
== expect no statement
Assad
Asadabad
== expect no incident
Assad
Asadabad
