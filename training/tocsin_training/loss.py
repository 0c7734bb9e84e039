"""The loss of all heads: what is not known about a piece costs nothing. Within a head every known piece weighs the
same, whatever its corpus, so the sizes of the corpora in an epoch are weights too."""

import torch
from torch.nn import functional

from .labels import HEADS, TAGGED, offset

# A sentence has some thirty pieces and one set of kinds; most pieces play no role.
WEIGHTS = {"mentions": 1.0, "roles": 2.0, "attribution": 1.0, "kinds": 10.0}
TAUGHT = 0.5  # how much a teacher's opinion weighs beside the corpora


def columns(logits, head):
    start = offset(head)
    return logits[..., start:start + len(HEADS[head])]


def tagging(logits, allowed, table):
    """-log of the probability that all allowed tags have together; summed."""
    known = allowed > 0
    if not known.any():
        return logits.sum() * 0
    part = logits[known]
    within = part.masked_fill(~table[allowed[known]], float("-inf"))
    return (part.logsumexp(-1) - within.logsumexp(-1)).sum()


def pooled(logits, units):
    """The mean of a stretch's logits; that is the logit of its mean, since the head is linear."""
    part = columns(logits, "kinds")
    sums = functional.pad(part.cumsum(1), (0, 0, 1, 0))
    row, start, end = (torch.tensor([u[i] for u in units], device=logits.device) for i in range(3))
    return (sums[row, end] - sums[row, start]) / (end - start)[:, None]


def kinds(logits, units):
    target = torch.tensor([u[3] for u in units], dtype=torch.float, device=logits.device)
    known = target >= 0
    if not known.any():
        return logits.sum() * 0
    return functional.binary_cross_entropy_with_logits(pooled(logits, units)[known], target[known],
                                                     reduction="sum")


def told(logits, batch, tables):
    """By head, the loss against what the corpora say."""
    found = {head: tagging(columns(logits, head), batch["allowed"][head], tables[head]) for head in TAGGED}
    return {**found, "kinds": kinds(logits, batch["units"]) if batch["units"] else logits.sum() * 0}


def taught(logits, batch):
    """By head, the loss against a teacher's scores; it has an opinion on every piece, also where a corpus says nothing."""
    seen, teacher = ~batch["padded"], batch["teacher"]
    found = {head: functional.cross_entropy(columns(logits, head)[seen], columns(teacher, head)[seen].softmax(-1),
                                            reduction="sum") for head in TAGGED}
    units = batch["units"]
    return {**found, "kinds": functional.binary_cross_entropy_with_logits(
        pooled(logits, units), pooled(teacher, units).sigmoid(), reduction="sum") if units else logits.sum() * 0}


def total(logits, batch, tables, pieces):
    """The loss for each of `pieces`, and its parts."""
    found = told(logits, batch, tables)
    if "teacher" in batch:
        lesson = taught(logits, batch)
        found = {head: (1 - TAUGHT) * value + TAUGHT * lesson[head] for head, value in found.items()}
    return (sum(WEIGHTS[head] * value for head, value in found.items()) / pieces,
            {head: float(value.detach() / pieces) for head, value in found.items()})
