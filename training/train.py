#!/usr/bin/env python3
"""From the data to the model: train.py --data DIR --base JAR --out DIR. See README.md."""

import argparse
import json
import pathlib
import random
import time
from concurrent.futures import ThreadPoolExecutor

import torch
from torch.nn.utils.rnn import pad_sequence

from tocsin_training import base, card, corpora, evaluate, export, loss
from tocsin_training.batches import AllowedSets, batches, tensors
from tocsin_training.labels import COLUMNS, TAGGED

NAME = "tocsin-encoder-en-2"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--base", type=pathlib.Path, required=True, help="the jar with the published BERT")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--epochs", type=int, default=6, help="0 writes the weights of --start as a model")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--minutes", type=float, default=1e6, help="the rate falls to zero by then at the latest")
    parser.add_argument("--threads", type=int, default=2, help="without a GPU: one core each")
    parser.add_argument("--freeze", action="store_true", help="leave the lower layers as they are: a third faster")
    parser.add_argument("--start", type=pathlib.Path, nargs="+", default=[],
                        help="go on from the weights.pt of an earlier run; of several, from their mean")
    parser.add_argument("--teacher", type=pathlib.Path, help="learn from the weights.pt of a larger model too")
    parser.add_argument("--teacher-base", type=pathlib.Path, help="the jar that the teacher began with")
    parser.add_argument("--seed", type=int, default=20260101)
    parser.add_argument("--all", action="store_true", help="every window in every epoch; for a GPU")
    parser.add_argument("--steps", type=int, default=10**9, help="stop after so many, and look at little of dev: a trial")
    args = parser.parse_args()
    if (args.teacher is None) != (args.teacher_base is None):
        parser.error("--teacher and --teacher-base belong together. Maybe one of them is missing")
    return args


def optimiser(model):
    """AdamW. The word vectors stay as they are: that saves time, and the corpora hold few of the words."""
    model.words.requires_grad_(False)
    decayed = [p for p in model.parameters() if p.requires_grad and p.dim() > 1]
    plain = [p for p in model.parameters() if p.requires_grad and p.dim() <= 1]
    return torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], lr=0.0)


def rate(progress, highest):
    """A warm-up of 5%, then a straight fall to zero."""
    return highest * max(0.0, min(progress / 0.05, (1 - progress) / 0.95))


def mean(files):
    """The mean of the weights of several runs; for runs of which one went on from the other, or with one start."""
    weights = [torch.load(file, weights_only=True) for file in files]
    return {name: sum(w[name] for w in weights) / len(weights) for name in weights[0]}


def load_teacher(args):
    """A model that was trained before, from a larger start; None without one. It must see the same word pieces."""
    if args.teacher is None:
        return None
    if base.vocabulary(args.teacher_base) != base.vocabulary(args.base):
        raise ValueError(f"{args.teacher_base} has other word pieces than {args.base}. Maybe one of them is not uncased")
    teacher = base.encoder(args.teacher_base, COLUMNS)
    teacher.load_state_dict(torch.load(args.teacher, weights_only=True))
    return teacher.eval().requires_grad_(False)


