"""All windows for training and dev, and how many of each are shown in one epoch."""

from collections import Counter, defaultdict

from . import data_attribution, data_events, data_ner
from .batches import encode
from .labels import HEADS, TAGGED
from .text import INITIAL, LOWER, NO_CASE, Cutter, case_of

# windows per epoch; a corpus with more is sampled anew in each epoch
PER_EPOCH = {"ner": 4000, "others": 700, "muc": 2700, "hrds": 1000, "reports": 1600, "attribution": 2000}


class Casing:
    """How a word is usually written, learned from mixed-case windows: for showing telegraph-style text in both ways."""

    def __init__(self, windows):
        counts = defaultdict(Counter)
        for window in windows:
            for piece, case in zip(window.ids[1:-1], window.cases[1:-1]):
                if case != NO_CASE:
                    counts[piece][case] += 1
        self.usual = {piece: most.most_common(1)[0][0] for piece, most in counts.items()}

    def cases(self, window):
        """By word: the case that its first piece usually has, a name's when it is not known."""
        found, word, last, start = [NO_CASE], NO_CASE, -1, True
        for piece, (a, b) in zip(window.ids[1:-1], window.offsets):
            text = window.text[a:b]
            if a != last or not text.isalnum():
                word = self.usual.get(piece, INITIAL) if any(c.isalpha() for c in text) else case_of(text)
                if start and word == LOWER:
                    word = INITIAL
                start = text in ".!?"
            found.append(word)
            last = b
        return found + [NO_CASE]


def load(data, tokenizer, sets):
    """name -> windows, for training and for dev."""
    cutter = Cutter(tokenizer, {head: HEADS[head] for head in TAGGED}, TAGGED)

    def windows(documents):
        return encode([w for name, marked in documents for w in cutter.windows(marked, name)], sets)

    train = {"ner": windows(data_ner.worldwide(data, "train")), "others": windows(data_ner.others(data)),
             "muc": windows(data_events.muc(data, ["dev"], "train.json")),
             "hrds": windows(data_events.hrds(data, "train")), "reports": windows(data_events.reports(data, "train")),
             "attribution": windows(data_attribution.polnear(data, "train"))}
    dev = {"ner": windows(data_ner.worldwide(data, "dev")),
           "muc": windows(data_events.muc(data, ["tst1", "tst2"], "dev.json")),
           "attribution": windows(data_attribution.polnear(data, "dev")),
           "reports": windows(data_events.reports(data, "dev"))}
    casing = Casing(train["ner"] + train["attribution"] + train["hrds"])
    for name, part in train.items():
        for window in part:
            window.other_cases = casing.cases(window) if name == "muc" else [NO_CASE] * len(window.ids)
    return train, dev


def thinned(dev, step):
    """Each `step`-th document, for a quick look after an epoch."""
    found = {}
    for name, part in dev.items():
        documents = sorted({w.document for w in part})[::step]
        found[name] = [w for w in part if w.document in set(documents)]
    return found


def epoch(train, random, everything=False):
    """The windows of one epoch. Of MUC-4's windows, those with a role all, the others half."""
    chosen = []
    for name, part in train.items():
        if name == "muc":
            part = [w for w in part if any(i > 1 for i in w.allowed["roles"]) or random.random() < 0.5]
        count = len(part) if everything else PER_EPOCH[name]
        chosen += random.sample(part, count) if count < len(part) else part
    return chosen


def other_case(window):
    """The chance to show a window in its other letter case: telegraph style is shown as mixed half the time."""
    return 0.5 if window.document.startswith("DEV-") else 0.2
