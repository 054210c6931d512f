"""Trains the model; resumable, with a log, a fixed seed and an average of the weights."""
import argparse
import itertools
import json
import os
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from . import chains
from . import text as T
from .model import REACH, Model
from .windows import epoch, load

# kind of batch: word pieces in a window, windows in a batch, share of the corpus that one pass sees
SIZES = {"statements": (256, 8, 0.5), "news": (256, 8, 1.0), "content": (256, 16, 0.4), "web": (256, 8, 1.0),
         "trees": (256, 8, 0.7), "gum": (320, chains.WINDOWS, 0.7), "litbank": (320, chains.WINDOWS, 0.15)}


def around(x, rows=REACH):
    return F.pad(x, (0, 0, rows, rows))


def losses(model, b):
    """Losses by head, each a mean."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        statement, syntax, reference = model.words(b["ids"], b["features"], b["positions"], b["first"], None if bool(b["mask"].all()) else b["mask"])
        real = (b["sentence"] >= 0)[..., None]
        out = {}
        if "cue" in b:
            cue = model.cue(statement).float()
            out["cue"] = F.cross_entropy(cue.flatten(0, 1), b["cue"].flatten())
            if len(b["cues"]):
                scores = model.roles(around(statement * real), b["rows"], b["cues"])
                width = real.sum((1, 2))[b["rows"]]
                place = b["cues"][:, None] + torch.arange(-REACH, REACH + 1)[None]
                inside = (place >= 0) & (place < width[:, None])
                with torch.autocast("cpu", enabled=False):
                    out["roles"] = model.crf.loss(scores.float(), b["tags"], inside).mean()
        if "names" in b:
            with torch.autocast("cpu", enabled=False):
                found = name_loss(model, b, syntax.float())
            if found is not None:
                out["names"] = found
        if "heads" in b:
            hidden = model.tags(syntax)
            for layer, head, x in (("gum_names", model.gum_names, syntax), ("upos", model.upos, hidden), ("feats", model.feats, hidden)):
                if layer in b and bool((b[layer] >= 0).any()):
                    out[layer] = F.cross_entropy(head(x).float().flatten(0, 1), b[layer].flatten())
            with torch.autocast("cpu", enabled=False):
                arcs = model.tree.arcs(syntax.float(), b["sentence"])
                out["arcs"] = F.cross_entropy(arcs.flatten(0, 1), b["heads"].flatten())
                rels = model.tree.rels(syntax.float(), b["heads"].clamp(min=0))
                out["rels"] = F.cross_entropy(rels.flatten(0, 1), b["rels"].flatten())
        if "segment" in b:
            out.update(chains.losses(model, b, reference))
    return out


def name_loss(model, b, x):
    """Mean over words of the negative log-likelihood of each sentence's names; sentences without labels are left out."""
    runs = []
    for row, (sentences, tags) in enumerate(zip(b["sentence"].tolist(), b["names"].tolist())):
        at = 0
        for number, group in itertools.groupby(sentences):
            end = at + len(list(group))
            if number >= 0 and min(tags[at:end]) >= 0:
                runs.append((row, at, end))
            at = end
    if not runs:
        return None
    width = max(end - at for _, at, end in runs)
    rows = torch.tensor([row for row, _, _ in runs])[:, None]
    place = torch.tensor([at for _, at, _ in runs])[:, None] + torch.arange(width)[None]
    inside = place < torch.tensor([end for _, _, end in runs])[:, None]
    place = place.clamp(max=x.shape[1] - 1)
    tags = b["names"][rows, place] * inside
    return model.names_crf.loss(model.names(x)[rows, place], tags, inside).sum() / inside.sum()


WEIGHT = {"cue": 4.0, "roles": 0.15, "names": 4.0, "gum_names": 1.0, "upos": 0.5, "feats": 0.5, "arcs": 0.7, "rels": 0.5,
          "kind": 1.0, "extent": 0.5, "chain": 1.0}


