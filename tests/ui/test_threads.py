"""On which thread each kind of work runs; that none runs on the main thread is asked everywhere."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ncov_desktop.app import Application
from ncov_desktop.core.settings import Settings
from ncov_desktop.core.trust import TrustPart
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services import preferences
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.window import MainWindow

from .conftest import ANSWER_MS, open_film
from .threads import WORK, Watch

LANES = {
    "network asked": {"engine", "idle", "io"},
    "preparing": {"engine"},
    "hashing": {"film", "io"},
}


def test_each_kind_of_work_runs_in_its_lane(
    tmp_path: Path, watch: Watch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One session with the network's own process: open, judge, search, save, choose."""
    monkeypatch.setenv("NCOV_CONFIG_DIR", str(tmp_path / "config"))
    application = Application(Settings(device="cpu"), remember=True)
    window = application.window
    window.show()
    application.settings.load()
    folder = tmp_path / "films"
    folder.mkdir()
    for seed in range(2):
        pixels = chest_phantom(seed=seed, rows=300, cols=280).radiographs[0].pixels
        Image.fromarray(np.array(pixels)).save(folder / f"{seed}.png")
    made: list[object] = []
    window.browsing.thumbnail_made.connect(lambda *_: made.append(1))
    window.browsing.open([folder])
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE, timeout=ANSWER_MS)
    qtbot.waitUntil(lambda: len(made) == 2, timeout=10_000)
    for kind in ("picture", "report", "result"):
        save(window, kind, tmp_path / kind, qtbot, monkeypatch)
    window.commands["tags"].trigger()
    window.commands["settings"].trigger()
    application.settings.choose(trust_parts=frozenset(TrustPart) - {TrustPart.FRAME})
    kept = tmp_path / "config" / preferences.FILE_NAME
    qtbot.waitUntil(kept.exists, timeout=10_000)
    qtbot.waitUntil(lambda: set(WORK) <= set(watch.threads), timeout=10_000)
    for kind, names in watch.threads.items():
        lanes = {name.split("_")[0].split("-")[0] for name in names}
        assert "MainThread" not in lanes, kind
        assert lanes <= LANES.get(kind, {"io"}), kind
    window.close()


def save(
    window: MainWindow, kind: str, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.model.dismiss_notice()
    window.commands[f"save_{kind}"].trigger()
    qtbot.waitUntil(lambda: window.model.state.notice is not None, timeout=20_000)
    assert window.model.state.notice.startswith("Saved")


@pytest.mark.parametrize("what", ["open", "thumbnail"])
def test_the_watch_bites(
    window: MainWindow, film_file: Path, watch: Watch, qtbot: QtBot, what: str
) -> None:
    """Work planted on the main thread is found."""
    from ncov_desktop.imaging import thumbnail

    open_film(window, film_file, qtbot)
    film = window.model.state.opened.film
    plant = {
        "open": lambda _: film_file.read_bytes(),
        "thumbnail": lambda _: thumbnail.thumbnail(film),
    }[what]
    window.model.tasks.post(lambda: plant(None))
    qtbot.waitUntil(lambda: watch.wrong != [])
    assert what in watch.wrong[0]
    watch.wrong.clear()
