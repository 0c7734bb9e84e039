# The bomb was found in time: an attempt with no harm, and the arrests are the only thing done.
== report id=ministry outlet="Interior Ministry Press Service" published=2025-12-09
Security forces foiled an attempt to blow up the bridge at Qal'ai Khumb on Sunday and defused a device of eight kilograms. Two suspects were detained.
== expect statements
account | | attempted | 2025-12-07 | at Qal'ai Khumb
== expect no statement
account | Remote explosive/landmine/IED | done
