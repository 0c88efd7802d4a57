"""Prediction and class activation maps of all classes from one pass.

The trunk runs once without autograd. The way back leads through the head only, to the last feature map
A[k, i, j]: a pooling and a few matrix products, so the maps cost next to nothing.
Every map here is a function of that feature map and of the gradients of the classes' logits.
"""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from ncov_desktop.learning.architectures import (
    GRAD_CAM,
    GRAD_CAM_PP,
    HIRES_CAM,
    LAYER_CAM,
    XGRAD_CAM,
    Network,
)
from ncov_desktop.learning.classifier import classify
from ncov_desktop.learning.precision import Features, Precision, run_trunk

# Maps [N, C, h, w], not yet cut at zero, of features [N, K, h, w] >= 0 and the gradients
# [C, N, K, h, w] of the classes' logits with respect to them.
Method = Callable[[Tensor, Tensor], Tensor]


@dataclass(frozen=True, slots=True, eq=False)
class Pass:
    """What one pass gives.

    logits: float32[N, C].
    maps: float32[N, method, C, h, w], >= 0, not normalised; methods as in the network's row.
    pooled: float32[N, K_d] for each of the row's depths, the feature maps' averages.
    """

    logits: Tensor
    maps: Tensor
    pooled: tuple[Tensor, ...]


def grad_cam(features: Tensor, gradients: Tensor) -> Tensor:
    """Grad-CAM before its ReLU: the feature maps, each weighted by its mean gradient.

    Source: Selvaraju et al. 2020, DOI 10.1007/s11263-019-01228-7, equations 1 and 2.
    """
    return _weighted(features, gradients.mean(dim=(-2, -1)))


def grad_cam_pp(features: Tensor, gradients: Tensor) -> Tensor:
    """Grad-CAM++ before its ReLU, of the class score Y = exp(S) where S is the logit.

    With g = dS/dA the weight of one cell is alpha = g^2 / (2 g^2 + g^3 sum A), and 0 where g = 0.
    Only cells with g > 0 count, for which that is 1 / (2 + g sum A): nothing is divided by zero.
    The factor exp(S) that all weights of one class share is dropped, so that classes keep one scale.

    Source: Chattopadhay et al. 2018, DOI 10.1109/WACV.2018.00097, the general form of alpha and its
    form for an exponential score.
    """
    positive = gradients.relu()
    sums = features.sum(dim=(-2, -1), keepdim=True)
    return _weighted(features, (positive / (2 + positive * sums)).sum(dim=(-2, -1)))


def hires_cam(features: Tensor, gradients: Tensor) -> Tensor:
    """HiResCAM: feature maps times gradients, cell by cell.

    Source: Draelos and Carin 2020, DOI 10.48550/arXiv.2011.08891.
    """
    return torch.einsum("cnkhw,nkhw->nchw", gradients, features)


def xgrad_cam(features: Tensor, gradients: Tensor) -> Tensor:
    """XGrad-CAM: the feature maps, each weighted by its gradients' mean, weighted by the map itself.

    A feature map that is zero everywhere adds nothing, whatever its weight: 0 / 0 is 0 here.

    Source: Fu et al. 2020, DOI 10.48550/arXiv.2008.02312.
    """
    sums = features.sum(dim=(-2, -1))
    weighted = (gradients * features).sum(dim=(-2, -1))
    return _weighted(features, weighted / sums.where(sums != 0, torch.ones_like(sums)))


def layer_cam(features: Tensor, gradients: Tensor) -> Tensor:
    """LayerCAM before its ReLU: feature maps times positive gradients, cell by cell.

    Source: Jiang et al. 2021, DOI 10.1109/TIP.2021.3089943.
    """
    return hires_cam(features, gradients.relu())


METHODS: dict[str, Method] = {
    GRAD_CAM: grad_cam,
    GRAD_CAM_PP: grad_cam_pp,
    HIRES_CAM: hires_cam,
    XGRAD_CAM: xgrad_cam,
    LAYER_CAM: layer_cam,
}


def see(network: Network, x: Tensor, precision: Precision) -> Pass:
    """Logits and maps of pictures x, float32[N, 3, H, W], exact for the trunk's feature map.

    Evidence against a class is cut off in every map, as Grad-CAM does it.
    """
    return explain(network, run_trunk(network, x, precision))


def explain(network: Network, features: Features) -> Pass:
    """Logits and maps of what the trunk gave."""
    # A clone outside inference mode is an ordinary tensor again, which autograd needs.
    cells = features.last.clone().requires_grad_(True)
    logits, gradients = _gradients(network, cells, cells)
    with torch.inference_mode():
        methods = [METHODS[name] for name in network.row.methods]
        maps = torch.stack([method(cells, gradients).relu() for method in methods], dim=1)
    return Pass(logits, maps, features.pooled)


def finer(network: Network, x: Tensor) -> Tensor:
    """LayerCAM at the row's finer stage, float32[N, C, h, w], >= 0, of pictures float32[N, 3, H, W].

    It costs a way back from each class's logit to that stage, in float32.
    """
    names = [name for name, _ in network.stages]
    cut = names.index(network.row.finer_stage) + 1
    with torch.inference_mode():
        for _, stage in network.stages[:cut]:
            x = stage(x)
    cells = x.clone().requires_grad_(True)
    with torch.enable_grad():
        last = cells
        for _, stage in network.stages[cut:]:
            last = stage(last)
    _, gradients = _gradients(network, last, cells)
    with torch.inference_mode():
        return layer_cam(cells, gradients).relu()


def _gradients(network: Network, last: Tensor, cells: Tensor) -> tuple[Tensor, Tensor]:
    """Logits [N, C] of the last feature map, and their gradients [C, N, K, h, w] in earlier cells.

    last: has its way back to cells, [N, K, h, w], in autograd.
    """
    with torch.enable_grad():
        vectors = network.pool(last)
    logits, slopes = classify(network.classifier, vectors.detach())
    ways = [torch.autograd.grad(vectors, cells, each, retain_graph=True)[0] for each in slopes]
    return logits, torch.stack(ways)


def _weighted(features: Tensor, weights: Tensor) -> Tensor:
    """[N, C, h, w]: feature maps [N, K, h, w] summed with weights [C, N, K]."""
    return torch.einsum("cnk,nkhw->nchw", weights, features)
