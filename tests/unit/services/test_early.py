"""What is known before the first paint: little, quickly, and never by trusting a file."""

import subprocess
import sys
from pathlib import Path

import pytest

from ncov_desktop.core.settings import Settings
from ncov_desktop.services.early import (
    LARGEST_BYTES,
    LAYOUT_FILE,
    SETTINGS_FILE,
    WindowLayout,
    early_settings,
    read_layout,
    write_layout,
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NCOV_CONFIG_DIR", str(tmp_path))
    return tmp_path


def test_theme_and_hiding_are_known_and_nothing_else(folder: Path) -> None:
    (folder / SETTINGS_FILE).write_text(
        '{"theme": "light", "identity_hidden": true, "device": "cuda", "model_id": "net"}'
    )
    assert early_settings() == Settings(theme="light", identity_hidden=True)


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"\xff", b"{", b'{"theme": 5, "identity_hidden": "yes"}', b"[" * 60_000,
     b" " * (LARGEST_BYTES + 1)],
)  # fmt: skip
def test_a_damaged_file_is_left_where_it_is_for_the_full_reading(
    folder: Path, content: bytes
) -> None:
    (folder / SETTINGS_FILE).write_bytes(content)
    assert early_settings() == Settings()
    assert (folder / SETTINGS_FILE).read_bytes() == content


def test_a_layout_comes_back() -> None:
    layout = WindowLayout((-1200, 30, 1280, 800), True, (220, 320), "THREE")
    assert read_layout() == WindowLayout()
    write_layout(layout)
    assert read_layout() == layout


def test_a_layout_that_cannot_be_kept_hurts_nobody(folder: Path) -> None:
    (folder / LAYOUT_FILE).mkdir()
    write_layout(WindowLayout(maximised=True))
    assert read_layout() == WindowLayout()


def test_reading_it_imports_nothing_large() -> None:
    script = (
        "import sys; from ncov_desktop.services import early; early.early_settings(); "
        "early.read_layout(); print([n for n in ('pydantic', 'numpy', 'torch') if n in sys.modules])"
    )
    said = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "[]"
