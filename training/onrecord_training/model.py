"""The reader's model: one encoder, and heads for cues, roles, names, tags, features, trees and reference."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from .encoder import CheapDropout, Encoder
from .reference import Pairs, Reference

REACH = 96  # words on each side of a cue in which its source and content are sought
BUCKETS = 48


def bucket(distance):
    """Distance of a word from its cue, on a scale that is fine near the cue."""
    size = distance.abs().float()
    b = torch.where(size <= 6, size, 6 + 3 * torch.log2(size.clamp(min=1) / 6 + 1e-6)).round().long()
    return torch.sign(distance) * b.clamp(max=BUCKETS // 2 - 1) + BUCKETS // 2


class Mix(nn.Module):
    """A learned weighted mean of the encoder's layers."""

    def __init__(self, layers):
        super().__init__()
        self.weight = nn.Parameter(torch.linspace(-2, 2, layers))

    def forward(self, hs):
        w = torch.softmax(self.weight, 0)
        return sum(w[i] * h.float() for i, h in enumerate(hs))


class RoleLayer(nn.Module):
    def __init__(self, size, drop, heads=4):
        super().__init__()
        self.heads, self.size = heads, size
        self.n1, self.n2 = nn.LayerNorm(size), nn.LayerNorm(size)
        self.qkv, self.o = nn.Linear(size, 3 * size), nn.Linear(size, size)
        self.f1, self.f2 = nn.Linear(size, 2 * size), nn.Linear(2 * size, size)
        self.drop = drop

    def forward(self, z, bias):
        n, t, d = z.shape[0], z.shape[1], self.size  # no dimension left open: a window may have no cues at all
        q, k, v = self.qkv(self.n1(z)).view(n, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        if self.training:
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        else:
            a = torch.softmax(q @ k.transpose(-1, -2) * (d // self.heads) ** -0.5 + bias, -1) @ v
        z = z + self.drop(self.o(a.transpose(1, 2).reshape(n, t, d)))
        return z + self.drop(self.f2(F.gelu(self.f1(self.n2(z)))))


class Roles(nn.Module):
    """Scores of each word's role for a given cue: two small attention layers over the words around the cue."""

    def __init__(self, hidden, labels, size=128):
        super().__init__()
        self.drop = CheapDropout(0.1, 1 << 22)
        self.word, self.cue = nn.Linear(hidden, size), nn.Linear(hidden, size)
        self.distance = nn.Embedding(BUCKETS + 1, size)
        nn.init.normal_(self.distance.weight, std=0.02)
        self.norm = nn.LayerNorm(size)
        self.layers = nn.ModuleList(RoleLayer(size, self.drop) for _ in range(2))
        self.out, self.skip = nn.Linear(size, labels), nn.Linear(hidden, labels)

    def forward(self, words, rows, cues):
        """words: [batch, words + 2 * REACH, hidden] with REACH zero vectors at both ends; rows, cues: [n]
        -> [n, 2 * REACH + 1, labels]; position REACH is the cue's first word."""
        index = cues[:, None] + torch.arange(2 * REACH + 1)[None]
        around = words[rows[:, None], index]
        # Summed before it is gathered: ONNX Runtime 1.29 gives the sum of no cues a wrong shape.
        known = (words.abs().sum(-1) > 0).float()[rows[:, None], index]
        bias = known[:, None, None, :] * 1e4 - 1e4
        offsets = torch.arange(-REACH, REACH + 1)
        z = self.word(around) + self.cue(words[rows, cues + REACH])[:, None] + self.distance(bucket(offsets))[None]
        z = self.drop(self.norm(z))
        for layer in self.layers:
            z = layer(z, bias.to(z.dtype))
        return (self.out(z) + self.skip(around)).float()


class Crf(nn.Module):
    """Linear-chain conditional random field over role tags; tags that may not follow one another cost 1e4."""

    def __init__(self, labels):
        super().__init__()
        k = len(labels)
        forbidden = torch.zeros(k, k)
        for a, x in enumerate(labels):
            for b, y in enumerate(labels):
                if y.startswith("I-") and x[2:] != y[2:]:
                    forbidden[a, b] = -1e4
        self.register_buffer("forbidden", forbidden)
        self.register_buffer("first", torch.tensor([-1e4 if y.startswith("I-") else 0.0 for y in labels]))
        self.move, self.start = nn.Parameter(torch.zeros(k, k)), nn.Parameter(torch.zeros(k))

    def loss(self, scores, tags, mask):
        """scores: [n, t, k]; tags: [n, t]; mask: [n, t], true on one contiguous run -> negative log-likelihood [n]"""
        move, start = self.move + self.forbidden, self.start
        n, t, k = scores.shape
        alpha = torch.zeros(n, k)
        gold = torch.zeros(n)
        was = torch.zeros(n, dtype=torch.bool)
        lead = scores + 0
        for i in range(t):
            on = mask[:, i]
            if not bool(on.any()):
                was = on
                continue
            begin = start + lead[:, i]
            step = torch.logsumexp(alpha[:, :, None] + move[None], 1) + lead[:, i]
            alpha = torch.where(on[:, None], torch.where(was[:, None], step, begin), alpha)
            here = lead[:, i].gather(1, tags[:, i:i + 1])[:, 0]
            link = move[tags[:, i - 1], tags[:, i]] if i else torch.zeros(n)
            gold = gold + torch.where(on, here + torch.where(was, link, start[tags[:, i]]), torch.zeros(n))
            was = on
        return torch.logsumexp(alpha, 1) - gold


class Tree(nn.Module):
    """Biaffine arcs and relations; a root is its own head."""

    def __init__(self, hidden, labels, arc=256, rel=96):
        super().__init__()
        self.drop = nn.Dropout(0.2)
        self.arc_dep, self.arc_head = nn.Linear(hidden, arc), nn.Linear(hidden, arc)
        self.rel_dep, self.rel_head = nn.Linear(hidden, rel), nn.Linear(hidden, rel)
        self.arc = nn.Parameter(torch.zeros(arc, arc))
        self.head_bias, self.root = nn.Linear(arc, 1), nn.Linear(hidden, 1)
        self.rel = nn.Linear(rel, labels * rel)
        self.rel_sum = nn.Linear(2 * rel, labels)
        self.labels, self.size = labels, rel
        nn.init.xavier_uniform_(self.arc)
        nn.init.normal_(self.rel.weight, std=0.02)

    def arcs(self, x, sentences):
        """x: [batch, words, hidden], sentences: [batch, words] -> [batch, dependent, head]; 1e4 off across sentences"""
        d, h = self.drop(F.gelu(self.arc_dep(x))), self.drop(F.gelu(self.arc_head(x)))
        s = (d @ self.arc) @ h.transpose(-1, -2) + self.head_bias(h).transpose(-1, -2)
        s = s * (1 / 16)
        diagonal = torch.eye(x.shape[1])[None]
        s = s * (1 - diagonal) + self.root(x) * diagonal
        return s + ((sentences[:, :, None] == sentences[:, None, :]).to(s.dtype) - 1) * 1e4

    def rels(self, x, heads):
        """x: [batch, words, hidden], heads: [batch, words] -> [batch, words, labels]"""
        d, h = self.drop(F.gelu(self.rel_dep(x))), self.drop(F.gelu(self.rel_head(x)))
        h = torch.gather(h, 1, heads[:, :, None].expand(-1, -1, self.size))
        b, w, _ = d.shape
        return (self.rel(d).view(b, w, self.labels, self.size) @ h[..., None])[..., 0] + self.rel_sum(torch.cat([d, h], -1))


class Model(nn.Module):
    def __init__(self, labels, encoder_file=None, layers=10):
        super().__init__()
        self.labels = labels
        self.encoder = Encoder(encoder_file, layers=layers)
        h = self.encoder.hidden
        self.mix_statement, self.mix_syntax, self.mix_reference = Mix(layers), Mix(layers), Mix(layers)
        self.drop = CheapDropout(0.1)
        self.cue = nn.Sequential(nn.Linear(h, 192), nn.GELU(), nn.Linear(192, 3))
        # GUM's names follow other conventions than EWT's: they have a head of their own, for the encoder's sake only.
        self.names, self.gum_names = (
            nn.Sequential(nn.Linear(h, 192), nn.GELU(), nn.Linear(192, len(labels["names"]))) for _ in range(2))
        self.tags = nn.Sequential(nn.Linear(h, 256), nn.GELU())
        self.upos, self.feats = nn.Linear(256, len(labels["upos"])), nn.Linear(256, len(labels["feats"]))
        self.roles, self.crf = Roles(h, len(labels["roles"])), Crf(labels["roles"])
        self.names_crf = Crf(labels["names"])
        self.tree = Tree(h, len(labels["rels"]))
        self.reference, self.pairs = Reference(h), Pairs()

    def words(self, ids, features, positions, first, mask=None):
        """Vectors of words for statements, syntax and reference: three of [batch, words, hidden].

        first: first piece of each word."""
        hs = self.encoder(ids, features, positions, mask)
        index = first[:, :, None].expand(-1, -1, self.encoder.hidden)
        hs = [torch.gather(h, 1, index) for h in hs]
        return tuple(self.drop(mix(hs)) for mix in (self.mix_statement, self.mix_syntax, self.mix_reference))
