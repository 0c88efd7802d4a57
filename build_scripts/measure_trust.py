"""Measures each part of trust on films where the answer is known, and writes the tables of a page.

    python build_scripts/measure_trust.py --data FOLDER [--cache FOLDER] [--page docs/trust.md]

FOLDER is the chest-radiograph set of the bundle. Photographs are those of scikit-image and other body
parts those of pydicom-data, where these packages are installed. Films are seen in float32, changed
films in bfloat16 where the processor has it. With `--cache` a second run goes on where one ended.
"""

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path

import numpy as np
import torch
import trust_cases as cases
from torch import from_numpy
from trust_cases import Case

from ncov_desktop.core import metrics
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.bundle import Bundle, read_bundle
from ncov_desktop.core.intended_use import judge_distance, refused
from ncov_desktop.core.paths import shipped_models
from ncov_desktop.core.results import Finding, FindingKind
from ncov_desktop.core.study import Radiograph
from ncov_desktop.core.trust import Distance, FrameScore, Stability, TrustPart, TrustResult
from ncov_desktop.imaging.prepare import trust_subject
from ncov_desktop.imaging.recognise import recognise
from ncov_desktop.imaging.trust import conclude, variants
from ncov_desktop.learning.device import CPU, limit_threads
from ncov_desktop.learning.precision import Precision, candidates
from ncov_desktop.learning.remembered import RememberingNetwork
from ncov_desktop.learning.statistics import Depth, read_statistics
from ncov_desktop.learning.trust import measure_distance
from ncov_desktop.learning.weights import load_network

BUNDLE = "ncovnet-densenet161-cxr-v1"
FRAMED = (cases.COVID, cases.OTHER, cases.HEALTHY, cases.LATERAL, cases.CT)
SHAKEN = (cases.COVID, cases.OTHER, cases.LATERAL, cases.CT)
TEXT_HEIGHTS = (0.015, 0.02, 0.03, 0.05)
DRAWN_ON = 3  # every third test film


@dataclass(frozen=True)
class Tools:
    """What measures: the network in both number formats, and what is known of its training films."""

    bundle: Bundle
    exact: RememberingNetwork
    fast: RememberingNetwork
    depths: tuple[Depth, ...]


@dataclass(frozen=True)
class Measured:
    """One picture; of training films only `looks` is known."""

    case: Case
    looks: tuple[Finding, ...]
    score: float = 0.0
    distance: Distance | None = None
    frame: FrameScore | None = None
    stability: Stability | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """From pixels and from features."""
        return (*self.looks, *judge_distance(self.distance))


Test = Callable[[Measured], bool]


def main() -> int:
    """Prints the tables and writes them between the marks of the page."""
    options = _options()
    limit_threads()
    tools = _tools(options.bundle, options.cache)
    found = [_measure(case, tools) for case in cases.all_cases(options.data)]
    tables = _tables(found, tools.bundle)
    for name, table in tables.items():
        print(f"\n## {name}\n\n{table}")
    if options.page is not None:
        write_atomically(options.page, fill(options.page.read_text("utf-8"), tables).encode())
    return 0


def fill(page: str, tables: dict[str, str]) -> str:
    """The page with each table between its marks; ends the program where a table has no place."""
    for name, table in tables.items():
        marks = rf"(<!-- measured: {name} -->\n).*?(<!-- end -->)"
        parts = re.split(marks, page, flags=re.DOTALL)
        if len(parts) != 4:
            sys.exit(f"the page has no place for '{name}'")
        before, begin, end, after = parts
        page = f"{before}{begin}\n{table}\n\n{end}{after}"
    return page


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--bundle", type=Path, default=shipped_models() / BUNDLE)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--page", type=Path)
    return parser.parse_args()


def _tools(folder: Path, cache: Path | None) -> Tools:
    bundle = read_bundle(folder)
    network = load_network(folder, bundle).to(memory_format=torch.channels_last)
    return Tools(
        bundle,
        RememberingNetwork(network, bundle, Precision.FLOAT32, cache),
        RememberingNetwork(network, bundle, candidates(CPU.device)[-1], cache),
        read_statistics(folder, bundle),
    )


