# "The USA" is a country, though somewhere a building bears its name; and the middle of a country is near no site.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-11
A bomb exploded in the USA on Tuesday and injured four people, officials said.
== site file=samples/sites.geojson
== expect statements
account | | done | 2025-12-09 | at USA (country) | injured 4
== expect no warning
near
