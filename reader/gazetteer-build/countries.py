"""Writes countries.tsv: what is known of a country beside its names and its shape."""

import json
import os

BY_HAND = os.path.join(os.path.dirname(os.path.abspath(__file__)), "countries-by-hand.tsv")


def by_hand():
    """{code: (further names, demonyms)}"""
    found = {}
    with open(BY_HAND, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                code, names, demonyms = line.rstrip("\n").split("\t")
                found[code] = ([n for n in names.split("|") if n], [d for d in demonyms.split("|") if d])
    return found


def write(path, sources, places):
    hand = by_hand()
    with sources.open("i18n-nationality", "langs", "en.json") as file:
        nationality = json.load(file)["nationalities"]
    named = {p.country: p for p in places if p.kind == 0}
    with sources.open("opensextant-xponents-core", "geonames.org", "countryInfo.txt") as file, \
            open(path, "w", encoding="utf-8") as out:
        out.write("# Made by gazetteer-build. Columns: ISO code, ISO-3 code, GeoNames id, name, capital, neighbours, demonyms\n")
        for line in file:
            row = line.rstrip("\n").split("\t")
            if line.startswith("#") or row[0] not in named:
                continue
            demonyms = hand.get(row[0], ([], None))[1]
            if demonyms is None:
                single = nationality.get(row[0], "")
                # The source puts the country's own name where it knows no demonym.
                demonyms = [single] if single and single not in (row[4], named[row[0]].name) and "," not in single else []
            neighbours = ",".join(sorted(n for n in row[17].split(",") if n))
            every = list(dict.fromkeys(f for d in demonyms for f in (d, _plural(d)) if f))
            out.write("\t".join([row[0], row[1], row[16], named[row[0]].name, row[5], neighbours, "|".join(every)]) + "\n")


def _plural(demonym):
    if demonym.endswith(("s", "x", "z", "ese", "sh", "ch", "men", "man", "women", "woman")):
        return None
    return demonym + "s"
