"""Weights are taken only as the bundle promises them, and never unpickled."""

import hashlib
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
import safetensors.torch
import torch

from ncov_desktop.core.bundle import WEIGHTS_FILE, Bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.learning import weights
from ncov_desktop.learning.weights import load_network

State = dict[str, torch.Tensor]


def kind_of_failure(folder: Path, bundle: Bundle) -> ErrorKind:
    with pytest.raises(NcovError) as raised:
        load_network(folder, bundle)
    assert raised.value.facts["bundle"] == folder.name
    return raised.value.kind


def promised(bundle: Bundle, blob: bytes, folder: Path) -> Bundle:
    """The bundle with these bytes as its weights, hash and all."""
    (folder / WEIGHTS_FILE).write_bytes(blob)
    return bundle.model_copy(update={"weights_sha256": hashlib.sha256(blob).hexdigest()})


def test_weights_are_widened_and_frozen(tiny_folder: Path, tiny_bundle: Bundle) -> None:
    state = safetensors.torch.load((tiny_folder / WEIGHTS_FILE).read_bytes())
    halves = {
        name: tensor.half() if tensor.is_floating_point() else tensor
        for name, tensor in state.items()
    }
    network = load_network(
        tiny_folder, promised(tiny_bundle, safetensors.torch.save(halves), tiny_folder)
    )
    assert not network.training
    for name, tensor in network.model.state_dict().items():
        assert tensor.device.type == "cpu"
        assert tensor.dtype in (torch.float32, torch.int64)
        torch.testing.assert_close(tensor, state[name].half().to(tensor.dtype))
    assert not any(parameter.requires_grad for parameter in network.parameters())


@pytest.mark.parametrize("place", [0, 9, 500, -1])
def test_one_changed_byte_is_refused_before_parsing(
    tiny_folder: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    file = tiny_folder / WEIGHTS_FILE
    blob = bytearray(file.read_bytes())
    blob[place] ^= 1
    file.write_bytes(blob)
    monkeypatch.setattr(safetensors.torch, "load", lambda data: pytest.fail("parsed"))
    assert kind_of_failure(tiny_folder, tiny_bundle) is ErrorKind.BUNDLE_DAMAGED


class Malice:
    """Unpickling it writes a file."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return Path.write_text, (self.trace, "unpickled")


def test_pickle_under_the_right_name_is_refused(
    tiny_folder: Path, tiny_bundle: Bundle, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    bundle = promised(tiny_bundle, pickle.dumps({"a": Malice(trace)}), tiny_folder)
    assert kind_of_failure(tiny_folder, bundle) is ErrorKind.BUNDLE_DAMAGED
    torch.save({"a": torch.ones(1)}, tiny_folder / WEIGHTS_FILE)
    bundle = promised(tiny_bundle, (tiny_folder / WEIGHTS_FILE).read_bytes(), tiny_folder)
    assert kind_of_failure(tiny_folder, bundle) is ErrorKind.BUNDLE_DAMAGED
    assert not trace.exists()


def _without_bias(state: State) -> None:
    del state["classifier.bias"]


def _with_extra(state: State) -> None:
    state["extra"] = torch.ones(1)


def _with_third_class(state: State) -> None:
    state["classifier.weight"] = torch.ones(3, state["classifier.weight"].shape[1])


def _with_strange_numbers(state: State) -> None:
    state["classifier.bias"] = torch.ones(2, dtype=torch.uint8)


@pytest.mark.parametrize(
    "change", [_without_bias, _with_extra, _with_third_class, _with_strange_numbers]
)
def test_other_networks_weights_are_refused(
    tiny_folder: Path, tiny_bundle: Bundle, change: Callable[[State], None]
) -> None:
    state = safetensors.torch.load_file(tiny_folder / WEIGHTS_FILE)
    change(state)
    bundle = promised(tiny_bundle, safetensors.torch.save(state), tiny_folder)
    assert kind_of_failure(tiny_folder, bundle) is ErrorKind.BUNDLE_DAMAGED


def test_absent_and_unreadable_weights_have_a_kind(
    tiny_folder: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weights, "MAX_BYTES", 100)
    assert kind_of_failure(tiny_folder, tiny_bundle) is ErrorKind.BUNDLE_DAMAGED
    file = tiny_folder / WEIGHTS_FILE
    file.unlink()
    assert kind_of_failure(tiny_folder, tiny_bundle) is ErrorKind.BUNDLE_DAMAGED
    file.mkdir()
    assert kind_of_failure(tiny_folder, tiny_bundle) is ErrorKind.BUNDLE_DAMAGED


def test_unknown_architecture_is_unsupported(tiny_folder: Path, tiny_bundle: Bundle) -> None:
    bundle = tiny_bundle.model_copy(update={"architecture": "resnet1000"})
    with pytest.raises(NcovError) as raised:
        load_network(tiny_folder, bundle)
    assert raised.value.kind is ErrorKind.BUNDLE_UNSUPPORTED
