"""A reliability diagram as a picture of a few lines and as a table."""

from collections.abc import Mapping, Sequence

from ncov_desktop.core.metrics import CalibrationBin

RELIABILITY_FILE = "reliability.svg"

_SIDE, _LEFT, _TOP = 320, 64, 24
_COLOURS = ("#0f766e", "#b45309", "#6d28d9")
_STEPS = (0, 0.25, 0.5, 0.75, 1)

Sets = Mapping[str, Sequence[CalibrationBin]]


def reliability_svg(sets: Sets) -> str:
    """One line per set: the share of COVID-19 Pneumonia over the mean score of each bin."""
    width, height = _LEFT + _SIDE + 24, _TOP + _SIDE + 64
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        'font-family="sans-serif" font-size="12">',
        "<title>Reliability diagram</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        *(_step(value) for value in _STEPS),
        f'<path d="M{_point(0, 0)} L{_point(1, 1)}" stroke="#888888" stroke-dasharray="4 4"/>',
        f'<text x="{_LEFT + _SIDE / 2}" y="{_TOP + _SIDE + 36}" text-anchor="middle">'
        "mean score of COVID-19 Pneumonia</text>",
        f'<text transform="translate(18 {_TOP + _SIDE / 2}) rotate(-90)" text-anchor="middle">'
        "share of films with COVID-19 Pneumonia</text>",
    ]
    for place, (name, bins) in enumerate(sets.items()):
        parts += _curve(name, bins, place)
    return "\n".join([*parts, "</svg>", ""])


def reliability_table(sets: Sets) -> str:
    """Markdown rows: set, films, mean score, share."""
    return "\n".join(
        f"| {name} | {of.count} | {of.score:.3f} | {of.share:.3f} |"
        for name, bins in sets.items()
        for of in bins
    )


def _point(score: float, share: float) -> str:
    return f"{_LEFT + score * _SIDE:.1f} {_TOP + (1 - share) * _SIDE:.1f}"


def _step(value: float) -> str:
    x, y = _LEFT + value * _SIDE, _TOP + (1 - value) * _SIDE
    lines = f"M{_point(value, 0)} L{_point(value, 1)} M{_point(0, value)} L{_point(1, value)}"
    return (
        f'<path d="{lines}" stroke="#dddddd"/>'
        f'<text x="{x}" y="{_TOP + _SIDE + 18}" text-anchor="middle">{value:g}</text>'
        f'<text x="{_LEFT - 8}" y="{y + 4}" text-anchor="end">{value:g}</text>'
    )


def _curve(name: str, bins: Sequence[CalibrationBin], place: int) -> list[str]:
    colour = _COLOURS[place % len(_COLOURS)]
    line = " L".join(_point(of.score, of.share) for of in bins)
    dots = []
    for of in bins:
        x, y = _point(of.score, of.share).split()
        # Sets are told apart by shape too.
        dots.append(
            f'<circle cx="{x}" cy="{y}" r="4" fill="{colour}"/>'
            if place % 2 == 0
            else f'<rect x="{float(x) - 4:.1f}" y="{float(y) - 4:.1f}" width="8" height="8" '
            f'fill="{colour}"/>'
        )
    label_y = _TOP + 18 + 18 * place
    mark = "●" if place % 2 == 0 else "■"
    return [
        f'<path d="M{line}" fill="none" stroke="{colour}" stroke-width="2"/>',
        *dots,
        f'<text x="{_LEFT + 10}" y="{label_y}" fill="{colour}">{mark} {name}</text>',
    ]
