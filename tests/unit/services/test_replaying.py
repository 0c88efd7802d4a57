"""A result is worked out again with what it names, and everything that changed is said."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ncov_desktop import __version__, text
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.bundle import Bundle, content_sha256, read_bundle, write_bundle
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.core.replay import Replay, ReplayPart
from ncov_desktop.core.result_file import MAX_BYTES, read_result
from ncov_desktop.core.results import Explanation, Judgement, ModelInput, Prediction
from ncov_desktop.core.settings import Settings
from ncov_desktop.core.trust import Distance
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.services.judging import read_films
from ncov_desktop.services.reading import open_film
from ncov_desktop.services.replaying import replay
from ncov_desktop.services.reporting import Reading, save_result
from ncov_desktop.text.replay import change_sentence, replay_sentence

SHIPPED = "ncovnet-densenet161-cxr-v1"


class FakeEngine:
    """Runs a bundle that says what a test wants."""

    def __init__(self, folder: Path, device: str, precision: str) -> None:
        self.bundle = read_bundle(folder)
        self.started = (folder.name, device, precision)
        self.said: dict[str, object] = {"precision": precision, "device": "CPU"}
        self.scores = (0.3, 0.7)
        self.distance: Distance | None = None
        self.asked: list[int] = []
        self.closed = False

    def judge_many(
        self, model_inputs: Sequence[ModelInput], cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[Judgement, ...]:
        self.asked.append(len(model_inputs))
        return tuple(self._judgement(film, len(model_inputs)) for film in model_inputs)

    def close(self) -> None:
        self.closed = True

    def _judgement(self, film: ModelInput, batch: int) -> Judgement:
        classes = self.bundle.classes
        said = Prediction(
            classes=classes,
            probabilities=self.scores,
            logits=(0.0, 0.0),
            threshold=self.bundle.threshold,
            model_id=self.bundle.id,
            weights_sha256=self.bundle.weights_sha256,
            bundle_sha256=content_sha256(self.bundle),
            device="CPU",
            precision="float32",
            elapsed_ms=1.0,
            input_sha256=film.input_sha256,
            batch=batch,
        )
        said = replace(said, **self.said)  # type: ignore[arg-type]
        maps = np.ones((1, 2, 7, 7), np.float32)
        told = Explanation(maps, ("grad-cam",), classes, "last", film.geometry, self.bundle.id)
        return Judgement(said, told, self.distance)


class Desk:
    """A film with its result, and ways to work it out again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.models = folder / "models"
        self.install(lambda bundle: bundle)
        self.film = folder / "film.png"
        pixels = chest_phantom(1, 400, 320).radiographs[0].pixels
        Image.fromarray(np.ascontiguousarray(pixels)).save(self.film)
        engine = FakeEngine(self.models / SHIPPED, "cpu", "float32")
        bundle = read_bundle(self.models / SHIPPED)
        (read,) = read_films([self.film], engine, bundle, folder)  # type: ignore[arg-type]
        self.result = read.written[0]
        self.engines: list[FakeEngine] = []

    def install(self, change: Callable[[Bundle], Bundle], name: str = SHIPPED) -> None:
        (self.models / name).mkdir(parents=True, exist_ok=True)
        write_bundle(self.models / name, change(read_bundle(shipped_models() / SHIPPED)))

    def rewrite(self, **values: object) -> None:
        said = json.loads(self.result.read_text()) | values
        self.result.write_text(json.dumps(said))

    def replay(self, **engine: object) -> Replay:
        def start(folder: Path, device: str, precision: str) -> FakeEngine:
            self.engines.append(FakeEngine(folder, device, precision))
            said = self.engines[-1].said
            self.engines[-1].said = said | {k: v for k, v in engine.items() if k in said}
            for name in ("scores", "distance"):
                if name in engine:
                    setattr(self.engines[-1], name, engine[name])
            return self.engines[-1]

        return replay(self.result, self.film, Settings(models=self.models), None, start)  # type: ignore[arg-type]

    def refused(self) -> ErrorKind:
        with pytest.raises(NcovError) as raised:
            self.replay()
        assert str(text.error_message(raised.value))
        return raised.value.kind


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def changed(outcome: Replay) -> dict[ReplayPart, tuple[str, str]]:
    assert all(change_sentence(change) for change in outcome.changes)
    return {change.part: (change.then, change.now) for change in outcome.changes}


def test_same_everything_is_identical(desk: Desk) -> None:
    outcome = desk.replay()
    assert outcome.identical
    assert "Identical" in replay_sentence(outcome)
    (engine,) = desk.engines
    assert engine.started == (SHIPPED, "cpu", "float32")
    assert engine.closed


def test_film_goes_through_with_as_many_as_then(desk: Desk) -> None:
    desk.rewrite(batch=4)
    assert desk.replay().identical
    assert desk.engines[0].asked == [4]


