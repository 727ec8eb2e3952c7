"""Writes the encoder as PAUZ carries it: weights of 4 bits in blocks of 32, in three ONNX files, and the pieces it knows.

    python scripts/encoder-training/export.py --model model.npy --base model.onnx --tokenizer tokenizer.json --out lib/encoder

`trunk` is the lower half of what train.py taught; it takes `ids` (int32) and `mask` (float32, 1 where there is a piece), both texts
× pieces, and gives `half`, a vector a piece. The other two take `half` and `mask`: `care`, the upper half that was taught, gives
`weights`, three numbers a text; `meaning`, the upper half as the base has it, gives `vectors` of length 1, one a text.
`MatMulNBits` and `GatherBlockQuantized` are operators of ONNX Runtime.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer

from encoder import EPSILON, HEADS, LONGEST, base

BLOCK = 32
MARKS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]

options = argparse.ArgumentParser()
options.add_argument("--model", required=True)
options.add_argument("--base", required=True)
options.add_argument("--tokenizer", required=True)
options.add_argument("--lower", type=int, default=6)
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


def unseen_in(graph):
    """What is added to the likeness of pieces that aren't there."""
    return graph.do("Unsqueeze", graph.do("Mul", graph.do("Sub", graph.floats(1), "mask"), graph.floats(-1e9)), graph.whole(1, 2))


def taken_in(graph, encoder, kept):
    """The vectors of the words, where they stand."""
    # The kind of text is the same for every piece: it goes with the words.
    levels, scales = quantized(np.asarray(encoder["words"])[kept] + np.asarray(encoder["kind"]))
    table = (graph.tensor(levels.reshape(len(kept), -1)), "ids", graph.tensor(scales))
    words = graph.do(
        "GatherBlockQuantized", *table, domain="com.microsoft", block_size=BLOCK, gather_axis=0, quantize_axis=1, bits=4
    )
    width = graph.do("Slice", graph.do("Shape", "ids"), graph.whole(1), graph.whole(2))
    places = graph.do("Slice", graph.tensor(np.asarray(encoder["places"], np.float16)), graph.whole(0), width, graph.whole(0))
    return graph.normed(graph.do("Add", words, graph.do("Cast", places, to=TensorProto.FLOAT)), encoder["norm"])


def through(graph, x, layers, out=None):
    shapes, unseen = Shapes(graph, SIZE), unseen_in(graph)
    for weights in layers:
        x = layer(graph, x, unseen, weights, shapes)
    return x if out is None else graph.do("Identity", x, out=out)


def mean_of(graph, x):
    there = graph.do("Mul", x, graph.do("Unsqueeze", "mask", graph.whole(2)))
    count = graph.do("ReduceSum", "mask", graph.whole(1), keepdims=1)
    return graph.do("Div", graph.do("ReduceSum", there, graph.whole(1), keepdims=0), count)


def saved(graph, name, inputs, output, shape):
    """Writes one of the three; `inputs` by name with their kinds and shapes."""
    asked = [helper.make_tensor_value_info(*one) for one in inputs]
    answer = helper.make_tensor_value_info(output, TensorProto.FLOAT, shape)
    whole = helper.make_graph(graph.nodes, name, asked, [answer], graph.tensors)
    operators = [helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)]
    onnx.save(helper.make_model(whole, opset_imports=operators, ir_version=9), Path(given.out) / f"{name}.onnx")


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
lower, upper = model["encoder"]["layers"][: given.lower], model["encoder"]["layers"][given.lower :]
SIZE = model["encoder"]["words"].shape[1]
MASK = ("mask", TensorProto.FLOAT, ["texts", "pieces"])
HALF = ("half", TensorProto.FLOAT, ["texts", "pieces", SIZE])

trunk = Graph()
through(trunk, taken_in(trunk, model["encoder"], kept), lower, out="half")
saved(trunk, "trunk", [("ids", TensorProto.INT32, ["texts", "pieces"]), MASK], "half", HALF[2])

care = Graph()
matrix, bias = model["head"]
heard = mean_of(care, through(care, "half", upper))
care.do("Add", care.do("MatMul", heard, care.floats(matrix)), care.floats(bias), out="weights")
saved(care, "care", [HALF, MASK], "weights", ["texts", 3])

meaning = Graph()
meant = mean_of(meaning, through(meaning, "half", base(given.base)["layers"][given.lower :]))
meaning.do("Div", meant, meaning.do("ReduceL2", meant, meaning.whole(1), keepdims=1), out="vectors")
saved(meaning, "meaning", [HALF, MASK], "vectors", ["texts", SIZE])

with open(Path(given.out) / "vocabulary.txt", "w") as file:
    file.write("".join(f"{spelled[place]}\n" for place in kept))
print(f"{len(kept)} pieces")
