#!/usr/bin/env python3
"""Trains the encoder: train.py --data DIR --base JAR --out DIR [--epochs 3]. See README.md."""

import argparse
import json
import pathlib
import random
import time
from concurrent.futures import ThreadPoolExecutor

import torch

from tocsin_training import base, corpora, evaluate, loss
from tocsin_training.batches import AllowedSets, batches, tensors
from tocsin_training.encoder import Encoder
from tocsin_training.labels import COLUMNS, TAGGED

SEED = 20260101


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--base", type=pathlib.Path, required=True, help="the jar with all-MiniLM-L6-v2")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--minutes", type=float, default=1e6, help="the rate falls to zero by then at the latest")
    parser.add_argument("--share", type=float, default=1.0, help="share of the windows per epoch, to try things out")
    parser.add_argument("--freeze", action="store_true", help="train only the layers above the letter case: faster")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def optimiser(model):
    """AdamW. The word vectors stay as they are: that saves time, and the corpora hold few of the words."""
    model.words.requires_grad_(False)
    decayed = [p for p in model.parameters() if p.requires_grad and p.dim() > 1]
    plain = [p for p in model.parameters() if p.requires_grad and p.dim() <= 1]
    return torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], lr=0.0)


def rate(progress, highest):
    """A warm-up of 5%, then a straight fall to zero."""
    return highest * max(0.0, min(progress / 0.05, (1 - progress) / 0.95))


def log(out, **values):
    line = json.dumps({"at": time.strftime("%H:%M:%S"), **values})
    print(line, flush=True)
    with open(out / "log.jsonl", "a", encoding="utf-8") as file:
        file.write(line + "\n")


def main():
    args = arguments()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    chance = random.Random(SEED)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.set_default_device(device)
    sets = AllowedSets()
    train, dev = corpora.load(args.data, base.tokenizer(args.base), sets)
    log(args.out, train={n: [len(p), sum(len(w.ids) for w in p)] for n, p in train.items()},
        dev={n: [len(p), sum(len(w.ids) for w in p)] for n, p in dev.items()})
    model = Encoder(COLUMNS)
    base.load(model, args.base)
    if args.freeze:
        model.freeze()
    tables = {head: sets.table(head) for head in TAGGED}
    plan = [b for _ in range(args.epochs) for b in [batches(corpora.epoch(train, chance, args.share), chance)]]
    steps = sum(len(b) for b in plan)
    adam = optimiser(model)
    pool = ThreadPoolExecutor(args.threads)
    log(args.out, steps=steps, tokens=sum(len(w.ids) for e in plan for b in e for w in b))
    step, began, seen, progress = 0, time.time(), 0, 0.0
    for number, part in enumerate(plan):
        for windows in part:
            progress = max((step + 1) / steps, (time.time() - began) / 60 / args.minutes)
            if progress >= 1 and step + 1 < steps:
                break
            for group in adam.param_groups:
                group["lr"] = rate(progress, args.rate)
            parts = gradients(model, windows, tables, pool, args.threads, chance)
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            adam.step()
            adam.zero_grad()
            step, seen = step + 1, seen + sum(len(w.ids) for w in windows)
            if step % 25 == 0:
                log(args.out, step=step, progress=round(progress, 3),
                    tokens_per_s=round(seen / (time.time() - began)), **{k: round(v, 4) for k, v in parts.items()})
            if step % 100 == 0:
                save(model, step, args.out / "checkpoint.pt")
        save(model, step, args.out / "model.pt")
        log(args.out, epoch=number + 1, steps=step, dev=evaluate.report(model, corpora.thinned(dev, 3), sets))


def gradients(model, windows, tables, pool, threads, chance):
    """Sets the gradients of a batch; each thread computes those of a part of it, on one core and without waiting."""
    parameters = [p for p in model.parameters() if p.requires_grad]
    shares = [windows[i::threads] for i in range(threads) if windows[i::threads]]
    pieces = sum(len(w.ids) for w in windows)
    batches_ = [tensors(share, lambda w: chance.random() < other_case(w)) for share in shares]

    def run(batch):
        logits = model(batch["ids"], batch["cases"], batch["padded"])
        found, parts = loss.total(logits, batch, tables, pieces)
        return torch.autograd.grad(found, parameters, allow_unused=True), parts

    results = list(pool.map(run, batches_))
    for parameter, *given in zip(parameters, *(g for g, _ in results)):
        known = [g for g in given if g is not None]
        parameter.grad = sum(known) if known else None
    return {head: sum(parts[head] for _, parts in results) for head in results[0][1]}


def other_case(window):
    """The chance to show a window in its other letter case: telegraph style is mixed half the time."""
    return 0.5 if window.document.startswith("DEV-") else 0.2


def save(model, step, path):
    torch.save({"model": model.state_dict(), "step": step}, path)


if __name__ == "__main__":
    main()
