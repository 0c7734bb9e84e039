"""Scores on dev. The same decoding as the Java reader: the best tag of each word, a stray I begins a span."""

from collections import Counter

import torch

from . import export
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


def tags(window, out, head):
    """The best tag of each word, which is that of its first piece; none for the marks at both ends."""
    found = columns(out, head).argmax(-1).tolist()
    found[0] = found[-1] = 0
    for i in range(2, len(found) - 1):
        if window.inside[i - 1]:
            before = found[i - 1]
            found[i] = before + before % 2 if before else 0
    return found


def by_torch(model, size=16):
    """windows -> scores of each, with the model that is being trained."""
    @torch.no_grad()
    def run(windows):
        model.eval()
        order = sorted(range(len(windows)), key=lambda i: len(windows[i].ids))
        found = [None] * len(windows)
        for start in range(0, len(order), size):
            part = order[start:start + size]
            batch = tensors([windows[i] for i in part])
            out = model(batch["ids"], batch["cases"], batch["padded"]).cpu()
            for row, i in enumerate(part):
                found[i] = out[row, :len(windows[i].ids)]
        model.train()
        return found
    return run


def by_onnx(path):
    """windows -> scores of each, one window at a time as in the Java reader."""
    scores = export.run(path)
    return lambda windows: [torch.tensor(scores(ids=w.ids, cases=w.cases), device="cpu") for w in windows]


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
        told = {s for s in spans(tags(window, out, head), types) if not only or s[2] in only}
        for group, size in ((gold & told, 0), (told, 1), (gold, 2)):
            counts[size] += len(group)
            for span in group:
                by_type.setdefault(span[2], [0, 0, 0])[size] += 1
    return {"all": f1(*counts), **{kind: f1(*c)["f1"] for kind, c in sorted(by_type.items())}}


def head_word(window, span):
    """The last word of the string of a span."""
    start, end = window.offsets[span[0] - 1][0], window.offsets[span[1] - 2][1]
    return window.text[start:end].lower().split()[-1].strip(".,\"'")


def roles(windows, logits, sets):
    """Per document and role: the set of head words, against those of the key's strings found in the text."""
    single = [next((c for c, on in enumerate(row) if on), 0) if sum(row) == 1 else 0 for row in sets.rows["roles"]]
    gold, told = set(), set()
    for window, out in zip(windows, logits):
        for span in spans(tags(window, out, "roles"), TAGGED["roles"]):
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


def report(run, dev, sets):
    """All scores on dev. `run`: windows -> scores of each."""
    found = {"mentions": exact(dev["ner"], run(dev["ner"]), "mentions", sets, set(WORLDWIDE.values()))}
    out = run(dev["muc"])
    found["roles"] = roles(dev["muc"], out, sets)
    found["kinds in MUC-4"] = kinds(dev["muc"], out)
    found["kinds in short reports"] = kinds(dev["reports"], run(dev["reports"]))
    found["attribution"] = exact(dev["attribution"], run(dev["attribution"]), "attribution", sets)
    return found
