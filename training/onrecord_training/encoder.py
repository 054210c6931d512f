"""A BERT-shaped encoder whose weights are read from an ONNX file."""
import math

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

from .text import SEPARATORS, SHAPES


class CheapDropout(nn.Module):
    """Dropout that takes its masks from a bank of random bits, since drawing them anew costs a tenth of a step."""

    def __init__(self, p, size=1 << 24):
        super().__init__()
        self.p, self.size, self.bank = p, size, None

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        n = x.numel()
        if self.bank is None or self.bank.numel() < n * 2:
            count = max(self.size, n * 2)
            self.bank = (torch.rand(count) >= self.p).to(torch.bfloat16) / (1 - self.p)
        start = int(torch.randint(0, self.bank.numel() - n, ()))
        return x * self.bank[start:start + n].view(x.shape)


class Layer(nn.Module):
    def __init__(self, hidden, inner, drop):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(hidden, hidden) for _ in range(4))
        self.f1, self.f2 = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.n1, self.n2 = nn.LayerNorm(hidden, 1e-12), nn.LayerNorm(hidden, 1e-12)
        self.drop = drop

    def forward(self, x, mask, heads):
        b, t, h = x.shape
        q, k, v = (f(x).view(b, t, heads, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        if torch.onnx.is_in_onnx_export() or mask is None and not self.training:
            a = torch.softmax(q @ k.transpose(-1, -2) * (1 / math.sqrt(h // heads)), -1) @ v
        else:
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.n1(x + self.drop(self.o(a.transpose(1, 2).reshape(b, t, h))))
        return self.n2(x + self.drop(self.f2(F.gelu(self.f1(x)))))


class Encoder(nn.Module):
    def __init__(self, onnx_file=None, dropout=0.1, layers=10, hidden=384, inner=1536, vocabulary=30522):
        super().__init__()
        self.hidden, self.heads = hidden, hidden // 32
        self.word, self.position = nn.Embedding(vocabulary, hidden), nn.Embedding(512, hidden)
        self.segment = nn.Parameter(torch.zeros(hidden))
        self.norm = nn.LayerNorm(hidden, 1e-12)
        self.shape, self.separator, self.quoted = nn.Embedding(SHAPES, hidden), nn.Embedding(SEPARATORS, hidden), nn.Embedding(2, hidden)
        for e in (self.shape, self.separator, self.quoted):
            nn.init.normal_(e.weight, std=0.02)
        self.drop = CheapDropout(dropout)
        self.layers = nn.ModuleList(Layer(hidden, inner, self.drop) for _ in range(layers))
        if onnx_file:
            self.read(onnx_file)

    def read(self, onnx_file):
        """Takes the pretrained weights."""
        graph = onnx.load(str(onnx_file)).graph
        w = {t.name: torch.tensor(np.array(numpy_helper.to_array(t))) for t in graph.initializer}
        mats = [w[i] for n in graph.node if n.op_type == "MatMul" for i in n.input if i in w and w[i].dim() == 2]
        with torch.no_grad():
            self.word.weight.copy_(w["embeddings.word_embeddings.weight"])
            self.position.weight.copy_(w["embeddings.position_embeddings.weight"])
            self.segment.copy_(w["embeddings.token_type_embeddings.weight"][0])

            def norm(n, prefix):
                n.weight.copy_(w[prefix + ".weight"])
                n.bias.copy_(w[prefix + ".bias"])

            def linear(layer, matrix, bias):
                layer.weight.copy_(matrix.t())
                layer.bias.copy_(w[bias])

            norm(self.norm, "embeddings.LayerNorm")
            for i, l in enumerate(self.layers):
                p, m = f"encoder.layer.{i}.", mats[6 * i:6 * i + 6]
                linear(l.q, m[0], p + "attention.self.query.bias")
                linear(l.k, m[1], p + "attention.self.key.bias")
                linear(l.v, m[2], p + "attention.self.value.bias")
                linear(l.o, m[3], p + "attention.output.dense.bias")
                linear(l.f1, m[4], p + "intermediate.dense.bias")
                linear(l.f2, m[5], p + "output.dense.bias")
                norm(l.n1, p + "attention.output.LayerNorm")
                norm(l.n2, p + "output.LayerNorm")

    def forward(self, ids, features, positions, mask=None):
        """ids, features, positions: [batch, pieces]; mask: [batch, 1, 1, pieces], true where a piece is -> all layers."""
        shape, separator, quoted = features % SHAPES, features // SHAPES % SEPARATORS, features // (SHAPES * SEPARATORS)
        x = self.word(ids) + self.position(positions) + self.segment
        x = x + self.shape(shape) + self.separator(separator) + self.quoted(quoted)
        x = self.drop(self.norm(x))
        if self.training:
            x = x.bfloat16()
        out = []
        for layer in self.layers:
            x = layer(x, mask, self.heads)
            out.append(x)
        return out
