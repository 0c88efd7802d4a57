"""Many films: in order, overlapped, bounded, and none at the cost of another."""

import json
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.bundle import Bundle, read_bundle
from ncov_desktop.core.errors import EngineLost, ErrorKind, NcovError
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.core.results import Explanation, FindingKind, Judgement, ModelInput, Prediction
from ncov_desktop.core.trust import Distance
from ncov_desktop.imaging import greyscale
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.services import judging
from ncov_desktop.services.films import FilmRead
from ncov_desktop.services.judging import judge_films, read_films
from ncov_desktop.services.reading import open_film as open_film_now

WAIT_S = 60


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(shipped_models() / "ncovnet-densenet161-cxr-v1")


@pytest.fixture(scope="module")
def pixels() -> list[np.ndarray]:
    return [chest_phantom(n, 400, 320).radiographs[0].pixels for n in range(3)]


def test_the_usual_window_is_found_once_and_the_one_the_rule_names(
    tmp_path: Path,
    bundle: Bundle,
    pixels: Sequence[np.ndarray],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    deep, flat = tmp_path / "deep.png", tmp_path / "flat.png"
    Image.fromarray(np.ascontiguousarray(pixels[0])).save(deep)
    Image.fromarray((pixels[0] >> 8).astype(np.uint8)).save(flat)
    for path in (deep, flat):
        opened = open_film_now(FilmSource(path))
        assert opened.usual == greyscale.default_voi(opened.film)
    count, counted = greyscale._counts, []

    def counts(pixels: NDArray[np.uint16], values: int) -> NDArray[np.int64]:
        counted.append(values)
        return count(pixels, values)

    monkeypatch.setattr(greyscale, "_counts", counts)
    (read,) = judge_films([FilmSource(deep)], FakeEngine(), bundle)
    assert read.status == "done"
    assert counted == [2**16]


@pytest.fixture
def films(tmp_path: Path, pixels: Sequence[np.ndarray]) -> list[Path]:
    """Ten films; no two are the same."""
    made = []
    for n in range(10):
        made.append(tmp_path / f"film{n}.png")
        changed = pixels[n % 3].copy()
        changed[:3, : n + 1] = 0
        Image.fromarray(np.ascontiguousarray(changed)).save(made[-1])
    return made


class FakeEngine:
    """Scores each film by its mean; does what a test asks for meanwhile."""

    def __init__(self, meanwhile: Callable[[Sequence[ModelInput]], None] = lambda films: None):
        self.meanwhile = meanwhile
        self.asked: list[int] = []
        self.ratio: float | None = None

    def judge_many(
        self, model_inputs: Sequence[ModelInput], cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[Judgement, ...]:
        self.asked.append(len(model_inputs))
        self.meanwhile(model_inputs)
        return tuple(self._judgement(film) for film in model_inputs)

    def _judgement(self, film: ModelInput) -> Judgement:
        score = float(film.rgb.mean()) / 255
        classes = ("covid19", "other_pneumonia")
        numbers = {"probabilities": (score, 1 - score), "logits": (0.0, 0.0), "threshold": 0.5}
        names = {"model_id": "fake", "device": "CPU", "precision": "float32"}
        hashes = {"weights_sha256": "0" * 64, "bundle_sha256": "0" * 64}
        said = Prediction(
            classes=classes,
            elapsed_ms=1.0,
            input_sha256=film.input_sha256,
            **numbers,  # type: ignore[arg-type]
            **names,
            **hashes,
        )
        maps = np.ones((1, 2, 7, 7), np.float32)
        told = Explanation(maps, ("grad-cam",), classes, "last", film.geometry, "fake")
        far = None if self.ratio is None else Distance(("last",), (100.0,), self.ratio)
        return Judgement(said, told, far)


def judged(paths: Sequence[Path], engine: object, bundle: Bundle, batch: int = 4) -> list[FilmRead]:
    return list(judge_films(map(FilmSource, paths), engine, bundle, batch=batch))  # type: ignore[arg-type]


def test_films_come_in_order_with_their_own_answers(films: list[Path], bundle: Bundle) -> None:
    engine = FakeEngine()
    reads = judged(films, engine, bundle)
    assert [read.path for read in reads] == films
    assert [read.status for read in reads] == ["done"] * 10
    assert sorted(engine.asked) == [2, 4, 4]  # two requests are on their way at a time
    hashes = [read.judgement.prediction.input_sha256 for read in reads if read.judgement]
    assert len(set(hashes)) == 10
    alone = [judged([path], FakeEngine(), bundle)[0].judgement for path in films]
    assert [one.prediction.input_sha256 for one in alone if one] == hashes


def test_bad_films_stop_nothing_and_are_no_part_of_a_pass(
    films: list[Path], bundle: Bundle, tmp_path: Path
) -> None:
    letter, small = tmp_path / "letter.dcm", tmp_path / "small.png"
    letter.write_text("no film " * 99)
    Image.fromarray(np.asarray(Image.open(films[0]))[:100, :100]).save(small)
    engine = FakeEngine()
    paths = [films[0], letter, small, tmp_path / "gone", films[1], letter, letter]
    reads = judged(paths, engine, bundle)
    expected = ["done", "failed", "refused", "failed", "done", "failed", "failed"]
    assert [read.status for read in reads] == expected
    assert [read.path for read in reads] == paths
    assert engine.asked == [1, 1]


def test_no_film_is_no_event(bundle: Bundle) -> None:
    assert judged([], FakeEngine(), bundle) == []


def test_film_that_fails_in_a_batch_fails_alone(films: list[Path], bundle: Bundle) -> None:
    bad = judged([films[1]], FakeEngine(), bundle)[0]
    assert bad.judgement is not None
    culprit = bad.judgement.prediction.input_sha256

    def fail(inputs: Sequence[ModelInput]) -> None:
        if any(film.input_sha256 == culprit for film in inputs):
            raise NcovError(ErrorKind.ENGINE_FAILED, reason="not a number")

    reads = judged(films[:5], FakeEngine(fail), bundle)
    assert [read.status for read in reads] == ["done", "failed", "done", "done", "done"]
    assert reads[1].error is not None
    assert reads[1].error.kind is ErrorKind.ENGINE_FAILED
    assert reads[1].opened is not None


def test_engine_that_is_gone_fails_each_film(films: list[Path], bundle: Bundle) -> None:
    def lost(_films: Sequence[ModelInput]) -> None:
        raise EngineLost

    reads = judged(films[:3], FakeEngine(lost), bundle)
    assert [read.error.kind for read in reads if read.error] == [ErrorKind.ENGINE_LOST] * 3


@pytest.mark.parametrize(("ratio", "status"), [(0.5, "done"), (1.2, "done"), (9.0, "refused")])
def test_film_like_none_the_network_knows_keeps_no_score(
    films: list[Path], bundle: Bundle, ratio: float, status: str
) -> None:
    engine = FakeEngine()
    engine.ratio = ratio
    (read,) = judged(films[:1], engine, bundle)
    assert read.status == status
    assert (read.judgement is None) == (status == "refused")
    assert read.opened is not None
    said = {finding.kind for finding in read.opened.findings}
    kinds = {0.5: set(), 1.2: {FindingKind.UNLIKE_TRAINING}, 9.0: {FindingKind.FAR_FROM_TRAINING}}
    assert said & {FindingKind.UNLIKE_TRAINING, FindingKind.FAR_FROM_TRAINING} == kinds[ratio]


def test_next_films_are_opened_while_the_network_works(
    films: list[Path], bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    counted = threading.Condition()
    original = judging.open_film

    def open_film(source: FilmSource, reader: object) -> object:
        film = original(source, None)
        with counted:
            opened.append(source.path)
            counted.notify_all()
        return film

    monkeypatch.setattr(judging, "open_film", open_film)
    overlapped: list[bool] = []

    inputs = [prepare(open_film_now(FilmSource(each)).film, bundle) for each in films]
    order = [each.input_sha256 for each in inputs]

    def wait(asked: Sequence[ModelInput]) -> None:
        more = min(len(films), order.index(asked[0].input_sha256) + 4)
        with counted:
            overlapped.append(counted.wait_for(lambda: len(opened) >= more, WAIT_S))

    assert len(judged(films, FakeEngine(wait), bundle, batch=2)) == 10
    assert overlapped == [True] * 5


def test_the_next_request_is_there_before_the_network_has_answered(
    films: list[Path], bundle: Bundle
) -> None:
    both = threading.Barrier(2)

    def meet(_films: Sequence[ModelInput]) -> None:
        both.wait(WAIT_S)

    assert len(judged(films[:8], FakeEngine(meet), bundle, batch=2)) == 8


def test_look_ahead_is_bounded(
    films: list[Path], bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[FilmSource] = []

    def sources() -> Iterator[FilmSource]:
        for path in films * 3:
            asked.append(FilmSource(path))
            yield asked[-1]

    ahead = []
    for got, _ in enumerate(judge_films(sources(), FakeEngine(), bundle, batch=2), 1):  # type: ignore[arg-type]
        time.sleep(0.01)
        ahead.append(len(asked) - got)
    assert len(ahead) == 30
    assert max(ahead) <= 3 * 2


def test_closing_stops_everything_at_once(films: list[Path], bundle: Bundle) -> None:
    release = threading.Event()
    before = threading.active_count()

    first = prepare(open_film_now(FilmSource(films[0])).film, bundle).input_sha256

    def stuck(asked: Sequence[ModelInput]) -> None:
        if asked[0].input_sha256 != first:
            release.wait(WAIT_S)

    engine = FakeEngine(stuck)
    running = judge_films(map(FilmSource, films * 9), engine, bundle, batch=2)  # type: ignore[arg-type]
    assert next(running).path == films[0]
    running.close()
    assert threading.active_count() > before  # the network is still at it
    release.set()
    end = time.monotonic() + WAIT_S
    while threading.active_count() > before and time.monotonic() < end:
        time.sleep(0.01)
    assert threading.active_count() == before
    assert len(engine.asked) <= 2


def test_mistake_of_the_program_is_not_hidden(films: list[Path], bundle: Bundle) -> None:
    def mistake(_films: Sequence[ModelInput]) -> None:
        raise LookupError("a bug")

    with pytest.raises(LookupError):
        judged(films[:2], FakeEngine(mistake), bundle)


def test_results_are_written_for_each_file(
    films: list[Path], bundle: Bundle, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.dcm"
    letter.write_text("no film " * 99)
    out = tmp_path / "out"
    reads = list(read_films([films[0], letter, films[1]], FakeEngine(), bundle, out))  # type: ignore[arg-type]
    assert [len(read.written) for read in reads] == [2, 1, 2]
    assert all(file.exists() for read in reads for file in read.written)
    values = json.loads((out / "film0.json").read_text())
    said = reads[0].judgement
    assert said is not None
    assert values["input_sha256"] == said.prediction.input_sha256
    expected = {"bundle_sha256": "0" * 64, "batch": 1, "frame": 1, "overridden": []}
    assert {name: values[name] for name in expected} == expected
    assert {"file_sha256", "precision", "device", "app_version", "torch_version"} <= values.keys()
    assert values["distance"] is None
