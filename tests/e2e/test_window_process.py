"""The window as a process: light, and alone again after it is closed."""

import json
import os
import subprocess
import sys
from pathlib import Path

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
HEAVY = ("torch", "torchvision", "pydicom", "cv2", "numpy")

def painted():
    seen["at first paint"] = [name for name in HEAVY if name in sys.modules]
    look()

def look():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    if window.model.state.answer not in (Answer.DONE, Answer.FAILED):
        QTimer.singleShot(50, look)
        return
    seen["answer"] = window.model.state.answer.name
    seen["at the end"] = [name for name in HEAVY if name in sys.modules]
    seen["worker"] = window.model._engine._worker._process.pid
    window.close()

code = app.main([sys.argv[1], "--device", "cpu"], painted=painted)
print(json.dumps(seen))
sys.exit(code)
"""


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
