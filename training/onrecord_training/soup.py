"""Averages two weights files: where training went on from one to the other, their mean is better than both."""
import argparse
from pathlib import Path

import torch


def mean(first, second, out):
    a, b = (torch.load(f, map_location="cpu") for f in (first, second))
    mixed = {k: (v + b["model"][k]) / 2 if v.is_floating_point() else v for k, v in a["model"].items()}
    torch.save({"labels": a["labels"], "model": mixed}, out)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("first", "second", "out"):
        parser.add_argument(name, type=Path)
    arguments = parser.parse_args()
    mean(arguments.first, arguments.second, arguments.out)
