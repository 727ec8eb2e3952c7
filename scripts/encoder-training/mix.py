"""One encoder of two that were taught from the same base: weight by weight the mean, by shares.

    python scripts/encoder-training/mix.py --models one.npy other.npy --shares 0.3 0.7 --out model.npy

Where both began alike and learned the same thing by other ways, what lies between them hears better than either.
"""

import argparse

import jax
import numpy as np

options = argparse.ArgumentParser()
options.add_argument("--models", nargs="+", required=True)
options.add_argument("--shares", nargs="+", type=float, required=True)
options.add_argument("--out", required=True)
given = options.parse_args()

models = [np.load(path, allow_pickle=True).item() for path in given.models]
mean = lambda *parts: np.asarray(sum(share * part for share, part in zip(given.shares, parts, strict=True)), np.float32)
np.save(given.out, jax.tree.map(mean, *models), allow_pickle=True)