def _measure(case: Case, tools: Tools) -> Measured:
    film = case.load()
    looks = recognise(film)
    if case.group == cases.TRAINING:
        return Measured(case, looks)
    subject = trust_subject(film, tools.bundle)
    seen = tools.exact.see([subject.model_input])[0]
    score = seen.score(tools.bundle)

    def examine(part: TrustPart) -> TrustResult:
        scores = [
            of.score(tools.bundle) for of in tools.fast.see(variants(subject, part, tools.bundle))
        ]
        return conclude(part, score, scores, tools.bundle)

    frame = examine(TrustPart.FRAME) if case.group in FRAMED else None
    shaken = examine(TrustPart.STABILITY) if case.group in SHAKEN else None
    assert frame is None or isinstance(frame, FrameScore)
    assert shaken is None or isinstance(shaken, Stability)
    pooled = [from_numpy(of[None]) for of in seen.pooled]
    distance = measure_distance(pooled, tools.depths)[0]
    return Measured(case, looks, score, distance, frame, shaken)


def _tables(found: Sequence[Measured], bundle: Bundle) -> dict[str, str]:
    judged = [of for of in found if of.case.group != cases.TRAINING]
    films = [of for of in judged if of.case.group in (cases.COVID, cases.OTHER)]
    return {
        "looks": _by_group(found, _LOOKS),
        "distance": _by_group(judged, _DISTANCE),
        "together": _by_group(judged, _TOGETHER),
        "lettering": _lettering(films),
        "photographs": _photographs(films),
        "stability": _stability([of for of in judged if of.stability], bundle),
        "frame": _frame([of for of in judged if of.frame], bundle),
        "frame auc": _frame_auc(films),
        "healthy": _healthy([of for of in judged if of.case.group == cases.HEALTHY], bundle),
    }


def _has(*kinds: FindingKind) -> Test:
    return lambda of: any(finding.kind in kinds for finding in of.findings)


def _any_refusal(of: Measured) -> bool:
    return refused(of.findings)


_UNUSUAL = (FindingKind.LOOKS_NOT_FRONTAL, FindingKind.UNLIKE_TRAINING)
_LOOKS: dict[str, Test] = {
    "may not be frontal": _has(FindingKind.LOOKS_NOT_FRONTAL),
    "no chest: refused": _has(FindingKind.LOOKS_NOT_CHEST),
    "large lettering": _has(FindingKind.BURNT_IN_TEXT),
    "photograph": _has(FindingKind.PHOTO_OF_FILM),
}
_DISTANCE: dict[str, Test] = {
    "unlike: remarked on": _has(FindingKind.UNLIKE_TRAINING),
    "far: refused": _has(FindingKind.FAR_FROM_TRAINING),
}
_TOGETHER: dict[str, Test] = {
    "refused": _any_refusal,
    "remarked on": lambda of: not _any_refusal(of) and _has(*_UNUSUAL)(of),
    "nothing said": lambda of: not _any_refusal(of) and not _has(*_UNUSUAL)(of),
}


def _by_group(found: Iterable[Measured], tests: dict[str, Test]) -> str:
    rows = []
    ordered = sorted(found, key=lambda of: _ORDER.index(of.case.group))
    for group, members in groupby(ordered, key=lambda of: of.case.group):
        of_group = list(members)
        cells = (_rate([test(of) for of in of_group], of_group) for test in tests.values())
        rows.append([group, str(len(of_group)), *cells])
    return _table(["pictures", "number", *tests], rows)


_ORDER = (
    cases.TRAINING,
    cases.COVID,
    cases.OTHER,
    cases.HEALTHY,
    cases.DEMO,
    cases.PHANTOMS,
    cases.LATERAL,
    cases.CT,
    cases.DICOM,
    cases.PHOTOGRAPHS,
    cases.NOISE,
)


def _lettering(films: Sequence[Measured]) -> str:
    """Letters drawn on test films on which none were found."""
    has_letters = _has(FindingKind.BURNT_IN_TEXT)
    blank = [of for of in films if not has_letters(of)][::DRAWN_ON]
    rows = []
    for height in TEXT_HEIGHTS:
        draw = partial(cases.with_text, height=height)
        found = [
            FindingKind.BURNT_IN_TEXT in _kinds(draw(of.case.load(), seed=seed))
            for seed, of in enumerate(blank)
        ]
        rows.append([f"{height:.1%} of the longer side", _rate(found, blank)])
    return _table(["height of the letters", "found"], rows)


def _photographs(films: Sequence[Measured]) -> str:
    """Test films made to look like photographs of films."""
    chosen = films[::DRAWN_ON]
    rows = []
    for name, on_light in (("on a light box", True), ("of a screen in a dark room", False)):
        found = [
            FindingKind.PHOTO_OF_FILM in _kinds(cases.as_photograph(of.case.load(), on_light, seed))
            for seed, of in enumerate(chosen)
        ]
        rows.append([name, _rate(found, chosen)])
    return _table(["photograph", "found"], rows)


