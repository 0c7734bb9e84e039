# Why somebody did it is an opinion with an owner.
== report id=review outlet="Upper Panj Review" published=2025-12-19
The raids are meant to frighten foreign investors away from the frontier, a researcher in Almaty believes. She argues that the loss of poppy income has made recruiting easy.
== expect statements
assessment | | Upper Panj Review <- researcher
== expect exactly 0 incidents
