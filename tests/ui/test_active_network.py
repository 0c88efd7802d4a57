"""A window learns of a network that another program has activated: at its next film."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ncov_desktop.core.bundle import read_bundle, write_bundle
from ncov_desktop.core.paths import shipped_models, user_data, user_models
from ncov_desktop.core.registry import Activation, GoldenCheck, Registry
from ncov_desktop.services.registry_file import write_registry
from ncov_desktop.ui.reading.state import Answer
from ncov_desktop.ui.window import MainWindow

from .conftest import open_film
from .made_up_engine import Script

SHIPPED, SITE = "ncovnet-densenet161-cxr-v1", "site-a-v1"


@pytest.fixture(autouse=True)
def candidate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A network of the user's; a made-up engine runs it, so it needs no weights."""
    monkeypatch.setenv("NCOV_DATA_DIR", str(tmp_path))
    folder = user_models() / SITE
    folder.mkdir()
    bundle = read_bundle(shipped_models() / SHIPPED)
    write_bundle(folder, bundle.model_copy(update={"id": SITE}))
    return folder


def activate(folder: Path) -> None:
    """As another program does it."""
    bundle = read_bundle(folder)
    when = "2026-01-01T00:00:00Z"
    check = GoldenCheck(
        bundle_id=bundle.id,
        content_sha256=bundle.content_sha256,
        device="CPU",
        precision="float32",
        app_version="0",
        computer="",
        at=when,
    )
    made = Activation(
        number=1, kind="activated", check=check, from_id=SHIPPED, at=when, by="somebody"
    )
    write_registry(Registry(activations=(made,)))


def judged_with(window: MainWindow) -> str:
    judgement = window.model.state.judgement
    assert judgement is not None
    return judgement.prediction.model_id


@pytest.fixture
def judged(window: MainWindow, script: Script, film_file: Path, qtbot: QtBot) -> MainWindow:
    """The film was judged with the shipped network."""
    window.model.start_engine()
    open_film(window, film_file, qtbot)
    qtbot.waitUntil(lambda: window.model.state.answer is Answer.DONE, timeout=10_000)
    assert judged_with(window) == SHIPPED
    return window


def test_the_next_film_is_judged_with_it_and_the_one_on_screen_is_not(
    judged: MainWindow, candidate: Path, script: Script, film_file: Path, qtbot: QtBot
) -> None:
    activate(candidate)
    qtbot.wait(50)
    assert judged_with(judged) == SHIPPED
    asked = script.log.count("judge")
    open_film(judged, film_file, qtbot)
    qtbot.waitUntil(lambda: judged.model.state.answer is Answer.DONE, timeout=10_000)
    assert judged_with(judged) == SITE
    assert SITE in judged.status.network.text()
    assert script.log.count("judge") == asked + 1  # the network before it was not asked any more
    assert script.made[0].closed


def test_a_network_that_was_chosen_stays(
    judged: MainWindow, candidate: Path, script: Script, film_file: Path, qtbot: QtBot
) -> None:
    judged.settings.choose(model_id=SHIPPED)
    qtbot.waitUntil(lambda: judged.model.state.answer is Answer.DONE, timeout=10_000)
    made = len(script.made)
    activate(candidate)
    open_film(judged, film_file, qtbot)
    qtbot.waitUntil(lambda: judged.model.state.answer is Answer.DONE, timeout=10_000)
    assert (judged_with(judged), len(script.made)) == (SHIPPED, made)


def test_that_the_active_one_cannot_be_used_is_said(
    window: MainWindow, candidate: Path, script: Script, film_file: Path, qtbot: QtBot
) -> None:
    activate(candidate)
    for file in candidate.iterdir():
        file.unlink()
    window.model.start_engine()
    qtbot.waitUntil(lambda: window.model.state.engine_info is not None, timeout=10_000)
    assert f"{SITE} is no longer installed" in (window.model.state.notice or "")
    (user_data() / "registry.json").write_bytes(b"damaged")
    window.model.network.start(window.settings.settings)
    qtbot.waitUntil(lambda: "was damaged" in (window.model.state.notice or ""), timeout=10_000)
