"""The sentence encoder of the care layer, as JAX has it: a BERT (Devlin et al. 2018) with post-norm layers, read from an ONNX file."""

import jax
import jax.numpy as jnp
import numpy as np
import onnx
from onnx import numpy_helper

HEADS = 12
LONGEST = 128
EPSILON = 1e-12
HINTS_COST = 1


def base(path):
    """The weights of bge-small-en-v1.5. An ONNX file names what isn't a matrix product; those come in the order of the layers."""
    model = onnx.load(path)
    tensors = {it.name: numpy_helper.to_array(it) for it in model.graph.initializer}
    products = sorted((name for name in tensors if "MatMul" in name), key=lambda name: int(name.rsplit("_", 1)[1]))
    layers = []
    for index in range(len(products) // 6):
        named = lambda name: tensors[f"encoder.layer.{index}.{name}"]
        query, key, value, out, up, down = (tensors[name] for name in products[6 * index : 6 * index + 6])
        layers.append(
            {
                "query": (query, named("attention.self.query.bias")),
                "key": (key, named("attention.self.key.bias")),
                "value": (value, named("attention.self.value.bias")),
                "out": (out, named("attention.output.dense.bias")),
                "attended": (named("attention.output.LayerNorm.weight"), named("attention.output.LayerNorm.bias")),
                "up": (up, named("intermediate.dense.bias")),
                "down": (down, named("output.dense.bias")),
                "done": (named("output.LayerNorm.weight"), named("output.LayerNorm.bias")),
            }
        )
    embedding = lambda name: tensors[f"embeddings.{name}"]
    return jax.tree.map(
        jnp.asarray,
        {
            "words": embedding("word_embeddings.weight"),
            "places": embedding("position_embeddings.weight")[:LONGEST],
            "kind": embedding("token_type_embeddings.weight")[0],
            "norm": (embedding("LayerNorm.weight"), embedding("LayerNorm.bias")),
            "layers": layers,
        },
    )


def normed(x, weights):
    scale, shift = weights
    mean = x.mean(-1, keepdims=True)
    spread = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) / jnp.sqrt(spread + EPSILON) * scale + shift


def dense(x, weights):
    matrix, bias = weights
    return x @ matrix + bias


def dropped(x, key, rate=0.1):
    return x if key is None else jnp.where(jax.random.bernoulli(key, 1 - rate, x.shape), x / (1 - rate), 0)


def encoded(encoder, ids, mask, key=None):
    """A vector for each piece. With a key, a tenth of what passes between the layers is left out, as in training."""
    keys = iter([None] * 99 if key is None else jax.random.split(key, 1 + 2 * len(encoder["layers"])))
    x = dropped(normed(encoder["words"][ids] + encoder["places"][: ids.shape[1]] + encoder["kind"], encoder["norm"]), next(keys))
    rows, width, size = x.shape
    unseen = (1 - mask)[:, None, None, :] * -1e9
    heads = lambda y: y.reshape(rows, width, HEADS, size // HEADS).transpose(0, 2, 1, 3)
    for layer in encoder["layers"]:
        query, key_, value = (heads(dense(x, layer[name])) for name in ("query", "key", "value"))
        attention = jax.nn.softmax(query @ key_.transpose(0, 1, 3, 2) / np.sqrt(size // HEADS) + unseen, -1)
        seen = (attention @ value).transpose(0, 2, 1, 3).reshape(rows, width, size)
        x = normed(x + dropped(dense(seen, layer["out"]), next(keys)), layer["attended"])
        inner = jax.nn.gelu(dense(x, layer["up"]), approximate=False)
        x = normed(x + dropped(dense(inner, layer["down"]), next(keys)), layer["done"])
    return x


def said(model, ids, mask, key=None):
    """Three numbers for each text: harmless, between the lines, plain."""
    vectors = encoded(model["encoder"], ids, mask, key)
    mean = (vectors * mask[..., None]).sum(1) / mask.sum(1, keepdims=True)
    return dense(mean, model["head"])


def weight(three):
    """What lib/encoder/encoder.ts makes of them: how much likelier harm or danger is than something harmless."""
    return np.logaddexp(three[:, 1] - HINTS_COST, three[:, 2]) - three[:, 0]
