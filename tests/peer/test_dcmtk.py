"""Pixel truth: films are shown, read and described here as DCMTK, an independent implementation, does.

`python tests/peer/test_dcmtk.py` writes the table of agreement to docs/pixel-truth.md.
DCMTK is a package of most systems (`apt-get install dcmtk`); without it the tests are skipped.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pydicom
import pytest
from pydicom import uid
from pydicom.data import get_testdata_file

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import LookupTable, Radiograph, Window
from ncov_desktop.imaging import render
from ncov_desktop.imaging.files import read_study
from ncov_desktop.imaging.greyscale import default_voi

_REPOSITORY = Path(__file__).resolve().parents[2]
_REPORT = _REPOSITORY / "docs" / "pixel-truth.md"
_TOLERANCE = 1  # of 255 levels: the two round their tables differently
_TIMEOUT_S = 60
_NO_PICTURE = (ErrorKind.DICOM_WITHOUT_PICTURE, ErrorKind.NOT_A_FILM)
_TOOLS = {
    "dcm2pnm": "dcmconv",
    "dcmj2pnm": "dcmdjpeg",
    "dcml2pnm": "dcmdjpls",
}
_SIBLINGS = (("J2KR", "UNCR"), ("J2KI", "UNCI"), ("_jp2klossless", ""), ("_jpeg_2k_lossless", ""))
_CLIPPED = (
    "stored as luminance and chroma: this program shows the stored luminance, DCMTK turns colours "
    "outside RGB into the nearest and back; the same within 1 wherever nothing is clipped"
)
_ROUNDED = (
    "stored values differ by 1 at most: the two inverse cosine transforms of lossy JPEG round "
    "differently, and the window stretches that"
)


@dataclass(frozen=True)
class Comparison:
    """One file. largest: difference in levels on screen; stored: difference in stored values."""

    name: str
    syntax: str
    outcome: str
    largest: int | None = None
    stored: int | None = None
    why: str = ""


def sample_files() -> list[Path]:
    """Every file of pydicom's tests, of pydicom-data and of the shared folder."""
    folders = [Path(pydicom.__file__).parent / "data" / "charset_files"]
    for name in ("CT_small.dcm", "RG1_UNCR.dcm"):
        if found := get_testdata_file(name, download=False):
            folders.append(Path(found).parent)
    folders.append(_REPOSITORY.parent / "shared" / "data" / "dicom")
    files = {path for folder in folders for path in folder.rglob("*") if path.is_file()}
    return sorted(path for path in files if path.suffix not in (".py", ".md", ".txt"))


def compare(path: Path, folder: Path, frame: int = 0) -> Comparison:
    """Reads one frame both ways and compares the pictures on screen, not resampled."""
    try:
        film = read_study(path, frame).radiographs[0]
    except NcovError as error:
        return _refused(path, folder, error)
    syntax = uid.UID(film.provenance.transfer_syntax_uid or "")
    tool = "dcm2pnm"
    if syntax in uid.JPEGTransferSyntaxes:
        tool = "dcmj2pnm"
    elif syntax in uid.JPEGLSTransferSyntaxes:
        tool = "dcml2pnm"
    shown, note = path, ""
    if syntax in uid.JPEG2000TransferSyntaxes:
        shown, note = _without_jpeg_2000(path, folder)
    colours, said = _by_dcmtk(tool, shown, film, folder)
    if colours is None:
        return Comparison(path.name, syntax.name, "only here", why=said)
    theirs = cv2.cvtColor(colours, cv2.COLOR_BGR2GRAY) if colours.ndim == 3 else colours
    ours = render.grey_picture(film.pixels, render.display_table(film, default_voi(film)))
    if ours.shape != theirs.shape:
        return Comparison(path.name, syntax.name, "differ", why=f"{ours.shape}, {theirs.shape}")
    stored = _stored_difference(_TOOLS[tool], shown, film, folder) if colours.ndim == 2 else None
    difference = np.abs(ours.astype(int) - theirs)
    largest, outcome = int(difference.max()), "agree"
    if largest > _TOLERANCE:
        note = _explanation(difference, colours, film, stored)
        outcome = "explained" if note else "differ"
    return Comparison(path.name, syntax.name, outcome, largest, stored, note)


def report(comparisons: list[Comparison]) -> str:
    """The table of agreement as Markdown."""
    of = {o: [c for c in comparisons if c.outcome == o] for o in _OUTCOMES}
    exact = [c for c in of["agree"] if c.stored == 0]
    lines = [
        "# Pixel truth",
        "",
        "Every sample film, first frame, as this program shows it at first, against DCMTK "
        f"({_version()}) with the same window, grey level by grey level and not resampled. "
        "Written by `python tests/peer/test_dcmtk.py`; the same comparison is a test "
        "(`pytest -m development tests/peer`).",
        "",
        "| outcome | files | means |",
        "|---|---|---|",
        *(f"| {outcome} | {len(of[outcome])} | {_OUTCOMES[outcome]} |" for outcome in _OUTCOMES),
        "",
        f"Of the films that agree, {len(exact)} were also compared in stored values and are the "
        "same value by value. Files without a picture are not counted.",
    ]
    for outcome in _OUTCOMES:
        if of[outcome]:
            lines += ["", f"## {outcome[0].upper()}{outcome[1:]}", ""]
            lines += [
                "| file | transfer syntax | levels | stored values | note |",
                "|---|---|---|---|---|",
            ]
            lines += [
                f"| {c.name} | {c.syntax} | {_cell(c.largest)} | {_cell(c.stored)} | {c.why} |"
                for c in of[outcome]
            ]
    return "\n".join(lines) + "\n"


