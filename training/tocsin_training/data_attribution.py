"""Who says what: PolNeAR's sources, cues and contents."""

from .text import Marked

TYPES = {"Source": "source", "Cue": "cue", "Content": "content"}


def polnear(data, part):
    for path in sorted((data / "polnear" / part / "text").glob("*.txt")):
        notes = data / "polnear" / part / "attributions"
        found = sorted(notes.glob(glob_safe(path.stem) + "*.ann"))
        if found:
            text = path.read_bytes().decode("utf-8")
            yield path.stem, Marked(text, {"attribution": spans(found[0].read_text(encoding="utf-8"))})


def glob_safe(stem):
    return "".join(f"[{c}]" if c in "*?[" else c for c in stem)


def spans(notes):
    """Brat's text-bound lines; a discontinuous one gives one span for each fragment."""
    for_each = []
    for line in notes.splitlines():
        parts = line.split("\t")
        if line.startswith("T") and len(parts) > 1:
            kind, _, places = parts[1].partition(" ")
            if kind in TYPES:
                for place in places.split(";"):
                    start, end = map(int, place.split())
                    for_each.append((start, end, TYPES[kind]))
    return for_each
