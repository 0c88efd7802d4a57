"""Coloured films are made of stored values alone, never of luminance."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from pydicom import dcmread
from pydicom.data import get_testdata_file

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.imaging import lossless as in_this_process
from ncov_desktop.services.decoding import FilmReader
from ncov_desktop.services.lossless import export_rgb, import_rgb

GREY = np.random.default_rng(3).integers(0, 240, (64, 64)).astype(np.uint8)


def coloured_dicom(path: Path, rgb: NDArray[np.uint8]) -> Path:
    dataset = dcmread(str(get_testdata_file("CT_small.dcm", download=False)))
    dataset.Rows, dataset.Columns, dataset.SamplesPerPixel = 64, 64, 3
    dataset.PhotometricInterpretation, dataset.PlanarConfiguration = "RGB", 0
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0
    dataset.PixelData = rgb.tobytes()
    dataset.save_as(path)
    return path


def picture(path: Path, rgb: NDArray[np.uint8]) -> Path:
    Image.fromarray(rgb).save(path, "PNG")
    return path


@pytest.mark.parametrize("make", [coloured_dicom, picture])
@pytest.mark.parametrize("colours", ["photograph", "tint of one level", "tint of twelve levels"])
def test_luminance_is_no_stored_value(tmp_path: Path, make: object, colours: str) -> None:
    levels = {"photograph": GREY[::-1], "tint of one level": GREY + 1}.get(colours, GREY + 12)
    film = make(tmp_path / "film", np.dstack([GREY, GREY, levels]))  # type: ignore[operator]
    with pytest.raises(NcovError) as caught:
        export_rgb(film, tmp_path / "out.png")
    assert caught.value.kind is ErrorKind.PICTURE_IN_COLOUR
    assert not (tmp_path / "out.png").exists()


def test_grey_in_three_channels_of_a_picture_is_exported(tmp_path: Path) -> None:
    film = picture(tmp_path / "film.png", np.dstack([GREY] * 3))
    assert export_rgb(film, tmp_path / "out.png").record.bits == 8


def test_a_coloured_film_is_decoded_behind_the_wall(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = np.random.default_rng(3).integers(0, 2**16, (70, 60)).astype(np.uint16)
    Image.fromarray(values).save(tmp_path / "film.png")
    export_rgb(tmp_path / "film.png", tmp_path / "coloured.png")

    def decode(*_: object) -> None:
        pytest.fail("decoded in the caller's process")

    monkeypatch.setattr(in_this_process.Image, "open", decode)
    with FilmReader() as reader:
        written = import_rgb(tmp_path / "coloured.png", tmp_path / "values.npy", reader)
        assert np.array_equal(np.load(written.path), values)
        changed = (tmp_path / "coloured.png").read_bytes().replace(b"IDAT", b"IDAU", 1)
        (tmp_path / "changed.png").write_bytes(changed)
        with pytest.raises(NcovError) as caught:
            import_rgb(tmp_path / "changed.png", tmp_path / "none.npy", reader)
    assert caught.value.kind is ErrorKind.PICTURE_DAMAGED
    assert not (tmp_path / "none.npy").exists()
