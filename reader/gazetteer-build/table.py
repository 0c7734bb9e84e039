"""The packed table of places. PlaceTable.java reads it; the order of the parts is the contract."""

import collections
import re
import struct

import fold
import pack

MAGIC = b"TOCSINP1"
# Where names are not written in Latin script at home, so that every newspaper spells them by ear.
BY_EAR = set("TJ AF UZ TM KG KZ PK IR IQ SY YE SA AE OM QA KW BH JO LB PS IL EG LY SD TN DZ MA SO ET ER AM AZ GE RU BY UA "
             "CN MN IN NP BD MM TH KH LA".split())


def write(path, places):
    countries = sorted({p.country for p in places})
    admin1 = sorted({p.admin1 for p in places})
    admin2 = sorted({p.admin2 for p in places})
    number = {code: i for codes in (countries, admin1, admin2) for i, code in enumerate(codes)}
    one, two = {c: i for i, c in enumerate(admin1)}, {c: i for i, c in enumerate(admin2)}
    data = pack.sections(
        MAGIC,
        _column("i", (p.id for p in places)),
        _column("B", (p.kind for p in places)),
        _column("B", (p.seat for p in places)),
        _column("B", (number[p.country] for p in places)),
        _column("H", (one[p.admin1] for p in places)),
        _column("i", (two[p.admin2] for p in places)),
        _column("i", (p.population for p in places)),
        _column("i", (round(p.lat * 1e4) for p in places)),
        _column("i", (round(p.lon * 1e4) for p in places)),
        _column("H", (min(65535, round(p.radius * 10)) for p in places)),
        pack.strings(p.name for p in places),
        pack.strings(countries),
        pack.strings(admin1),
        pack.strings(admin2),
        pack.keys(_keys(places)),
        pack.keys(_skeletons(places)))
    pack.gz(path, data)
    print(f"  {len(places)} places, {len(data)} bytes")


def _column(kind, values):
    values = list(values)
    return struct.pack(f">{len(values)}{kind}", *values)


def _keys(places):
    postings = collections.defaultdict(dict)
    for row, place in enumerate(places):
        for key, quality in place.names.items():
            postings[key][row] = quality
    return postings


def _skeletons(places):
    postings = collections.defaultdict(dict)
    for row, place in enumerate(places):
        if place.country in BY_EAR:
            for key in place.names:
                skeleton = fold.skeleton(key)
                if len(skeleton) >= 3 and re.fullmatch("[a-z]+", skeleton):
                    postings[skeleton][row] = 3
    return postings
