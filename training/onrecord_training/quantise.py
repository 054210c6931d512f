"""Float32 ONNX file -> int8 weights (activations are quantised as they come, one scale a tensor)."""
import argparse
import hashlib
from pathlib import Path

from onnxruntime.quantization import QuantType, quantize_dynamic


def quantise(source, target):
    """Matrix products by constants and embedding tables get int8 weights, one scale a column.

    Only seven bits are used: on processors without VNNI the sum of two eight-bit products overflows, and the same
    text would read differently there.
    """
    quantize_dynamic(
        str(source), str(target), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
        op_types_to_quantize=["MatMul", "Gather"], extra_options={"MatMulConstBOnly": True})
    data = Path(target).read_bytes()
    print(target, f"{len(data) / 1e6:.1f} MB", "sha256:" + hashlib.sha256(data).hexdigest())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    a = parser.parse_args()
    quantise(a.source, a.target)
