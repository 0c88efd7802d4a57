"""The networks that a bundle may name, as one table.

Every network is a trunk of named stages, from the picture to the last feature map after its ReLU, and
a small head from there to the logits. That cut is what makes explanations nearly free.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import cast

import torch
import torchvision
from torch import Tensor, nn
from torch.nn import functional

from ncov_desktop.core.errors import ErrorKind, NcovError

GRAD_CAM, GRAD_CAM_PP, LAYER_CAM = "grad-cam", "grad-cam++", "layercam"
HIRES_CAM, XGRAD_CAM = "hirescam", "xgrad-cam"
ALL_METHODS = (GRAD_CAM, GRAD_CAM_PP, HIRES_CAM, XGRAD_CAM, LAYER_CAM)
# After average pooling and a linear layer the gradient is the same in every cell of a feature map, so
# that XGrad-CAM and HiResCAM are Grad-CAM: they are offered under its name, once.
LINEAR_HEAD_METHODS = (GRAD_CAM, GRAD_CAM_PP, LAYER_CAM)

Stages = Sequence[tuple[str, nn.Module]]
# A name, and the stages whose parameters belong together.
FreezePoint = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Architecture:
    """One row of the table.

    builder: a network with random weights for a number of classes; its state dict is torchvision's.
    trunk: its stages in the order they run, the last ending in the final ReLU.
    pool: vectors [N, D] of (network, feature map [N, K, h, w]); the network's last part classifies them.
    exact_stages: how many stages from the first always run in float32. The first convolution sees the
        raw colours: rounding there moves scores more than all the rest together.
    trunk_end: the layer whose output, after '+ relu' if it says so, the trunk gives and every map is of.
    finer_stage: where the finer map is taken: the last stage on twice the final grid, after a ReLU.
    depths: stages at whose end features are averaged, first to last, the last being the trunk's end.
    freeze_points: groups of stages from the picture to the last feature map; a training may unfreeze
        from any of them to the end. The head follows by itself.
    methods: the class activation maps that differ for this head.
    weights_url: where torchvision keeps the ImageNet weights, '' for a network without.
    """

    builder: Callable[[int], nn.Module]
    trunk: Callable[[nn.Module], Stages]
    pool: Callable[[nn.Module, Tensor], Tensor]
    exact_stages: int
    trunk_end: str
    finer_stage: str = ""
    depths: tuple[str, ...] = ()
    freeze_points: tuple[FreezePoint, ...] = ()
    methods: tuple[str, ...] = LINEAR_HEAD_METHODS
    weights_url: str = ""

    @property
    def weights_file(self) -> str:
        """The name of torchvision's file; it ends in eight digits of the file's SHA-256."""
        return self.weights_url.rpartition("/")[2]


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

    @property
    def classifier(self) -> nn.Module:
        """Linear layers, with ReLUs and dropouts between: the last part of torchvision's networks."""
        return list(self.model.children())[-1]

    def pool(self, features: Tensor) -> Tensor:
        """What is classified: vectors [N, D] of a feature map [N, K, h, w]."""
        return self.row.pool(self.model, features)

    def head(self, features: Tensor) -> Tensor:
        """Logits [N, classes] of a feature map [N, K, h, w]."""
        return cast(Tensor, self.classifier(self.pool(features)))

    def forward(self, x: Tensor) -> Tensor:
        """Logits [N, classes] of pictures [N, 3, H, W]."""
        return self.head(self.trunk(x))

    def groups(self) -> tuple[tuple[str, tuple[nn.Module, ...]], ...]:
        """Every parameter in just one group (name, modules), from the picture to 'head'."""
        stages = dict(self.stages)
        points = self.row.freeze_points
        trunk = tuple((name, tuple(stages[each] for each in parts)) for name, parts in points)
        return (*trunk, ("head", (self.classifier,)))

    def output_layer(self) -> str:
        """The name of the linear layer that gives the logits: the one that depends on the classes."""
        parts = self.model.named_modules()
        linear = [str(name) for name, part in parts if isinstance(part, nn.Linear)]
        return linear[-1]


def _resnet_trunk(model: nn.Module) -> Stages:
    # Without the pooling and the linear layer, which are the head.
    return list(model.named_children())[:-2]


