# Newspapers attack, shoot down and drop bombshells every day. Nobody needs a warning about it.
== report id=weekly outlet="Somoni Business Weekly" published=2025-12-05
The opposition economist launched a fierce attack on the new budget in Dushanbe on Thursday, and the finance minister shot down his figures within the hour. Traders called the tariff plan a time bomb.
== expect exactly 0 incidents
