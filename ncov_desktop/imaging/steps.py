"""What happens to a film between its file and the screen, one plain line each."""

from ncov_desktop.core.study import (
    FieldOfView,
    LookupTable,
    Modality,
    SpacingOrigin,
    Step,
    Voi,
)
from ncov_desktop.text.language import mark

DRAWN = Step(mark("drawn by code, larger is brighter"))
LUMINANCE = Step(mark("colours turned into luminance, 8 bits"))
_MAGNIFIED = Step(mark("spacing: the detector's, divided by the file's magnification factor"))
_FULL_RANGE = Step(mark("no window in the file: full range"))
_AUTOMATIC = Step(mark("no window in the file: automatic window"))
_TURNED = mark(
    "field of view: turned by {degrees:.10g} degrees against the detector before it was stored"
)
_TURNED_AND_MIRRORED = mark(
    "field of view: turned by {degrees:.10g} degrees and mirrored against the detector before it "
    "was stored"
)


def frame(number: int, frames: int) -> tuple[Step, ...]:
    """Which of several frames it is, counted from 0; nothing where there is one."""
    which = Step.of(mark("frame {number} of {frames}"), number=number + 1, frames=frames)
    return (which,) if frames > 1 else ()


def page(number: int, pages: int) -> tuple[Step, ...]:
    """Which of several pages it is, counted from 0; nothing where there is one."""
    which = Step.of(mark("page {number} of {pages}"), number=number + 1, pages=pages)
    return (which,) if pages > 1 else ()


def stored_values(stored: int, allocated: int, *, signed: bool) -> Step:
    """How many bits of how many hold the values."""
    if signed:
        words = mark("stored values: {stored} of {allocated} bits, signed")
    else:
        words = mark("stored values: {stored} of {allocated} bits, unsigned")
    return Step.of(words, stored=stored, allocated=allocated)


def whole_values(bits: int, *, signed: bool) -> Step:
    """How many bits hold the values, all of them in use."""
    if signed:
        return Step.of(mark("stored values: {bits} bits, signed"), bits=bits)
    return Step.of(mark("stored values: {bits} bits, unsigned"), bits=bits)


def modality(transform: Modality) -> Step:
    """From stored values to modality values."""
    if isinstance(transform, LookupTable):
        table = mark("modality: look-up table of {count} entries")
        return Step.of(table, count=len(transform.entries))
    line = mark("modality: slope {slope:.10g}, intercept {intercept:.10g}")
    return Step.of(line, slope=transform.slope, intercept=transform.intercept)


def voi(declared: tuple[Voi, ...], bits: int) -> Step:
    """The window the film is shown with at first."""
    if not declared:
        return _FULL_RANGE if bits == 8 else _AUTOMATIC
    first = declared[0]
    if isinstance(first, LookupTable):
        table = mark("look-up table from the file: {count} entries of {bits} bits")
        return Step.of(table, count=len(first.entries), bits=first.bits)
    return Step.of(
        mark("window from the file: centre {center:.10g}, width {width:.10g} ({function})"),
        center=first.center,
        width=first.width,
        function=first.function.value,
    )


def turned_bright(why: str) -> Step:
    """Dark was stored large. why: the name of what says so."""
    return Step.of(mark("{why}: turned so that larger is brighter"), why=why)


def luminance(kind: str) -> Step:
    """Colours became grey. kind: how they were stored."""
    return Step.of(mark("{kind}: colours turned into luminance, 8 bits"), kind=kind)


def upright(orientation: int) -> Step:
    """A photograph's own note on how it is to be held was followed."""
    return Step.of(
        mark("turned upright by EXIF orientation {orientation}"), orientation=orientation
    )


def padding(least: int, largest: int) -> Step:
    """Which stored values stand for no picture."""
    words = mark("padding: stored values {least} to {largest} are no picture")
    return Step.of(words, least=least, largest=largest)


def notes(
    spacing: SpacingOrigin, shutters: int, overlays: int, field_of_view: FieldOfView | None
) -> tuple[Step, ...]:
    """What a file says beside the way to brightness. shutters, overlays: how many it has."""
    said = []
    if spacing is SpacingOrigin.MAGNIFIED:
        said.append(_MAGNIFIED)
    if shutters:
        left_out = mark("shutters in the file: {count}, left out of the automatic window")
        said.append(Step.of(left_out, count=shutters))
    if overlays:
        apart = mark("overlay planes in the file: {count}, not part of the pixels")
        said.append(Step.of(apart, count=overlays))
    if field_of_view is not None and field_of_view != FieldOfView():
        words = _TURNED_AND_MIRRORED if field_of_view.flipped else _TURNED
        said.append(Step.of(words, degrees=field_of_view.rotation_degrees))
    return tuple(said)
