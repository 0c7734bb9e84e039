#!/usr/bin/env python3
"""Builds the gazetteer's packed files and the base map of the page. See README.md. Usage: build.py [CACHE_FOLDER]"""

import os
import sys
import time

import basemap
import borders
import countries
import table
import words
from places import merge
from shapes import Shapes
from sources import Sources

HERE = os.path.dirname(os.path.abspath(__file__))
MAP = os.path.join(HERE, "../../server/src/main/resources/static/map")
RESOURCES = os.path.join(HERE, "../src/main/resources/org/tocsin/reader/gazetteer")


def main():
    sources = Sources(sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "cache"))
    step("fetch", sources.fetch)
    shapes = step("borders", lambda: Shapes(sources))
    places = step("places", lambda: merge(sources, shapes))
    step("pack places", lambda: table.write(os.path.join(RESOURCES, "places.bin.gz"), places))
    step("pack borders", lambda: borders.write(os.path.join(RESOURCES, "borders.bin.gz"), shapes))
    step("words", lambda: words.write(os.path.join(RESOURCES, "not-places.txt"), sources, places))
    step("all words", lambda: words.write_all(os.path.join(RESOURCES, "doubts.txt.gz"), sources))
    step("countries", lambda: countries.write(os.path.join(RESOURCES, "countries.tsv"), sources, places))
    step("base map", lambda: basemap.write(MAP, shapes, places, supplement()))


def supplement():
    with open(os.path.join(RESOURCES, "supplement.tsv"), encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]


def step(name, work):
    start = time.monotonic()
    result = work()
    print(f"{name}: {time.monotonic() - start:.1f} s", flush=True)
    return result


if __name__ == "__main__":
    main()
