"""Films of the worklist that a reader has reviewed."""

from collections.abc import Generator, Iterator, Mapping

from ncov_desktop.core.own_read import ReadClass
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.screening import (
    Outcome,
    Position,
    ReviewAnswer,
    ScreeningRecord,
    Status,
    WorklistFilter,
)
from ncov_desktop.core.training.dataset import Origin, TrainingFilm
from ncov_desktop.core.training.imported import DropReason, ImportEvent, PatientRule
from ncov_desktop.records.database import Database
from ncov_desktop.records.own_reads import own_reads
from ncov_desktop.records.worklist import page
from ncov_desktop.services.collecting.folders import ClassFolder, patient_of
from ncov_desktop.services.collecting.sifting import Candidate, frontal_word, sift
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.listing import changed_since

_REVIEWED = WorklistFilter(statuses=frozenset((Status.JUDGED,)), reviewed=True)
_PAGE = 500
_OPPOSITE = {COVID19: OTHER_PNEUMONIA, OTHER_PNEUMONIA: COVID19}


def import_reviews(
    database: Database, source: str, reader: FilmReader
) -> Generator[ImportEvent, None, None]:
    """Judged films that a reader has reviewed, with the network's class where the reader agreed, else
    the other one.

    Unsure ones are left out, and so are films that the reader called no pneumonia in an own read: who
    disagrees there does not mean the other class. source: what the films are to be called by.
    Raises: NcovError (worklist_busy, worklist_damaged).
    """
    own = {
        (read.film.sha256, read.film.frame): read.final_label
        for read in own_reads(database)
        if read.final_label is not None
    }
    candidates = [_candidate(record, source, own) for record in _reviewed(database)]
    yield from sift("reviewed", candidates, reader)


def _reviewed(database: Database) -> Iterator[ScreeningRecord]:
    after: Position | None = None
    while True:
        found = page(database, _REVIEWED, after=after, limit=_PAGE)
        yield from found.records
        if (after := found.next) is None:
            return


def _candidate(
    record: ScreeningRecord, source: str, own: Mapping[tuple[str, int], ReadClass]
) -> Candidate:
    outcome = record.outcome
    assert record.review is not None
    assert outcome.prediction is not None
    said = own.get((outcome.file.sha256, outcome.file.frame))
    label, drop = outcome.prediction.label, _drop(record, said)
    if record.review.answer is ReviewAnswer.DISAGREE:
        label = _OPPOSITE.get(label, label)
    patient, rule = _patient(outcome, label, source)
    view = outcome.about.view
    film = TrainingFilm(
        outcome.file.source.path, label, Origin(patient, source, frontal_word(view))
    )
    return Candidate(film, rule, view, drop=drop)


def _drop(record: ScreeningRecord, said: ReadClass | None) -> DropReason | None:
    assert record.review is not None
    file = record.outcome.file
    if record.review.answer is ReviewAnswer.UNSURE:
        return DropReason.UNSURE
    if said is ReadClass.NO_PNEUMONIA:
        return DropReason.NO_PNEUMONIA
    if file.source.member is not None:
        return DropReason.IN_ARCHIVE
    if file.source.path.is_file() and changed_since(record) is not None:
        return DropReason.CHANGED
    return None


def _patient(outcome: Outcome, label: str, source: str) -> tuple[str, PatientRule]:
    if outcome.about.patient_id:
        return outcome.about.patient_id, PatientRule.HEADER
    file, root = outcome.file.source.path, outcome.file.root
    if not file.is_relative_to(root):
        root = file.parent
    return patient_of(file, ClassFolder(root, label, source))
