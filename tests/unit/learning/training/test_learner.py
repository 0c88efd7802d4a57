"""What a network that learns gets to see."""

from types import ModuleType

import torch

from ncov_desktop.core.training.plan import Sgd
from ncov_desktop.learning.architectures import build
from ncov_desktop.learning.training.films import picture_tensor
from ncov_desktop.learning.training.learner import ALL, Learner, make_optimizer
from ncov_desktop.learning.training.machine import make_fabric


def test_the_first_stage_sees_the_exact_colours_whatever_the_precision(tiny: ModuleType) -> None:
    """Fabric rounds floats on their way in, and bfloat16 has not room for 256 levels between 0 and 1."""
    fabric = make_fabric("bfloat16", "cpu")
    learner = Learner(build(tiny.NAME, 2), ALL)
    module, _ = fabric.setup(learner, make_optimizer(learner, Sgd(), 1.0)[0])
    seen: list[torch.Tensor] = []
    learner.network.stages[0][1].register_forward_pre_hook(lambda _, given: seen.append(given[0]))
    colours = torch.randint(256, (2, 32, 32, 3), dtype=torch.uint8)
    module(colours)
    assert seen[0].dtype == torch.float32
    assert torch.equal(seen[0], picture_tensor(colours))
