"""Films from a table: this program's own, or that of a collection, recognised by its columns."""

from collections.abc import Callable, Generator
from pathlib import Path

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import LABELS, Origin, Split, TrainingFilm
from ncov_desktop.core.training.imported import DropReason, ImportEvent, PatientRule
from ncov_desktop.services.collecting import openi
from ncov_desktop.services.collecting.rows import Cells, FileFinder, age_years, read_rows
from ncov_desktop.services.collecting.sifting import Candidate, frontal_word, sift
from ncov_desktop.services.decoding import FilmReader

COHEN = "COVID-19 image data collection"
NIH = "NIH ChestX-ray14"
# Pneumonias as the first releases of the collection name them, without 'Pneumonia/' before them.
_PNEUMONIAS = frozenset(
    (
        "sars",
        "mers-cov",
        "streptococcus",
        "klebsiella",
        "legionella",
        "pneumocystis",
        "varicella",
        "influenza",
        "mycoplasma",
        "mycoplasma bacterial pneumonia",
        "chlamydophila",
        "e.coli",
        "lipoid",
        "aspiration",
    )
)

Reading = Callable[[int, Cells, FileFinder], Candidate]


def import_table(table: Path, reader: FilmReader) -> Generator[ImportEvent, None, None]:
    """The films of a table: own, COVID-19 image data collection, ChestX-ray14, or OpenI with tags.

    Their files lie beside the table, or below its folder.
    Raises: NcovError (file_missing, file_unreadable, dataset_unknown, dataset_damaged, dataset_empty,
        tags_wrong).
    """
    rows = read_rows(table)
    for kind, columns, read in _FORMATS:
        if columns <= rows.columns:
            finder = FileFinder(table.absolute().parent)
            candidates = [read(line, cells, finder) for line, cells in rows.lines]
            yield from sift(kind, candidates, reader)
            return
    yield from openi.import_tagged(table, rows, reader)


def _own(line: int, cells: Cells, finder: FileFinder) -> Candidate:
    """This program's table; any other column is passed over, but for an age."""
    label, view = cells.get("label", ""), cells.get("view", "")
    split = cells.get("split", "")
    origin = Origin(
        cells.get("patient_id", ""),
        cells.get("source", ""),
        frontal_word(view),
        cells.get("licence", ""),
    )
    film = TrainingFilm(
        finder.find(cells.get("file", "")),
        label,
        origin,
        Split(split) if split in [*Split] else None,
    )
    drop = _drop(cells.get("file", ""), label in LABELS)
    return Candidate(
        film, PatientRule.TABLE, view, age_years(cells.get("age", "")), line, drop, label
    )


def _cohen(line: int, cells: Cells, finder: FileFinder) -> Candidate:
    """Source: Cohen et al., arXiv:2006.11988, metadata.csv."""
    finding, view = cells.get("finding", ""), cells.get("view", "")
    name, label = cells.get("filename", ""), _cohen_label(finding)
    patient = cells.get("patientid", "")
    origin = Origin(
        f"cohen-{patient}" if patient else "", COHEN, frontal_word(view), cells.get("license", "")
    )
    film = TrainingFilm(finder.find(name, cells.get("folder", "")), label or "", origin)
    drop, detail = _drop(name, label is not None), finding
    if drop is None and cells.get("modality", "").casefold() not in ("x-ray", ""):
        drop, detail = DropReason.NOT_A_RADIOGRAPH, cells["modality"]
    return Candidate(
        film, PatientRule.TABLE, view, age_years(cells.get("age", "")), line, drop, detail
    )


def _cohen_label(finding: str) -> str | None:
    """None for what is no pneumonia, or one of which it is not said which."""
    words = [word.strip().casefold() for word in finding.replace(",", "/").split("/")]
    if any(word.startswith("covid-19") for word in words):
        return COVID19
    if (words[0] == "pneumonia" and len(words) > 1) or words[0] in _PNEUMONIAS:
        return OTHER_PNEUMONIA
    return None


def _nih(line: int, cells: Cells, finder: FileFinder) -> Candidate:
    """Source: Wang et al., CVPR 2017, Data_Entry_2017.csv; files in images/ or images_001/images/."""
    finding, view = cells.get("finding labels", ""), cells.get("view position", "")
    name, patient = cells.get("image index", ""), cells.get("patient id", "")
    pneumonia = "pneumonia" in (word.strip().casefold() for word in finding.split("|"))
    drop = _drop(name, pneumonia)
    origin = Origin(
        f"nih-{int(patient):08d}" if patient.isdecimal() else "", NIH, frontal_word(view)
    )
    # among a hundred thousand rows only those of a pneumonia are looked for
    file = finder.find(name) if drop is None else Path(name)
    film = TrainingFilm(file, OTHER_PNEUMONIA, origin)
    age = age_years(cells.get("patient age", ""))
    return Candidate(film, PatientRule.TABLE, view, age, line, drop, finding)


def _drop(name: str, in_a_class: bool) -> DropReason | None:
    if not name:
        return DropReason.NO_FILE
    return None if in_a_class else DropReason.OTHER_FINDING


_FORMATS: tuple[tuple[str, frozenset[str], Reading], ...] = (
    ("own", frozenset(("file", "label", "patient_id", "source", "split")), _own),
    ("cohen", frozenset(("patientid", "finding", "view", "modality", "filename")), _cohen),
    ("nih", frozenset(("image index", "finding labels", "patient id", "view position")), _nih),
)
