"""How far to trust a score, in words."""

from dataclasses import dataclass

from ncov_desktop.core.trust import Distance, FrameScore, Stability, Trust, TrustPart
from ncov_desktop.text.results import score_text


@dataclass(frozen=True, slots=True)
class TrustWords:
    """One part of trust in words. worrying: it speaks against relying on the score."""

    title: str
    detail: str
    worrying: bool = False


PART_NAMES = {TrustPart.FRAME: "Centre or frame", TrustPart.STABILITY: "Stability"}
DISTANCE_NAME = "Likeness to the training films"
DISTANCE_MEANING = (
    "The network knows only films like those it was trained on. The further a film lies from them, as "
    "the network sees it, the less its score says. A film may lie near and still be judged wrongly."
)
PART_MEANINGS = {
    TrustPart.FRAME: (
        "The network is asked twice more: with an ellipse over the place of the lungs hidden, and with "
        "everything else hidden. If the frame alone gives the answer, it rests on borders, markers or "
        "tubes rather than on lungs. The ellipse is the same for every film; it follows no lung."
    ),
    TrustPart.STABILITY: (
        "The film is turned, shifted, brightened and recompressed a little, as copying might do, and "
        "the network is asked about each of these films. A score that swings across the threshold "
        "depends on how the film was made rather than on the patient."
    ),
}
_FARTHEST = 99  # of 100 validation films


def distance_words(distance: Distance) -> TrustWords:
    """How like the training films a film is, counted in films of the validation split."""
    nearer = min(max(distance.percentile, 0.0), 100.0)
    if nearer > _FARTHEST:
        detail = f"farther from them than {int(nearer)} of 100 validation films"
        return TrustWords("Unlike the training films", detail, worrying=True)
    detail = f"closer to them than {100 - round(nearer)} of 100 validation films"
    return TrustWords("Like the training films", detail)


def stability_words(stability: Stability) -> TrustWords:
    """How far small changes of the film move the score."""
    low, high = score_text(stability.low), score_text(stability.high)
    detail = f"{low} – {high} under {stability.count} small changes"
    if stability.crossing == 0:
        return TrustWords("The answer is stable", detail)
    tip = "tips" if stability.crossing == 1 else "tip"
    detail = f"{low} – {high}; {stability.crossing} of {stability.count} changes {tip} it"
    return TrustWords("The answer is not stable", detail, worrying=True)


def frame_words(frame: FrameScore, threshold: float) -> TrustWords:
    """Which part of the film gives the answer by itself."""
    centre, outside = score_text(frame.without_frame), score_text(frame.without_centre)
    detail = f"centre alone {centre}, frame alone {outside}"
    if frame.from_frame:
        title = "The score comes from the frame, not from the lungs' place"
        return TrustWords(title, detail, worrying=True)
    favoured = frame.full >= threshold
    centre_agrees = (frame.without_frame >= threshold) == favoured
    frame_agrees = (frame.without_centre >= threshold) == favoured
    if not centre_agrees:
        return TrustWords("Neither centre nor frame alone gives the answer", detail)
    if frame_agrees:
        return TrustWords("The centre gives the answer, but so does the frame", detail)
    return TrustWords("The score rests on the centre", detail)


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


WITHOUT_NAME = "Ask the network"
WITHOUT_MEANING = (
    "What the network would say if the part you painted over looked like what surrounds it. A score "
    "that changes much rests on that part; one that stays does not show that the part is harmless."
)


def without_words(whole: float, without: float | None, threshold: float) -> TrustWords:
    """The score of COVID-19 Pneumonia without what the reader painted over; None before an answer."""
    if without is None:
        return TrustWords("Asking without the painted part", f"whole film {score_text(whole)}")
    changes = (whole >= threshold) != (without >= threshold)
    said = "The answer changes without it" if changes else "The answer stays without it"
    return TrustWords(said, f"{score_text(whole)} with it, {score_text(without)} without", changes)


def distance_figures(distance: Distance) -> tuple[tuple[str, str], ...]:
    """(what, figure) of all that was measured."""
    rows = [
        (f"depth {number} ({layer})", f"{percentile:.1f} of 100 nearer")
        for number, (layer, percentile) in enumerate(
            zip(distance.layers, distance.percentiles, strict=True), start=1
        )
    ]
    return (*rows, ("distance, if the 99th film of 100 lies at 1", f"{distance.ratio:.2f}"))


def stability_figures(stability: Stability, threshold: float) -> tuple[tuple[str, str], ...]:
    """(what, figure) of all that was measured."""
    return (
        ("lowest score", score_text(stability.low)),
        ("highest score", score_text(stability.high)),
        ("threshold", f"{threshold:.3f}"),
        ("changes tried", str(stability.count)),
        ("of them change the answer", str(stability.crossing)),
    )


def frame_figures(frame: FrameScore, threshold: float) -> tuple[tuple[str, str], ...]:
    """(what, figure) of all that was measured."""
    return (
        ("whole film", score_text(frame.full)),
        ("centre alone", score_text(frame.without_frame)),
        ("frame alone", score_text(frame.without_centre)),
        ("threshold", f"{threshold:.3f}"),
    )
