"""The tags of a film are those of the film itself, wherever it lies."""

import zipfile
from pathlib import Path

import pytest
from pydicom.data import get_testdata_file

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.services.inspecting import film_tags

FILM = Path(str(get_testdata_file("CT_small.dcm", download=False)))


def test_a_film_in_an_archive_has_the_tags_of_its_file(tmp_path: Path) -> None:
    archive = tmp_path / "films.zip"
    with zipfile.ZipFile(archive, "w") as writing:
        writing.writestr("letter.txt", "none of these")
        writing.write(FILM, "disc/film.dcm")
    inside = film_tags(FilmSource(archive, "disc/film.dcm", 1))
    assert inside == film_tags(FilmSource(FILM))
    assert any(tag.name == "PatientName" for tag in inside)
    with pytest.raises(NcovError) as caught:
        film_tags(FilmSource(archive, "disc/other.dcm", 1))
    assert caught.value.kind is ErrorKind.FILE_MISSING
