"""Mentions and what they refer to: heads, extents and antecedents, all at the level of words (after Dobrovolskii 2021)."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from .pairs import GROUPS

KINDS = ["none", "person", "organization", "place", "object", "abstract", "event", "time", "animal", "plant", "substance"]
SIZE, CHANNELS = 256, 32
EXTENT = 64  # width of the vectors that find where a mention begins and ends


class Reference(nn.Module):
    """What each word says of itself as the head of a mention."""

    def __init__(self, hidden):
        super().__init__()
        self.kind = nn.Sequential(nn.Linear(hidden, 192), nn.GELU(), nn.Linear(192, len(KINDS)))
        self.salient = nn.Sequential(nn.Linear(hidden, 192), nn.GELU(), nn.Linear(192, 1))
        self.query, self.key = nn.Linear(hidden, SIZE), nn.Linear(hidden, SIZE)
        self.edge = nn.Linear(hidden, 4 * EXTENT)
        self.drop = nn.Dropout(0.2)

    def extents(self, x, sentences):
        """x: [batch, words, hidden] -> scores [batch, head, word] of where its mention begins and of its last word"""
        start_query, start_key, end_query, end_key = self.drop(self.edge(x)).split(EXTENT, -1)
        n = x.shape[1]
        off = ((sentences[:, :, None] == sentences[:, None, :]).to(x.dtype) - 1) * 1e4
        place = torch.arange(n)
        after = (place[None] > place[:, None]).to(x.dtype) * -1e4
        scale = EXTENT**-0.5
        starts = start_query @ start_key.transpose(-1, -2) * scale + off + after[None]
        ends = end_query @ end_key.transpose(-1, -2) * scale + off + after.t()[None]
        return starts, ends

    def vectors(self, x):
        x = self.drop(x)
        return self.query(x), self.key(x), self.salient(x)[..., 0]


class Pairs(nn.Module):
    """Score of one mention's being the antecedent of another, from the vectors of their heads and from their words."""

    def __init__(self, size=64):
        super().__init__()
        self.channels = nn.Linear(CHANNELS, size)
        self.table = nn.Parameter(torch.randn(sum(GROUPS), size) * 0.05)
        self.register_buffer("offsets", torch.tensor([sum(GROUPS[:g]) for g in range(len(GROUPS))]))
        self.inner, self.out = nn.Linear(size, size), nn.Linear(size, 1)

    def forward(self, query, key, later, earlier, features):
        """query, key: [mentions, SIZE]; later, earlier: [pairs], indexes of mentions; features: [pairs, groups] -> [pairs]"""
        width, n = SIZE // CHANNELS, query.shape[0]
        if self.training:  # all pairs at once cost less than gathering the vectors of some
            split = lambda v: v.view(n, CHANNELS, width).transpose(0, 1)
            products = (split(query) @ split(key).transpose(1, 2)).flatten(1)[:, later * n + earlier].t()
        else:
            products = (query[later] * key[earlier]).view(later.shape[0], CHANNELS, width).sum(-1)
        products = products * width**-0.5
        rows = features + self.offsets
        if torch.onnx.is_in_onnx_export():
            known = self.table[rows].sum(1)
        else:
            known = F.embedding_bag(rows, self.table.to(query.dtype), mode="sum")
        return self.out(F.relu(self.inner(F.relu(self.channels(products) + known))))[:, 0]