def test_one_bit_is_a_change(desk: Desk) -> None:
    outcome = desk.replay(scores=(0.3, float(np.nextafter(0.7, 1))))
    assert changed(outcome) == {ReplayPart.SCORE: ("0.3", "0.3")}
    assert 0 < outcome.changes[0].by < 1e-15
    assert not outcome.same_score


def test_another_label_is_said(desk: Desk) -> None:
    outcome = desk.replay(scores=(0.9, 0.1))
    assert changed(outcome)[ReplayPart.LABEL] == ("other_pneumonia", "covid19")
    assert outcome.changes[0].by == pytest.approx(0.6)
    assert "COVID-19 Pneumonia now" in change_sentence(outcome.changes[1])


def test_surroundings_are_compared(desk: Desk) -> None:
    desk.rewrite(app_version="0.0.1", torch_version="1.0", input_sha256="ab" * 32)
    outcome = desk.replay(device="CPU (GPU out of memory)", precision="bfloat16")
    said = changed(outcome)
    assert set(said) == {
        ReplayPart.APP_VERSION,
        ReplayPart.TORCH_VERSION,
        ReplayPart.INPUT,
        ReplayPart.DEVICE,
        ReplayPart.PRECISION,
    }
    assert said[ReplayPart.APP_VERSION] == ("0.0.1", __version__)
    assert outcome.same_score
    assert "last bit" in replay_sentence(outcome)


@pytest.mark.parametrize(
    ("device", "asked"),
    [("CPU", "cpu"), ("CPU (GPU out of memory)", "cpu"), ("NVIDIA H200", "auto")],
)
def test_device_and_precision_of_then_are_asked_for(desk: Desk, device: str, asked: str) -> None:
    desk.rewrite(device=device, precision="bfloat16")
    assert ReplayPart.PRECISION not in changed(desk.replay())
    assert desk.engines[0].started[1:] == (asked, "bfloat16")


def test_bundle_of_the_name_but_other_content_is_a_change(desk: Desk) -> None:
    desk.install(lambda bundle: bundle.model_copy(update={"temperature": 9.0}))
    assert set(changed(desk.replay())) == {ReplayPart.BUNDLE}


def test_missing_bundle_is_named(desk: Desk) -> None:
    (desk.models / SHIPPED).rename(desk.models / "another")
    desk.install(lambda bundle: bundle.model_copy(update={"temperature": 9.0}), "another")
    with pytest.raises(NcovError) as raised:
        desk.replay()
    assert raised.value.kind is ErrorKind.BUNDLE_UNKNOWN
    assert SHIPPED in str(text.error_message(raised.value))


def test_another_film_is_said_and_not_scored(desk: Desk) -> None:
    desk.film.write_bytes(desk.film.read_bytes() + b"\0")
    assert desk.refused() is ErrorKind.RESULT_OF_ANOTHER_FILM
    assert desk.engines == []


def test_film_that_is_refused_today_is_not_scored(desk: Desk, tmp_path: Path) -> None:
    small = np.asarray(Image.open(desk.film))[:100, :100]
    Image.fromarray(small).save(desk.film)
    sha256 = hashlib.sha256(desk.film.read_bytes()).hexdigest()
    desk.rewrite(file_sha256=sha256)
    assert changed(desk.replay())[ReplayPart.REFUSAL][1] == "too_small"
    assert desk.engines == []
    desk.rewrite(overridden=["too_small"])
    assert set(changed(desk.replay())) == {ReplayPart.INPUT}


def test_film_too_far_from_the_training_films_keeps_no_score(desk: Desk) -> None:
    outcome = desk.replay(distance=Distance(("last",), (100.0,), 9.0), scores=(0.9, 0.1))
    assert changed(outcome) == {ReplayPart.REFUSAL: ("", "far_from_training")}


@pytest.mark.parametrize("status", ["refused", "failed"])
def test_result_without_a_score_is_said(desk: Desk, status: str) -> None:
    desk.result.write_text(json.dumps({"status": status}))
    assert desk.refused() is ErrorKind.RESULT_WITHOUT_SCORE


def test_missing_files_are_said(desk: Desk, tmp_path: Path) -> None:
    for path, kind in (
        (tmp_path / "absent.json", ErrorKind.FILE_MISSING),
        (tmp_path, ErrorKind.IS_A_FOLDER),
        (Path("\0"), ErrorKind.FILE_UNREADABLE),
    ):
        with pytest.raises(NcovError) as raised:
            read_result(path)
        assert raised.value.kind is kind


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b"{}",
        b"[]",
        b'{"status": "done"}',
        b'{"status": "done", "status": ["done"]}',
        b" " * (MAX_BYTES + 1),
        b"\x89PNG\r\n",
    ],
)
def test_hostile_file_is_no_result(desk: Desk, content: bytes) -> None:
    desk.result.write_bytes(content)
    assert desk.refused() is ErrorKind.RESULT_UNREADABLE


