"""Which films need not be computed again."""

import hashlib
from dataclasses import replace
from pathlib import Path

from ncov_desktop.core.screening import FilmFile, Outcome, ScreeningRecord, Status
from ncov_desktop.records.database import Database
from ncov_desktop.records.small_maps import small_map_of
from ncov_desktop.records.worklist import find_film, find_prediction, has_size

_SETTLED = (Status.JUDGED, Status.REFUSED)


class KnownFilms:
    """What the worklist holds of a folder's films, of one bundle."""

    def __init__(self, database: Database, root: Path, bundle_sha256: str) -> None:
        self._database, self._root, self._bundle_sha256 = database, root, bundle_sha256

    def unchanged(self, file: FilmFile) -> ScreeningRecord | None:
        """The record of a film whose file is as it was, by size and time; None where it is new.

        Only judged and refused films count; others are worth another try.
        """
        record = find_film(self._database, file.source)
        if record is None or not self._settled(record.outcome):
            return None
        was = record.outcome.file
        same = (was.size, was.mtime_ns, was.root) == (file.size, file.mtime_ns, file.root)
        return record if same else None

    def same_bytes(self, file: FilmFile) -> Outcome | None:
        """The outcome of a file whose bytes were judged before, there or elsewhere.

        It takes a hash of the file, and is only looked into where a film of that size is known.
        """
        if file.source.member is not None or not has_size(
            self._database, file.size, self._bundle_sha256
        ):
            return None
        try:
            with file.source.path.open("rb") as stream:
                sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError:
            return None
        record = find_prediction(self._database, sha256, self._bundle_sha256)
        if record is None:
            return None
        frames = record.outcome.file.frames
        known = replace(file, sha256=sha256, frames=frames)
        heat = small_map_of(self._database, record.id)
        return replace(record.outcome, file=known, small_map=heat)

    def _settled(self, outcome: Outcome) -> bool:
        return outcome.status in _SETTLED and outcome.bundle_sha256 == self._bundle_sha256
