"""The window as a process: light, and alone again after it is closed."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from ncov_desktop.imaging.phantom import chest_phantom

SCRIPT = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ncov_desktop import app
from ncov_desktop.ui.reading.model import Answer
from ncov_desktop.ui.window import MainWindow

seen = {}
HEAVY = (
    "torch", "torchvision", "pydicom", "cv2", "numpy", "sqlalchemy", "alembic", "pyqtgraph", "argon2",
)
LATER = (
    "core.replay", "core.screening", "text.replay", "ui.admin.tab", "ui.documents", "ui.help",
    "ui.reading.meaning_popup", "ui.reading.own_reads_dialog", "ui.reading.tags_dialog",
    "ui.settings.dialog", "ui.worklist.tab",
)

def painted():
    unseen = [*HEAVY, *(f"ncov_desktop.{name}" for name in LATER)]
    seen["at first paint"] = [name for name in unseen if name in sys.modules]
    look()

def look():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    if window.model.state.answer not in (Answer.DONE, Answer.FAILED):
        QTimer.singleShot(50, look)
        return
    seen["answer"] = window.model.state.answer.name
    seen["at the end"] = [name for name in HEAVY if name in sys.modules]
    seen["worker"] = window.model.network.engine._worker._process.pid
    window.close()

code = app.main([sys.argv[1], "--device", "cpu"], painted=painted)
print(json.dumps(seen))
sys.exit(code)
"""


EARLY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ncov_desktop import app
from ncov_desktop.ui.window import MainWindow

def painted():
    QTimer.singleShot(int(sys.argv[2]), close)

def close():
    next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)).close()
    print("closed", flush=True)

sys.exit(app.main([sys.argv[1], "--device", "cpu"], painted=painted))
"""


HOST = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ncov_desktop import app
from ncov_desktop.ui.window import MainWindow

def painted():
    print("open", flush=True)
    look()

def look():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    opened = window.model.state.opened
    if opened is None:
        QTimer.singleShot(50, look)
        return
    print(opened.path.name, flush=True)
    window.close()

sys.exit(app.main(["--device", "cpu"], painted=painted))
"""


def test_a_second_start_hands_its_film_to_the_open_window(tmp_path: Path) -> None:
    film = chest_phantom(seed=4, rows=500, cols=400).radiographs[0]
    Image.fromarray(film.pixels.copy()).save(tmp_path / "second.png")
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "NCOV_CONFIG_DIR": str(tmp_path / "config"),
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        "DISPLAY": ":0",
    }
    with subprocess.Popen(
        [sys.executable, "-c", HOST], env=environment, stdout=subprocess.PIPE, text=True
    ) as host:
        assert host.stdout is not None
        assert host.stdout.readline() == "open\n"
        second = subprocess.run(
            [sys.executable, "-m", "ncov_desktop", "second.png"],
            cwd=tmp_path,
            env=environment,
            timeout=60,
            check=False,
        )
        assert second.returncode == 0
        assert host.stdout.readline() == "second.png\n"
        assert host.wait(timeout=60) == 0


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are counted through /proc")
@pytest.mark.parametrize(
    "delay_ms", [0, 200, 1000, *(pytest.param(ms, marks=pytest.mark.heavy) for ms in (60, 500))]
)
def test_closing_at_any_moment_ends_everything_soon(tmp_path: Path, delay_ms: int) -> None:
    film = chest_phantom(seed=4, rows=500, cols=400).radiographs[0]
    Image.fromarray(film.pixels.copy()).save(tmp_path / "film.png")
    mark = f"NCOV_TEST_MARK={tmp_path.name}-{delay_ms}"
    name, value = mark.split("=")
    with subprocess.Popen(
        [sys.executable, "-c", EARLY, str(tmp_path / "film.png"), str(delay_ms)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", name: value},
        stdout=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "closed\n"
        assert window.wait(timeout=30) == 0
    deadline = time.monotonic() + 10
    while (left := _processes_with(mark)) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert left == []


def _processes_with(mark: str) -> list[str]:
    """Command lines of processes that were started with an environment entry."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if mark.encode() in (folder / "environ").read_bytes().split(b"\0"):
                found.append((folder / "cmdline").read_text())
        except OSError:
            continue
    return found


def test_the_window_never_imports_torch_and_leaves_no_process_behind(tmp_path: Path) -> None:
    film = chest_phantom(seed=4, rows=500, cols=400).radiographs[0]
    Image.fromarray(film.pixels.copy()).save(tmp_path / "film.png")
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "film.png")],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    seen = json.loads(ran.stdout.splitlines()[-1])
    assert seen["answer"] == "DONE"
    assert seen["at first paint"] == []
    assert "torch" not in seen["at the end"]
    assert not Path(f"/proc/{seen['worker']}").exists()