class Trainer:
    def __init__(self, args, model, sets, chance):
        self.args, self.model, self.chance = args, model, chance
        self.teacher = load_teacher(args)
        self.adam = optimiser(model)
        self.parameters = [p for p in model.parameters() if p.requires_grad]
        self.tables = {head: sets.table(head) for head in TAGGED}
        self.on_gpu = torch.cuda.is_available()
        self.pool = ThreadPoolExecutor(args.threads)
        self.kept = {}
        self.step = self.seen = 0
        self.began = time.time()

    def epoch(self, plan, steps):
        for windows in plan:
            if self.over(steps):
                return
            progress = self.progress(steps)
            for group in self.adam.param_groups:
                group["lr"] = rate(progress, self.args.rate)
            parts = self.gradients(windows)
            torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
            self.adam.step()
            self.step, self.seen = self.step + 1, self.seen + sum(len(w.ids) for w in windows)
            if self.step % 50 == 0:
                log(self.args.out, step=self.step, progress=round(progress, 3),
                    pieces_per_s=round(self.seen / (time.time() - self.began)),
                    **{head: round(value, 4) for head, value in parts.items()})

    def progress(self, steps):
        return max((self.step + 1) / steps, (time.time() - self.began) / 60 / self.args.minutes)

    def over(self, steps):
        return self.step >= min(steps, self.args.steps) or self.progress(steps) >= 1 and self.step + 1 < steps

    def gradients(self, windows):
        """Sets the gradients of a batch. Without a GPU each thread computes those of a part of it, on one core: two
        threads that share one operation wait for each other, which is slow when the cores have other work."""
        shares = [windows] if self.on_gpu else [windows[i::self.args.threads] for i in range(self.args.threads)]
        pieces = sum(len(w.ids) for w in windows)
        found = [self.batch(share) for share in shares if share]
        run = map if self.on_gpu else self.pool.map
        results = list(run(lambda batch: self.backward(batch, pieces), found))
        for parameter, *given in zip(self.parameters, *(gradients for gradients, _ in results)):
            known = [g for g in given if g is not None]
            parameter.grad = sum(known) if known else None
        return {head: sum(parts[head] for _, parts in results) for head in results[0][1]}

    def batch(self, windows):
        found = tensors(windows, lambda w: self.chance.random() < corpora.other_case(w))
        if self.model.frozen:
            found["below"] = pad_sequence([self.below(w) for w in windows], batch_first=True).float()
        if self.teacher:
            with torch.no_grad():
                found["teacher"] = self.teacher(found["ids"], found["cases"], found["padded"])
        return found

    def below(self, window):
        """What the frozen layers put out for a window; worked out once, and kept in 16 bits."""
        if id(window) not in self.kept:
            self.kept[id(window)] = self.model.lower(torch.tensor([window.ids]))[0].half()
        return self.kept[id(window)]

    def backward(self, batch, pieces):
        below = batch["below"] if self.model.frozen else self.model.lower(batch["ids"], batch["padded"])
        logits = self.model.upper(below, batch["cases"], batch["padded"])
        found, parts = loss.total(logits, batch, self.tables, pieces)
        return torch.autograd.grad(found, self.parameters, allow_unused=True), parts


def log(out, **values):
    line = json.dumps({"at": time.strftime("%H:%M:%S"), **values})
    print(line, flush=True)
    with open(out / "log.jsonl", "a", encoding="utf-8") as file:
        file.write(line + "\n")


def main():
    args = arguments()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(args.seed)
    chance = random.Random(args.seed)
    torch.set_default_device("cuda" if torch.cuda.is_available() else "cpu")
    torch.set_num_threads(1)
    sets = AllowedSets()
    train, dev = corpora.load(args.data, base.tokenizer(args.base), sets)
    if args.steps < 10**9:
        dev = corpora.thinned(dev, 40)
    sizes = {part: {name: [len(windows), sum(len(w.ids) for w in windows)] for name, windows in found.items()}
             for part, found in (("train", train), ("dev", dev))}
    model = base.encoder(args.base, COLUMNS)
    if args.start:
        model.load_state_dict(mean(args.start))
    if args.freeze:
        model.freeze()
    plan = [batches(corpora.epoch(train, chance, args.all), chance) for _ in range(args.epochs)]
    steps = sum(map(len, plan))
    log(args.out, **sizes, steps=steps)
    trainer = Trainer(args, model, sets, chance)
    for number, part in enumerate(plan):
        trainer.epoch(part, steps)
        torch.save(model.state_dict(), args.out / "weights.pt")
        log(args.out, epoch=number + 1, step=trainer.step,
            dev=evaluate.report(evaluate.by_torch(model), corpora.thinned(dev, 3), sets))
        if trainer.over(steps):
            break
    finish(args, model, dev, sets, sizes, trainer)


def finish(args, model, dev, sets, sizes, trainer):
    """Writes the model and its card, with the scores on dev before and after the weights became 8 bits."""
    model = model.to("cpu")
    torch.set_default_device("cpu")
    plain = export.write(model, base.vocabulary(args.base), args.out / "model", NAME)
    scores = {"32 bits": evaluate.report(evaluate.by_torch(model), dev, sets),
              "8 bits, as shipped": evaluate.report(evaluate.by_onnx(args.out / "model/model.onnx"), dev, sets)}
    plain.unlink()
    log(args.out, **scores)
    paths = ("data", "base", "out", "start", "teacher", "teacher_base")
    options = {name: str(value) for name, value in vars(args).items() if name not in paths}
    if args.teacher:
        options["teacher from"] = args.teacher_base.name
    card.write(args.out / "model", NAME, args.base, {**options, "steps": trainer.step,
                                                     "word pieces seen": trainer.seen}, sizes, scores)


if __name__ == "__main__":
    main()
