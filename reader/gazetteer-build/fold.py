"""Folds a name to the key under which it is looked up. NameFold.java is the twin of this file; both read fold.tsv, and a
Java test folds every name of the packed table again and demands to find it."""

import os
import unicodedata

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                     "../src/main/resources/org/tocsin/reader/gazetteer/fold.tsv")
# Consonants that ears and clerks confuse, for the skeleton. The empty string drops.
CONFUSED = {"w": "v", "y": "", "h": "", "f": "p", "g": "k", "c": "s", "a": "", "e": "", "i": "", "o": "", "u": "", " ": ""}


def light(text):
    """Lower case without marks, apostrophes and punctuation; tokens are separated by one space."""
    out = []
    for c in _unmarked(_unmarked(text).lower()):
        if c in LETTERS:
            out.append(LETTERS[c])
        elif c not in SILENT:
            category = unicodedata.category(c)
            out.append(c if category[0] == "L" or category == "Nd" else " and " if c == "&" else " ")
    return " ".join("".join(out).split())


def key(text):
    tokens = _without_kind(light(text).split(" "))
    return " ".join(t.replace("kh", "x").replace("q", "k") for t in _without_izafat(tokens))


def skeleton(a_key):
    """The consonants of a key, doubled ones once: a weak key for names that were spelled by ear."""
    out = []
    for c in a_key.replace("ch", "c").replace("sh", "s").replace("j", "z"):
        c = CONFUSED.get(c, c)
        if c and (not out or out[-1] != c):
            out.append(c)
    return "".join(out)


def _unmarked(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) != "Mn")


def _without_kind(tokens):
    if len(tokens) > 1 and tokens[-1] in KINDS and _is_name(tokens[:-1]):
        return tokens[:-1]
    if len(tokens) > 1 and tokens[0] in KINDS and _is_name(tokens[1:]):
        linked = len(tokens) > 2 and (tokens[1] in IZAFAT or tokens[1] == "of")
        return tokens[2:] if linked else tokens[1:]
    return tokens


def _is_name(tokens):
    return not all(t in GENERIC for t in tokens)


def _without_izafat(tokens):
    out = []
    last = len(tokens) - 1
    for i, token in enumerate(tokens):
        if 0 < i < last and token in IZAFAT:
            continue
        if i < last and len(token) > 4 and token.endswith("i"):
            token = token[:-1]
        out.append(WORDS.get(token, token))
    return out


LETTERS, SILENT, WORDS, IZAFAT, KINDS, GENERIC = {}, set(), {}, set(), {}, set()
with open(TABLE, encoding="utf-8") as _table:
    for _line in _table:
        if not _line.startswith("#"):
            _what, _a, _b = _line.rstrip("\n").split("\t")
            if _what == "letter":
                LETTERS[_a] = _b
            elif _what == "silent":
                SILENT.add(chr(int(_a, 16)))
            elif _what == "word":
                WORDS[_a] = _b
            elif _what == "izafat":
                IZAFAT.add(_a)
            elif _what == "kind":
                KINDS[light(_a)] = _b
            else:
                GENERIC.add(_a)
