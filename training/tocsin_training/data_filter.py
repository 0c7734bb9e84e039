"""Sentences that tell of an incident, and sentences that do not, for the cheap filter before the encoder."""

import json
import re

from . import data_attribution, data_events, data_ner
from .text import sentences

VIOLENT = re.compile(r"\b(kill|attack|bomb|gunm|kidnap|abduct|shot|shoot|militant|rebel|murder|explo|wounded|terror)")


def told(marked):
    """The sentences of a report that name a party of an incident."""
    return [marked.text[a:b] for a, b, known in marked.units if known.get("incident") == 1]


def opening(text, count=3):
    return [text[a:b] for a, b in sentences(text)[:count]]


def shootings(data, part):
    """The last quarter of the pages by date is dev."""
    with open(data / "gva/documents.jsonl", encoding="utf-8") as lines:
        pages = sorted((json.loads(line) for line in lines), key=lambda d: d["dct"] or "")
    edge = len(pages) * 3 // 4
    for page in pages[:edge:4] if part == "train" else pages[edge::10]:
        yield page["title"] + ".\n\n" + page["content"]


def positives(data):
    for _, marked in data_events.muc(data, ["dev"], "train.json"):
        yield from told(marked)
    for name, marked in data_events.reports(data, "train"):
        if any(known.get("incident") == 1 for _, _, known in marked.units):
            yield from opening(marked.text)
    for _, marked in data_events.hrds(data, "train"):
        victims = [start for start, _, _ in marked.spans["roles"]]
        yield from opening(marked.text, 1)
        yield from (marked.text[a:b] for a, b in sentences(marked.text)[1:] if any(a <= at < b for at in victims))
    for text in shootings(data, "train"):
        yield from opening(text, 2)


def negatives(data):
    """Of the world's news only the articles that hardly use a word of violence."""
    for name, marked in data_events.reports(data, "train"):
        if any(known.get("incident") == 0 for _, _, known in marked.units):
            yield from opening(marked.text, 9)
    for _, marked in data_attribution.polnear(data, "train"):
        yield from (marked.text[a:b] for a, b in sentences(marked.text)[::2])
    for _, marked in data_ner.worldwide(data, "train"):
        if len(VIOLENT.findall(marked.text.lower())) < 2:
            yield from (marked.text[a:b] for a, b in marked.sentences)


def dev(data):
    """Whole reports: (corpus, whether it tells of an incident or None if nobody said, its sentences)."""
    keys = {**data_events.muc_keys(data / "muc4/corpora/tst1"), **data_events.muc_keys(data / "muc4/corpora/tst2")}
    for name, marked in data_events.muc(data, ["tst1", "tst2"], "dev.json"):
        yield ("muc4 relevant", True, opening(marked.text, 999)) if keys[name] else (
            "muc4 irrelevant", False, opening(marked.text, 999))
    for _, marked in data_events.hrds(data, "dev"):
        yield "hrdsattack", True, opening(marked.text, 999)
    for _, marked in data_events.aid_workers(data, "dev"):
        yield "awsd", True, opening(marked.text, 999)
    for text in shootings(data, "dev"):
        yield "gva", True, opening(text, 999)
    for _, marked in data_attribution.polnear(data, "dev"):
        yield "polnear", False, opening(marked.text, 999)
    for _, marked in data_ner.worldwide(data, "dev"):
        yield "en_worldwide", None, [marked.text[a:b] for a, b in marked.sentences]
