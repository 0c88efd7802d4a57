"""Pictures of films that were called wrong, each beside its heat map; named by number alone."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.training.dataset import LABELS, TrainingFilm
from ncov_desktop.core.training.evaluation import WrongFilm, picture_name
from ncov_desktop.imaging.render import blend, overlay_table
from ncov_desktop.learning.explain import see
from ncov_desktop.learning.precision import Precision
from ncov_desktop.learning.selftest import to_tensor
from ncov_desktop.learning.training.desk import Desk
from ncov_desktop.learning.training.stages import Trained

MOST = 24
_PALETTE, _OPACITY, _CUTOFF = "inferno", 0.5, 0.2


def draw_pictures(
    wrong: Sequence[WrongFilm],
    films: Sequence[TrainingFilm],
    trained: Trained,
    desk: Desk,
    folder: Path,
) -> None:
    """Writes the pictures of the worst, and of those that every network called wrong.

    Left the film as the network gets it, right under the map of the class that it called.
    Raises: OSError, and as `Desk.see`.
    """
    chosen = [*wrong[:MOST], *[each for each in wrong if each.everywhere][:MOST]]
    for number, called in {each.film.number: _called(each) for each in chosen}.items():
        file = folder / picture_name(number)
        if not file.is_file():
            pixels = _picture(films[number - 1], LABELS.index(called), trained, desk)
            _, encoded = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
            write_atomically(file, encoded.tobytes(), private=True)


def _called(each: WrongFilm) -> str:
    """The class it was called: the one it is not of."""
    return next(label for label in LABELS if label != each.film.label)


def _picture(film: TrainingFilm, called: int, trained: Trained, desk: Desk) -> NDArray[np.uint8]:
    """uint8[side, 2 * side, 3]."""
    look = desk.look(trained)
    given = look.of(film)
    network, _ = desk.network(trained)
    x = to_tensor(given, look.bundle, next(network.parameters()).device)
    seen = see(network, x.contiguous(memory_format=torch.channels_last), Precision.FLOAT32)
    maps = seen.maps[0, 0].cpu().numpy()
    peak = float(maps.max())
    grey = (look.small(film) >> 8).astype(np.uint8)
    share = maps[called] / peak if peak > 0 else maps[called]
    smooth = cv2.resize(share, grey.shape[::-1], interpolation=cv2.INTER_CUBIC)
    heat = np.rint(np.clip(smooth, 0, 1) * 255).astype(np.uint8)
    overlay = blend(grey, heat, overlay_table(_PALETTE, _OPACITY, _CUTOFF))
    return np.hstack([np.repeat(grey[:, :, None], 3, axis=2), overlay])
