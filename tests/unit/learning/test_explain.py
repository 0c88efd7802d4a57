"""The maps are exactly Grad-CAM, from one pass."""

import numpy as np
import pytest
import torch
from torch import Tensor

from ncov_desktop.core.bundle import Bundle, read_bundle
from ncov_desktop.core.results import ModelInput
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.learning.architectures import Network
from ncov_desktop.learning.explain import explain, grad_cam, see
from ncov_desktop.learning.precision import Precision, run_trunk
from ncov_desktop.learning.selftest import to_tensor

CPU = torch.device("cpu")


def plain_grad_cam(network: Network, x: Tensor, of_class: int) -> Tensor:
    """Grad-CAM the long way: backwards through the whole network, cell by cell."""
    kept = {}
    last = network.stages[-1][1]

    def keep(module: torch.nn.Module, given: object, output: Tensor) -> None:
        output.retain_grad()
        kept["map"] = output

    hook = last.register_forward_hook(keep)
    try:
        logits = network(x.clone().requires_grad_(True))
        logits[0, of_class].backward()
    finally:
        hook.remove()
    activations, gradient = kept["map"].detach()[0], kept["map"].grad[0]
    total = torch.zeros(activations.shape[1:])
    cells = activations.shape[1] * activations.shape[2]
    for k in range(len(activations)):
        total += gradient[k].sum() / cells * activations[k]
    return torch.clamp(total, min=0)


def film_tensor(film: ModelInput, bundle: Bundle) -> Tensor:
    return to_tensor(film, bundle, CPU)


def test_maps_equal_plain_grad_cam_of_the_tiny_network(
    tiny_network: Network, tiny_bundle: Bundle, tiny_film: ModelInput
) -> None:
    x = film_tensor(tiny_film, tiny_bundle)
    seen = see(tiny_network, x, Precision.FLOAT32)
    assert seen.maps.shape[:3] == (1, 1, 2)
    for of_class in (0, 1):
        plain = plain_grad_cam(tiny_network, x, of_class)
        torch.testing.assert_close(seen.maps[0, 0, of_class], plain, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(seen.logits, tiny_network(x))
    assert seen.maps.max() > 0


def test_maps_equal_plain_grad_cam_of_the_shipped_network(
    shipped_network: Network, shipped_folder
) -> None:
    bundle = read_bundle(shipped_folder)
    film = prepare(chest_phantom(5, 300, 400).radiographs[0], bundle)
    x = film_tensor(film, bundle)
    maps = see(shipped_network, x, Precision.FLOAT32).maps[0, 0]
    assert maps.shape == (2, 7, 7)
    assert maps.max() > 0
    for of_class in (0, 1):
        plain = plain_grad_cam(shipped_network, x, of_class)
        torch.testing.assert_close(maps[of_class], plain, atol=1e-4, rtol=0)


def test_films_of_a_batch_do_not_mix(tiny_network: Network) -> None:
    x = torch.rand(3, 3, 64, 64, generator=torch.Generator().manual_seed(1))
    together = see(tiny_network, x, Precision.FLOAT32)
    for place in range(3):
        alone = see(tiny_network, x[place : place + 1], Precision.FLOAT32)
        torch.testing.assert_close(together.maps[place], alone.maps[0])
        torch.testing.assert_close(together.logits[place], alone.logits[0])


def test_gradient_is_weighted_by_its_mean_over_cells() -> None:
    features = torch.tensor([[[[1.0, 2.0]], [[3.0, 4.0]]]])  # [1, 2, 1, 2]
    gradients = torch.tensor([[[[[1.0, 3.0]], [[-1.0, 0.0]]]]])  # class 0: means 2 and -0.5
    expected = torch.tensor([[[[2 - 1.5, 4 - 2.0]]]])
    torch.testing.assert_close(grad_cam(features, gradients), expected)


def test_trunk_leaves_no_trace_for_autograd(tiny_network: Network) -> None:
    features = run_trunk(tiny_network, torch.rand(1, 3, 64, 64), Precision.FLOAT32)
    assert features.is_inference()
    assert features.dtype is torch.float32
    seen = explain(tiny_network, features)
    assert not seen.logits.requires_grad
    assert not seen.maps.requires_grad


def test_first_stages_and_result_stay_in_float32(
    tiny_network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    types = {}
    for name, stage in tiny_network.stages:
        stage.register_forward_hook(
            lambda module, given, output, name=name: types.update({name: output.dtype})
        )
    features = run_trunk(tiny_network, torch.rand(1, 3, 64, 64), Precision.BFLOAT16)
    names = [name for name, _ in tiny_network.stages]
    exact = tiny_network.row.exact_stages
    assert {types[name] for name in names[:exact]} == {torch.float32}
    assert types["transition1"] is torch.bfloat16
    assert features.dtype is torch.float32


@pytest.mark.development
def test_maps_equal_those_of_pytorch_grad_cam(shipped_network: Network, shipped_folder) -> None:
    pytorch_grad_cam = pytest.importorskip("pytorch_grad_cam")
    from pytorch_grad_cam.utils.image import scale_cam_image
    from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget

    bundle = read_bundle(shipped_folder)
    film = prepare(chest_phantom(5, 300, 400).radiographs[0], bundle)
    x = film_tensor(film, bundle)
    maps = see(shipped_network, x, Precision.FLOAT32).maps[0, 0].numpy()
    last = shipped_network.stages[-1][1]
    with pytorch_grad_cam.GradCAM(model=shipped_network, target_layers=[last]) as cam:
        for of_class in (0, 1):
            given = x.clone().requires_grad_(True)
            theirs = cam(given, targets=[ClassifierOutputTarget(of_class)])[0]
            # It stretches the map to 0 ... 1 once before and once after it is enlarged.
            ours = scale_cam_image(scale_cam_image(maps[None, of_class], (224, 224)))[0]
            assert float(np.ptp(theirs)) > 0.5
            np.testing.assert_allclose(ours, theirs, atol=1e-4)
