"""ImageNet weights: found, checked and loaded; downloaded only whole."""

import hashlib
import io
import pickle
import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import safetensors.torch
import torch
import torchvision
from torch import Tensor, nn

from ncov_desktop import text
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.learning import imagenet
from ncov_desktop.learning.architectures import ARCHITECTURES, Network
from ncov_desktop.learning.imagenet import Downloaded, download, find_weights, load_imagenet

NAME = "tiny-imagenet"


def tiny(classes: int) -> nn.Module:
    """A DenseNet of eight layers."""
    return torchvision.models.DenseNet(
        growth_rate=4, block_config=(2, 2), num_init_features=8, num_classes=classes
    )


def old_names(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """The names in torchvision's own files: norm.1 for norm1, and no counters."""
    return {
        re.sub(r"(denselayer\d+\.(?:norm|conv))([12])", r"\1.\2", name): tensor
        for name, tensor in state.items()
        if not name.endswith("num_batches_tracked")
    }


def pth(content: object, zipped: bool = True) -> bytes:
    """What torch.save writes; zipped: in its newer format."""
    stream = io.BytesIO()
    torch.save(content, stream, _use_new_zipfile_serialization=zipped)
    return stream.getvalue()


@pytest.fixture(scope="module")
def published() -> dict[str, Tensor]:
    """Weights of a network for a thousand classes."""
    torch.manual_seed(11)
    state: dict[str, Tensor] = tiny(1000).state_dict()
    return {
        name: torch.rand_like(each) if each.is_floating_point() else each
        for name, each in state.items()
    }


@pytest.fixture(scope="module")
def blob(published: dict[str, Tensor]) -> bytes:
    """The file that holds them, with the names of old."""
    return pth(old_names(published), zipped=False)


def promise(monkeypatch: pytest.MonkeyPatch, blob: bytes) -> str:
    """Lets the table promise these bytes; the file's name."""
    file = f"{NAME}-{hashlib.sha256(blob).hexdigest()[:8]}.pth"
    row = replace(
        ARCHITECTURES["densenet161"], builder=tiny, weights_url=f"https://example.invalid/{file}"
    )
    monkeypatch.setitem(ARCHITECTURES, NAME, row)
    return file


def network(classes: int = 2) -> Network:
    """A network of the row, with random weights of its own."""
    row = replace(ARCHITECTURES[NAME], trunk=lambda model: [])
    return Network(row.builder(classes), row).eval()


def state_of(made: Network) -> dict[str, Tensor]:
    return {name: each.clone() for name, each in made.model.state_dict().items()}


def assert_took(made: Network, published: dict[str, Tensor], but: str) -> None:
    state = made.model.state_dict()
    taken = [name for name in published if not name.startswith(but) and "batches" not in name]
    assert len(taken) > 20
    assert all(torch.equal(state[name], published[name]) for name in taken)


def test_another_number_of_classes_keeps_the_rest(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, published: dict[str, Tensor], blob: bytes
) -> None:
    (tmp_path / promise(monkeypatch, blob)).write_bytes(blob)
    made = network(2)
    before = state_of(made)
    load_imagenet(made, find_weights(NAME, tmp_path))
    assert_took(made, published, but="classifier.")
    assert torch.equal(made.model.classifier.weight, before["classifier.weight"])
    assert torch.equal(made.model.classifier.bias, before["classifier.bias"])


def test_the_same_number_of_classes_takes_all(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, published: dict[str, Tensor]
) -> None:
    blob = pth(published)
    (tmp_path / promise(monkeypatch, blob)).write_bytes(blob)
    made = network(1000)
    load_imagenet(made, find_weights(NAME, tmp_path))
    assert_took(made, published, but="nothing")


def test_pickle_is_read_once_and_kept_as_safetensors(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, published: dict[str, Tensor], blob: bytes
) -> None:
    file = tmp_path / promise(monkeypatch, blob)
    file.write_bytes(blob)
    load_imagenet(network(), find_weights(NAME, tmp_path))
    kept = find_weights(NAME, tmp_path)
    assert kept == file.with_suffix(".safetensors")
    monkeypatch.setattr(torch, "load", None)
    made = network()
    load_imagenet(made, kept)
    assert_took(made, published, but="classifier.")
    assert {each.name for each in tmp_path.iterdir()} == {file.name, kept.name}


def test_a_folder_that_cannot_be_written_to_is_enough(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, published: dict[str, Tensor], blob: bytes
) -> None:
    def full(target: Path, content: bytes) -> None:
        raise OSError("no space")

    monkeypatch.setattr(imagenet, "write_atomically", full)
    (tmp_path / promise(monkeypatch, blob)).write_bytes(blob)
    made = network()
    load_imagenet(made, find_weights(NAME, tmp_path))
    assert_took(made, published, but="classifier.")


def test_missing_file_is_named_with_folder_and_address(tmp_path: Path) -> None:
    with pytest.raises(NcovError) as raised:
        find_weights("resnet18", tmp_path)
    assert raised.value.kind is ErrorKind.WEIGHTS_MISSING
    said = text.error_message(raised.value)
    assert "resnet18-f37072fd.pth" in said.what
    assert str(tmp_path) in said.what
    assert "https://download.pytorch.org/models/resnet18-f37072fd.pth" in said.action


def refused(made: Network, file: Path) -> NcovError:
    """The error of a file that is not taken; nothing of the network has changed."""
    before = state_of(made)
    with pytest.raises(NcovError) as raised:
        load_imagenet(made, file)
    after = made.model.state_dict()
    assert all(torch.equal(before[name], after[name]) for name in before)
    return raised.value


class Malice:
    """Unpickled by an ordinary reader, it leaves a trace."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> object:
        return Path.write_text, (self.trace, "unpickled")


def test_hash_is_checked_before_anything_is_unpickled(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, blob: bytes
) -> None:
    file = tmp_path / promise(monkeypatch, blob)
    file.write_bytes(blob[:-1] + bytes([blob[-1] ^ 1]))
    monkeypatch.setattr(torch, "load", None)
    error = refused(network(), file)
    assert error.kind is ErrorKind.WEIGHTS_DAMAGED
    assert error.facts["file"] == file.name


@pytest.mark.parametrize("zipped", [True, False])
def test_a_pickle_that_runs_code_does_not_run_even_under_the_right_hash(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, zipped: bool
) -> None:
    trace = tmp_path / "trace"
    blob = pth({"a": Malice(trace)}, zipped)
    file = tmp_path / promise(monkeypatch, blob)
    file.write_bytes(blob)
    assert refused(network(), file).kind is ErrorKind.WEIGHTS_DAMAGED
    assert not trace.exists()
    assert not file.with_suffix(".safetensors").exists()


@pytest.mark.parametrize(
    "content",
    [
        pth([1, 2]),
        pth({"features.conv0.weight": "words"}),
        pth({"features.conv0.weight": torch.zeros(8, 3, 7, 7)}),
        pickle.dumps({"a": 1}, protocol=2),
        b"no weights at all",
        b"",
    ],
)
def test_other_contents_are_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / promise(monkeypatch, content)
    file.write_bytes(content)
    assert refused(network(), file).kind is ErrorKind.WEIGHTS_DAMAGED


def test_shapes_of_another_network_are_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, published: dict[str, Tensor], blob: bytes
) -> None:
    promise(monkeypatch, blob)
    for name, tensor in (("features.norm5.bias", torch.zeros(3)), ("extra", torch.zeros(3))):
        file = tmp_path / "other.safetensors"
        safetensors.torch.save_file({**published, name: tensor}, file)
        assert refused(network(), file).kind is ErrorKind.WEIGHTS_DAMAGED
    file.write_bytes(file.read_bytes()[:-9])
    assert refused(network(), file).kind is ErrorKind.WEIGHTS_DAMAGED


@pytest.fixture
def server() -> Iterator[ThreadingHTTPServer]:
    """A server on this computer whose `content`, `stated` length and `leads_to` a test sets."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/away":
                self.send_response(302)
                self.send_header("Location", server.leads_to)
                self.end_headers()
                return
            if self.path != "/weights":
                self.send_error(404)
                return
            self.send_response(200)
            if server.stated is not None:
                self.send_header("Content-Length", str(server.stated))
            self.end_headers()
            try:
                self.wfile.write(server.content)
            except OSError:
                server.hung_up.set()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.content, server.stated, server.leads_to = b"", None, ""
    server.hung_up = threading.Event()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def address(server: ThreadingHTTPServer, path: str = "/weights") -> str:
    return f"http://127.0.0.1:{server.server_address[1]}{path}"


def failed(folder: Path, where: str) -> NcovError:
    """The error of a download that fails; nothing of it stays."""
    with pytest.raises(NcovError) as raised:
        list(download(NAME, folder, where))
    assert list(folder.iterdir()) == []
    return raised.value


def test_download_tells_how_far_it_is_and_ends_with_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, server: ThreadingHTTPServer
) -> None:
    server.content = bytes(3 << 20) + b"end"
    server.stated = len(server.content)
    file = promise(monkeypatch, server.content)
    folder = tmp_path / "new" / "folder"
    events = list(download(NAME, folder, address(server)))
    assert len(events) >= 4
    assert [each.done for each in events] == sorted({each.done for each in events})
    assert events[-1] == Downloaded(server.stated, server.stated)
    assert find_weights(NAME, folder) == folder / file
    assert (folder / file).read_bytes() == server.content
    assert [each.name for each in folder.iterdir()] == [file]


