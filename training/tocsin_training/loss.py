"""The loss of all heads: what is not known about a piece costs nothing. Within a head every known piece weighs the
same, whatever its corpus, so the sizes of the corpora in an epoch are weights too."""

import torch
from torch.nn import functional

from .labels import HEADS, TAGGED, offset

# A sentence has some thirty pieces and one set of kinds; most pieces play no role.
WEIGHTS = {"mentions": 1.0, "roles": 2.0, "attribution": 1.0, "kinds": 10.0}


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


def total(logits, batch, tables, pieces):
    """The loss for each of `pieces`, and its parts."""
    found = {head: tagging(columns(logits, head), batch["allowed"][head], tables[head]) for head in TAGGED}
    found["kinds"] = kinds(logits, batch["units"]) if batch["units"] else logits.sum() * 0
    return sum(WEIGHTS[head] * value for head, value in found.items()) / pieces, {head: float(value.detach() / pieces) for head, value in found.items()}
