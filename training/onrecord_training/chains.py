"""Coreference: documents -> segments of consecutive windows with mentions and chains; candidates, pairs, loss."""
import re

import numpy as np
import torch
import torch.nn.functional as F

from .pairs import Mention, features
from .reference import KINDS
from .windows import batch, window

WINDOWS = 4  # consecutive windows read together
BACK = 120  # how many candidates back an antecedent is sought
STOPS = re.compile(r"of|in|at|on|for|from|to|with|by|who|which|that|where|when|whose|,|\(|--|—")


def prepare(doc):
    """Adds to a document what mentions need: `at`, (start, end, kind, chain) by head word."""
    flags = np.array(doc.features) // 64
    doc.quotation = np.cumsum(np.diff(np.concatenate([[0], flags])) > 0)
    at = {}
    marked = [(a, b, kind, None) for a, b, kind in getattr(doc, "mentions", ())]
    marked += [(a, b, None, chain) for a, b, chain in doc.chains]
    for a, b, kind, chain in sorted(marked, key=lambda m: m[0] - m[1]):  # of two with one head the shorter stays
        h = head(doc, a, b)
        old = at.get(h)
        if chain is None:
            at[h] = (a, b, kind, old[3] if old else None)
        else:
            at[h] = (a, b, old[2] if old else None, chain)
    doc.at = at


def head(doc, a, b):
    heads = getattr(doc, "heads", None)
    if heads is not None:
        return next((i for i in range(a, b) if not a <= heads[i] < b or heads[i] == i), b - 1)
    stop = next((i for i in range(a + 1, b) if STOPS.fullmatch(doc.words[i].lower())), b)
    return stop - 1


def segments(doc, limit, rng):
    """Runs of up to WINDOWS windows, from a random beginning."""
    windows = list(doc.cut(limit, rng.randint(limit // 4, limit)))
    for k in range(0, len(windows), WINDOWS):
        yield windows[k:k + WINDOWS]


def segment(doc, windows, labels, rng, mask, vocabulary):
    """A batch whose rows are a document's consecutive windows; `segment` holds what the chains' loss needs."""
    out = batch([window(doc, a, b, labels, rng, mask, vocabulary) for a, b in windows], rng.choice((0, 0, rng.randint(0, 128))))
    out["segment"] = (doc, windows)
    return out


def labels_of(doc, windows, shape):
    """Targets [rows, words]: kind of the mention that a word heads, where it begins, its last word; -100: not learned."""
    kinds = np.full(shape, -100)
    starts, ends = np.full(shape, -100), np.full(shape, -100)
    for row, (a, b) in enumerate(windows):
        if hasattr(doc, "mentions"):
            kinds[row, :b - a] = 0
        for h in range(a, b):
            if h in doc.at:
                s, e, kind, _ = doc.at[h]
                if kind in KINDS:
                    kinds[row, h - a] = KINDS.index(kind)
                elif hasattr(doc, "mentions"):
                    kinds[row, h - a] = -100
                if s >= a and e <= b and hasattr(doc, "mentions"):
                    starts[row, h - a], ends[row, h - a] = s - a, e - 1 - a
    return torch.tensor(kinds), torch.tensor(starts), torch.tensor(ends)


def losses(model, b, x):
    """Losses of kinds, extents and antecedents. x: [windows, words, hidden]"""
    doc, windows = b["segment"]
    head_of = model.reference
    kinds, starts, ends = labels_of(doc, windows, b["sentence"].shape)
    kind = head_of.kind(x).float()
    out = {}
    start_scores, end_scores = head_of.extents(x.float(), b["sentence"])
    if bool((kinds >= 0).any()):
        out["kind"] = F.cross_entropy(kind.flatten(0, 1), kinds.flatten())
        out["extent"] = (F.cross_entropy(start_scores.flatten(0, 1), starts.flatten())
                         + F.cross_entropy(end_scores.flatten(0, 1), ends.flatten()))
    real = b["sentence"] >= 0
    first = windows[0][0]
    extents = torch.stack([start_scores.argmax(-1), end_scores.argmax(-1)], -1)
    rows = torch.tensor([a for a, _ in windows])
    extents = (extents + rows[:, None, None])[real].tolist()
    found = (kind.argmax(-1)[real] > 0).tolist() if hasattr(doc, "mentions") else [False] * int(real.sum())
    candidates = [w for w in range(first, windows[-1][1]) if w in doc.at or found[w - first]]
    if len(candidates) < 2:
        return out
    mentions = []
    for w in candidates:
        s, e = doc.at[w][:2] if w in doc.at else (extents[w - first][0], extents[w - first][1] + 1)
        mentions.append(Mention(doc, w, s, max(e, w + 1)))
    chain = np.array([(doc.at[w][3] if w in doc.at and doc.at[w][3] is not None else -1 - n) for n, w in enumerate(candidates)])
    index = torch.tensor(candidates) - first
    query, key, salient = head_of.vectors(x)
    query, key, salient = (v[real][index].float() for v in (query, key, salient))
    out["chain"] = chain_loss(model, query, key, salient, mentions, chain)
    return out


def pairs_of(n):
    """All (later, earlier) within reach, later first."""
    later = np.concatenate([np.full(min(i, BACK), i) for i in range(1, n)])
    earlier = np.concatenate([np.arange(max(0, i - BACK), i) for i in range(1, n)])
    return later, earlier


def chain_loss(model, query, key, salient, mentions, chain):
    """Mean over mentions of the negative log-likelihood of all their antecedents, or of having none."""
    n = len(mentions)
    later, earlier = pairs_of(n)
    scores = model.pairs(query, key, torch.tensor(later), torch.tensor(earlier), torch.tensor(features(mentions, later, earlier)))
    scores = scores.float() + salient[later] + salient[earlier]
    table = torch.full((n, n + 1), -1e4)
    table = table.index_put((torch.tensor(later), torch.tensor(earlier)), scores)
    table[:, n] = 0
    gold = torch.zeros(n, n + 1, dtype=torch.bool)
    gold[later, earlier] = torch.tensor(chain[later] == chain[earlier])
    gold[:, n] = ~gold[:, :n].any(1)
    return (torch.logsumexp(table, 1) - torch.logsumexp(table.masked_fill(~gold, -1e4), 1)).mean()
