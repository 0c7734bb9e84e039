#!/usr/bin/env python3
"""Writes the tiny untrained model that the reader's tests use: tiny.py FOLDER."""

import pathlib
import string
import sys

import torch

from tocsin_training import export
from tocsin_training.encoder import Encoder
from tocsin_training.labels import COLUMNS

WORDS = ["the", "gun", "##men", "attack", "##ed", "village", "killed", "police", "said", "two", "miners", "bomb"]
PIECES = (["[PAD]", "[UNK]", "[CLS]", "[SEP]"] + list(string.ascii_lowercase + string.digits + string.punctuation)
          + ["##" + c for c in string.ascii_lowercase + string.digits] + WORDS)

if __name__ == "__main__":
    torch.manual_seed(1)
    model = Encoder(COLUMNS, vocabulary=len(PIECES), width=8, layers=2, heads=2, inner=16, case_layer=1)
    torch.nn.init.normal_(model.case.weight)
    torch.nn.init.normal_(model.out.weight)
    export.write(model, PIECES, pathlib.Path(sys.argv[1]), "tiny").unlink(missing_ok=True)
