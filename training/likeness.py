#!/usr/bin/env python3
"""Writes the model that says how alike two reports are: likeness.py --data DIR --base JAR --out FOLDER. See README.md."""

import argparse
import collections
import json
import pathlib

import numpy
import torch

from tocsin_training import base, export

NAME = "tocsin-likeness-en-1"
PIECES = 128  # of a text, with both marks
CHARACTERS = 1500
DIRECTIONS = 128

CARD = """# {name}

Says where a report lies among others: reports of one event lie near each other. Made by `training/likeness.py`.

- Input: the first word pieces of a report, at most {pieces} with both marks. Output: a vector of {directions} numbers of length one.
- `{base}` (Apache-2.0) as published, SHA-256 `{base_hash}`; nothing was trained. The mean of its last layer, less the middle of
  {texts} reports, along the {directions} directions in which those differ most.
- The reports: Gun Violence Archive pages (SemEval-2018 task 5), those of the first half of the incidents. None is part of the model.
- SHA-256 of `model.onnx` ({size:.1f} MB): `{hash}`. The vocabulary is that of the encoder in the folder above.
- 8 bits move the likeness of two reports by {moved}.
- What it is good for: `docs/decisions/0010-words-decide-what-rules-leave-open.md`.

English. The middle is that of American news of violence; elsewhere all reports lie a little to one side of it.
"""


class Likeness(torch.nn.Module):
    """The mean of what the published encoder puts out, seen from the middle of the texts that were looked at, along the
    directions in which they differ most, and of length one: so the likeness of two texts is the product of their vectors."""

    def __init__(self, encoder, middle, directions):
        super().__init__()
        self.encoder, self.middle, self.directions = encoder, middle, directions

    def forward(self, ids):
        return torch.nn.functional.normalize((mean(self.encoder, ids) - self.middle) @ self.directions)


def mean(encoder, ids):
    return encoder.hidden(encoder.lower(ids), torch.zeros_like(ids)).mean(1)


def pages(data):
    """The texts of the first half of the incidents of gva, in the order of their last page: those that the pair model is fitted on."""
    incidents = collections.defaultdict(list)
    for line in open(data / "gva/documents.jsonl", encoding="utf-8"):
        page = json.loads(line)
        incidents[page["incident_id"]].append((page["dct"], page["title"] + ".\n" + page["content"]))
    order = sorted(incidents.items(), key=lambda found: (max(day for day, _ in found[1]), found[0]))
    return [text for _, found in order[:round(len(order) / 2)] for _, text in found]


@torch.no_grad()
def fitted(encoder, tokenizer, texts):
    """The middle of the texts, and the directions in which they differ most."""
    means = torch.cat([mean(encoder, torch.tensor([ids(tokenizer, text)])) for text in texts])
    middle = means.mean(0)
    directions = torch.linalg.svd(means - middle, full_matrices=False).Vh[:DIRECTIONS].T.contiguous()
    return Likeness(encoder, middle, directions)


def ids(tokenizer, text):
    """The first pieces of a text, between the marks."""
    found = tokenizer.encode(text[:CHARACTERS]).ids
    return found[:PIECES - 1] + found[-1:] if len(found) > PIECES else found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--base", type=pathlib.Path, required=True, help="the jar with the published small BERT")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    encoder = base.encoder(args.base, 1).eval()
    tokenizer = base.tokenizer(args.base)
    texts = pages(args.data)
    model = fitted(encoder, tokenizer, texts)
    plain, target = args.out / "plain.onnx", args.out / "model.onnx"
    export.trace(model, plain, ["ids"], "vector", {})
    export.quantise(plain, target)
    plain.unlink()
    (args.out / "vocabulary.txt").write_text("\n".join(base.vocabulary(args.base)) + "\n", encoding="utf-8", newline="\n")
    hashes = [f"sha256.{name}={export.sha256(args.out / name)}" for name in ("model.onnx", "vocabulary.txt")]
    (args.out / "model.properties").write_text("\n".join([f"name={NAME}", *hashes]) + "\n", encoding="utf-8")
    moved = movement(model, export.run(target), tokenizer, texts[:200])
    (args.out / "MODEL_CARD.md").write_text(CARD.format(
        name=NAME, base=args.base.name, base_hash=export.sha256(args.base), size=target.stat().st_size / 1e6, hash=export.sha256(target),
        texts=len(texts), directions=DIRECTIONS, pieces=PIECES, moved=moved), encoding="utf-8")


@torch.no_grad()
def movement(model, quantised, tokenizer, texts):
    """How far 8 bits move the likenesses."""
    found = [ids(tokenizer, text) for text in texts]
    exact = torch.cat([model(torch.tensor([i])) for i in found]).numpy()
    moved = numpy.array([quantised(ids=i) for i in found])
    away = numpy.abs(exact @ exact.T - moved @ moved.T)
    return f"{away.mean():.3f} on average, {away.max():.3f} at most"


if __name__ == "__main__":
    main()
