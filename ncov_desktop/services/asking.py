"""Ask the network: what would it say without what the reader painted over?"""

from collections.abc import Sequence

from ncov_desktop.core.brush import Dab
from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.engine import Engine
from ncov_desktop.core.results import Prediction
from ncov_desktop.core.trust import TrustSubject
from ncov_desktop.imaging.hide import brush_mask, hide_mask
from ncov_desktop.imaging.prepare import to_model_input, trust_subject
from ncov_desktop.services.films import OpenedFilm


def subject_of(opened: OpenedFilm, bundle: Bundle) -> TrustSubject:
    """The film to paint on, made once for any number of questions."""
    return trust_subject(opened.film, bundle)


def ask_without(
    opened: OpenedFilm, subject: TrustSubject, dabs: Sequence[Dab], engine: Engine, bundle: Bundle
) -> Prediction:
    """What the network says of the film where the dabs are filled with what surrounds them.

    subject: the same film, by `subject_of`.
    Raises: NcovError.
    """
    geometry = subject.model_input.geometry
    rows, cols = subject.grey.shape
    mask = brush_mask(dabs, geometry.film_size, (rows, cols), opened.film.pixel_aspect)
    hidden = hide_mask(subject.grey, mask)
    return engine.judge(to_model_input(hidden, bundle, geometry)).prediction
