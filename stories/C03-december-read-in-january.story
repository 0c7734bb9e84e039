# A date without a year is the nearest one in the past: in early January, December means last year.
== report id=wire outlet="Asia Frontier Wire" published=2026-01-02
A suicide bomber killed eight worshippers at a mosque in Kunduz on December 30, a hospital director said.
== expect exactly 1 incidents
Suicide bomb | 2025-12-30 | at Kunduz | killed 8