_OUTCOMES = {
    "agree": f"at most {_TOLERANCE} of 255 levels apart everywhere",
    "explained": "further apart, and why is known",
    "differ": "further apart, and why is not known",
    "only here": "DCMTK refuses it",
    "only DCMTK": "this program refuses it",
    "neither": "both refuse it",
}


def _cell(value: int | None) -> str:
    return "" if value is None else str(value)


def _version() -> str:
    said = subprocess.run(["dcm2pnm", "--version"], capture_output=True, text=True, check=True)
    found = re.search(r"v(\d[\d.]*)", said.stdout)
    return f"version {found[1]}" if found else "version unknown"


def _refused(path: Path, folder: Path, error: NcovError) -> Comparison:
    theirs = any(_by_dcmtk(tool, path, None, folder)[0] is not None for tool in _TOOLS)
    facts = ", ".join(f"{key} {value}" for key, value in error.facts.items())
    why = f"{error.kind.value}{': ' if facts else ''}{facts}"
    if error.kind in _NO_PICTURE and not theirs:
        return Comparison(path.name, "", "no picture", why=why)
    return Comparison(path.name, "", "only DCMTK" if theirs else "neither", why=why)


def _without_jpeg_2000(path: Path, folder: Path) -> tuple[Path, str]:
    """DCMTK has no JPEG 2000 decoder: the same film uncompressed, or what pydicom decodes of it."""
    for suffix, plain in _SIBLINGS:
        sibling = path.with_name(path.name.replace(suffix, plain))
        if sibling != path and sibling.exists():
            return sibling, f"against {sibling.name}, as DCMTK has no JPEG 2000 decoder"
    target = folder / "decompressed.dcm"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = pydicom.dcmread(path)
        dataset.decompress(as_rgb=False, generate_instance_uid=False)
        dataset.save_as(target)
    return target, "only how it is shown: DCMTK has no JPEG 2000 decoder and was given the values"


def _by_dcmtk(
    tool: str, path: Path, film: Radiograph | None, folder: Path
) -> tuple[np.ndarray | None, str]:
    """uint8[rows, cols] or [rows, cols, 3] as DCMTK shows it with the window the film opens with."""
    target, said = folder / "theirs.pnm", ""
    number = str(film.frame + 1 if film else 1)
    for window in _window_options(film) if film else [[]]:
        target.unlink(missing_ok=True)
        command = [tool, "+op", "--no-overlays", "+F", number, *window, str(path), str(target)]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_TIMEOUT_S, check=False
        )
        if target.exists() and target.stat().st_size:
            return cv2.imread(str(target), cv2.IMREAD_UNCHANGED), ""
        last = (done.stderr.strip().splitlines() or ["no picture"])[-1]
        said = f"DCMTK: {last.removeprefix('F: ').split(': reading file')[0]}"
    return None, said


def _window_options(film: Radiograph) -> list[list[str]]:
    """Ways to ask for the window of `default_voi`: by the file's number, else by its own numbers."""
    voi = default_voi(film)
    if isinstance(voi, LookupTable):
        return [["+Wl", "1"]]
    if film.voi:
        # DCMTK reads no windows from functional groups
        return [["+Wi", "1"], ["+Ww", repr(voi.center), repr(voi.width)]]
    if film.bits == film.stored_bits == 8:
        return [[]]
    # the window of function LINEAR that is the same line (PS3.3 C.11.2.1.2.1)
    return [["+Ww", repr(voi.center + 0.5), repr(voi.width + 1)]]


def _stored_difference(tool: str, path: Path, film: Radiograph, folder: Path) -> int | None:
    """The largest difference to the stored values DCMTK decompresses; None where it gives none."""
    target = folder / "stored.dcm"
    target.unlink(missing_ok=True)
    write = "+te" if tool == "dcmconv" else "-q"
    subprocess.run([tool, write, str(path), str(target)], capture_output=True, check=False)
    if not target.exists():
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = pydicom.dcmread(target, force=True)
        if (
            dataset.get("SamplesPerPixel") != 1
            or dataset.PhotometricInterpretation == "PALETTE COLOR"
        ):
            return None
        theirs = dataset.pixel_array
    shown = theirs[film.frame] if theirs.ndim == 3 else theirs
    return int(np.abs(film.pixels.astype(int) + film.stored_offset - shown).max())


