"""Roles and kinds of incidents: MUC-4, HRDsAttack, AWSD, SATP, synthetic PLOVER stories."""

import csv
import html
import json
import re
import zlib

from .labels import KINDS
from .text import INITIAL, MIXED, UPPER, Marked, sentences

SLOT = re.compile(r"^(\d+)\.\s+[A-Z: /]+?(?:\s{2,}(.*))?$")
QUOTED = re.compile(r'"([^"]+)"')
ROLE_OF_SLOT = {6: "instrument", 9: "perpetrator_individual", 10: "perpetrator_organisation",
                12: "physical_target", 18: "human_target", 19: "human_target"}
MUC_KIND = {"ATTACK": "attack", "BOMBING": "explosion", "KIDNAPPING": "abduction", "ARSON": "arson",
            "ROBBERY": "robbery"}
VIOLENT = ["attack", "explosion", "abduction", "arson", "robbery", "armed_clash", "air_drone_strike", "shelling",
           "suicide_bomb", "sexual_violence", "riot", "destruction"]
MEANS = {"K": ["abduction"], "KK": ["abduction", "attack"], "S": ["attack"], "BA": ["attack"],
         "AB": ["air_drone_strike"], "RSA": ["sexual_violence"], "RIED": ["explosion"], "LM": ["explosion"],
         "B": ["explosion"], "BBIED": ["suicide_bomb", "explosion"], "VBIED-S": ["suicide_bomb", "explosion"],
         "VBIED": ["explosion"], "VBIED-RC": ["explosion"], "CX": ["attack"]}
HRDS_KIND = {"killing": "attack", "kidnapping": "abduction", "arbitrary detention": "arrests"}
PLOVER_MODE = {"ABDUCT": ["abduction"], "AERIAL": ["air_drone_strike"], "DRONE": ["air_drone_strike"],
               "ASSASSINATE": ["attack"], "BEAT": ["attack"], "EXECUTE": ["attack"], "MASSACRE": ["attack"],
               "TORTURE": ["attack"], "PRIMATIVE": ["attack"], "FIREARMS": ["attack"], "DESTROY": ["destruction"],
               "EXPLOSIVES": ["explosion"], "HEAVY-WEAPONS": ["shelling"], "SEXUAL": ["sexual_violence"],
               "SUICIDE-ATTACK": ["suicide_bomb", "explosion"], "RIOT": ["riot"], "ARREST": ["arrests"],
               "CEASEFIRE": ["agreement"], "VIOLENCE": ["threatened"]}
PLOVER_QUIET = {"CONSULT", "AGREE", "COOPERATE", "AID", "SUPPORT", "REQUEST", "CONCEDE", "SANCTION", "REJECT"}


def kinds(present, absent):
    return {**{kind: 0 for kind in absent}, **{kind: 1 for kind in present}}


def muc_keys(folder):
    """Document -> templates; a template maps a slot's number to its lines."""
    found = {}
    for path in sorted(folder.glob("key-*")):
        slots, slot = {}, None
        for line in path.read_text(encoding="latin-1").splitlines():
            match = SLOT.match(line)
            if match:
                slot = int(match.group(1))
                if slot == 0:
                    slots = {}
                    found.setdefault(match.group(2).split()[0], []).append(slots)
                slots[slot] = [match.group(2) or ""]
            elif slot is not None and line.strip() and not line.startswith(";"):
                slots[slot].append(line)
    return {name: [t for t in templates if t.get(4, ["*"])[0].strip() not in ("*", "")]
            for name, templates in found.items()}


