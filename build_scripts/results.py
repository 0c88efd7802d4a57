"""Writes docs/results.md from a run's folder: every figure in it comes from the run's own evaluation.

python build_scripts/results.py RUN
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.training.evaluation import (
    CONTROLS,
    EVALUATION_FILE,
    EvaluatedSet,
    Evaluation,
    SetKind,
    read_evaluation,
)
from ncov_desktop.core.training.events import EpochEnded, RunStarted, read_event
from ncov_desktop.core.training.plan import TrainingPlan, read_plan
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.text.evaluation import (
    measured_words,
    not_made_words,
    rate_words,
    remark_words,
    set_title,
    start_words,
)

TARGET = Path(__file__).resolve().parents[1] / "docs" / "results.md"
_HEAD = """\
# What a fine-tuning on real films came to

Made by `build_scripts/results.py` from the folder of one run; no figure here was typed by hand.
The run was made by

```
ncov-desktop films import MANIFEST.csv --out films.csv
ncov-desktop films check films.csv
ncov-desktop train --preset adapt --films films.csv --bundle {bundle} adapt.toml
ncov-desktop train adapt.toml
```

on {films}, on one computer ({device}, {precision}). It began with {start}. Plan SHA-256
`{plan}`, films with their classes and splits `{data}`.

The positive class is COVID-19 Pneumonia, and films are called by the threshold {threshold:.3f},
chosen on the validation films. Intervals are 95 %, from a bootstrap over patients (from Wilson's
formula where a set has one film per patient, or all films were called alike).
"""
_LUNGS = """
## Is it the lungs it reads?

The plain result says little by itself: in these films the source nearly tells the class, and so does
the shape of the file. The controls say how much of the plain result could come from that.
{controls}
"""
_TAIL = """
What to take from it: where a control scores nearly what the plain test scores, the plain test does
not show that lungs were read. A network that was trained without a source and then calls its films
badly would do so in a hospital that was in no collection, too. None of these figures is a promise
for any ward.
"""


def main() -> int:
    """Returns 0."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("run", type=Path)
    run = RunFolder(parser.parse_args().run)
    found = read_evaluation(run.evaluation / EVALUATION_FILE)
    lines = "\n".join(
        [*_head(run, found), *_epochs(run), *_sets(found, read_plan(run.plan)), _TAIL]
    )
    write_atomically(TARGET, lines.encode())
    print(lines)
    return 0


def _events(run: RunFolder) -> Iterator[object]:
    for line in run.events.read_bytes().splitlines():
        yield read_event(line)


def _head(run: RunFolder, found: Evaluation) -> Iterator[str]:
    began = next(event for event in _events(run) if isinstance(event, RunStarted))
    plan = read_plan(run.plan)
    yield _HEAD.format(
        bundle=plan.start.bundle or "BUNDLE",
        films=", ".join(f"{count} {split} films" for split, count in began.films.items()),
        device=began.device,
        precision=began.precision,
        start=start_words(plan.start),
        plan=found.made.plan_sha256,
        data=found.made.data_sha256,
        threshold=found.threshold.value,
    )


def _epochs(run: RunFolder) -> Iterator[str]:
    yield "## The training\n"
    yield "| stage | epoch | training loss | validation loss | seconds |"
    yield "|---|---|---|---|---|"
    for event in _events(run):
        if isinstance(event, EpochEnded) and event.place.purpose == "plan":
            yield (
                f"| {event.place.stage} | {event.epoch + 1} | {event.training_loss:.3f} "
                f"| {event.valid.loss:.3f} | {event.elapsed_s:.0f} |"
            )
    yield "\nSeconds are the run's own, beside whatever else the computer did.\n"


def _sets(found: Evaluation, plan: TrainingPlan) -> Iterator[str]:
    yield "## What it scores\n"
    yield from _table(
        [
            each
            for kind in (SetKind.VALIDATION, SetKind.TEST, SetKind.SOURCE)
            for each in found.of(kind)
        ]
    )
    testing = plan.testing
    start = start_words(testing.controls_start or plan.start)
    epochs = testing.controls_epochs
    brief = f" They were trained for {epochs} epochs of each stage." if epochs else ""
    told = f"The trainings among them began with {start}.{brief} What such a training scores on all"
    words = f"{told} films stands first: the other controls are to be read beside it."
    yield _LUNGS.format(controls=words)
    yield from _table(
        [*found.of(SetKind.TEST), *(of for kind in CONTROLS for of in found.of(kind))]
    )
    for of in found.not_made:
        yield f"\n{set_title(of)}: {not_made_words(of)}"


def _table(sets: list[EvaluatedSet]) -> Iterator[str]:
    yield "| what was tested | patients | sensitivity | specificity | ROC AUC | what limits it |"
    yield "|---|---|---|---|---|---|"
    for of in sets:
        limits = " ".join(remark_words(remark) for remark in of.remarks) or "–"
        yield (
            f"| {set_title(of)} | {of.patients} | {rate_words(of.rates.sensitivity)} "
            f"| {rate_words(of.rates.specificity)} | {measured_words(of.scoring.auc)} | {limits} |"
        )


if __name__ == "__main__":
    sys.exit(main())
