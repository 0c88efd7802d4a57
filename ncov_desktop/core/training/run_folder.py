"""Where the parts of a run lie."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RunFolder:
    """The folder of one run; its name is the run's.

    Beside what is named here: `films/` (small films, made again at any time), `checkpoints/`,
    `evaluation/` and `bundle/<id>/`.
    """

    path: Path

    @property
    def plan(self) -> Path:
        """The plan as it was started; never changed afterwards."""
        return self.path / "plan.toml"

    @property
    def films(self) -> Path:
        """The table of the films with their splits, as they were when the run was started."""
        return self.path / "films.csv"

    @property
    def external(self) -> Path:
        """Tables of films that are only ever tested on."""
        return self.path / "external"

    @property
    def events(self) -> Path:
        """One event a line."""
        return self.path / "events.jsonl"

    @property
    def lock(self) -> Path:
        """Held by the process that works on the run."""
        return self.path / "lock"

    @property
    def stop(self) -> Path:
        """While this file is there the run is to end at its next step."""
        return self.path / "stop"

    @property
    def pause(self) -> Path:
        """While this file is there the run is to wait."""
        return self.path / "pause"

    @property
    def recorded(self) -> Path:
        """There once the log of what was done to the networks says that the run is done."""
        return self.path / "recorded"

    @property
    def small_films(self) -> Path:
        """Films as the network gets them, before colour; can be made again."""
        return self.path / "films"

    @property
    def checkpoints(self) -> Path:
        """What the run goes on from."""
        return self.path / "checkpoints"

    @property
    def evaluation(self) -> Path:
        """Scores, figures and the report."""
        return self.path / "evaluation"

    @property
    def bundles(self) -> Path:
        """The folder of the run's own bundle."""
        return self.path / "bundle"
