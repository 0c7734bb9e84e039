# An exercise looks like an attack in every word but one.
== report id=courier outlet="Pamir Courier" published=2025-11-22
Two hundred soldiers repelled a mock attack by "terrorists" and shot down three target drones near Khorog on Friday, during a joint exercise with Uzbek troops.
== expect exactly 0 incidents
