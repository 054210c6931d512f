"""Averages two weights files: where training went on from one to the other, a mean is better than both."""
import argparse
from pathlib import Path

import torch


def mean(first, second, out, share):
    """`share` of the first and the rest of the second; what the first lacks comes from the second as it is."""
    a, b = (torch.load(f, map_location="cpu") for f in (first, second))
    mixed = dict(b["model"])
    for key, old in a["model"].items():
        new = mixed.get(key)
        if new is not None and new.shape == old.shape and new.is_floating_point():
            mixed[key] = share * old + (1 - share) * new
    torch.save({"labels": b["labels"], "model": mixed}, out)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("first", "second", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--share", type=float, default=0.5, help="of the first")
    arguments = parser.parse_args()
    mean(arguments.first, arguments.second, arguments.out, arguments.share)
