"""Writes what train.py taught as PAUZ carries it: weights of 4 bits in blocks of 32, in one ONNX file, and the pieces it knows.

    python scripts/care-training/encoder/export.py --model model.npy --tokenizer tokenizer.json --out lib/care/encoder/pauz-care-1

The graph takes `ids` (int32) and `mask` (float32, 1 where there is a piece), both texts × pieces, and gives `logits`, three numbers
a text. `MatMulNBits` and `GatherBlockQuantized` are operators of ONNX Runtime.
"""

import argparse
import json

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer

from encoder import EPSILON, HEADS, LONGEST

BLOCK = 32
MARKS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]

options = argparse.ArgumentParser()
options.add_argument("--model", required=True)
options.add_argument("--tokenizer", required=True)
options.add_argument("--out", required=True)
options.add_argument("--sentences", default="scripts/care-training/sentences.tsv")
given = options.parse_args()


def quantized(rows):
    """Each row in blocks of 4 bits, two to a byte, and a scale a block: its largest value lands on −8, so that all levels serve."""
    blocks = rows.reshape(len(rows), -1, BLOCK)
    largest = np.take_along_axis(blocks, np.abs(blocks).argmax(-1)[..., None], -1)[..., 0]
    scales = np.where(largest == 0, 1e-8, largest / -8).astype(np.float32)
    levels = np.clip(np.round(blocks / scales[..., None]) + 8, 0, 15).astype(np.uint8)
    return levels[..., 0::2] | (levels[..., 1::2] << 4), scales


class Graph:
    def __init__(self):
        self.nodes, self.tensors = [], []

    def tensor(self, value):
        name = f"w{len(self.tensors)}"
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def floats(self, value):
        return self.tensor(np.asarray(value, np.float32))

    def whole(self, *values):
        return self.tensor(np.array(values, np.int64))

    def do(self, operator, *inputs, out=None, domain="", **attributes):
        name = out or f"x{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], domain=domain, **attributes))
        return name

    def dense(self, x, weights):
        matrix, bias = (np.asarray(it) for it in weights)
        size, width = matrix.shape
        levels, scales = quantized(matrix.T)
        product = self.do(
            "MatMulNBits",
            x,
            self.tensor(levels),
            self.tensor(scales.reshape(-1)),
            domain="com.microsoft",
            K=size,
            N=width,
            bits=4,
            block_size=BLOCK,
            accuracy_level=4,
        )
        return self.do("Add", product, self.floats(bias))

    def normed(self, x, weights):
        scale, shift = weights
        return self.do("LayerNormalization", x, self.floats(scale), self.floats(shift), axis=-1, epsilon=EPSILON)


def layer(graph, x, unseen, weights, shapes):
    heads = lambda name, order: graph.do("Transpose", graph.do("Reshape", graph.dense(x, weights[name]), shapes.heads), perm=order)
    query, key, value = heads("query", [0, 2, 1, 3]), heads("key", [0, 2, 3, 1]), heads("value", [0, 2, 1, 3])
    likeness = graph.do("Add", graph.do("MatMul", graph.do("Mul", query, shapes.scale), key), unseen)
    seen = graph.do("MatMul", graph.do("Softmax", likeness, axis=-1), value)
    seen = graph.do("Reshape", graph.do("Transpose", seen, perm=[0, 2, 1, 3]), shapes.whole)
    x = graph.normed(graph.do("Add", x, graph.dense(seen, weights["out"])), weights["attended"])
    inner = graph.do("Gelu", graph.dense(x, weights["up"]))
    return graph.normed(graph.do("Add", x, graph.dense(inner, weights["down"])), weights["done"])


class Shapes:
    def __init__(self, graph, size):
        self.heads = graph.whole(0, 0, HEADS, size // HEADS)
        self.whole = graph.whole(0, 0, size)
        self.scale = graph.floats(1 / np.sqrt(size // HEADS))


def built(model, kept):
    encoder, graph = model["encoder"], Graph()
    size = encoder["words"].shape[1]
    shapes = Shapes(graph, size)
    # The kind of text is the same for every piece: it goes with the words.
    levels, scales = quantized(np.asarray(encoder["words"])[kept] + np.asarray(encoder["kind"]))
    table = (graph.tensor(levels.reshape(len(kept), -1)), "ids", graph.tensor(scales))
    words = graph.do(
        "GatherBlockQuantized", *table, domain="com.microsoft", block_size=BLOCK, gather_axis=0, quantize_axis=1, bits=4
    )
    width = graph.do("Slice", graph.do("Shape", "ids"), graph.whole(1), graph.whole(2))
    places = graph.do("Slice", graph.tensor(np.asarray(encoder["places"], np.float16)), graph.whole(0), width, graph.whole(0))
    x = graph.normed(graph.do("Add", words, graph.do("Cast", places, to=TensorProto.FLOAT)), encoder["norm"])
    missing = graph.do("Mul", graph.do("Sub", graph.floats(1), "mask"), graph.floats(-1e9))
    unseen = graph.do("Unsqueeze", missing, graph.whole(1, 2))
    for weights in encoder["layers"]:
        x = layer(graph, x, unseen, weights, shapes)
    there = graph.do("Mul", x, graph.do("Unsqueeze", "mask", graph.whole(2)))
    count = graph.do("ReduceSum", "mask", graph.whole(1), keepdims=1)
    mean = graph.do("Div", graph.do("ReduceSum", there, graph.whole(1), keepdims=0), count)
    matrix, bias = model["head"]
    graph.do("Add", graph.do("MatMul", mean, graph.floats(matrix)), graph.floats(bias), out="logits")
    asked = lambda name, kind: helper.make_tensor_value_info(name, kind, ["texts", "pieces"])
    answer = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["texts", 3])
    whole = helper.make_graph(
        graph.nodes, "care", [asked("ids", TensorProto.INT32), asked("mask", TensorProto.FLOAT)], [answer], graph.tensors
    )
    return helper.make_model(
        whole, opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)], ir_version=9
    )


with open(given.tokenizer) as file:
    vocabulary = json.load(file)["model"]["vocab"]
spelled = sorted(vocabulary, key=vocabulary.get)
pieces = Tokenizer.from_file(given.tokenizer)
with open(given.sentences) as lines:
    english = [text for _, _, language, _, text in (line.rstrip("\n").split("\t") for line in lines) if language == "en"]
used = {place for text in english for place in pieces.encode(text).ids}
# Pieces of other scripts that no sentence has would only be carried along.
kept = [
    place
    for place, piece in enumerate(spelled)
    if piece in MARKS or place in used or (piece.isascii() and not piece.startswith("[unused") and piece != "[MASK]")
]
model = np.load(given.model, allow_pickle=True).item()
onnx.save(built(model, kept), f"{given.out}.onnx")
with open(f"{given.out}-vocabulary.txt", "w") as file:
    file.write("".join(f"{spelled[place]}\n" for place in kept))
print(f"{len(kept)} pieces")