def _kinds(film: Radiograph) -> set[FindingKind]:
    return {finding.kind for finding in recognise(film)}


def _stability(found: Sequence[Measured], bundle: Bundle) -> str:
    rows = []
    for group in SHAKEN:
        members = [of for of in found if of.case.group == group]
        widths = [of.stability.high - of.stability.low for of in members if of.stability]
        crosses = [bool(of.stability and of.stability.crossing) for of in members]
        cells = [f"{np.median(widths):.2f}", f"{np.quantile(widths, 0.9):.2f}"]
        shares = _right_and_wrong(crosses, members, bundle)
        rows.append([group, str(len(members)), *cells, _rate(crosses, members), *shares])
    head = ["pictures", "number", "median width", "9 of 10 below", "label changes at least once"]
    return _table([*head, "… of films called right", "… of films called wrong"], rows)


def _frame(found: Sequence[Measured], bundle: Bundle) -> str:
    rows = []
    for group in FRAMED:
        members = [of for of in found if of.case.group == group]
        frames = [of.frame for of in members if of.frame]

        def called(scores: Iterable[float], of_group: Sequence[Measured] = members) -> str:
            return _rate([score >= bundle.threshold for score in scores], of_group)

        rows.append(
            [
                group,
                str(len(members)),
                called(of.full for of in frames),
                called(of.without_centre for of in frames),
                called(of.without_frame for of in frames),
                _rate([of.from_frame for of in frames], members),
                *_right_and_wrong([of.from_frame for of in frames], members, bundle),
            ]
        )
    head = ["pictures", "number", "called COVID-19", "… with the centre hidden"]
    head += ["… with the frame hidden", "marked: score from the frame"]
    return _table([*head, "… of films called right", "… of films called wrong"], rows)


def _frame_auc(films: Sequence[Measured]) -> str:
    positive = [of.case.group == cases.COVID for of in films]
    patients = [of.case.patient for of in films]
    frames = [of.frame for of in films if of.frame]
    sets = {
        "whole film": [of.full for of in frames],
        "centre hidden": [of.without_centre for of in frames],
        "frame hidden": [of.without_frame for of in frames],
    }
    rows = []
    for name, scores in sets.items():
        interval = metrics.bootstrap_interval(metrics.auc_statistic(positive, scores), patients)
        assert interval is not None
        area = f"{metrics.roc_auc(positive, scores):.3f} ({interval[0]:.3f}–{interval[1]:.3f})"
        rows.append([name, area])
    return _table(["test films", "area under the ROC curve"], rows)


def _healthy(found: Sequence[Measured], bundle: Bundle) -> str:
    scores = np.array([of.score for of in found])
    called = _rate((scores >= bundle.threshold).tolist(), found)
    spread = ", ".join(f"{value:.2f}" for value in np.quantile(scores, [0, 0.25, 0.5, 0.75, 1]))
    rows = [
        ["called COVID-19 Pneumonia", called],
        ["called Other Pneumonias, as wrongly", f"{int((scores < bundle.threshold).sum())}"],
        ["score: lowest, quartiles, highest", spread],
    ]
    return _table(["healthy chests", f"{len(found)} films of {len(found)} patients"], rows)


def _right_and_wrong(
    marked: Sequence[bool], of: Sequence[Measured], bundle: Bundle
) -> tuple[str, str]:
    """How many of the rightly and of the wrongly called films are marked; – where neither is so."""
    if of[0].case.group not in (cases.COVID, cases.OTHER):
        return "–", "–"
    right = [(each.score >= bundle.threshold) == (each.case.group == cases.COVID) for each in of]
    among = (
        [mark for mark, was in zip(marked, right, strict=True) if was is w] for w in (True, False)
    )
    first, second = (f"{sum(chosen)} of {len(chosen)}" for chosen in among)
    return first, second


def _rate(marked: Sequence[bool], of: Sequence[Measured]) -> str:
    """A count with its share and 95 % interval; films of one patient are not independent."""
    interval = metrics.rate_interval(marked, [each.case.patient for each in of])
    count = f"{sum(marked)} of {len(marked)}"
    if interval is None or len(marked) < 5:
        return count
    low, high = interval
    return f"{count} = {sum(marked) / len(marked):.0%} ({low:.0%}–{high:.0%})"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
