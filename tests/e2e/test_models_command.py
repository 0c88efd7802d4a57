"""`ncov-desktop models`: what it does, what it says, and its exit codes."""

import hashlib
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ncov_desktop import cli
from ncov_desktop.core.bundle import WEIGHTS_FILE, read_bundle, write_bundle
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.core.results import (
    COVID19,
    OTHER_PNEUMONIA,
    EngineInfo,
    Explanation,
    Judgement,
    ModelInput,
    Prediction,
)
from ncov_desktop.core.training.dataset import Origin, TrainingFilm, write_dataset
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services import audit, registry

SHIPPED, SITE = "tiny-v1", "site-a-v1"
WEIGHTS = b"weights that nobody loads here"


class LightEngine:
    """Scores each film by its mean, without a process and without weights."""

    def __init__(self, folder: Path, device: str) -> None:
        self.bundle = read_bundle(folder)

    def info(self) -> EngineInfo:
        return EngineInfo(self.bundle.id, "CPU", "float32", ())

    def judge_many(self, films: Sequence[ModelInput]) -> tuple[Judgement, ...]:
        return tuple(self._judgement(film) for film in films)

    def close(self) -> None:
        """Nothing has to be ended."""

    def _judgement(self, film: ModelInput) -> Judgement:
        score, bundle = float(film.rgb.mean()) / 255, self.bundle
        said = Prediction(
            classes=bundle.classes,
            probabilities=(score, 1 - score),
            logits=(0.0, 0.0),
            threshold=bundle.threshold,
            model_id=bundle.id,
            weights_sha256=bundle.weights_sha256,
            bundle_sha256="0" * 64,
            device="CPU",
            precision="float32",
            elapsed_ms=1.0,
            input_sha256=film.input_sha256,
        )
        maps = np.ones((1, 2, 7, 7), np.float32)
        seen = Explanation(maps, ("cam",), bundle.classes, "last", film.geometry, bundle.id)
        return Judgement(said, seen)


def write(folder: Path, **changes: object) -> Path:
    """A bundle with weights that are only bytes."""
    folder.mkdir(parents=True)
    (folder / WEIGHTS_FILE).write_bytes(WEIGHTS)
    sha256 = hashlib.sha256(WEIGHTS).hexdigest()
    like = read_bundle(shipped_models() / "ncovnet-densenet161-cxr-v1")
    own = {"id": folder.name, "weights_sha256": sha256, "trust": None, **changes}
    write_bundle(folder, like.model_copy(update=own))
    return folder


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer where one network ships, and a candidate was taken in."""
    shipped = write(tmp_path / "shipped" / SHIPPED, title="Tiny").parent
    made = write(tmp_path / SITE, title="Ours", threshold=0.0)
    monkeypatch.setattr("ncov_desktop.core.paths.shipped_models", lambda: shipped)
    monkeypatch.setattr(registry, "RemoteEngine", LightEngine)
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path / "data"))
    registry.take_in(made)
    return tmp_path


def models(*given: str | Path) -> int:
    return cli.main(["models", *map(str, given)])


def test_a_networks_life_from_the_command_line(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert models("list") == 0
    rows = capsys.readouterr().out.splitlines()
    assert rows[0].split("  ")[0] == "network"
    assert rows[1].split() == [SHIPPED, "active", "shipped", "Tiny"]
    assert rows[2].split() == [SITE, "candidate", "yours", "Ours"]

    films = [chest_phantom(seed, 240, 230).radiographs[0] for seed in (1, 2)]
    labels = (COVID19, OTHER_PNEUMONIA)
    files = [room / f"{n}.png" for n in range(2)]
    for file, film in zip(files, films, strict=True):
        Image.fromarray(np.asarray(film.pixels)).save(file)
    origins = [Origin(f"p{n}", "here") for n in range(2)]
    write_dataset(room / "set.csv", map(TrainingFilm, files, labels, origins))
    assert models("compare", SITE, "--films", room / "set.csv", "--device", "cpu") == 0
    said = capsys.readouterr().out
    assert "frozen: 2 films of 2 patients" in said
    assert "1 of 1 = 100.0" in said
    assert "McNemar's exact test" in said
    assert "Research use only" in said

    assert models("activate", SITE, "--device", "cpu") == 0
    assert f"{SITE} is active now; before: {SHIPPED}" in capsys.readouterr().out
    assert models("activate", SITE) == 1
    assert "is the active one already" in capsys.readouterr().err
    assert models("remove", SITE) == 1
    assert "is or was active" in capsys.readouterr().err
    assert models("rollback", "--device", "cpu") == 0
    assert f"{SHIPPED} is active again; rolled back: {SITE}" in capsys.readouterr().out
    assert models("rollback") == 1
    assert "No network was active before" in capsys.readouterr().err
    assert models("log", "--last", "3") == 0
    rows = capsys.readouterr().out.splitlines()
    assert [row.split("  ")[-1].strip() for row in rows[1:4]] == [SHIPPED, SITE, SITE]
    assert "entries, unchanged" in rows[-1]


def test_a_network_goes_from_one_computer_to_another(
    room: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = room / "ours.ncovbundle"
    assert models("export", SITE, file) == 0
    monkeypatch.setenv("NCOV_DATA_DIR", str(room / "elsewhere"))
    assert models("import", file) == 0
    assert f"{SITE} is installed now, a candidate" in capsys.readouterr().out
    assert models("import", file) == 0
    assert "was installed already" in capsys.readouterr().out
    assert models("remove", SITE) == 0
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    assert models("import", file) == 1
    assert "changed or cut off" in capsys.readouterr().err


def test_no_such_network_and_wrong_usage_are_told_apart(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert models("activate", "no-such") == 2
    assert f"Choose one of these: {SITE}, {SHIPPED}" in capsys.readouterr().err
    for given in ((), ("activate",), ("export", SITE, "x.zip"), ("log", "--last", "0")):
        with pytest.raises(SystemExit) as ended:
            models(*given)
        assert ended.value.code == 2
    assert models("compare", SITE) == 1
    assert "no local set of films yet" in capsys.readouterr().err


def test_what_is_wrong_with_the_networks_or_the_log_is_said(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert models("activate", SITE, "--device", "cpu") == 0
    shutil.rmtree(room / "data" / "models" / SITE)
    capsys.readouterr()
    assert models("list") == 1
    assert f"{SITE} is no longer installed, so {SHIPPED} is used" in capsys.readouterr().err
    log = room / "data" / audit.FILE_NAME
    log.write_bytes(log.read_bytes().replace(SITE.encode(), b"else-a-v1"))
    assert models("log") == 1
    assert "does not follow from the line before" in capsys.readouterr().err
