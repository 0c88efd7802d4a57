"""Reads many films once, behind the decode wall, and keeps of each what is worth knowing of a set."""

from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.results import Finding
from ncov_desktop.core.study import Patient, Radiograph, WarningKind
from ncov_desktop.core.training.dataset import FilmFacts
from ncov_desktop.imaging.perceptual_hash import glimpse_of
from ncov_desktop.imaging.prepare import brightness
from ncov_desktop.services.decoding import PROCESSES, FilmReader
from ncov_desktop.services.reading import open_film

_NOBODY = Patient()
_OPENERS = PROCESSES + 1
_AHEAD = 2 * _OPENERS


@dataclass(frozen=True, slots=True, eq=False)
class Surveyed:
    """What is kept of a film; of one that could not be read, the error.

    findings: those of its header and its picture. glimpse: uint8[32, 32], for near duplicates.
    """

    file: Path
    error: NcovError | None = None
    facts: FilmFacts | None = None
    findings: tuple[Finding, ...] = ()
    patient: Patient = _NOBODY
    view: str = ""
    glimpse: NDArray[np.uint8] | None = None


def survey(files: Iterable[Path], reader: FilmReader) -> Generator[Surveyed, None, None]:
    """Each film in order, several of them being read at a time; one bad file stops nothing.

    Close it to cancel: what is being read ends by itself, and nobody waits for it.
    """
    rest, under_way = iter(files), deque[Future[Surveyed]]()
    openers = ThreadPoolExecutor(_OPENERS, "survey film")
    try:
        while True:
            for file in islice(rest, _AHEAD - len(under_way)):
                under_way.append(openers.submit(_look_at, file, reader))
            if not under_way:
                return
            yield under_way.popleft().result()
    finally:
        openers.shutdown(wait=False, cancel_futures=True)


def film_facts(film: Radiograph) -> FilmFacts:
    """What is kept of a film that was read."""
    rows, cols = film.pixels.shape
    lossy = film.provenance.lossy_source or WarningKind.LOSSY_SOURCE in film.warnings
    return FilmFacts(film.provenance.file_sha256, rows, cols, film.bits, lossy)


def _look_at(file: Path, reader: FilmReader) -> Surveyed:
    try:
        opened = open_film(FilmSource(file), reader)
        film = opened.film
        facts = film_facts(film)
        glimpse = glimpse_of(brightness(film, opened.usual))
    except NcovError as error:
        return Surveyed(file, error)
    patient, view = opened.study.patient, film.view or ""
    return Surveyed(file, None, facts, opened.findings, patient, view, glimpse)
