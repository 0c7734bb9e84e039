# Capitals that say, urge or reject something stand for governments. Nothing happened in them.
== report id=daily outlet="Jade River Daily" published=2025-12-06
Beijing urged Dushanbe to hunt down the men who shot dead two Chinese drillers in Darvoz on Thursday. Kabul called the killing a crime, while Moscow offered to send experts.
== expect exactly 1 incidents
Attack | 2025-12-04 | at Darvoz | killed 2
== expect no incident
Beijing
Dushanbe
Kabul
Moscow
