"""What the validation films say of a network that is being trained."""

import numpy as np
import torch
from lightning_fabric import Fabric
from torch import Tensor
from torch.nn import functional

from ncov_desktop.core.metrics import Counts
from ncov_desktop.core.results import COVID19
from ncov_desktop.core.training.dataset import LABELS
from ncov_desktop.core.training.plan import TrainingPlan
from ncov_desktop.learning.training.films import Drawn, InOrder, batches
from ncov_desktop.learning.training.learner import Learner

_AT_ONCE = 16
_POSITIVE = LABELS.index(COVID19)


def class_weights(drawn: Drawn, balance: str) -> Tensor:
    """float32[classes]: with 'loss' both classes weigh the same in all; a film weighs 1 in the mean."""
    counts = np.array([sum(film.label == label for film in drawn.films) for label in LABELS])
    if balance != "loss":
        return torch.ones(len(LABELS))
    return torch.tensor(counts.sum() / (len(LABELS) * counts), dtype=torch.float32)


def validate(
    learner: Learner, drawn: Drawn, plan: TrainingPlan, fabric: Fabric
) -> tuple[float, Counts]:
    """(loss, counts at a score of 0.5) of the films as inference sees them; the loss may be no number.

    Both classes weigh the same in the loss, unless the plan leaves them unbalanced.
    """
    weights = class_weights(drawn, "none" if plan.balance == "none" else "loss").to(fabric.device)
    order = InOrder(drawn, _AT_ONCE, fabric.global_rank, fabric.world_size)
    # loss, weight, and a table of films by truth and call
    sums = torch.zeros(2, dtype=torch.float64, device=fabric.device)
    table = torch.zeros(len(LABELS) ** 2, dtype=torch.int64, device=fabric.device)
    learner.eval()
    with torch.no_grad(), fabric.autocast():
        for colours, classes in batches(order, plan.workers):
            truth = classes.to(fabric.device)
            logits = learner(colours.to(fabric.device, non_blocking=True)).float()
            losses = functional.cross_entropy(logits, truth, reduction="none").double()
            sums += torch.stack([(losses * weights[truth]).sum(), weights[truth].double().sum()])
            cells = truth * len(LABELS) + logits.argmax(dim=1)
            table += torch.bincount(cells, minlength=len(table))
    learner.train()
    sums, table = fabric.all_reduce((sums, table), reduce_op="sum")
    counts = table.reshape(len(LABELS), len(LABELS)).tolist()
    other = 1 - _POSITIVE
    return float(sums[0] / sums[1]), Counts(
        true_positive=counts[_POSITIVE][_POSITIVE],
        false_negative=counts[_POSITIVE][other],
        true_negative=counts[other][other],
        false_positive=counts[other][_POSITIVE],
    )
