# Two origins disagree and neither takes it back. The incident shows the spread; nobody picks the louder number.
== report id=wire outlet="Asia Frontier Wire" published=2025-12-19
Two traders were shot dead at the border market in Ishkoshim on Thursday, a police spokesman said.
== report id=daily outlet="Jade River Daily" published=2025-12-19
A doctor in Khorog said on Friday that gunmen had killed five traders at Ishkoshim's border market the previous day.
== gold
wire daily
== expect exactly 1 incidents
Attack | 2025-12-18 | Ishkoshim | killed 2..5 | 2 accounts | 2 origins
== expect no incident
 | | Khorog
