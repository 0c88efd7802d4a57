"""How far to trust a score, in words."""

from dataclasses import dataclass

from ncov_desktop.core.trust import Distance, FrameScore, Stability, Trust, TrustPart
from ncov_desktop.text.language import Words, mark, number, tr
from ncov_desktop.text.results import score_text


@dataclass(frozen=True, slots=True)
class TrustWords:
    """One part of trust in words. worrying: it speaks against relying on the score."""

    title: str
    detail: str
    worrying: bool = False


PART_NAMES = Words(
    {TrustPart.FRAME: mark("Centre or frame"), TrustPart.STABILITY: mark("Stability")}
)
DISTANCE_NAME = mark("Likeness to the training films")
DISTANCE_MEANING = mark(
    "The network knows only films like those it was trained on. The further a film lies from them, as "
    "the network sees it, the less its score says. A film may lie near and still be judged wrongly."
)
_FRAME_MEANING = mark(
    "The network is asked twice more: with an ellipse over the place of the lungs hidden, and with "
    "everything else hidden. If the frame alone gives the answer, it rests on borders, markers or "
    "tubes rather than on lungs. The ellipse is the same for every film; it follows no lung."
)
_STABILITY_MEANING = mark(
    "The film is turned, shifted, brightened and recompressed a little, as copying might do, and "
    "the network is asked about each of these films. A score that swings across the threshold "
    "depends on how the film was made rather than on the patient."
)
PART_MEANINGS = Words({TrustPart.FRAME: _FRAME_MEANING, TrustPart.STABILITY: _STABILITY_MEANING})
_FARTHEST = 99  # of 100 validation films


def distance_words(distance: Distance) -> TrustWords:
    """How like the training films a film is, counted in films of the validation split."""
    nearer = min(max(distance.percentile, 0.0), 100.0)
    if nearer > _FARTHEST:
        detail = tr("farther from them than {count} of 100 validation films", count=int(nearer))
        return TrustWords(tr("Unlike the training films"), detail, worrying=True)
    farther = 100 - round(nearer)
    detail = tr("closer to them than {count} of 100 validation films", count=farther)
    return TrustWords(tr("Like the training films"), detail)


def stability_words(stability: Stability) -> TrustWords:
    """How far small changes of the film move the score."""
    low, high = score_text(stability.low), score_text(stability.high)
    count = stability.count
    if stability.crossing == 0:
        detail = tr("{low} – {high} under %n small changes", n=count, low=low, high=high)
        return TrustWords(tr("The answer is stable"), detail)
    tipping = tr("%n of {count} changes tip it", n=stability.crossing, count=count)
    return TrustWords(tr("The answer is not stable"), f"{low} – {high}; {tipping}", worrying=True)


def frame_words(frame: FrameScore, threshold: float) -> TrustWords:
    """Which part of the film gives the answer by itself."""
    centre, outside = score_text(frame.without_frame), score_text(frame.without_centre)
    detail = tr("centre alone {centre}, frame alone {frame}", centre=centre, frame=outside)
    if frame.from_frame:
        title = tr("The score comes from the frame, not from the lungs' place")
        return TrustWords(title, detail, worrying=True)
    favoured = frame.full >= threshold
    centre_agrees = (frame.without_frame >= threshold) == favoured
    frame_agrees = (frame.without_centre >= threshold) == favoured
    if not centre_agrees:
        return TrustWords(tr("Neither centre nor frame alone gives the answer"), detail)
    if frame_agrees:
        return TrustWords(tr("The centre gives the answer, but so does the frame"), detail)
    return TrustWords(tr("The score rests on the centre"), detail)


def trust_words(trust: Trust, threshold: float) -> tuple[TrustWords, ...]:
    """All that is known, in the order it is shown."""
    found = []
    if trust.distance is not None:
        found.append(distance_words(trust.distance))
    if trust.frame is not None:
        found.append(frame_words(trust.frame, threshold))
    if trust.stability is not None:
        found.append(stability_words(trust.stability))
    return tuple(found)


WITHOUT_NAME = mark("Ask the network")
WITHOUT_MEANING = mark(
    "What the network would say if the part you painted over looked like what surrounds it. A score "
    "that changes much rests on that part; one that stays does not show that the part is harmless."
)


def without_words(whole: float, without: float | None, threshold: float) -> TrustWords:
    """The score of COVID-19 Pneumonia without what the reader painted over; None before an answer."""
    if without is None:
        detail = tr("whole film {score}", score=score_text(whole))
        return TrustWords(tr("Asking without the painted part"), detail)
    detail = tr(
        "{whole} with it, {without} without",
        whole=score_text(whole),
        without=score_text(without),
    )
    if (whole >= threshold) != (without >= threshold):
        return TrustWords(tr("The answer changes without it"), detail, worrying=True)
    return TrustWords(tr("The answer stays without it"), detail)


def distance_figures(distance: Distance) -> tuple[tuple[str, str], ...]:
    """(what, figure) of all that was measured."""
    rows = [
        (
            tr("depth {number} ({layer})", number=depth, layer=layer),
            tr("{percentile:.1f} of 100 nearer", percentile=percentile),
        )
        for depth, (layer, percentile) in enumerate(
            zip(distance.layers, distance.percentiles, strict=True), start=1
        )
    ]
    unit = tr("distance, if the 99th film of 100 lies at 1")
    return (*rows, (unit, number(distance.ratio, 2)))


def stability_figures(stability: Stability, threshold: float) -> tuple[tuple[str, str], ...]:
    """(what, figure) of all that was measured."""
    return (
        (tr("lowest score"), score_text(stability.low)),
        (tr("highest score"), score_text(stability.high)),
        (tr("threshold"), number(threshold, 3)),
        (tr("changes tried"), number(stability.count)),
        (tr("of them change the answer"), number(stability.crossing)),
    )


def frame_figures(frame: FrameScore, threshold: float) -> tuple[tuple[str, str], ...]:
    """(what, figure) of all that was measured."""
    return (
        (tr("whole film"), score_text(frame.full)),
        (tr("centre alone"), score_text(frame.without_frame)),
        (tr("frame alone"), score_text(frame.without_centre)),
        (tr("threshold"), number(threshold, 3)),
    )