def groups(model, rate):
    """Lower layers learn a little more slowly; the word pieces' embeddings stay as they are."""
    model.encoder.word.weight.requires_grad_(False)
    n = len(model.encoder.layers)
    out = []
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith("encoder.layers."):
            scale = 0.95 ** (n - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder.") and not any(k in name for k in ("shape", "separator", "quoted")):
            scale = 0.5
        else:
            scale = 8.0 if not name.startswith("encoder.") else 5.0
        if name.startswith("mix_") or "crf." in name:
            scale = 50.0
        decay = 0.01 if p.dim() > 1 else 0.0
        out.append({"params": [p], "lr": rate * scale, "weight_decay": decay})
    return out


def train(a):
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    labels, pieces, docs = prepared(a)
    weight = {**WEIGHT, **numbers(a.weight)}
    model = Model(labels, a.encoder)
    if a.start:
        begin_with(model, torch.load(a.start)["model"])
    optimizer = torch.optim.AdamW(groups(model, a.rate), betas=(0.9, 0.98))
    plan = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda i: min((i + 1) / a.warmup, max(0.02, (a.steps - i) / a.steps)))
    average, step, begun = None, 0, time.time()
    state_file = Path(a.out + ".state")
    if state_file.exists():
        state = torch.load(state_file)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        average, step = state["average"], state["step"]
        plan.last_epoch = step
        print("resumed at step", step, flush=True)
    shares = numbers(a.share)
    sizes = {k: (*v[:2], shares.get(k, v[2])) for k, v in SIZES.items()}
    number, seen, totals, skip = 0, 0, {}, step
    while step < a.steps:
        number += 1
        for b in epoch(docs, labels, pieces.vocab, a.seed * 1000 + number, sizes, a.mask):
            if skip:
                skip -= 1
                continue
            found = update(model, optimizer, plan, b, weight)
            step += 1
            seen += int(b["mask"].sum())
            if step > a.steps * 0.3 and step % 4 == 0:
                average = averaged(average, model, min(0.99, 1 - 8 / step))
            for k, v in found.items():
                totals.setdefault(k, []).append(v.item())
            if step % 25 == 0:
                text = " ".join(f"{k} {sum(v) / len(v):.3f}" for k, v in sorted(totals.items()))
                print(f"epoch {number} step {step}/{a.steps} {seen / (time.time() - begun):.0f} pieces/s {text}", flush=True)
                totals = {}
            if step % a.every == 0 or step == a.steps:
                save(model, optimizer, average, step, state_file)
            if step >= a.steps:
                break
    final = model.state_dict()
    if average:
        final.update(average)
    torch.save({"labels": labels, "model": final}, a.out)


def numbers(settings):
    """Settings as they are given, `names=4`, by name."""
    return {k: float(v) for k, v in (s.split("=") for s in settings)}


def prepared(a):
    """Labels, word pieces and the documents to learn from."""
    build = Path(a.build)
    labels = json.loads((build / "labels.json").read_text())
    pieces = T.WordPiece(a.tokenizer)
    docs = load(build / "train.jsonl", pieces, varied=True)
    for d in docs:
        if hasattr(d, "chains"):
            chains.prepare(d)
    return labels, pieces, docs


def begin_with(model, weights):
    """Takes over earlier weights as far as they fit; a longer table keeps its new rows."""
    state = model.state_dict()
    for key, old in weights.items():
        if key in state and state[key].dim() == old.dim():
            part = tuple(slice(0, min(a, b)) for a, b in zip(state[key].shape, old.shape))
            state[key][part] = old[part]
    grown = weights["roles.out.bias"].shape[0]
    state["roles.out.bias"][grown:] = -6  # labels that the earlier model lacks begin unlikely
    model.load_state_dict(state)
    print("begins with", sum(k in weights for k in state), "of", len(state), "tensors", flush=True)


def update(model, optimizer, plan, b, weight):
    """One step down the weighted sum of the losses; gives back each of them."""
    model.train()
    found = losses(model, b)
    if found:  # the end of a document may hold nothing to learn from
        loss = sum(weight[k] * v for k, v in found.items())
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for g in optimizer.param_groups for p in g["params"]], 2.0)
        optimizer.step()
    plan.step()
    return found


def averaged(average, model, decay):
    with torch.no_grad():
        now = {k: v for k, v in model.named_parameters() if v.requires_grad}
        if average is None:
            return {k: v.detach().clone() for k, v in now.items()}
        for k, v in now.items():
            average[k].lerp_(v.detach(), 1 - decay)
    return average


def save(model, optimizer, average, step, path):
    new = Path(str(path) + ".new")
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "average": average, "step": step}, new)
    os.replace(new, path)


def arguments(p):
    p.add_argument("--build", default="build", help="folder that `prepare` wrote")
    p.add_argument("--encoder", required=True, help="ONNX file with the pretrained encoder")
    p.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    p.add_argument("--out", required=True, help="where the weights go; OUT.state keeps what resuming needs")
    p.add_argument("--start", help="weights to go on from, instead of the pretrained encoder's")
    p.add_argument("--weight", nargs="*", default=[], help="losses' weights, as names=4")
    p.add_argument("--share", nargs="*", default=[], help="shares of the corpora that one pass sees, as news=0.5")
    p.add_argument("--steps", type=int, default=4300)
    p.add_argument("--warmup", type=int, default=100)
    p.add_argument("--rate", type=float, default=1.3e-4)
    p.add_argument("--mask", type=float, default=0.02)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--every", type=int, default=200, help="steps between checkpoints")
    p.add_argument("--threads", type=int, default=os.cpu_count())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    arguments(parser)
    train(parser.parse_args())
