"""Prediction and class activation maps of all classes from one pass.

The trunk runs once without autograd. Only the head runs with gradients, and only back to the last
feature map A[k, i, j]: that is a pooling and a matrix product, so the maps cost next to nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.precision import Precision, run_trunk

GRAD_CAM = "grad-cam"

# Maps [N, C, h, w], not yet cut at zero, of features [N, K, h, w] and the gradients [C, N, K, h, w]
# of the classes' logits with respect to them.
Method = Callable[[Tensor, Tensor], Tensor]


@dataclass(frozen=True, slots=True, eq=False)
class Pass:
    """What one pass gives.

    logits: float32[N, C].
    maps: float32[N, method, C, h, w], >= 0, not normalised; methods in the order of `METHODS`.
    """

    logits: Tensor
    maps: Tensor


def grad_cam(features: Tensor, gradients: Tensor) -> Tensor:
    """Grad-CAM before its ReLU: the feature maps, each weighted by its mean gradient.

    Source: Selvaraju et al. 2017, DOI 10.1007/s11263-019-01228-7, equations 1 and 2.
    """
    weights = gradients.mean(dim=(-2, -1))
    return torch.einsum("cnk,nkhw->nchw", weights, features)


# After average pooling and a linear head the gradient is the same in every cell, so that XGrad-CAM
# and HiResCAM would be this very map: they belong here once a network has another head.
METHODS: dict[str, Method] = {GRAD_CAM: grad_cam}


def see(network: Network, x: Tensor, precision: Precision) -> Pass:
    """Logits and maps of pictures x, float32[N, 3, H, W], exact for the trunk's feature map."""
    return explain(network, run_trunk(network, x, precision))


def explain(network: Network, features: Tensor) -> Pass:
    """Logits and maps of a feature map, float32[N, K, h, w]."""
    # A clone outside inference mode is an ordinary tensor again, which autograd needs.
    cells = features.clone().requires_grad_(True)
    with torch.enable_grad():
        logits = network.head(cells)
        gradients = torch.stack(
            [
                torch.autograd.grad(of_class.sum(), cells, retain_graph=True)[0]
                for of_class in logits.unbind(dim=1)
            ]
        )
    with torch.inference_mode():
        maps = torch.stack([method(cells, gradients).relu() for method in METHODS.values()], dim=1)
    return Pass(logits.detach(), maps)