def muc(data, keys, processed):
    """Every place in the text where a string of the key stands, within the reduced form's text."""
    templates = muc_keys(data / "muc4/corpora" / keys[0])
    for more in keys[1:]:
        templates.update(muc_keys(data / "muc4/corpora" / more))
    with open(data / "muc4/gtt_processed" / processed, encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            if document["docid"] in templates:
                yield document["docid"], muc_document(document["doctext"], templates[document["docid"]])


def muc_kind(template):
    """Of two possible types the first; none ("") for a forced work stoppage."""
    return MUC_KIND.get(template[4][0].split("/")[0].strip(), "")


def muc_strings(templates):
    """(role, string, kind, stage, category of the perpetrator) of all templates, the longest string first."""
    found = set()
    for template in templates:
        kind = muc_kind(template)
        stage, category = (template.get(slot, [""])[0].strip() for slot in (5, 8))
        for slot, role in ROLE_OF_SLOT.items():
            for string in QUOTED.findall(" ".join(template.get(slot, []))):
                found.add((role, string.lower(), kind, stage, category))
    return sorted(found, key=lambda f: (-len(f[1]), f))


def muc_document(text, templates):
    low = text.lower()
    spans, taken, marks = [], [], []
    for role, string, kind, stage, category in muc_strings(templates):
        pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, string.split())) + r"(?!\w)"
        for match in re.finditer(pattern, low):
            marks.append((match.start(), kind, stage, category))
            if all(match.end() <= a or match.start() >= b for a, b in taken):
                taken.append(match.span())
                spans.append((*match.span(), role))
    there = {muc_kind(t) for t in templates}
    weapons = [(a, b, "weapon") for a, b, role in spans if role == "instrument"]
    return Marked(text, {"roles": spans, "mentions": weapons}, {"mentions": lambda word, case: everything()},
                  units=[muc_unit(a, b, marks, there) for a, b in sentences(text)])


def everything():
    from .labels import MENTIONS
    return tuple(MENTIONS)


def muc_unit(start, end, marks, there):
    """A sentence that names a party of an event carries its kind; another one of the same report may or may not."""
    inside = [mark for mark in marks if start <= mark[0] < end]
    present = {kind for _, kind, _, _ in inside if kind}
    absent = [k for k in MUC_KIND.values() if k not in there]
    known = kinds(present, absent)
    if inside:
        known["incident"] = 1
        stages = {stage for _, _, stage, _ in inside}
        known["attempted"] = int("ATTEMPTED" in stages)
        known["threatened"] = int("THREATENED" in stages)
        categories = {category for _, _, _, category in inside}
        known["by_state"] = int(any("STATE" in c for c in categories))
        known["by_others"] = int(any("TERRORIST" in c for c in categories))
    return start, end, known


def hrds(data, part):
    """Names of victims, wherever they stand; any other capitalised word is no victim, other words may be."""
    roles = ("perpetrator_individual", "perpetrator_organisation", "physical_target", "instrument")

    def unknown(word, case):
        return roles if case in (INITIAL, UPPER, MIXED) else roles + ("human_target",)

    with open(data / f"hrdsattack/{part}.json", encoding="utf-8") as file:
        for number, item in enumerate(json.load(file)):
            body = html.unescape(re.sub(r"</?p>", "\n", item["sample"]["Input.article_interface"]))
            text = item["sample"]["Input.title"] + "\n\n" + re.sub(r"<[^>]+>", " ", body).strip()
            names = {v["victim_name"] for a in item["annotations"] for v in a["annotation"]["victims"]
                     if v.get("victim_name") and len(v["victim_name"]) > 3}
            spans = [(*m.span(), "human_target") for name in sorted(names, key=len, reverse=True)
                     for m in re.finditer(r"(?<!\w)" + re.escape(name) + r"(?!\w)", text)]
            about = hrds_kinds(item["annotations"][0]["annotation"])
            units = [(a, b, about) for n, (a, b) in enumerate(sentences(text))
                     if n < 2 or any(a <= start < b for start, _, _ in spans)]
            yield f"hrds-{number}", Marked(text[:6000], {"roles": [s for s in spans if s[1] <= 6000]},
                                           {"roles": unknown}, units=[u for u in units if u[1] <= 6000])


