"""From marked text to windows of word pieces. The Java reader cuts and classifies in the same way."""

import re
from dataclasses import dataclass, field

WINDOW = 190  # word pieces, with [CLS] and [SEP]
NO_CASE, NO_LETTER, LOWER, INITIAL, UPPER, MIXED = range(6)
SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)\]]*\s+|\n\s*\n")


@dataclass
class Marked:
    """A text with what is known of it. A tag's span is (start, end, type) in characters."""
    text: str
    spans: dict = field(default_factory=dict)      # head -> spans; a head that is absent is not known at all
    unknown: dict = field(default_factory=dict)    # head -> function(word, case) -> types that may hide behind O
    units: list = field(default_factory=list)      # (start, end, {kind: 0 or 1}): known kinds of a stretch
    sentences: list = field(default_factory=list)  # (start, end); found by rule when empty


@dataclass
class Window:
    """Word pieces with, for each tagging head, the set of columns that each piece may have."""
    ids: list
    cases: list
    allowed: dict
    units: list
    other_cases: list | None = None
    document: str = ""
    offsets: list = field(default_factory=list)
    inside: list = field(default_factory=list)  # whether a piece goes on with the word of the one before
    text: str = ""


def case_of(word):
    letters = [c for c in word if c.isupper() or c.islower()]
    if not letters:
        return NO_LETTER
    uppers = sum(c.isupper() for c in letters)
    if uppers == 0:
        return LOWER
    if letters[0].isupper() and uppers == 1:
        return INITIAL
    return UPPER if uppers == len(letters) else MIXED


def has_no_case(text):
    """Telegraph style: letter case says nothing when all is lower or more than 60% is upper."""
    uppers = sum(c.isupper() for c in text)
    lowers = sum(c.islower() for c in text)
    return uppers == 0 or uppers > 0.6 * (uppers + lowers)


def sentences(text):
    found, start = [], 0
    for end in SENTENCE_END.finditer(text):
        if end.end() > start:
            found.append((start, end.end()))
        start = end.end()
    if start < len(text):
        found.append((start, len(text)))
    return found


class Cutter:
    """Cuts marked texts into windows of whole sentences."""

    def __init__(self, tokenizer, columns, types):
        self.tokenizer = tokenizer
        self.columns = columns  # head -> tags
        self.types = types      # head -> types

    def windows(self, marked, document=""):
        encoding = self.tokenizer.encode(marked.text, add_special_tokens=False)
        offsets, words = encoding.offsets, encoding.word_ids
        cases = self.cases(marked.text, offsets, words)
        allowed = {head: self.allowed(marked, head, offsets, words, cases) for head in self.columns}
        bounds = self.bounds(marked, offsets)
        inside = [False] + [a == b for a, b in zip(words, words[1:])]
        for start, end in pack(bounds, WINDOW - 2):
            yield Window([101] + encoding.ids[start:end] + [102], [NO_CASE] + cases[start:end] + [NO_CASE],
                         {head: [None] + sets[start:end] + [None] for head, sets in allowed.items()},
                         self.units(marked, offsets, start, end), document=document,
                         offsets=offsets[start:end], inside=inside[start:end], text=marked.text)

    @staticmethod
    def cases(text, offsets, words):
        if has_no_case(text):
            return [NO_CASE] * len(offsets)
        ends = {}
        for (start, end), word in zip(offsets, words):
            first, _ = ends.get(word, (start, end))
            ends[word] = (first, end)
        known = {word: case_of(text[start:end]) for word, (start, end) in ends.items()}
        return [known[word] for word in words]

    def allowed(self, marked, head, offsets, words, cases):
        """For each piece the columns that it may have: None, all of them (nothing known)."""
        if head not in marked.spans:
            return [None] * len(offsets)
        types = self.types[head]
        sets = [None] * len(offsets)
        tagged = [False] * len(offsets)
        for start, end, kind in sorted(marked.spans[head], key=lambda s: (s[0], -s[1])):
            pieces = [i for i, (a, b) in enumerate(offsets) if a < end and b > start] if end > start else []
            if not pieces or any(tagged[i] for i in pieces):
                continue
            for i in pieces:
                tagged[i] = True
                sets[i] = frozenset([(1 if i == pieces[0] else 2) + 2 * types.index(kind)])
        unknown = marked.unknown.get(head)
        for i, (start, end) in enumerate(offsets):
            if not tagged[i]:
                hidden = unknown(marked.text[start:end].lower(), cases[i]) if unknown else ()
                sets[i] = frozenset([0] + [1 + 2 * types.index(t) + p for t in hidden for p in (0, 1)])
        return sets

    def bounds(self, marked, offsets):
        """The sentences as ranges of pieces."""
        ranges, i = [], 0
        for _, end in marked.sentences or sentences(marked.text):
            start = i
            while i < len(offsets) and offsets[i][0] < end:
                i += 1
            if i > start:
                ranges.append((start, i))
        return ranges

    @staticmethod
    def units(marked, offsets, start, end):
        found = []
        for a, b, kinds in marked.units:
            pieces = [i for i in range(start, end) if offsets[i][0] >= a and offsets[i][1] <= b]
            if pieces:
                found.append((pieces[0] - start + 1, pieces[-1] - start + 2, kinds))
        return found


def pack(bounds, size):
    """Joins sentences while they fit; a longer one is cut."""
    start = end = None
    for a, b in bounds:
        while b - a > size:
            if start is not None:
                yield start, end
                start = None
            yield a, a + size
            a += size
        if start is None:
            start, end = a, b
        elif b - start <= size:
            end = b
        else:
            yield start, end
            start, end = a, b
    if start is not None:
        yield start, end
