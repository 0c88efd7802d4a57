"""A film on its way through a use case."""

from dataclasses import dataclass
from pathlib import Path

from ncov_desktop.core import intended_use
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.results import Finding, FindingKind, Judgement
from ncov_desktop.core.study import Radiograph, Study, Voi


@dataclass(frozen=True, slots=True, eq=False)
class OpenedFilm:
    """A film that is ready to be shown, with what stands between it and a score.

    windows: (name, choice) of every window offered, the default first.
    """

    source: FilmSource
    study: Study
    film: Radiograph
    findings: tuple[Finding, ...]
    windows: tuple[tuple[str, Voi], ...]

    @property
    def path(self) -> Path:
        """The file; of a film in an archive, the archive."""
        return self.source.path

    @property
    def usual(self) -> Voi:
        """What the film is shown with at first, and judged with."""
        return self.windows[0][1]

    @property
    def refused(self) -> bool:
        """True where the network must not be asked."""
        return intended_use.refused(self.findings)


@dataclass(frozen=True, slots=True, eq=False)
class FilmRead:
    """How the reading of one file ended: failed with `error` (before or after it was
    opened), refused (neither), or judged.

    written: the files that were made for it. overridden: the refusals that a reader set aside.
    """

    path: Path
    opened: OpenedFilm | None = None
    judgement: Judgement | None = None
    error: NcovError | None = None
    written: tuple[Path, ...] = ()
    overridden: tuple[FindingKind, ...] = ()

    @property
    def status(self) -> str:
        """'failed', 'refused' or 'done'."""
        if self.error is not None:
            return "failed"
        return "refused" if self.judgement is None else "done"