def test_download_without_a_stated_size(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, server: ThreadingHTTPServer
) -> None:
    server.content = b"weights"
    promise(monkeypatch, server.content)
    assert list(download(NAME, tmp_path, address(server))) == [Downloaded(7, None)]


def test_wrong_content_is_not_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, server: ThreadingHTTPServer
) -> None:
    promise(monkeypatch, b"weights")
    server.content = b"a login page"
    assert failed(tmp_path, address(server)).kind is ErrorKind.WEIGHTS_DAMAGED


def test_download_cut_off_is_not_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, server: ThreadingHTTPServer
) -> None:
    server.content, server.stated = b"wei", 7
    promise(monkeypatch, b"weights")
    error = failed(tmp_path, address(server))
    assert error.kind is ErrorKind.DOWNLOAD_FAILED
    assert error.facts["reason"] == "cut off"


def test_what_is_not_there_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, server: ThreadingHTTPServer
) -> None:
    file = promise(monkeypatch, b"weights")
    error = failed(tmp_path, address(server, "/elsewhere"))
    assert error.kind is ErrorKind.DOWNLOAD_FAILED
    assert "(HTTP 404)" in text.error_message(error).what
    assert file in text.error_message(error).what


def test_no_connection_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    promise(monkeypatch, b"weights")
    # Nothing listens on port 1.
    error = failed(tmp_path, "http://127.0.0.1:1/weights")
    assert error.facts["reason"] == "no connection"


