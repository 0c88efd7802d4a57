"""How much of a screening's time is the network: from a folder of films to a worklist on the disk.

    python tests/bench/bench_screen.py [ROUNDS] [FILMS]

The films, the bound and the ratio are those of `bench_batch.py`. What is measured is the whole of it:
the folder is listed, each film's header is looked at, the film is read, judged, hashed and stored in a
worklist of its own. Each film is a file of its own, and all are computed in each round.
"""

import shutil
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from bench_batch import Parts, run

from ncov_desktop.core.screening import ScreeningFinished, Status
from ncov_desktop.records.database import Database, open_database
from ncov_desktop.services.screening import Choice, Means, screen


def main() -> int:
    """Prints one line for each set of films; returns 1 where a median misses the aim."""
    with tempfile.TemporaryDirectory() as place:
        database, _ = open_database(Path(place) / "worklist.sqlite3")
        with closing(database):
            made = _Made(Path(place), database)
            return run(made.screen, made.prepare)


class _Made:
    """Folders of the films that were asked for, and the worklist they go into."""

    def __init__(self, place: Path, database: Database) -> None:
        self._place, self._database = place, database
        self._folders: dict[tuple[Path, ...], Path] = {}

    def screen(self, paths: Sequence[Path], parts: Parts) -> None:
        """Screens them; the copying is done before the first round of them is measured."""
        engine, bundle, reader = parts
        folder = self._folders[tuple(paths)]
        means = Means(self._database, engine, bundle, reader)
        *_, finished = screen(folder, means, Choice(again=True))
        assert isinstance(finished, ScreeningFinished)
        judged = finished.counts.of(Status.JUDGED)
        assert judged == finished.counts.total == len(paths), finished.counts

    def prepare(self, paths: Sequence[Path]) -> None:
        """Copies each film to a file of its own."""
        folder = self._place / f"films{len(self._folders)}"
        folder.mkdir()
        for number, path in enumerate(paths):
            shutil.copyfile(path, folder / f"{number:05}{path.suffix}")
        self._folders[tuple(paths)] = folder


if __name__ == "__main__":
    sys.exit(main())