def _explanation(
    difference: np.ndarray, colours: np.ndarray, film: Radiograph, stored: int | None
) -> str:
    """Why two pictures differ, where that can be shown; '' where it cannot."""
    if colours.ndim == 3 and any("YBR" in step for step in film.provenance.steps):
        clipped = ((colours == 0) | (colours == 255)).any(axis=2)
        return _CLIPPED if difference[~clipped].max(initial=0) <= _TOLERANCE else ""
    lossy_jpeg = film.provenance.transfer_syntax_uid in (
        uid.JPEGBaseline8Bit,
        uid.JPEGExtended12Bit,
    )
    return _ROUNDED if lossy_jpeg and stored is not None and stored <= 1 else ""


@pytest.fixture
def dcmtk() -> None:
    """Skips where DCMTK is absent."""
    if missing := [tool for tool in (*_TOOLS, "dcmdump") if shutil.which(tool) is None]:
        pytest.skip(f"DCMTK's {missing[0]} is not on this machine")


@pytest.mark.development
@pytest.mark.usefixtures("dcmtk")
def test_films_look_as_dcmtk_shows_them(tmp_path: Path) -> None:
    comparisons = [compare(path, tmp_path) for path in sample_files()]
    print(report(comparisons))
    assert [c for c in comparisons if c.outcome == "differ"] == []
    agreeing = [c for c in comparisons if c.outcome == "agree"]
    assert len(agreeing) > 100
    assert {c.stored for c in agreeing} <= {0, 1, None}
    # only lossy JPEG may differ in stored values at all
    assert not [c for c in agreeing if c.stored and "JPEG" not in c.syntax]


@pytest.mark.development
@pytest.mark.usefixtures("dcmtk")
@pytest.mark.parametrize(
    ("name", "frames"),
    [
        ("eCT_Supplemental.dcm", 2),
        ("liver.dcm", 3),  # one bit a pixel, and frames that begin within a byte
        ("liver_expb.dcm", 3),
        ("emri_small.dcm", 10),
        ("emri_small_RLE.dcm", 10),
        ("emri_small_jpeg_ls_lossless.dcm", 10),
        ("SC_rgb_2frame.dcm", 2),
        ("examples_ybr_color.dcm", 30),
    ],
)
def test_the_last_frame_is_the_one_dcmtk_shows(tmp_path: Path, name: str, frames: int) -> None:
    found = get_testdata_file(name, download=False)
    if found is None:
        pytest.skip(f"{name} is not on this machine")
    assert read_study(Path(found)).radiographs[0].frames == frames
    assert compare(Path(found), tmp_path, frames - 1).outcome in ("agree", "explained")


@pytest.mark.development
@pytest.mark.usefixtures("dcmtk")
def test_headers_say_what_dcmdump_prints() -> None:
    checked = 0
    for path in sample_files():
        try:
            film = read_study(path).radiographs[0]
        except NcovError:
            continue
        stated = _dumped(path)
        if "SamplesPerPixel" not in stated or stated["SamplesPerPixel"] != "1":
            continue
        checked += 1
        rows, cols = film.pixels.shape
        assert (str(rows), str(cols)) == (stated["Rows"], stated["Columns"]), path.name
        if stated["PhotometricInterpretation"].startswith("MONO"):
            assert str(film.stored_bits) == stated["BitsStored"], path.name
            inverse = stated.get("PresentationLUTShape") == "INVERSE"
            first = stated["PhotometricInterpretation"] == "MONOCHROME1"
            assert film.inverted == (first or inverse), path.name
            assert bool(film.stored_offset) == (stated["PixelRepresentation"] == "1"), path.name
        windows = [voi for voi in film.voi if isinstance(voi, Window)]
        if windows and "WindowCenter" in stated:
            centers = [float(part) for part in stated["WindowCenter"].split("\\")]
            assert [window.center for window in windows] == centers, path.name
    assert checked > 80


def _dumped(path: Path) -> dict[str, str]:
    """Elements of the data set's first level, by keyword, as dcmdump prints them."""
    done = subprocess.run(
        ["dcmdump", "-q", "--print-short", str(path)], capture_output=True, check=False
    )
    printed = done.stdout.decode("latin-1")
    lines = re.findall(
        r"^\([0-9a-f]{4},[0-9a-f]{4}\) \w\w (.*?) +# +\d+, *\d+ (\w+)$", printed, re.M
    )
    return {keyword: value.strip("[]").strip() for value, keyword in lines}


def main() -> int:
    """Writes the table of agreement."""
    if shutil.which("dcm2pnm") is None:
        print("DCMTK's dcm2pnm is not on this machine", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        comparisons = [compare(path, Path(folder)) for path in sample_files()]
    _REPORT.write_text(report(comparisons), encoding="utf-8")
    return int(any(c.outcome == "differ" for c in comparisons))


if __name__ == "__main__":
    sys.exit(main())
