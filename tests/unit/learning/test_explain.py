"""Every map is exactly what its paper defines, from one pass."""

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from ncov_desktop.core.bundle import Bundle, read_bundle
from ncov_desktop.core.results import ModelInput
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.learning.architectures import ARCHITECTURES, Network, build
from ncov_desktop.learning.explain import METHODS, explain, finer, grad_cam, see
from ncov_desktop.learning.precision import Precision, run_trunk
from ncov_desktop.learning.selftest import to_tensor

CPU = torch.device("cpu")
# Tests add networks of their own to the table.
TORCHVISIONS = tuple(name for name, row in ARCHITECTURES.items() if row.weights_url)


def tamed(name: str) -> Network:
    """A network of random weights in which rounding does not grow from layer to layer."""
    torch.manual_seed(5)
    network = build(name, 2).requires_grad_(False)
    for part in network.modules():
        if isinstance(part, nn.BatchNorm2d):
            nn.init.constant_(part.weight, 0.3)
    # As decided as a trained network: where features times weights are tiny, Grad-CAM++ is LayerCAM.
    output = network.model.get_submodule(network.output_layer())
    nn.init.normal_(output.weight, std=1 / float(network.trunk(pictures(1)).mean()))
    # What speaks for one class speaks against the other, so that there always is something to see.
    output.weight[1] = -output.weight[0]
    return network


def pictures(count: int) -> Tensor:
    """Pictures float32[count, 3, 64, 96], not square, so that sides cannot change places."""
    return torch.randn(count, 3, 64, 96, generator=torch.Generator().manual_seed(count))


def long_way(network: Network, x: Tensor, stage: str) -> tuple[Tensor, Tensor]:
    """Autograd through the whole network: features [K, h, w] and gradients [C, K, h, w] of one film."""
    kept: dict[str, Tensor] = {}

    def keep(module: nn.Module, given: object, output: Tensor) -> Tensor:
        kept["features"] = output
        # Whatever comes next may work in place; what is kept must not change.
        return output.clone()

    hook = dict(network.stages)[stage].register_forward_hook(keep)
    try:
        logits = network(x.clone().requires_grad_(True))
    finally:
        hook.remove()
    gradients = [
        torch.autograd.grad(logits[0, of_class], kept["features"], retain_graph=True)[0][0]
        for of_class in (0, 1)
    ]
    return kept["features"].detach()[0], torch.stack(gradients)


# The published definitions, one class of one film at a time: activations a and gradients g, [K, h, w].


def plain_grad_cam(a: Tensor, g: Tensor) -> Tensor:
    """Selvaraju et al. 2020, DOI 10.1007/s11263-019-01228-7, equations 1 and 2."""
    total = torch.zeros(a.shape[1:])
    for k in range(len(a)):
        total += g[k].sum() / g[k].numel() * a[k]
    return torch.clamp(total, min=0)


def plain_grad_cam_pp(a: Tensor, g: Tensor) -> Tensor:
    """Chattopadhay et al. 2018, DOI 10.1109/WACV.2018.00097, with Y = exp(S), divided by exp(S).

    Where S is piecewise linear in a, the n-th derivative of Y is exp(S) times the n-th power of g.
    """
    total = torch.zeros(a.shape[1:])
    for k in range(len(a)):
        below = 2 * g[k] ** 2 + a[k].sum() * g[k] ** 3
        alpha = torch.where(g[k] != 0, g[k] ** 2 / torch.where(below != 0, below, 1.0), 0.0)
        total += (alpha * torch.clamp(g[k], min=0)).sum() * a[k]
    return torch.clamp(total, min=0)


def plain_hires_cam(a: Tensor, g: Tensor) -> Tensor:
    """Draelos and Carin 2020, DOI 10.48550/arXiv.2011.08891; evidence against the class cut off."""
    return torch.clamp((g * a).sum(dim=0), min=0)


def plain_xgrad_cam(a: Tensor, g: Tensor) -> Tensor:
    """Fu et al. 2020, DOI 10.48550/arXiv.2008.02312; evidence against the class cut off."""
    total = torch.zeros(a.shape[1:])
    for k in range(len(a)):
        if a[k].sum() != 0:
            total += (a[k] / a[k].sum() * g[k]).sum() * a[k]
    return torch.clamp(total, min=0)


def plain_layer_cam(a: Tensor, g: Tensor) -> Tensor:
    """Jiang et al. 2021, DOI 10.1109/TIP.2021.3089943: weights are the positive gradients."""
    return torch.clamp((torch.clamp(g, min=0) * a).sum(dim=0), min=0)


PLAIN = {
    "grad-cam": plain_grad_cam,
    "grad-cam++": plain_grad_cam_pp,
    "hirescam": plain_hires_cam,
    "xgrad-cam": plain_xgrad_cam,
    "layercam": plain_layer_cam,
}


def assert_same(ours: Tensor, plain: Tensor) -> None:
    """Maps [C, h, w] of one method and film, equal to 1e-4 of the largest value of any class."""
    assert plain.max() > 0
    torch.testing.assert_close(ours, plain, atol=1e-4 * float(plain.max()), rtol=0)


