"""Working a result out again: the same film, bundle, precision and device, as far as they are there."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from ncov_desktop import __version__, text
from ncov_desktop.core.browser import FilmEntry, FilmSource, Problem
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.intended_use import judge_distance
from ncov_desktop.core.replay import Change, Replay, ReplayPart
from ncov_desktop.core.result_file import RecordedScore, read_result
from ncov_desktop.core.results import Finding, Judgement, Severity
from ncov_desktop.core.settings import DeviceChoice, Settings
from ncov_desktop.imaging.prepare import prepare
from ncov_desktop.imaging.sources import open_source
from ncov_desktop.services.browsing import find_films, is_archive
from ncov_desktop.services.bundles import find_bundle
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.outputs import torch_version
from ncov_desktop.services.process import RemoteEngine
from ncov_desktop.services.reading import open_film

# An engine for a bundle's folder, on a device, in a precision.
StartEngine = Callable[[Path, DeviceChoice, str], Engine]


def start_engine(folder: Path, device: DeviceChoice, precision: str) -> Engine:
    """An engine process that runs in that precision where the device offers it."""
    return RemoteEngine(folder, device, precision=precision)


def replay(
    result: Path,
    film: Path,
    settings: Settings,
    reader: FilmReader | None = None,
    start: StartEngine = start_engine,
) -> Replay:
    """Works a result file out again from its film and says what came out otherwise.

    film: the film's file, or an archive with the film in it. settings: where bundles lie.
    reader: see `reading.open_film`.
    Raises: NcovError, among them result_unreadable, result_without_score, result_of_another_film,
        and bundle_unknown or bundle_renamed where the bundle is not installed under its name.
    """
    then = read_result(result)
    opened = open_film(_source_in(film, then), reader, then.frame - 1)
    if opened.film.provenance.file_sha256 != then.file_sha256:
        raise NcovError(ErrorKind.RESULT_OF_ANOTHER_FILM)
    refused = _refusals(opened.findings, then)
    if refused:
        return Replay((*_surroundings(then), refused))
    folder, bundle = find_bundle(replace(settings, model_id=then.model_id))
    device: DeviceChoice = "cpu" if then.device.startswith("CPU") else "auto"
    with closing(start(folder, device, then.precision)) as engine:
        # A score's last digits may depend on how many films were in the pass.
        films = [prepare(opened.film, bundle, opened.usual)] * then.batch
        now = engine.judge_many(films)[0]
    return Replay(tuple(_changes(then, now)), overridden=bool(then.overridden))


def _source_in(film: Path, then: RecordedScore) -> FilmSource:
    """Where the film lies: the file itself, or the archive's member that has the film's hash.

    The member that the result names is tried first; others may have been given its name since.
    Raises: NcovError (result_of_another_film, and what keeps an archive from being read).
    """
    if not is_archive(film):
        return FilmSource(film)
    members = []
    for event in find_films([film]):
        if isinstance(event, FilmEntry):
            members.append(event.source)
        elif isinstance(event, Problem) and event.source.member is None:
            raise event.error
    for member in sorted(members, key=lambda source: source.member != then.member):
        if hashlib.sha256(open_source(member)).hexdigest() == then.file_sha256:
            return member
    raise NcovError(ErrorKind.RESULT_OF_ANOTHER_FILM)


def _changes(then: RecordedScore, judgement: Judgement) -> Iterator[Change]:
    now = judgement.prediction
    yield from _surroundings(then)
    for part, before, after in (
        (ReplayPart.BUNDLE, then.bundle_sha256, now.bundle_sha256),
        (ReplayPart.DEVICE, then.device, now.device),
        (ReplayPart.PRECISION, then.precision, now.precision),
        (ReplayPart.INPUT, then.input_sha256, now.input_sha256),
    ):
        if before != after:
            yield Change(part, before, after)
    refused = _refusals(judge_distance(judgement.distance), then)
    if refused:
        yield refused
        return
    scores = dict(zip(now.classes, now.probabilities, strict=True))
    recorded = zip(then.classes, then.probabilities, strict=True)
    by = max(abs(scores[name] - score) for name, score in recorded)
    if by > 0:
        yield Change(ReplayPart.SCORE, repr(then.covid19), repr(now.covid19), by)
    if then.label != now.label:
        yield Change(ReplayPart.LABEL, then.label, now.label)
    entries: tuple[tuple[str, object, object], ...] = (
        ("sentence", then.sentence, text.result_sentence(now)),
        ("logits", then.logits, now.logits),
        ("threshold", then.threshold, now.threshold),
        ("weights_sha256", then.weights_sha256, now.weights_sha256),
    )
    if by == 0:  # of other scores it is no wonder
        differing = [entry for entry, before, after in entries if before != after]
        yield from (Change(ReplayPart.RECORD, entry, "") for entry in differing)


def _surroundings(then: RecordedScore) -> Iterator[Change]:
    for part, before, after in (
        (ReplayPart.APP_VERSION, then.app_version, __version__),
        (ReplayPart.TORCH_VERSION, then.torch_version, torch_version()),
    ):
        if before != after:
            yield Change(part, before or "", after or "")


def _refusals(findings: tuple[Finding, ...], then: RecordedScore) -> Change | None:
    """The film is refused today, and no reader set that aside."""
    kinds = [f.kind for f in findings if f.severity is Severity.REFUSE]
    kinds = [kind for kind in kinds if kind not in then.overridden]
    return Change(ReplayPart.REFUSAL, "", ", ".join(kinds)) if kinds else None
