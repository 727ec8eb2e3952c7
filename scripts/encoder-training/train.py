"""Teaches a sentence encoder what harm and danger sound like: bge-small-en-v1.5, on the sentences written for it.

    python scripts/encoder-training/train.py --base model.onnx --tokenizer tokenizer.json --out model.npy [--held-out WRITERS]

`WRITERS` is a regular expression: of whoever it names nothing is learned, and what is heard of their sentences is printed after
each round. With `--start model.npy` a model that was taught before goes on learning. The model card (lib/encoder/MODEL-CARD.md)
says where the base comes from and what else is needed. It takes two processors about 35 minutes. Sums in another order come out a
little differently: what comes out is alike each time, not the same.
"""

import argparse
import re
import time
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
from tokenizers import Tokenizer

from encoder import LONGEST, base, said, weight

KINDS = {"harmless": 0, "indirect": 1, "explicit": 2}

options = argparse.ArgumentParser()
options.add_argument("--base", required=True)
options.add_argument("--tokenizer", required=True)
options.add_argument("--out", required=True)
options.add_argument("--start")
options.add_argument("--sentences", nargs="+", default=["scripts/care-training/sentences.tsv"])
options.add_argument("--held-out", default=r"^(judge-2|everyone-3|english-2)$")
# How often sentences are read in a round, by their writers: the first pattern that fits counts, and a share is drawn.
options.add_argument("--shares", nargs="+", default=[], metavar="WRITERS=SHARE")
options.add_argument("--english", action="store_true")
options.add_argument("--rounds", type=int, default=3)
options.add_argument("--rate", type=float, default=1e-4)
# Of weights, where all layers learn.
options.add_argument("--decay", type=float, default=0.0)
options.add_argument("--batch", type=int, default=32)
# The lower half stays as it was: it learned more of English than these sentences can teach.
options.add_argument("--left-alone", type=int, default=6)
# So many texts get an ordinary one before or behind them, as a window of a longer entry has it.
options.add_argument("--in-company", type=float, default=0.12)
options.add_argument("--seed", type=int, default=1)
given = options.parse_args()

pieces = Tokenizer.from_file(given.tokenizer)
pieces.no_padding()
pieces.enable_truncation(LONGEST)

lessons = [
    lesson
    for path in given.sentences
    for lesson in (line.split("\t") for line in Path(path).read_text().splitlines() if line.strip())
    if lesson[2] == "en" or not given.english
]
shares = [(re.compile(writers), float(share)) for writers, share in (each.rsplit("=", 1) for each in given.shares)]
chance = np.random.default_rng(given.seed)
is_held = lambda lesson: re.search(given.held_out, lesson[0]) is not None
held = [lesson for lesson in lessons if is_held(lesson)]


def times(lesson):
    share = next((share for writers, share in shares if writers.search(lesson[0])), 1.0)
    return int(share) + int(chance.random() < share % 1)


examples = lambda some: [(pieces.encode(text.replace("\\n", " ")).ids, KINDS[kind]) for _, kind, _, _, text in some]
learned = examples(lesson for lesson in lessons if not is_held(lesson) for _ in range(times(lesson)))
measured = examples(held)

ordinary = [ids for ids, kind in learned if kind == 0]


def in_company(example):
    if chance.random() >= given.in_company:
        return example
    ids, kind = example
    other = ordinary[chance.integers(len(ordinary))]
    if len(ids) + len(other) > LONGEST - 16:
        return example
    return (other[:-1] + ids[1:] if chance.random() < 0.5 else ids[:-1] + other[1:], kind)


def padded(some):
    width = -(-max(len(ids) for ids, _ in some) // 16) * 16
    ids, mask = np.zeros((len(some), width), np.int32), np.zeros((len(some), width), np.float32)
    for row, (one, _) in enumerate(some):
        ids[row, : len(one)], mask[row, : len(one)] = one, 1
    return ids, mask, np.array([kind for _, kind in some])


if given.start:
    model = jax.tree.map(jnp.asarray, np.load(given.start, allow_pickle=True).item())
else:
    head = (jnp.asarray(chance.normal(0, 0.02, (384, 3)), jnp.float32), jnp.zeros(3))
    model = {"encoder": base(given.base), "head": head}


def taught(model):
    """The model, with what is left alone out of the reach of learning."""
    fixed = lambda part: jax.tree.map(jax.lax.stop_gradient, part)
    encoder = model["encoder"]
    layers = [fixed(layer) if index < given.left_alone else layer for index, layer in enumerate(encoder["layers"])]
    return {**model, "encoder": {**fixed({name: part for name, part in encoder.items() if name != "layers"}), "layers": layers}}


def loss(model, ids, mask, kinds, key):
    return optax.softmax_cross_entropy_with_integer_labels(said(taught(model), ids, mask, key), kinds).mean()


steps = given.rounds * (len(learned) // given.batch)
rates = optax.warmup_cosine_decay_schedule(0, given.rate, steps // 10, steps, given.rate / 20)
descent = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(rates, weight_decay=given.decay))
state = descent.init(model)


@jax.jit
def step(model, state, ids, mask, kinds, key):
    value, slope = jax.value_and_grad(loss)(model, ids, mask, kinds, key)
    update, state = descent.update(slope, state, model)
    return optax.apply_updates(model, update), state, value


read = jax.jit(said)


def weights(examples):
    found, order = np.zeros(len(examples)), sorted(range(len(examples)), key=lambda index: len(examples[index][0]))
    for start in range(0, len(order), 64):
        row = order[start : start + 64]
        ids, mask, _ = padded([examples[index] for index in row + row[-1:] * (64 - len(row))])
        found[row] = weight(np.asarray(read(model, ids, mask)))[: len(row)]
    return found


def report(name):
    found = weights(measured)
    english = np.array([language == "en" for _, _, language, _, _ in held])
    kinds = np.array([kind for _, kind in measured])
    for alarms in (0.02, 0.03):
        limit = np.quantile(found[(kinds == 0) & english], 1 - alarms)
        heard = lambda kind: np.mean(found[(kinds == kind) & english] > limit)
        print(f"{name}: at {alarms:.0%} false alarms plain {heard(2):.3f}, between the lines {heard(1):.3f}", flush=True)


key, begun, done = jax.random.PRNGKey(given.seed), time.time(), 0
for number in range(given.rounds):
    joined = [in_company(example) for example in learned]
    order = chance.permutation(len(joined))
    # Of one length together: a batch is as wide as its longest.
    some = 20 * given.batch
    chunks = [sorted(order[at : at + some], key=lambda index: len(joined[index][0])) for at in range(0, len(order), some)]
    batches = [chunk[at : at + given.batch] for chunk in chunks for at in range(0, len(chunk), given.batch)]
    batches = [batch for batch in batches if len(batch) == given.batch]
    chance.shuffle(batches)
    for batch in batches:
        key, now = jax.random.split(key)
        model, state, value = step(model, state, *padded([joined[index] for index in batch]), now)
        done += 1
        if done % 50 == 0:
            print(f"{done} of {steps}: {float(value):.3f} after {time.time() - begun:.0f} s", flush=True)
    report(f"round {number + 1}")
    np.save(given.out, jax.tree.map(np.asarray, model), allow_pickle=True)
