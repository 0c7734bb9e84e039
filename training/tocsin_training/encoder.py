"""A BERT encoder with a feature for letter case, and one linear layer that holds all heads."""

import torch
from torch import nn
from torch.nn import functional

CASES = 6  # see text.py


def mask(padded):
    return None if padded is None else padded[:, None, None, :] * -1e9


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.attended = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.inner = nn.Linear(width, inner)
        self.outer = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def split(self, x):
        return x.view(x.shape[0], x.shape[1], self.heads, -1).transpose(1, 2)

    def forward(self, x, mask):
        query, key, value = self.split(self.query(x)), self.split(self.key(x)), self.split(self.value(x))
        context = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        context = context.transpose(1, 2).reshape(x.shape)
        x = self.norm1(x + self.dropout(self.attended(context)))
        return self.norm2(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """The layers below `case_layer` see word pieces only, so they may stay frozen; case comes in above them."""

    def __init__(self, columns, vocabulary=30522, width=384, layers=6, heads=12, inner=1536, dropout=0.1,
                 case_layer=2):
        super().__init__()
        self.case_layer = case_layer
        self.frozen = False
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(512, width)
        self.segment = nn.Parameter(torch.zeros(width))
        self.case = nn.Embedding(CASES, width)
        nn.init.zeros_(self.case.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)
        self.out = nn.Linear(width, columns)

    def forward(self, ids, cases, padded=None):
        """Logits of all heads for each token. `padded` is true where there is no token; None: every place is one."""
        return self.upper(self.lower(ids, padded), cases, padded)

    def lower(self, ids, padded=None):
        """What the layers below the letter case put out. When frozen, it is the same for a window each time."""
        places = torch.arange(ids.shape[1], device=ids.device)
        with torch.set_grad_enabled(torch.is_grad_enabled() and not self.frozen):
            x = self.dropped(self.norm(self.words(ids) + self.positions(places) + self.segment))
            for layer in self.layers[:self.case_layer]:
                x = layer(x, mask(padded))
        return x

    def upper(self, x, cases, padded=None):
        return self.out(self.dropout(self.hidden(x, cases, padded)))

    def hidden(self, x, cases, padded=None):
        """What the layers above the letter case make of what those below put out."""
        x = x + self.case(cases)
        for layer in self.layers[self.case_layer:]:
            x = layer(x, mask(padded))
        return x

    def dropped(self, x):
        return x if self.frozen else self.dropout(x)

    def freeze(self):
        """Leaves the word pieces and the layers below the letter case as they are."""
        self.frozen = True
        lower = [self.words, self.positions, self.norm, *self.layers[:self.case_layer]]
        for part in lower:
            part.requires_grad_(False)
        for layer in self.layers[:self.case_layer]:
            layer.dropout.p = 0.0
        self.segment.requires_grad_(False)
