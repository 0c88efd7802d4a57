"""A network that learns: its first groups of layers frozen, the rest trained at rates of their own."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext

import torch
from torch import Tensor, nn

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.training.plan import AdamW, Sgd
from ncov_desktop.core.training.schedule import group_shares
from ncov_desktop.learning.architectures import ARCHITECTURES, Network
from ncov_desktop.learning.training.films import picture_tensor

HEAD, ALL = "head", "all"


class Learner(nn.Module):
    """A network whose groups before `trained` are frozen: no gradients, batch statistics as they are.

    As in inference the first stages and the head are exact whatever the precision of the rest.
    """

    def __init__(self, network: Network, trained: str) -> None:
        """Raises: NcovError (plan_freeze_point)."""
        super().__init__()
        self.network = network
        groups = network.groups()
        first = first_trained(network, trained)
        self.trained_groups = groups[first:]
        self._frozen = [part for _, parts in groups[:first] for part in parts]
        network.requires_grad_(True)
        for part in self._frozen:
            part.requires_grad_(False)
        # The place of the first stage whose gradients are wanted; all of the trunk's for the head.
        stages = [stage for _, stage in network.stages]
        begins = self.trained_groups[0][1][0]
        within = [place for place, stage in enumerate(stages) if stage is begins]
        self._first_stage = within[0] if within else len(stages)
        self.train()

    @property
    def statistics(self) -> list[Tensor]:
        """Batch statistics that change in training."""
        parts = [part for _, some in self.trained_groups for part in some]
        return [buffer for part in parts for buffer in part.buffers()]

    def train(self, mode: bool = True) -> "Learner":
        """As `Module.train`; what is frozen stays in evaluation mode."""
        super().train(mode)
        for part in self._frozen:
            part.eval()
        return self

    def forward(self, colours: Tensor) -> Tensor:
        """Logits float32[N, 2] of colours uint8[N, side, side, 3].

        They become float32 in here: what comes in as floats, Fabric rounds to the precision of the rest.
        """
        x = picture_tensor(colours)
        kind, wanted = x.device.type, torch.is_grad_enabled()
        for place, (_, stage) in enumerate(self.network.stages):
            exact = place < self.network.row.exact_stages
            with torch.set_grad_enabled(wanted and place >= self._first_stage), _exact(kind, exact):
                x = stage(x)
        with _exact(kind, True):
            return self.network.head(x.float())


def _exact(kind: str, exact: bool) -> AbstractContextManager[object]:
    # On 'meta', where only shapes are worked out, there is no autocast to leave.
    leaves = exact and kind != "meta"
    return torch.autocast(kind, enabled=False) if leaves else nullcontext()


def first_trained(network: Network, trained: str) -> int:
    """The place of the first group that is trained. Raises: NcovError (plan_freeze_point)."""
    names = [name for name, _ in network.groups()]
    if trained == ALL:
        return 0
    if trained not in names:
        known = ", ".join(name for name in names if name != HEAD)
        own = next((name for name, row in ARCHITECTURES.items() if row is network.row), "")
        raise NcovError(ErrorKind.PLAN_FREEZE_POINT, network=own, point=trained, known=known)
    return names.index(trained)


def make_optimizer(
    learner: Learner, settings: Sgd | AdamW, discriminative: float
) -> tuple[torch.optim.Optimizer, Sequence[float]]:
    """An optimizer with a group of parameters for each trained group, and their shares of the rate."""
    shares = group_shares(len(learner.trained_groups), discriminative)
    groups = [
        {"params": [each for part in parts for each in part.parameters()]}
        for _, parts in learner.trained_groups
    ]
    if isinstance(settings, Sgd):
        optimizer: torch.optim.Optimizer = torch.optim.SGD(
            groups, lr=0.0, momentum=settings.momentum, weight_decay=settings.weight_decay
        )
    else:
        optimizer = torch.optim.AdamW(groups, lr=0.0, weight_decay=settings.weight_decay)
    return optimizer, shares
