"""Scores on dev. The same decoding as the Java reader: the best tag of each piece, a stray I begins a span."""

from collections import Counter

import torch

from .batches import tensors
from .data_ner import WORLDWIDE
from .labels import KINDS, TAGGED
from .loss import columns, pooled


def spans(tags, types):
    """(first piece, past the last piece, type)."""
    found, start, kind = [], None, None
    for i, tag in enumerate([*tags, 0]):
        now = None if tag == 0 else types[(tag - 1) // 2]
        if kind is not None and (now != kind or tag % 2 == 1):
            found.append((start, i, kind))
            kind = None
        if now is not None and kind is None:
            start, kind = i, now
    return found


@torch.no_grad()
def logits_of(model, windows, size=16):
    model.eval()
    order = sorted(range(len(windows)), key=lambda i: len(windows[i].ids))
    found = [None] * len(windows)
    for start in range(0, len(order), size):
        part = order[start:start + size]
        batch = tensors([windows[i] for i in part])
        out = model(batch["ids"], batch["cases"], batch["padded"])
        for row, i in enumerate(part):
            found[i] = out[row, :len(windows[i].ids)]
    model.train()
    return found


def f1(correct, predicted, gold):
    precision, recall = correct / max(1, predicted), correct / max(1, gold)
    return {"p": round(100 * precision, 2), "r": round(100 * recall, 2),
            "f1": round(100 * 2 * correct / max(1, predicted + gold), 2)}


def exact(windows, logits, head, sets, only=None):
    """Spans with the same ends and type."""
    single = [next((c for c, on in enumerate(row) if on), 0) if sum(row) == 1 else 0 for row in sets.rows[head]]
    counts, by_type = [0, 0, 0], {}
    for window, out in zip(windows, logits):
        types = TAGGED[head]
        gold = {s for s in spans([single[i] for i in window.allowed[head]], types) if not only or s[2] in only}
        told = {s for s in spans(columns(out, head).argmax(-1).tolist(), types) if not only or s[2] in only}
        for group, size in ((gold & told, 0), (told, 1), (gold, 2)):
            counts[size] += len(group)
            for span in group:
                by_type.setdefault(span[2], [0, 0, 0])[size] += 1
    return {"all": f1(*counts), **{kind: f1(*c)["f1"] for kind, c in sorted(by_type.items())}}


def head_word(window, span):
    """The last word of the string of a span."""
    start, end = window.offsets[span[0] - 1][0], window.offsets[span[1] - 2][1]
    return window.text[start:end].lower().split()[-1].strip(".,\"'")


def roles(windows, logits, sets, bias=0.0):
    """Per document and role: the set of head words, against those of the key's strings found in the text."""
    single = [next((c for c, on in enumerate(row) if on), 0) if sum(row) == 1 else 0 for row in sets.rows["roles"]]
    gold, told = set(), set()
    for window, out in zip(windows, logits):
        scores = columns(out, "roles").clone()
        scores[:, 0] += bias
        scores[0, 1:] = scores[-1, 1:] = -1e9
        for span in spans(scores.argmax(-1).tolist(), TAGGED["roles"]):
            told.add((window.document, span[2], head_word(window, span)))
        for span in spans([single[i] for i in window.allowed["roles"]], TAGGED["roles"]):
            gold.add((window.document, span[2], head_word(window, span)))
    found = {"all": f1(len(gold & told), len(told), len(gold))}
    for role in TAGGED["roles"]:
        g, t = {s for s in gold if s[1] == role}, {s for s in told if s[1] == role}
        found[role] = f1(len(g & t), len(t), len(g))["f1"]
    return found


def kinds(windows, logits):
    correct, predicted, gold = Counter(), Counter(), Counter()
    for window, out in zip(windows, logits):
        if not window.units:
            continue
        units = [(0, a, b, None) for a, b, _ in window.units]
        for (_, _, known), scores in zip(window.units, pooled(out[None], units).tolist()):
            for kind, score in zip(KINDS, scores):
                if kind in known:
                    predicted[kind] += score > 0
                    gold[kind] += known[kind]
                    correct[kind] += score > 0 and known[kind] == 1
    return {"all": f1(correct.total(), predicted.total(), gold.total()),
            **{k: f1(correct[k], predicted[k], gold[k])["f1"] for k in KINDS if gold[k]}}


def report(model, dev, sets):
    """All scores on dev."""
    found = {}
    out = logits_of(model, dev["ner"])
    found["ner"] = exact(dev["ner"], out, "mentions", sets, set(WORLDWIDE.values()))
    out = logits_of(model, dev["muc"])
    found["roles"] = roles(dev["muc"], out, sets)
    found["muc_kinds"] = kinds(dev["muc"], out)
    out = logits_of(model, dev["attribution"])
    found["attribution"] = exact(dev["attribution"], out, "attribution", sets)
    found["kinds"] = kinds(dev["reports"], logits_of(model, dev["reports"]))
    return found