@pytest.mark.parametrize(
    "where", ["http://example.invalid/weights", "file:///etc/hostname", "ftp://127.0.0.1/weights"]
)
def test_only_https_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, where: str) -> None:
    promise(monkeypatch, b"weights")
    error = failed(tmp_path, where)
    assert error.facts["reason"] == "it is no https address"


def test_redirects_are_followed_but_not_to_plain_http(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, server: ThreadingHTTPServer
) -> None:
    server.content = b"weights"
    promise(monkeypatch, server.content)
    server.leads_to = "http://example.invalid/weights"
    assert failed(tmp_path, address(server, "/away")).facts["reason"] == "it is no https address"
    server.leads_to = "/weights"
    assert list(download(NAME, tmp_path, address(server, "/away"))) == [Downloaded(7, None)]


def test_closing_the_iterator_stops_the_download(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, server: ThreadingHTTPServer
) -> None:
    # Far more than the system keeps for a reader that went away.
    server.content = bytes(64 << 20)
    server.stated = len(server.content)
    promise(monkeypatch, server.content)
    events = download(NAME, tmp_path, address(server))
    assert next(events).done < server.stated
    assert len(list(tmp_path.iterdir())) == 1
    events.close()
    assert list(tmp_path.iterdir()) == []
    assert server.hung_up.wait(10)


def test_a_folder_that_is_a_file_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, server: ThreadingHTTPServer
) -> None:
    promise(monkeypatch, b"weights")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NcovError) as raised:
        list(download(NAME, tmp_path / "file", address(server)))
    assert raised.value.kind is ErrorKind.OUTPUT_UNWRITABLE
