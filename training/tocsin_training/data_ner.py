"""Named mentions. What a corpus does not mark stays open: see `unknown` in text.Marked."""

import re
import zlib

from .text import Marked

WORLDWIDE = {"Person": "person", "Organization": "organisation", "Location": "place", "NORP": "nationality",
             "Facility": "facility", "Date": "date", "Money": "money", "Product": "product", "Misc": "other_name"}
RE3D = {"Person": "person", "Organisation": "organisation", "Location": "place", "Nationality": "nationality",
        "Weapon": "weapon", "MilitaryPlatform": "weapon", "Temporal": "date", "Quantity": "count", "Money": "money"}
PLAIN = {"PER": "person", "ORG": "organisation", "LOC": "place"}
NUMBER = re.compile(r"\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|"
                    r"thousands?|hundred|thousand|million|scores?|several|fifteen|twenty|thirty|forty|fifty")
WEAPON = re.compile(r"bombs?|bombing|dynamite|grenades?|rifles?|guns?|pistols?|mortars?|rockets?|missiles?|mines?|"
                    r"landmines?|explosives?|drones?|machetes?|kn[ie][fv]e?s?|weapons?|artillery|tanks?|shells?|ied|"
                    r"ieds|ak|kalashnikovs?|firearms?|ammunition|molotov|cocktails?|aircraft|jets?|helicopters?|tnt|"
                    r"gunfire|revolvers?|submachine|rpg|rpgs|bullets?|bazookas?")
HELD_BACK = 10  # one document in ten for dev, one for test


def part_of(name):
    """The part of en_worldwide that a document belongs to, by its file name: fixed for ever."""
    return {0: "test", 1: "dev"}.get(zlib.crc32(name.encode()) % HELD_BACK, "train")


def rows(lines):
    """(word, tag) by sentence."""
    sentence = []
    for line in lines:
        parts = line.rstrip("\n").split("\t")
        if len(parts) < 2 or not parts[0].strip():
            if sentence:
                yield sentence
            sentence = []
        elif not line.startswith(("http", "#")):
            sentence.append((parts[0].strip(), parts[1].strip()))
    if sentence:
        yield sentence


def join(sentences, types):
    """One text of many sentences, with spans. A type that is not in `types` is left out."""
    text, spans, bounds = [], [], []
    at = 0
    for sentence in sentences:
        first, open_type = at, None
        for word, tag in sentence:
            kind = types.get(tag[2:]) if tag[:2] in ("B-", "I-") else None
            if kind and tag[0] == "I" and open_type == kind:
                spans[-1] = (spans[-1][0], at + len(word), kind)
            elif kind:
                spans.append((at, at + len(word), kind))
            open_type = kind
            text.append(word)
            at += len(word) + 1
        bounds.append((first, at))
    return " ".join(text), spans, bounds


def hidden(types):
    """What may hide behind O: `types`, and counts and weapons where the word looks like one."""
    number, weapon = ("count",), ("weapon",)

    def unknown(word, case):
        open_types = types(case) if callable(types) else types
        if NUMBER.fullmatch(word):
            return open_types + number
        return open_types + weapon if WEAPON.fullmatch(word) else open_types
    return unknown


def marked(sentences, types, unknown):
    text, spans, bounds = join(sentences, types)
    return Marked(text, {"mentions": spans}, {"mentions": unknown}, sentences=bounds)


def worldwide(data, part):
    for path in sorted((data / "ner/en_worldwide").glob("*.tsv")):
        if part_of(path.name) == part:
            with open(path, encoding="utf-8") as lines:
                yield path.name, marked(list(rows(lines)), WORLDWIDE, hidden(()))


def others(data):
    """re3d marks weapons and counts, not facilities; wikigold and UNER mark person, organisation, place."""
    with open(data / "ner/re3d/train/re3d-train.conll", encoding="utf-8") as lines:
        found = list(rows(line.replace(" ", "\t") if "\t" not in line else line for line in lines))
    yield from parts("re3d", found, RE3D, lambda word, case: ("facility", "other_name"))
    with open(data / "ner/wikigold/CONLL-format/data/wikigold.conll.txt", encoding="utf-8") as lines:
        found = list(rows(line.replace(" ", "\t") for line in lines))
    named = ("nationality", "facility", "date", "money", "product", "other_name")
    yield from parts("wikigold", found, PLAIN, hidden(named))
    with open(data / "ner/uner/en_ewt-ud-dev.iob2", encoding="utf-8") as lines:
        found = list(rows("\t".join(line.split("\t")[1:3]) if "\t" in line else line for line in lines))
    yield from parts("uner", found, PLAIN, hidden(named))


def parts(name, sentences, types, unknown, size=20):
    for start in range(0, len(sentences), size):
        yield f"{name}-{start}", marked(sentences[start:start + size], types, unknown)
