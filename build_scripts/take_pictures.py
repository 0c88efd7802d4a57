"""Makes the gallery of the documents: the real window, the real network, the demonstration film.

    python build_scripts/take_pictures.py [--out docs/pictures] [--only NAME]

Each sitting is a program of its own with a screen size, a scale and settings; `picture_scenes.py` has
what is shown in it. Nothing of the user's own settings and worklist is read or changed. Needs the extra
`demo`. Works with and without a display.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import pydicom
from pydicom.uid import generate_uid

from ncov_desktop.core.training.plan import Films, RangeTest, Start, write_plan
from ncov_desktop.core.training.presets import quick_plan
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services.demo import demo_film

PHANTOMS, TRAINED_ON = 12, 30
LAPTOP, DESK = (1280, 800), (1920, 1080)


@dataclass(frozen=True, slots=True)
class Sitting:
    """One start of the program. scenes: names in `picture_scenes.SCENES`.

    scale: screen pixels per point. suffix: ends the pictures' names.
    settings: what the user chose, as the settings file holds it.
    """

    suffix: str
    scenes: tuple[str, ...]
    size: tuple[int, int] = LAPTOP
    scale: int = 1
    settings: dict[str, object] = field(default_factory=dict)


SITTINGS = (
    Sitting("", ("read", "film", "three", "contour", "magnifier", "measure", "ask", "hidden")),
    Sitting("", ("prior", "worklist", "settings", "keys")),
    Sitting("", ("sealed", "own-read"), settings={"own_read_first": True}),
    Sitting("-light", ("read", "worklist"), settings={"theme": "light"}),
    Sitting("-de", ("read",), settings={"language": "de"}),
    Sitting("-tr", ("read",), settings={"language": "tr"}),
    Sitting("-1920", ("welcome", "read", "worklist"), DESK),
    Sitting("-4k", ("read",), DESK, scale=2),
    Sitting("", ("admin-data", "admin-run", "admin-evaluate", "admin-activate")),
    Sitting("-light", ("admin-run",), settings={"theme": "light"}),
)


def main() -> int:
    """Sits down once for each sitting; ends with 1 where one of them failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/pictures"))
    parser.add_argument("--only", help="the sittings with this scene alone")
    options = parser.parse_args()
    out: Path = options.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    wanted = [s for s in SITTINGS if options.only is None or options.only in s.scenes]
    with tempfile.TemporaryDirectory(prefix="ncov-pictures-") as folder:
        films = Path(folder) / "films"
        _write_films(films)
        return max(
            _sit(sitting, out, Path(folder) / str(n), films) for n, sitting in enumerate(wanted)
        )


def _write_films(folder: Path) -> None:
    """The demonstration film, the same one year earlier as its prior, and phantoms."""
    study = folder / "study"
    study.mkdir(parents=True)
    film = pydicom.dcmread(demo_film())
    film.StudyDescription = "Chest"
    film.save_as(study / "chest.dcm")
    for name in ("StudyDate", "SeriesDate", "AcquisitionDate", "ContentDate"):
        if day := film.get(name):
            setattr(film, name, f"{int(day[:4]) - 1}{day[4:]}")
    for name in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
        setattr(film, name, generate_uid())
    film.file_meta.MediaStorageSOPInstanceUID = film.SOPInstanceUID
    film.save_as(study / "chest a year before.dcm")
    for seed in range(PHANTOMS):
        pixels = chest_phantom(seed, rows=640, cols=640).radiographs[0].pixels
        cv2.imwrite(str(folder / f"phantom {seed + 1}.png"), pixels)


def _sit(sitting: Sitting, out: Path, home: Path, films: Path) -> int:
    home.mkdir()
    (home / "settings.json").write_text(json.dumps({"schema_version": 1, **sitting.settings}))
    places = {f"NCOV_{name}_DIR": str(home) for name in ("CONFIG", "DATA", "LOG")}
    screen = {"QT_SCALE_FACTOR": str(sitting.scale), "QT_QPA_PLATFORM": "offscreen"}
    environment = os.environ | places | screen
    if "worklist" in sitting.scenes:
        command = ["-m", "ncov_desktop", "screen", str(films), "--recursive", "--device", "cpu"]
        subprocess.run([sys.executable, *command], env=environment, check=True)
    if any(scene.startswith("admin") for scene in sitting.scenes):
        _train(home, environment)
    scenes = Path(__file__).with_name("picture_scenes.py")
    shown = [
        str(out),
        str(films),
        "x".join(map(str, sitting.size)),
        sitting.suffix,
        *sitting.scenes,
    ]
    return subprocess.run(
        [sys.executable, str(scenes), *shown], env=environment, check=False
    ).returncode


def _train(home: Path, environment: dict[str, str]) -> None:
    """A small training on phantoms: its films, and the run that the Admin tab shows."""
    films = home / "phantoms"
    for place, name in enumerate(("covid19", "other")):
        for number in range(TRAINED_ON):
            patient = films / name / f"p{number}"
            patient.mkdir(parents=True)
            pixels = chest_phantom(1000 * place + number, rows=300, cols=280).radiographs[0].pixels
            cv2.imwrite(str(patient / f"phantom {place} {number}.png"), pixels)
    table = str(home / "training-films.csv")
    folders = ["--covid19", str(films / "covid19"), "--other", str(films / "other")]
    run = [sys.executable, "-m", "ncov_desktop"]
    subprocess.run(
        [*run, "films", "import", *folders, "--source", "phantoms", "--out", table],
        env=environment,
        check=True,
    )
    divide = ["films", "split", table, "--out", table]
    subprocess.run([*run, *divide], env=environment, check=True)
    start = Start(kind="random")
    plan = quick_plan("phantoms", Films(table=Path(table)), "resnet18", start)
    small = {"input_size": 64, "batch_size": 16, "range_test": RangeTest(steps=60)}
    epochs = {"head": 6, "whole": 14}
    stages = tuple(
        stage.model_copy(update=small | {"epochs": epochs[stage.name]}) for stage in plan.stages
    )
    file = home / "plan.toml"
    write_plan(file, plan.model_copy(update={"stages": stages}))
    subprocess.run([*run, "train", str(file)], env=environment, check=True)


if __name__ == "__main__":
    sys.exit(main())