@pytest.mark.parametrize(
    "values",
    [
        {"model_id": "../../etc"},
        {"precision": "int8"},
        {"batch": 10**9},
        {"batch": 0},
        {"frame": 0},
        {"probabilities": [0.5, float("nan")]},
        {"probabilities": [0.5]},
        {"probabilities": [2, -1]},
        {"classes": ["covid19", "covid19"]},
        {"label": "healthy"},
        {"file_sha256": "x"},
        {"device": "C" * 1000},
        {"overridden": ["everything"]},
        {"bundle_sha256": None},
    ],
)
def test_hostile_value_is_no_result(desk: Desk, values: dict[str, object]) -> None:
    desk.rewrite(**values)
    assert desk.refused() is ErrorKind.RESULT_UNREADABLE


def test_words_of_a_file_cannot_steer_a_terminal(desk: Desk) -> None:
    desk.rewrite(app_version="\x1b[2J", device="\x07CPU")
    for change in desk.replay().changes:
        assert change_sentence(change).isprintable()


@pytest.mark.parametrize(
    ("entry", "value"),
    [
        ("sentence", "If this film shows pneumonia, the network favours nothing."),
        ("threshold", 0.99),
        ("logits", [-9.0, 9.0]),
        ("weights_sha256", "0" * 63 + "1"),
    ],
)
def test_an_entry_that_was_edited_is_named(desk: Desk, entry: str, value: object) -> None:
    desk.rewrite(**{entry: value})
    outcome = desk.replay()
    assert not outcome.identical
    assert changed(outcome) == {ReplayPart.RECORD: (entry, "")}
    assert entry in change_sentence(outcome.changes[0])


@pytest.mark.parametrize(
    "values",
    [{"batch": "2"}, {"frame": True}, {"threshold": "NaN"}, {"probabilities": [0.8, 0.9]}],
    ids=str,
)
def test_numbers_are_numbers_and_scores_sum_to_one(desk: Desk, values: dict[str, object]) -> None:
    desk.rewrite(**values)
    assert desk.refused() is ErrorKind.RESULT_UNREADABLE


def test_a_byte_order_mark_is_no_fault(desk: Desk) -> None:
    desk.result.write_bytes(b"\xef\xbb\xbf" + desk.result.read_bytes())
    assert desk.replay().identical


def test_a_refusal_set_aside_by_the_file_is_said(desk: Desk) -> None:
    assert "set a refusal" not in replay_sentence(desk.replay())
    desk.rewrite(overridden=["too_small"])
    assert "set a refusal" in replay_sentence(desk.replay())


def packed(desk: Desk, names: Sequence[str], compress: int = zipfile.ZIP_DEFLATED) -> Path:
    """An archive with the film under the last name, other pictures under the others."""
    archive = desk.folder / "films.zip"
    other = io.BytesIO()
    Image.fromarray(np.zeros((300, 300), np.uint8)).save(other, "PNG")
    with zipfile.ZipFile(archive, "w", compress) as file:
        file.writestr("read me.txt", "no film")
        for name in names[:-1]:
            file.writestr(name, other.getvalue())
        file.writestr(names[-1], desk.film.read_bytes())
    return archive


@pytest.mark.parametrize("member", [None, "b/film.png", "gone.png"])
def test_a_film_in_an_archive_is_found(desk: Desk, member: str | None) -> None:
    """By its name where it has not changed, else by its hash."""
    desk.film = packed(desk, ["a/film.png", "b/other.png", "b/film.png"])
    desk.rewrite(member=member)
    assert not [change for change in desk.replay().changes if change.part is ReplayPart.INPUT]
    assert desk.engines


def test_a_result_names_the_member_it_is_of(desk: Desk) -> None:
    archive = packed(desk, ["a/other.png", "b/film.png"])
    source = FilmSource(archive, "b/film.png", 2)
    engine = FakeEngine(desk.models / SHIPPED, "cpu", "float32")
    opened = open_film(source)
    bundle = read_bundle(desk.models / SHIPPED)
    (judgement,) = engine.judge_many([prepare(opened.film, bundle)])
    save_result(Reading(opened, judgement), desk.result)
    assert read_result(desk.result).member == "b/film.png"
    desk.film = archive
    assert desk.replay().same_score


def test_an_archive_without_the_film_is_refused(desk: Desk) -> None:
    archive = packed(desk, ["a.png", "film.png"])
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("film.png", b"no film")
    desk.film = archive
    assert desk.refused() is ErrorKind.RESULT_OF_ANOTHER_FILM
    archive.write_bytes(archive.read_bytes()[:-30])
    assert desk.refused() is ErrorKind.ARCHIVE_DAMAGED
