"""MODEL_CARD.md: what the model was made from, how, and how good it is."""

import pathlib

from .export import sha256

TEXT = """# {name}

A small encoder for English news on security incidents: mentions, roles in incidents, kinds of event, who says what.
Made by `training/train.py`; the recipe is in `training/README.md`.

- Input: word pieces of one window (at most 190 with both marks) and the letter case of each word. Output: a score for
  each piece and column; the columns are in `model.properties`.
- Start: `{base}` (Apache-2.0 or MIT), SHA-256 `{base_hash}`.
- SHA-256 of `model.onnx` ({size:.1f} MB): `{hash}`.

## Data
Texts of others: they trained and scored the model, none is part of it or of this repository.

| corpus | what for | licence |
|---|---|---|
| MUC-4 DEV | roles, kinds, stages | none given |
| HRDsAttack train | roles (names of victims), kinds, who is blamed | MIT for the labels; texts are their publishers' |
| English Worldwide Newswire, 8 documents of 10 | mentions | none given |
| re3d, wikigold, UNER EWT dev | mentions | OGL and others; CC BY 4.0; CC BY-SA 4.0 |
| PolNeAR train | attribution | none given |
| AWSD to 2011, SATP train, synthetic PLOVER stories | kinds of event | none given |

Dev: English Worldwide Newswire (a tenth of the documents, by CRC-32 of the file name), MUC-4 TST1 and TST2, PolNeAR dev,
AWSD 2012 and later, SATP dev, a tenth of the PLOVER stories. Another tenth of the Newswire is held back as test. Choices
were made on dev.

| windows (word pieces) | {names} |
|---|{lines}|
| training | {train} |
| dev | {dev} |

## Recipe
{options}

## Scores on dev, percent
Mentions and attribution: exact spans. Roles: head words, once per document. Kinds: each kind of each sentence that is known.

{scores}

## Limits
English. Letter case helps where there is some. Texts in telegraph style are read without it. Probabilities are not
calibrated. Roles in text of mixed case were learned from upper-case text that was shown as mixed; they are weaker there.
"""


def write(folder, name, base, options, sizes, scores):
    corpora = sorted({corpus for part in sizes.values() for corpus in part})

    def cells(part):
        return " | ".join("{} ({})".format(*sizes[part][c]) if c in sizes[part] else "" for c in corpora)

    model = folder / "model.onnx"
    text = TEXT.format(name=name, base=base.name, base_hash=sha256(base), hash=sha256(model),
                       size=model.stat().st_size / 1e6, names=" | ".join(corpora), lines="---|" * (len(corpora) - 1) + "---",
                       train=cells("train"), dev=cells("dev"),
                       options=", ".join(f"{key} {value}" for key, value in options.items()) + ".", scores=table(scores))
    pathlib.Path(folder / "MODEL_CARD.md").write_text(text, encoding="utf-8")


def table(scores):
    """One row for each task, and one for each of its types."""
    columns = list(scores)
    rows = ["| task | " + " | ".join(columns) + " |", "|---|" + "---|" * len(columns)]
    for task, found in scores[columns[0]].items():
        for kind in found:
            cells = []
            for column in columns:
                value = scores[column][task].get(kind, 0.0)
                cells.append("P {p} R {r} F {f1}".format(**value) if isinstance(value, dict) else f"F {value}")
            rows.append(f"| {task}{'' if kind == 'all' else ': ' + kind} | " + " | ".join(cells) + " |")
    return "\n".join(rows)
