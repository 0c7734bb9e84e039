# Who did nothing to prevent an attack did not carry it out. What each is accused of stays apart: only the deed makes a perpetrator.
== report id=review outlet="Upper Panj Review" published=2025-12-02
Gunmen killed three shepherds near Khorog on Monday. Residents said the border guards had done nothing to prevent the attack. A spokesman for the interior ministry blamed Jamaat Ansarullah for the attack and accused the Taliban of sheltering the gunmen. The border guards denied that they had ignored warnings.
== expect statements
account | attack | done | | near Khorog | killed 3
accusation | border guards (let it happen) | Upper Panj Review <- residents
accusation | Jamaat Ansarullah | Upper Panj Review <- spokesman for the interior ministry
accusation | Taliban (supported it) | Upper Panj Review <- spokesman for the interior ministry
denial | (let it happen) | Upper Panj Review <- border guards
== expect exactly 1 incidents
Attack | 2025-12-01 | near Khorog | killed 3 | 1 accounts | 1 origins
== expect perpetrators
Jamaat Ansarullah | suspected or accused by authorities
== expect no statement
accusation | Taliban | Upper Panj Review <- residents
account | | | | | | | perpetrator border guards
