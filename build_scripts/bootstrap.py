#!/usr/bin/env python3
"""The two commands of the README: make the project's own environment, then run it or test it.

    python3 build_scripts/bootstrap.py run [FILE ...]
    python3 build_scripts/bootstrap.py test [pytest arguments]

Needs Python 3.11 or newer with pip, and nothing else. Standard library only.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "made-for.txt"
EXTRAS = {"run": "demo", "test": "demo,dev"}
# -P: never import from the current folder, which may be a folder of films with anything in it.
PROGRAM = ("-P", "-m", "ncov_desktop")
CHECKS = (
    ("ruff check", ["-m", "ruff", "check", "."]),
    ("ruff format", ["-m", "ruff", "format", "--check", "."]),
    ("mypy", ["-m", "mypy"]),
    ("import-linter", ["-c", "from importlinter.cli import lint_imports_command as c; c()"]),
)
# Two tests at a time, those of one file in one process, which keeps what they share. Given arguments,
# pytest runs them in one process, where a debugger can stop it.
_SIDE_BY_SIDE = ["-n", "2", "--dist", "loadfile"]
_SYSTEM_LIBRARIES = [
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libdbus-1-3",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-render-util0",
    "libxcb-shape0",
]


def main(arguments: list[str]) -> int:
    """Does one of the two jobs and returns its exit code."""
    if not arguments or arguments[0] not in EXTRAS:
        print(__doc__.strip())
        return 2
    job, rest = arguments[0], arguments[1:]
    python = prepare(EXTRAS[job])
    return run(python, rest) if job == "run" else test(python, rest)


def prepare(extras: str) -> Path:
    """The Python of an environment that has the project and `extras`; made only when it is not there."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one is told, not crashed
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = _fingerprint()
    made = STAMP.read_text().splitlines() if STAMP.is_file() else []
    if python.is_file() and made[:1] == [wanted] and set(extras.split(",")) <= set(made[1:]):
        return python
    if made[:1] != [wanted] or not python.is_file():
        _say(f"Making the environment in {ENVIRONMENT.relative_to(ROOT)} …")
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        try:
            venv.create(ENVIRONMENT, with_pip=True)
        except subprocess.CalledProcessError:
            sys.exit(
                "Python cannot make environments here. On Debian: sudo apt-get install python3-venv"
            )
        made = []
    _say("Installing what the project needs (about 6 GB with torch; minutes the first time) …")
    pip = [
        str(python),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "--no-warn-script-location",
    ]
    if subprocess.run([*pip, "-e", f".[{extras}]"], cwd=ROOT, check=False).returncode != 0:
        sys.exit("Installing failed; pip says why above. Run the same command again to go on.")
    STAMP.write_text("\n".join([wanted, *sorted({*made[1:], *extras.split(",")})]))
    return python


def run(python: Path, files: list[str]) -> int:
    """Opens the window on a film, or, where there is no display, judges it on the command line."""
    if not _has_window(python):
        _say("There is no display for a window, so the film is judged on the command line instead.")
        films = files or [_demo_film(python)]
        command = [*PROGRAM, "read", *films, "--out", str(Path.cwd() / "ncov-results")]
        return subprocess.run([str(python), *command], check=False).returncode
    command = [str(python), *PROGRAM, *(files or ["--demo"])]
    return subprocess.run(command, check=False).returncode


def test(python: Path, arguments: list[str]) -> int:
    """Runs every check, the tests last; arguments go to pytest alone."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The tests start the program dozens of times; without bytecode each would compile all of it.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    _ensure_qt_loads(python)
    failed = []
    for name, command in () if arguments else CHECKS:
        _say(name)
        if subprocess.run([str(python), *command], cwd=ROOT, check=False).returncode != 0:
            failed.append(name)
    _say("pytest")
    tests = subprocess.run(
        [str(python), "-m", "pytest", *(arguments or _SIDE_BY_SIDE)], cwd=ROOT, check=False
    )
    for name in failed:
        print(f"FAILED before pytest: {name}", file=sys.stderr)
    return tests.returncode or bool(failed)


def _has_window(python: Path) -> bool:
    """Whether a window can be opened here; asked of Qt itself, in a process that may abort."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return False
    probe = "from PySide6.QtWidgets import QApplication; QApplication([])"
    return (
        subprocess.run([str(python), "-c", probe], capture_output=True, check=False).returncode == 0
    )


def _ensure_qt_loads(python: Path) -> None:
    """Qt needs a few libraries of the system even without a screen; root on Debian gets them."""
    probe = [str(python), "-c", "import PySide6.QtWidgets, PySide6.QtSvg"]
    if subprocess.run(probe, capture_output=True, check=False).returncode == 0:
        return
    command = ["apt-get", "install", "-y", "-qq", *_SYSTEM_LIBRARIES]
    if shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(command, check=False)
    else:
        _say(f"Qt lacks libraries of the system. On Debian or Ubuntu: sudo {' '.join(command)}")


def _demo_film(python: Path) -> str:
    ask = "from ncov_desktop.services.demo import demo_film; print(demo_film())"
    return subprocess.run(
        [str(python), "-c", ask], capture_output=True, text=True, check=True
    ).stdout.strip()


def _fingerprint() -> str:
    """Changes when the environment must be made anew."""
    content = (ROOT / "pyproject.toml").read_bytes() + sys.version.encode() + bytes(ROOT)
    return hashlib.sha256(content).hexdigest()


def _say(words: str) -> None:
    print(f"\n== {words}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
