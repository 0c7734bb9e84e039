"""Windows to tensors."""

import torch

from .labels import HEADS, KINDS, TAGGED

SIZE = 16
POOL = 32  # batches that are sorted by length together


class AllowedSets:
    """Numbers each set of columns that a piece may have; number 0 says nothing."""

    def __init__(self):
        self.number = {head: {} for head in TAGGED}
        self.rows = {head: [[True] * len(HEADS[head])] for head in TAGGED}

    def index(self, head, allowed):
        if allowed is None:
            return 0
        known = self.number[head]
        if allowed not in known:
            known[allowed] = len(self.rows[head])
            self.rows[head].append([column in allowed for column in range(len(HEADS[head]))])
        return known[allowed]

    def table(self, head):
        return torch.tensor(self.rows[head])


def encode(windows, sets):
    """Replaces the sets of each window by their numbers."""
    for window in windows:
        window.allowed = {head: [sets.index(head, a) for a in window.allowed[head]] for head in TAGGED}
    return windows


def batches(windows, random):
    """Shuffled; windows of like length together."""
    order = random.sample(windows, len(windows))
    found = []
    for start in range(0, len(order), SIZE * POOL):
        chunk = sorted(order[start:start + SIZE * POOL], key=lambda w: len(w.ids))
        found += [chunk[i:i + SIZE] for i in range(0, len(chunk), SIZE)]
    random.shuffle(found)
    return found


def tensors(windows, other_case=None):
    """`other_case(window)`: whether to show the window in its other letter case."""
    length = max(len(w.ids) for w in windows)

    def rows(values):
        return torch.tensor([list(v) + [0] * (length - len(v)) for v in values])

    cases = [w.other_cases if other_case and w.other_cases and other_case(w) else w.cases for w in windows]
    lengths = torch.tensor([len(w.ids) for w in windows])
    units = [(i, a, b, [known.get(k, -1) for k in KINDS]) for i, w in enumerate(windows) for a, b, known in w.units]
    return {"ids": rows([w.ids for w in windows]), "cases": rows(cases),
            "padded": torch.arange(length)[None] >= lengths[:, None],
            "allowed": {head: rows([w.allowed[head] for w in windows]) for head in TAGGED}, "units": units}
