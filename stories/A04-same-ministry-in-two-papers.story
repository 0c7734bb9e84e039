# Two newsrooms wrote their own sentences, but both only heard the ministry. That is still one origin.
== report id=courier outlet="Pamir Courier" published=2025-12-10
The interior ministry said masked raiders had killed a forester near Qal'ai Khumb on Tuesday.
== report id=herald outlet="Dushanbe Evening Herald" published=2025-12-11
One forester died when his patrol was ambushed by men in masks close to Qal'ai Khumb on December 9, according to the interior ministry.
== gold
courier herald
== expect exactly 1 incidents
Attack | 2025-12-09 | Qal'ai Khumb | killed 1 | 2 accounts | 1 origins
