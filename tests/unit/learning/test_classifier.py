"""The way back through a classifier is autograd's, for all classes at once."""

import pytest
import torch
from torch import Tensor, nn

from ncov_desktop.learning.classifier import classify


def autograd(classifier: nn.Module, vectors: Tensor) -> Tensor:
    """[C, N, D], one class after the other."""
    given = vectors.clone().requires_grad_(True)
    logits = classifier(given)
    return torch.stack(
        [torch.autograd.grad(each.sum(), given, retain_graph=True)[0] for each in logits.unbind(1)]
    )


def deep() -> nn.Sequential:
    """As VGG's: more units than are read at once, ReLUs that work in place, dropouts."""
    torch.manual_seed(4)
    return nn.Sequential(
        nn.Linear(60, 150),
        nn.ReLU(inplace=True),
        nn.Dropout(),
        nn.Linear(150, 70),
        nn.ReLU(inplace=True),
        nn.Dropout(),
        nn.Linear(70, 3),
    ).eval()


@pytest.mark.parametrize("films", [1, 5])
@pytest.mark.parametrize("made", [deep, lambda: nn.Linear(60, 3)])
def test_logits_and_gradients_are_those_of_autograd(made: object, films: int) -> None:
    classifier = made()
    vectors = torch.randn(films, 60, generator=torch.Generator().manual_seed(films))
    given = vectors.clone()
    logits, gradients = classify(classifier, vectors)
    assert torch.equal(vectors, given)
    assert torch.equal(logits, classifier(vectors))
    assert gradients.shape == (3, films, 60)
    assert not gradients.requires_grad
    torch.testing.assert_close(gradients, autograd(classifier, vectors))


def test_where_every_unit_is_shut_nothing_passes() -> None:
    classifier = deep()
    nn.init.constant_(classifier[0].bias, -1000)
    _, gradients = classify(classifier, torch.rand(2, 60))
    assert (gradients == 0).all()


def test_a_layer_without_a_known_way_back_is_refused() -> None:
    with pytest.raises(TypeError, match="Sigmoid"):
        classify(nn.Sequential(nn.Linear(2, 2), nn.Sigmoid()), torch.rand(1, 2))
    with pytest.raises(TypeError, match="Dropout"):
        classify(nn.Sequential(nn.Dropout(), nn.Linear(2, 2)).train(), torch.rand(1, 2))
