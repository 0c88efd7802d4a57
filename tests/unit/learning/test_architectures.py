"""The table of networks: each is cut so that trunk and head together are the whole network."""

import re
from urllib.parse import urlsplit

import pytest
import torch
import torchvision
from torch import Tensor, nn

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.learning.architectures import ARCHITECTURES, Network, build
from ncov_desktop.learning.precision import Precision, run_trunk

NAMES = (
    *("resnet18", "resnet34", "resnet50", "resnet101", "resnet152"),
    *("densenet121", "densenet161", "densenet169", "densenet201", "vgg16", "vgg19"),
)


@pytest.fixture(scope="module", params=NAMES)
def drawn(request: pytest.FixtureRequest) -> Network:
    """Each network for two classes as a drawing without numbers."""
    with torch.device("meta"):
        return build(request.param, 2)


def test_the_table_is_the_papers() -> None:
    assert set(NAMES) <= set(ARCHITECTURES)
    assert len(NAMES) == 11


@pytest.mark.parametrize("name", ["resnet18", "densenet121"])
def test_trunk_and_head_are_the_whole_network(name: str) -> None:
    torch.manual_seed(1)
    network = build(name, 2)
    x = torch.rand(2, 3, 64, 96)
    with torch.inference_mode():
        features = network.trunk(x)
        whole = network.model(x)
        assert features.min() >= 0
        assert features.shape[0] == 2
        torch.testing.assert_close(network.head(features), whole)
        torch.testing.assert_close(network(x), whole)
    assert whole.shape == (2, 2)
    assert not network.training


def test_trunk_end_names_the_layer_whose_output_the_trunk_gives(drawn: Network) -> None:
    name, plus, rest = drawn.row.trunk_end.partition(" + ")
    seen: list[torch.Tensor] = []
    layer = drawn.model.get_submodule(name)
    layer.register_forward_hook(lambda module, taken, given: seen.append(given))
    with torch.no_grad():
        features = drawn.trunk(torch.empty(1, 3, 64, 64, device="meta"))
    assert rest == ("relu" if plus else "")
    assert seen[-1].shape == features.shape


def test_state_is_torchvisions(drawn: Network, request: pytest.FixtureRequest) -> None:
    name = request.node.callspec.params["drawn"]
    with torch.device("meta"):
        theirs = torchvision.models.get_model(name, num_classes=2)
    ours = {key: value.shape for key, value in drawn.model.state_dict().items()}
    assert ours == {key: value.shape for key, value in theirs.state_dict().items()}
    assert {f"model.{key}" for key in ours} == set(drawn.state_dict())


def test_every_parameter_is_in_one_group_from_picture_to_head(drawn: Network) -> None:
    groups = drawn.groups()
    in_order = [p for _, parts in groups for part in parts for p in part.parameters()]
    assert [id(each) for each in in_order] == [id(each) for each in drawn.parameters()]
    names = [name for name, _ in groups]
    assert names[-1] == "head"
    assert len(set(names)) == len(names) >= 6
    assert all(any(list(part.parameters()) for part in parts) for _, parts in groups)


def test_output_layer_is_what_the_classes_change(drawn: Network) -> None:
    layer = drawn.model.get_submodule(drawn.output_layer())
    assert isinstance(layer, nn.Linear)
    assert layer.out_features == 2
    with torch.device("meta"):
        other = drawn.row.builder(5)
    shapes = {name: value.shape for name, value in drawn.model.state_dict().items()}
    differ = {name for name, value in other.state_dict().items() if value.shape != shapes[name]}
    assert differ == {f"{drawn.output_layer()}.weight", f"{drawn.output_layer()}.bias"}


def test_first_convolution_alone_is_exact(drawn: Network) -> None:
    exact = [stage for _, stage in drawn.stages[: drawn.row.exact_stages]]
    convolutions = [
        part for stage in exact for part in stage.modules() if isinstance(part, nn.Conv2d)
    ]
    assert len(convolutions) == 1
    assert convolutions[0].in_channels == 3
    later = drawn.stages[drawn.row.exact_stages][1]
    assert any(isinstance(part, nn.Conv2d) for part in later.modules())


def test_depths_end_with_the_trunk(drawn: Network) -> None:
    names = [name for name, _ in drawn.stages]
    assert len(set(names)) == len(names)
    places = [names.index(depth) for depth in drawn.row.depths]
    assert places == sorted(places)
    assert places[-1] == len(names) - 1
    assert 3 <= len(places) <= 4


def test_finer_stage_is_the_last_on_twice_the_grid(drawn: Network) -> None:
    x = torch.empty(1, 3, 128, 128, device="meta")
    sides: dict[str, int] = {}
    for name, stage in drawn.stages:
        x = stage(x)
        sides[name] = x.shape[-1]
    names, row = list(sides), drawn.row
    assert sides[row.finer_stage] == 2 * sides[names[-1]]
    later = names[names.index(row.finer_stage) + 1 :]
    assert {sides[name] for name in later} == {sides[names[-1]]}


def test_weights_have_torchvisions_name_with_a_hash(drawn: Network) -> None:
    row = drawn.row
    assert re.fullmatch(r"[a-z]+\d+-[0-9a-f]{8}\.pth", row.weights_file)
    address = urlsplit(row.weights_url)
    assert (address.scheme, address.hostname) == ("https", "download.pytorch.org")


def test_pooled_vectors_are_the_means_at_the_depths() -> None:
    x = torch.rand(3, 3, 64, 96, generator=torch.Generator().manual_seed(2))
    network = build("resnet18", 2)
    ends: dict[str, Tensor] = {}
    for name, stage in network.stages:
        stage.register_forward_hook(
            lambda module, given, output, name=name: ends.update({name: output.clone()})
        )
    features = run_trunk(network, x, Precision.FLOAT32)
    assert [each.shape for each in features.pooled] == [(3, 64), (3, 128), (3, 256), (3, 512)]
    for depth, pooled in zip(network.row.depths, features.pooled, strict=True):
        torch.testing.assert_close(pooled, ends[depth].mean(dim=(2, 3)))
    torch.testing.assert_close(features.pooled[-1], features.last.mean(dim=(2, 3)))
    low = run_trunk(network, x, Precision.BFLOAT16).pooled
    assert {each.dtype for each in low} == {torch.float32}


def test_stages_keep_torchvisions_names(shipped_network: Network) -> None:
    names = set(shipped_network.model.state_dict())
    assert "features.conv0.weight" in names
    assert "classifier.bias" in names
    assert {f"model.{name}" for name in names} == set(shipped_network.state_dict())


def test_unknown_name_is_unsupported() -> None:
    with pytest.raises(NcovError) as raised:
        build("resnet1000", 2)
    assert raised.value.kind is ErrorKind.BUNDLE_UNSUPPORTED
