"""Measures how many copies of films are found, and how many films are taken for copies that are none.

    python build_scripts/measure_near_duplicates.py FILMS.csv

FILMS.csv has a column 'file'. Prints tables for docs/training-data.md. No picture leaves the machine.
"""

import argparse
import csv
from collections.abc import Callable
from pathlib import Path
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from ncov_desktop.imaging.perceptual_hash import NearPair, glimpse_of, near_pairs
from ncov_desktop.imaging.perturb import Perturbation, Tone, Wear, perturb
from ncov_desktop.imaging.prepare import brightness
from ncov_desktop.services.decoding import FilmReader

Grey = NDArray[np.uint16]
_EVERY = 6


def main() -> None:
    """Prints both tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("table", type=Path)
    table = parser.parse_args().table
    with table.open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    glimpses, copies = [], dict[str, list[NDArray[np.uint8]]]()
    with FilmReader() as reader:
        for number, row in enumerate(rows):
            grey = brightness(reader.read(table.parent / row["file"]).radiographs[0])
            glimpses.append(glimpse_of(grey))
            if number % _EVERY == 0:
                for name, change in CHANGES.items():
                    changed = np.ascontiguousarray(change(grey))
                    copies.setdefault(name, []).append(glimpse_of(changed))
    pairs = _pairs(np.stack(glimpses))
    patients = sum(
        rows[pair.first].get("patient_id") == rows[pair.second].get("patient_id") for pair in pairs
    )
    print(f"{len(rows)} films: {len(pairs)} pairs flagged, {patients} of them of one patient\n")
    print("| copy | found |\n| --- | --- |")
    originals = glimpses[::_EVERY]
    for name, made in copies.items():
        couples = zip(originals, made, strict=True)
        found = sum(bool(_pairs(np.stack(couple))) for couple in couples)
        print(f"| {name} | {found} of {len(made)} |")


def _pairs(glimpses: NDArray[np.uint8]) -> list[NearPair]:
    return [pair for found in near_pairs(glimpses) for pair in found]


def _cropped(share: float) -> Callable[[Grey], Grey]:
    def crop(grey: Grey) -> Grey:
        rows, cols = (round(side * share) for side in grey.shape)
        return grey[rows:-rows, cols:-cols]

    return crop


def _resized(cols: int, rows: int) -> Callable[[Grey], Grey]:
    def resize(grey: Grey) -> Grey:
        return cast(Grey, cv2.resize(grey, (cols, rows), interpolation=cv2.INTER_AREA))

    return resize


def _changed(wear: Wear = Wear(), tone: Tone = Tone()) -> Callable[[Grey], Grey]:  # noqa: B008
    return lambda grey: perturb(grey, Perturbation("", wear=wear, tone=tone))


def _lettered(grey: Grey) -> Grey:
    rows, cols = grey.shape
    letters = np.zeros(grey.shape, np.uint8)
    where = (cols // 20, rows // 10)
    cv2.putText(letters, "R SUPINE", where, cv2.FONT_HERSHEY_SIMPLEX, cols / 400, 255, 3)
    lettered: Grey = np.maximum(grey, letters.astype(np.uint16) * np.uint16(257))
    return lettered


def _rotated(grey: Grey) -> Grey:
    return np.rot90(grey)


CHANGES: dict[str, Callable[[Grey], Grey]] = {
    "JPEG of quality 30": _changed(Wear(jpeg_quality=30)),
    "made small: 150 × 150": _resized(150, 150),
    "squashed: 300 × 400": _resized(300, 400),
    "brighter and steeper": _changed(tone=Tone(0.08, 1.3)),
    "darker (gamma 1.4)": _changed(tone=Tone(gamma=1.4)),
    "sharpened": _changed(tone=Tone(sharpness=0.6)),
    "large lettering added": _lettered,
    "2% cut off each side": _cropped(0.02),
    "5% cut off each side": _cropped(0.05),
    "rotated by 90°": _rotated,
    "mirrored": lambda grey: grey[:, ::-1],
    "mirrored and rotated": lambda grey: _rotated(grey[:, ::-1]),
    "inverted": lambda grey: 65535 - grey,
}


if __name__ == "__main__":
    main()