@pytest.fixture(scope="module", params=list(TORCHVISIONS))
def whole(request: pytest.FixtureRequest) -> Network:
    """Each of torchvision's networks with random weights; one in memory at a time."""
    return tamed(request.param)


def test_every_map_of_every_network_is_the_published_one(whole: Network) -> None:
    x = pictures(2)
    seen = see(whole, x, Precision.FLOAT32)
    torch.testing.assert_close(seen.logits, whole.model(x))
    assert seen.maps.shape[:3] == (2, len(whole.row.methods), 2)
    a, gradients = long_way(whole, x[1:], whole.stages[-1][0])
    plain = {n: torch.stack([method(a, g) for g in gradients]) for n, method in PLAIN.items()}
    for place, name in enumerate(whole.row.methods):
        assert_same(seen.maps[1, place], plain[name])
    for name in PLAIN.keys() - set(whole.row.methods):
        assert_same(plain[name], plain["grad-cam"])


def test_methods_that_are_offered_differ(whole: Network) -> None:
    maps = see(whole, pictures(1), Precision.FLOAT32).maps[0]
    peaks = maps.amax(dim=(1, 2, 3), keepdim=True)
    assert (peaks > 0).all()
    scaled = maps / peaks
    for place, name in enumerate(whole.row.methods):
        for other in range(place):
            difference = (scaled[place] - scaled[other]).abs().max()
            assert difference > 0.01, (name, whole.row.methods[other])


def test_finer_map_is_layer_cam_at_the_earlier_stage(whole: Network) -> None:
    x = pictures(2)
    maps = finer(whole, x)
    coarse = see(whole, x, Precision.FLOAT32).maps
    assert maps.shape == (2, 2, 2 * coarse.shape[-2], 2 * coarse.shape[-1])
    a, gradients = long_way(whole, x[1:], whole.row.finer_stage)
    assert a.min() == 0
    assert_same(maps[1], torch.stack([plain_layer_cam(a, g) for g in gradients]))


def test_grad_cam_pp_has_the_true_derivatives_of_an_exponential_score() -> None:
    draw = torch.Generator().manual_seed(3)
    a = torch.rand(3, 2, 2, generator=draw, dtype=torch.float64).requires_grad_(True)
    weights = torch.randn(3, 2, 2, generator=draw, dtype=torch.float64)
    score = (weights * a).sum()
    derivatives = [score.exp()]
    for _ in range(3):  # of each cell with respect to itself, again and again
        before = derivatives[-1]
        cells = [before] if before.dim() == 0 else list(before.flatten())
        ways = [torch.autograd.grad(cell, a, create_graph=True)[0].flatten() for cell in cells]
        itself = ways[0] if len(ways) == 1 else torch.stack(ways).diagonal()
        derivatives.append(itself.reshape(a.shape))
    _, first, second, third = derivatives
    alpha = second / (2 * second + a.sum(dim=(1, 2), keepdim=True) * third)
    channel = (alpha * first.relu()).sum(dim=(1, 2)) / score.exp()
    expected = torch.einsum("k,khw->hw", channel, a).relu()
    ours = METHODS["grad-cam++"](a.detach()[None], weights[None, None])[0, 0].relu()
    torch.testing.assert_close(ours, expected.detach())


@pytest.mark.parametrize("name", METHODS)
def test_dead_feature_maps_and_gradients_add_exactly_nothing(name: str) -> None:
    features = torch.rand(1, 4, 2, 3)
    gradients = torch.randn(2, 1, 4, 2, 3)
    alone = METHODS[name](features[:, :2], gradients[:, :, :2])
    features[:, 2] = 0
    gradients[:, :, 3] = 0
    maps = METHODS[name](features, gradients)
    torch.testing.assert_close(maps, alone)
    nothing = METHODS[name](torch.zeros_like(features), torch.zeros_like(gradients))
    assert (nothing == 0).all()


def film_tensor(film: ModelInput, bundle: Bundle) -> Tensor:
    return to_tensor(film, bundle, CPU)


def test_maps_equal_plain_grad_cam_of_the_tiny_network(
    tiny_network: Network, tiny_bundle: Bundle, tiny_film: ModelInput
) -> None:
    x = film_tensor(tiny_film, tiny_bundle)
    seen = see(tiny_network, x, Precision.FLOAT32)
    assert seen.maps.shape[:3] == (1, 3, 2)
    a, gradients = long_way(tiny_network, x, tiny_network.stages[-1][0])
    for of_class, g in enumerate(gradients):
        plain = plain_grad_cam(a, g)
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
    a, gradients = long_way(shipped_network, x, shipped_network.stages[-1][0])
    for of_class, g in enumerate(gradients):
        torch.testing.assert_close(maps[of_class], plain_grad_cam(a, g), atol=1e-4, rtol=0)


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
    assert features.last.is_inference()
    assert features.last.dtype is torch.float32
    seen = explain(tiny_network, features)
    assert not seen.logits.requires_grad
    assert not seen.maps.requires_grad
    assert not finer(build("resnet18", 2), torch.rand(1, 3, 64, 64)).requires_grad


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
    assert features.last.dtype is torch.float32


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