def _densenet_trunk(model: nn.Module) -> Stages:
    stages: list[tuple[str, nn.Module]] = []
    for name, part in cast(nn.Module, model.features).named_children():
        if name.startswith("transition"):
            # A block's own output has no ReLU yet; a finer map needs the one that comes first here.
            norm, relu, conv, pool = part.children()
            stages.append((f"{name}.relu", nn.Sequential(norm, relu)))
            stages.append((name, nn.Sequential(conv, pool)))
        else:
            stages.append((name, part))
    # torchvision applies the final ReLU outside `features`.
    return [*stages, ("relu", nn.ReLU())]


def _vgg_trunk(model: nn.Module) -> Stages:
    features = cast(nn.Sequential, model.features)
    pools = [place for place, part in enumerate(features) if isinstance(part, nn.MaxPool2d)]
    stages: list[tuple[str, nn.Module]] = [("stem", features[:2])]
    begin = 2
    for block, pool in enumerate(pools, 1):
        stages += [(f"block{block}", features[begin:pool]), (f"pool{block}", features[pool])]
        begin = pool + 1
    # The last pooling is the head's: the last feature map is the one after the final ReLU.
    return stages[:-1]


def _average(_model: nn.Module, features: Tensor) -> Tensor:
    return torch.flatten(functional.adaptive_avg_pool2d(features, 1), 1)


def _vgg_pool(model: nn.Module, features: Tensor) -> Tensor:
    pooled = cast(Tensor, cast(nn.Sequential, model.features)[-1](features))
    return torch.flatten(cast(nn.Module, model.avgpool)(pooled), 1)


def _row(name: str, family: Callable[..., Architecture], trunk_end: str) -> Architecture:
    def build_random(classes: int) -> nn.Module:
        model = torchvision.models.get_model(name, weights=None, num_classes=classes)
        return cast(nn.Module, model)

    weights = torchvision.models.get_model_weights(name)["IMAGENET1K_V1"]
    return family(builder=build_random, trunk_end=trunk_end, weights_url=weights.url)


_RESNET = partial(
    Architecture,
    trunk=_resnet_trunk,
    pool=_average,
    exact_stages=4,  # conv1, bn1, relu, maxpool
    finer_stage="layer3",
    depths=("layer1", "layer2", "layer3", "layer4"),
    freeze_points=(
        ("stem", ("conv1", "bn1")),
        *((layer, (layer,)) for layer in ("layer1", "layer2", "layer3", "layer4")),
    ),
)
_DENSENET = partial(
    Architecture,
    trunk=_densenet_trunk,
    pool=_average,
    exact_stages=4,  # conv0, norm0, relu0, pool0
    finer_stage="transition3.relu",
    depths=("transition1", "transition2", "transition3", "relu"),
    freeze_points=(
        ("stem", ("conv0", "norm0")),
        *(
            (f"block{n}", (f"denseblock{n}", f"transition{n}.relu", f"transition{n}"))
            for n in (1, 2, 3)
        ),
        ("block4", ("denseblock4", "norm5")),
    ),
)
_VGG = partial(
    Architecture,
    trunk=_vgg_trunk,
    pool=_vgg_pool,
    exact_stages=1,  # the first convolution and its ReLU
    finer_stage="block4",
    depths=("block3", "block4", "block5"),
    freeze_points=(
        ("block1", ("stem", "block1")),
        *((f"block{n}", (f"block{n}",)) for n in (2, 3, 4, 5)),
    ),
    methods=ALL_METHODS,
)

ARCHITECTURES: dict[str, Architecture] = {
    name: _row(name, family, trunk_end)
    for name, family, trunk_end in (
        ("resnet18", _RESNET, "layer4"),
        ("resnet34", _RESNET, "layer4"),
        ("resnet50", _RESNET, "layer4"),
        ("resnet101", _RESNET, "layer4"),
        ("resnet152", _RESNET, "layer4"),
        ("densenet121", _DENSENET, "features.norm5 + relu"),
        ("densenet161", _DENSENET, "features.norm5 + relu"),
        ("densenet169", _DENSENET, "features.norm5 + relu"),
        ("densenet201", _DENSENET, "features.norm5 + relu"),
        ("vgg16", _VGG, "features.29"),
        ("vgg19", _VGG, "features.35"),
    )
}


def build(architecture: str, classes: int) -> Network:
    """A network with random weights, in evaluation mode. Nothing is downloaded.

    Raises: NcovError (bundle_unsupported) for a name that is not in the table.
    """
    row = ARCHITECTURES.get(architecture)
    if row is None:
        raise NcovError(ErrorKind.BUNDLE_UNSUPPORTED, architecture=architecture)
    return Network(row.builder(classes), row).eval()
