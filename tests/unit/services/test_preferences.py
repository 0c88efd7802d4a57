"""Choices are there at the next start; a file that cannot be used is neither used nor lost."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.screen import ScreenPitch
from ncov_desktop.core.settings import Controls, Mouse, Settings
from ncov_desktop.core.trust import TrustPart
from ncov_desktop.core.watching import WatchedFolder
from ncov_desktop.services.preferences import (
    FILE_NAME,
    LARGEST_BYTES,
    SET_ASIDE,
    Preferences,
    read_preferences,
    write_preferences,
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NCOV_CONFIG_DIR", str(tmp_path / "config"))
    return tmp_path / "config"


def test_without_a_file_the_defaults_hold_and_nothing_is_said() -> None:
    assert read_preferences() == (Preferences(), None)
    assert Preferences().over(Settings()) == Settings()


def test_choices_come_back_as_they_were_made() -> None:
    chosen = Settings(
        model_id="net-v2",
        device="cpu",
        trust_parts=frozenset({TrustPart.FRAME}),
        own_read_first=True,
        screens=(ScreenPitch("Maker X, 3840 × 2160", 5.25), ScreenPitch("b", 3.0)),
    )
    write_preferences(Preferences.of(chosen))
    kept, problem = read_preferences()
    assert problem is None
    assert kept.over(Settings()) == chosen


def test_the_folder_of_networks_is_not_among_them(tmp_path: Path) -> None:
    write_preferences(Preferences.of(Settings(models=tmp_path)))
    assert read_preferences()[0].over(Settings()).models == Settings().models


def test_a_part_that_the_file_does_not_know_is_on(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_text('{"trust_off": ["stability"], "from_a_later_version": 1}')
    kept, problem = read_preferences()
    assert problem is None
    assert kept.over(Settings()).trust_parts == frozenset(TrustPart) - {TrustPart.STABILITY}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        b'{"device": "abacus"}',
        b'{"schema_version": 2}',
        b'{"trust_off": ["luck"]}',
        b'{"model_id": ""}',
        b" " * (LARGEST_BYTES + 1),
    ],
)
def test_a_damaged_file_is_set_aside_whole_and_said(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(content)
    kept, problem = read_preferences()
    assert kept == Preferences()
    assert problem is not None
    assert problem.kind is ErrorKind.SETTINGS_DAMAGED
    assert problem.facts == {"name": SET_ASIDE}
    assert not (folder / FILE_NAME).exists()
    assert (folder / SET_ASIDE).read_bytes() == content
    assert read_preferences() == (Preferences(), None)


def test_a_file_that_may_not_be_read_is_said_and_stays(folder: Path) -> None:
    (folder / FILE_NAME).mkdir(parents=True)
    kept, problem = read_preferences()
    assert kept == Preferences()
    assert problem is not None
    assert problem.kind is ErrorKind.SETTINGS_UNREADABLE
    assert (folder / FILE_NAME).is_dir()


def test_a_folder_that_cannot_be_written_is_said(folder: Path) -> None:
    folder.write_text("a file in its place")
    with pytest.raises(NcovError) as raised:
        write_preferences(Preferences())
    assert raised.value.kind is ErrorKind.SETTINGS_UNWRITABLE


def test_the_old_choices_stay_when_writing_fails(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_preferences(Preferences(device="cpu"))

    def full(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ncov_desktop.core.atomic.os.fsync", full)
    with pytest.raises(NcovError):
        write_preferences(Preferences(device="cuda"))
    assert json.loads((folder / FILE_NAME).read_text())["device"] == "cpu"
    assert [file.name for file in folder.iterdir()] == [FILE_NAME]


def test_every_choice_of_the_window_comes_back() -> None:
    mouse = Mouse(left="zoom", middle="window", right="pan", wheel="films")
    chosen = Settings(
        theme="light",
        controls=Controls({"open": ("F4",), "flip": ()}, mouse),
        identity_hidden=True,
        recent_kept=False,
    )
    write_preferences(Preferences.of(chosen))
    kept, problem = read_preferences()
    assert problem is None
    assert kept.over(Settings()) == chosen


def test_a_watched_folder_comes_back_and_a_damaged_one_costs_nothing_else(folder: Path) -> None:
    watched = WatchedFolder(Path("/films/in"), recursive=True, notify_above=0.85)
    write_preferences(Preferences.of(Settings(watched=watched, device="cpu")))
    assert read_preferences()[0].over(Settings()).watched == watched
    unnamed = Preferences.of(Settings(watched=WatchedFolder(Path("\udcff")), device="cpu"))
    write_preferences(unnamed)
    assert read_preferences()[0].over(Settings()) == Settings(device="cpu")
    for damaged in ('{"folder": ""}', '{"folder": "x", "notify_above": 7}', "5"):
        (folder / FILE_NAME).write_text(f'{{"watched": {damaged}, "device": "cpu"}}')
        kept, problem = read_preferences()
        assert problem is None
        assert kept.over(Settings()) == Settings(device="cpu")


@pytest.mark.parametrize(
    "content",
    [
        '{"theme": "pink", "keys": 5, "mouse": [], "identity_hidden": {}, "recent_kept": "who"}',
        '{"theme": null, "keys": {"open": 5, "flip": [""], "turn": ["A", "B", "C", "D", "E"]}}',
        '{"mouse": {"left": "fly", "wheel": 3}, "keys": {"open": [7], "flip": ["'
        + "x" * 65
        + '"]}}',
    ],
)
def test_a_damaged_key_or_colour_costs_nothing_else(folder: Path, content: str) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_text(content[:-1] + ', "device": "cpu"}')
    kept, problem = read_preferences()
    assert problem is None
    assert kept.over(Settings()) == Settings(device="cpu")


def test_a_sound_half_of_the_mouse_holds(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_text('{"mouse": {"left": "fly", "right": "pan"}}')
    assert read_preferences()[0].over(Settings()).controls.mouse == Mouse(right="pan")


def test_only_what_the_network_needs_asks_for_another_one() -> None:
    before = Settings()
    for changes in ({"theme": "light"}, {"identity_hidden": True}, {"recent_kept": False}):
        assert replace(before, **changes).network == before.network
    for changes in ({"device": "cpu"}, {"model_id": "net"}, {"models": Path("elsewhere")}):
        assert replace(before, **changes).network != before.network