def hrds_kinds(annotation):
    """What the whole article tells, taken for each sentence that opens it or names a victim."""
    done = {HRDS_KIND[v] for v in annotation["violation_types"] if v in HRDS_KIND}
    by = annotation["perpetrator_type"] or ""
    state = by in ("state actor", "other state actors")
    blamed = {"by_state": int(state), "by_others": int(by.startswith("other") and not state)}
    return kinds(["incident", *done], ["protest", "agreement"] + ["arrests"] * ("arrests" not in done)) | blamed


def held_back(name):
    return "dev" if zlib.crc32(name.encode()) % 10 == 1 else "train"


def reports(data, part):
    """Short reports as a whole, with what is known of their kinds."""
    yield from aid_workers(data, part)
    yield from satp(data, part)
    yield from plover(data, part)


def aid_workers(data, part):
    with open(data / "awsd/incidents_to_2013.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            text = row["Details"].strip()
            if len(text) < 30 or (int(row["Year"]) >= 2012) != (part == "dev"):
                continue
            present = MEANS.get(row["Means of attack"].strip(), [])
            absent = ["protest", "agreement", "riot"]
            if present:
                absent += [k for k in ("abduction", "suicide_bomb", "air_drone_strike", "sexual_violence", "arrests")
                           if k not in present]
            yield unit_report("awsd-" + row["Incident ID"], text, kinds(["incident"] + present, absent))


def satp(data, part):
    """Four columns: armed assault, bombing, abduction, other."""
    with open(data / f"event_type/satp_relevant/{part}.tsv", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            cells = line.rstrip("\n").split("\t")
            if len(cells) != 5 or set(cells[1:]) - {"0", "1"}:
                continue
            present = [k for k, cell in zip(("attack", "explosion", "abduction"), cells[1:]) if cell == "1"]
            absent = [k for k in ("attack", "explosion", "abduction") if k not in present]
            absent += ["protest", "agreement", "sexual_violence"] + ["arrests"] * (cells[4] == "0")
            yield unit_report(f"satp-{number}", cells[0], kinds(["incident"] + present, absent))


def plover(data, part):
    with open(data / "event_type/ngec_synthetic_stories.csv", encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file)):
            name = f"plover-{number}"
            if held_back(name) != part:
                continue
            label, mode = row["label"], row["mode"]
            present = list(PLOVER_MODE.get(mode, [])) if label in ("ASSAULT", "PROTEST", "COERCE", "RETREAT",
                                                                   "THREATEN") else []
            if label == "COERCE" and mode != "ARREST" or label == "THREATEN" and mode != "VIOLENCE":
                present = []
            if label == "PROTEST":
                present.append("protest")
            if label == "AGREE":
                present.append("agreement")
            absent = [] if label == "ASSAULT" else VIOLENT + (["incident", "arrests"] if label in PLOVER_QUIET else [])
            if label == "ASSAULT":
                present.append("incident")
                absent = ["protest", "agreement"] + (["attempted", "threatened", "arrests"] if mode else [])
            if label in ("ASSAULT", "PROTEST") and present:
                absent = absent + [k for k in ("abduction", "sexual_violence", "suicide_bomb", "air_drone_strike")
                                   if label == "PROTEST" or mode]
            elif label != "AGREE":
                absent = absent + ["protest"]
            if label == "PROTEST" and mode == "RIOT":
                present.append("incident")
            absent = [k for k in absent if k not in present]
            text = row["text"].replace("\n\n", "\n")
            yield unit_report(name, cut(text, 700), kinds(present, absent))


def cut(text, length):
    """The sentences that fit into `length` characters."""
    ends = [b for _, b in sentences(text) if b <= length]
    return text[:ends[-1]] if ends else text[:length]


def unit_report(name, text, known):
    text = cut(text, 1000)
    assert set(known) <= set(KINDS)
    return name, Marked(text, {}, units=[(0, len(text), known)])
