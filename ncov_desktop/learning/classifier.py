"""What classifies at a network's end: logits, and the way back from all of them at once.

VGG's first linear layer holds 411 MB. On the way back autograd reads it once for each class; here it is
read once for all classes, and only where a gradient passes: units that a ReLU shut let none through.
"""

from collections.abc import Iterable

import torch
from torch import Tensor, nn

# So many rows of VGG's first layer stay in a processor's cache until every class has used them.
_ROWS = 32


def classify(classifier: nn.Module, vectors: Tensor) -> tuple[Tensor, Tensor]:
    """Logits [N, C], and their gradients [C, N, D] with respect to vectors, float32[N, D].

    classifier: a linear layer, or several with ReLUs and dropouts between, in evaluation mode.
    Raises: TypeError for a layer of another kind.
    """
    with torch.no_grad():
        x, outputs = vectors, []
        for layer in _layers(classifier):
            x = layer(x)
            outputs.append((layer, x))
        films, classes = x.shape
        back = torch.eye(classes, device=x.device).repeat_interleave(films, dim=0)
        for layer, output in reversed(outputs):
            if isinstance(layer, nn.Linear):
                back = _through(back, layer.weight)
            elif isinstance(layer, nn.ReLU):
                back = back * (output > 0).repeat(classes, 1)
        return x, back.reshape(classes, films, -1)


def _layers(classifier: nn.Module) -> Iterable[nn.Module]:
    layers = list(classifier) if isinstance(classifier, nn.Sequential) else [classifier]
    for layer in layers:
        idle = isinstance(layer, nn.Dropout) and not layer.training
        if not (idle or isinstance(layer, nn.Linear | nn.ReLU)):
            raise TypeError(f"no way back through {type(layer).__name__}")
    return layers


def _through(back: Tensor, weight: Tensor) -> Tensor:
    """back @ weight, of gradients float32[M, out] and a layer's weight float32[out, in]."""
    if back.device.type != "cpu":
        return back @ weight
    passing = back.any(dim=0).nonzero().flatten()
    total = back.new_zeros(len(back), weight.shape[1])
    cached = weight.new_empty(_ROWS, weight.shape[1])
    for rows in torch.split(passing, _ROWS):
        some = torch.index_select(weight, 0, rows, out=cached[: len(rows)])
        total.addmm_(back[:, rows], some)
    return total
