# Soldiers who kill fighters have fought: an armed clash, and no attack on civilians.
== report id=ministry outlet="Interior Ministry Press Service" published=2025-12-09
Soldiers killed three militants near Khorog on Monday.
== expect exactly 1 incidents
Armed clash | 2025-12-08 | near Khorog | killed 3
