"""The table of networks: each is cut so that trunk and head together are the whole network."""

import pytest
import torch

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.learning.architectures import ARCHITECTURES, Network, build


@pytest.mark.parametrize("name", ARCHITECTURES)
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


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_last_layer_is_a_convolution_of_the_network(name: str) -> None:
    network = build(name, 2)
    layer = network.model.get_submodule(ARCHITECTURES[name].last_layer)
    assert isinstance(layer, torch.nn.Conv2d)
    convolutions = [part for part in network.modules() if isinstance(part, torch.nn.Conv2d)]
    assert layer is convolutions[-1]


def test_stages_keep_torchvisions_names(shipped_network: Network) -> None:
    names = set(shipped_network.model.state_dict())
    assert "features.conv0.weight" in names
    assert "classifier.bias" in names
    assert {f"model.{name}" for name in names} == set(shipped_network.state_dict())


def test_unknown_name_is_unsupported() -> None:
    with pytest.raises(NcovError) as raised:
        build("resnet1000", 2)
    assert raised.value.kind is ErrorKind.BUNDLE_UNSUPPORTED
