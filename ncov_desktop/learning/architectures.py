"""The networks that a bundle may name, as one table.

Every network is a trunk of named stages, from the picture to the last feature map after its ReLU, and
a small head from there to the logits. That cut is what makes explanations nearly free.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

import torch
import torchvision
from torch import Tensor, nn
from torch.nn import functional

from ncov_desktop.core.errors import ErrorKind, NcovError

Stages = Sequence[tuple[str, nn.Module]]


@dataclass(frozen=True, slots=True)
class Architecture:
    """One row of the table.

    builder: a network with random weights for a number of classes; its state dict is torchvision's.
    trunk: its stages in the order they run, the last ending in the final ReLU.
    head: logits [N, classes] of (network, feature map [N, K, h, w]).
    exact_stages: how many stages from the first always run in float32. The first convolution sees the
        raw colours: rounding there moves scores more than all the rest together.
    last_layer: the last convolutional layer, named in every explanation.
    """

    builder: Callable[[int], nn.Module]
    trunk: Callable[[nn.Module], Stages]
    head: Callable[[nn.Module, Tensor], Tensor]
    exact_stages: int
    last_layer: str


class Network(nn.Module):
    """A network cut into trunk and head."""

    def __init__(self, model: nn.Module, row: Architecture) -> None:
        super().__init__()
        self.model = model
        self.row = row
        # A tuple, so that the stages are not registered a second time under other names.
        self.stages = tuple(row.trunk(model))

    def trunk(self, x: Tensor) -> Tensor:
        """Feature map [N, K, h, w] after the final ReLU, of pictures [N, 3, H, W]."""
        for _, stage in self.stages:
            x = stage(x)
        return x

    def head(self, features: Tensor) -> Tensor:
        """Logits [N, classes] of a feature map [N, K, h, w]."""
        return self.row.head(self.model, features)

    def forward(self, x: Tensor) -> Tensor:
        """Logits [N, classes] of pictures [N, 3, H, W]."""
        return self.head(self.trunk(x))


def _densenet161(classes: int) -> nn.Module:
    return cast(nn.Module, torchvision.models.densenet161(weights=None, num_classes=classes))


def _densenet_trunk(model: nn.Module) -> Stages:
    # torchvision applies the final ReLU outside `features`.
    features = cast(nn.Module, model.features)
    return [*features.named_children(), ("relu", nn.ReLU())]


def _densenet_head(model: nn.Module, features: Tensor) -> Tensor:
    pooled = functional.adaptive_avg_pool2d(features, 1)
    return cast(Tensor, cast(nn.Module, model.classifier)(torch.flatten(pooled, 1)))


ARCHITECTURES: dict[str, Architecture] = {
    "densenet161": Architecture(
        builder=_densenet161,
        trunk=_densenet_trunk,
        head=_densenet_head,
        exact_stages=4,  # conv0, norm0, relu0, pool0
        last_layer="features.denseblock4.denselayer24.conv2",
    ),
}


def build(architecture: str, classes: int) -> Network:
    """A network with random weights, in evaluation mode. Nothing is downloaded.

    Raises: NcovError (bundle_unsupported) for a name that is not in the table.
    """
    row = ARCHITECTURES.get(architecture)
    if row is None:
        raise NcovError(ErrorKind.BUNDLE_UNSUPPORTED, architecture=architecture)
    return Network(row.builder(classes), row).eval()
