"""`ncov-desktop models`: what it does, what it says, and its exit codes."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ncov_desktop import cli
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import Origin, TrainingFilm, write_dataset
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services import audit, registry

from .light_engine import LightEngine, write

SHIPPED, SITE = "tiny-v1", "site-a-v1"


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
