# The desk asks first: whose people, in which trade? The gunmen's own nationality must not be mixed up with it.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-17
Afghan gunmen shot dead four Turkish road builders in Panj district on Tuesday, the local prosecutor said.
== expect statements
account | Attack | done | 2025-12-16 | at Panj | killed 4 | Asia Frontier Wire <- prosecutor | victim TR construction
== expect no statement
account | | | | | | | victim AF
