"""Folders, indexes and archives give each film once, whatever they were made to do."""

import json
import os
import shutil
import socket
import stat
import struct
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.dataset import Dataset

from ncov_desktop.core.browser import Browser, FilmEntry, FilmSource, Problem
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.imaging import archives
from ncov_desktop.imaging.sources import open_regular, open_source, read_source
from ncov_desktop.services import browsing, folders
from ncov_desktop.services.browsing import (
    Done,
    Event,
    Found,
    Progress,
    find_films,
)
from ncov_desktop.text import error_message

TEST_FILES = Path(pydicom.__file__).parent / "data" / "test_files"
FILM = (TEST_FILES / "CT_small.dcm").read_bytes()
posix = pytest.mark.skipif(os.name == "nt", reason="no such files on Windows")


def film(uid: str) -> bytes:
    dataset = pydicom.dcmread(BytesIO(FILM))
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = uid
    buffer = BytesIO()
    dataset.save_as(buffer)
    return buffer.getvalue()


def browse(*paths: Path) -> Browser:
    """The end of a search that keeps its promises on the way."""
    events = list(find_films(paths))
    done = events[-1]
    assert isinstance(done, Done)
    last = events[-2]
    assert isinstance(last, Progress)
    assert last.done == last.total
    entries = [event for event in events if isinstance(event, FilmEntry)]
    left_out = [source for double in done.browser.duplicates for source in double.left_out]
    assert len(entries) == len(done.browser.films) + len(left_out)
    assert len({entry.source for entry in entries}) == len(entries)
    problems = [event for event in events if isinstance(event, Problem)]
    assert set(problems) == set(done.browser.problems)
    assert all(str(error_message(problem.error)) for problem in problems)
    return done.browser


def kinds(browser: Browser) -> dict[str, ErrorKind]:
    return {problem.source.file_name: problem.kind for problem in browser.problems}


def names(browser: Browser) -> list[str]:
    return [entry.file_name for entry in browser.films]


def zipped(path: Path, members: dict[str, bytes], **options: int) -> Path:
    with zipfile.ZipFile(path, "w", options.get("method", zipfile.ZIP_DEFLATED)) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


# files and folders


def test_a_folder_of_everything(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "IM0001").write_bytes(film("1.1"))
    (tmp_path / "a" / "胸部 صدر.dcm").write_bytes(film("1.2"))
    (tmp_path / "again.dcm").write_bytes(film("1.1"))
    Image.fromarray(np.zeros((40, 40), np.uint8)).save(tmp_path / "picture.png")
    zipped(tmp_path / "films.zip", {"d/IM1": film("1.3"), "d/": b""})
    (tmp_path / "README.txt").write_text("read me")
    (tmp_path / "empty.dcm").touch()
    for name in (".DS_Store", "Thumbs.db", "desktop.ini"):
        (tmp_path / name).write_bytes(b"\0" * 50)
    browser = browse(tmp_path)
    assert sorted(names(browser)) == sorted(["IM0001", "胸部 صدر.dcm", "picture.png", "IM1"])
    assert kinds(browser) == {
        "README.txt": ErrorKind.NOT_A_FILM,
        "empty.dcm": ErrorKind.FILE_EMPTY,
    }
    (duplicate,) = browser.duplicates
    assert {duplicate.kept.file_name, duplicate.left_out[0].file_name} == {"IM0001", "again.dcm"}


def test_files_one_by_one_and_again_in_their_folder(tmp_path: Path) -> None:
    path = tmp_path / "film"
    path.write_bytes(FILM)
    assert names(browse(path, tmp_path, path)) == ["film"]
    assert kinds(browse(tmp_path / "no", Path("no\0name")))["no"] is ErrorKind.FILE_MISSING
    assert browse().films == ()


def test_all_films_of_pydicom() -> None:
    browser = browse(TEST_FILES)
    assert len(browser.films) > 60
    assert ErrorKind.DICOM_WITHOUT_PICTURE in kinds(browser).values()
    assert ErrorKind.INDEX_FILE_MISSING not in kinds(browser).values()


def test_events_come_in_order(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"film{number}").write_bytes(film(f"1.{number}"))
    events = list(find_films([tmp_path]))
    found = [event.count for event in events if isinstance(event, Found)]
    assert found == sorted(found)
    assert found[-1] == 60
    progress = [event.done for event in events if isinstance(event, Progress)]
    assert progress == [25, 50, 60]


def test_closing_cancels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        (tmp_path / f"film{number}").write_bytes(film(f"1.{number}"))
    zipped(tmp_path / "a.zip", {"1": film("2.1"), "2": film("2.2")})
    opened = []

    def opening(path: Path, follow: bool = False) -> object:
        opened.append(open_regular(path, follow))
        return opened[-1]

    monkeypatch.setattr(browsing, "open_regular", opening)
    search: Iterator[Event] = find_films([tmp_path])
    assert any(isinstance(event, FilmEntry) for event in search)
    search.close()  # type: ignore[attr-defined]
    assert [file.closed for file, _ in opened] == [True]


@posix  # elsewhere the file would not be sparse
def test_a_film_of_gigabytes_is_refused_and_an_archive_is_not(tmp_path: Path) -> None:
    (tmp_path / "film").write_bytes(FILM)
    os.truncate(tmp_path / "film", 3 * 2**30)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("small", FILM)
        assert archive.fp is not None
        archive.fp.seek(3 * 2**30)
        archive.start_dir = 3 * 2**30  # type: ignore[attr-defined]
        archive.writestr("far", film("2"))
    browser = browse(tmp_path)
    assert names(browser) == ["far", "small"]
    assert kinds(browser) == {"film": ErrorKind.FILE_TOO_LARGE}
    assert open_source(browser.films[1].source) == FILM


# DICOMDIR


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TEST_FILES / "dicomdirtests", tmp_path / "disc"))


def test_index(disc: Path) -> None:
    (disc / "unlisted").write_bytes(FILM)
    browser = browse(disc / "DICOMDIR")
    assert len(browser.films) == 31
    assert not browser.problems
    assert "unlisted" not in names(browser)


def test_index_in_other_letters_with_a_film_missing(disc: Path) -> None:
    (disc / "77654033").rename(disc / "x")
    (disc / "x" / "CR1" / "6154").unlink()
    (disc / "x").rename(disc / "77654033")
    (disc / "98892003" / "MR1").rename(disc / "98892003" / "mr1")
    browser = browse(disc / "DICOMDIR")
    assert len(browser.films) == 30
    assert kinds(browser) == {"6154": ErrorKind.INDEX_FILE_MISSING}
    whole = browse(disc)
    assert kinds(whole)["6154"] is ErrorKind.INDEX_FILE_MISSING
    assert [p.kind for p in whole.problems].count(ErrorKind.INDEX_FILE_MISSING) == 1


def test_index_cut_short(disc: Path) -> None:
    data = (disc / "DICOMDIR").read_bytes()
    (disc / "DICOMDIR").write_bytes(data[:4000])
    assert kinds(browse(disc / "DICOMDIR")) == {"DICOMDIR": ErrorKind.INDEX_DAMAGED}


def index_of(*names: str) -> bytes:
    index = pydicom.dcmread(TEST_FILES / "dicomdirtests" / "DICOMDIR")
    records = []
    for name in names:
        record = Dataset()
        record.DirectoryRecordType = "IMAGE"
        record.add_new(0x00041500, "LO", name.split("\\"))
        records.append(record)
    index.DirectoryRecordSequence = records
    buffer = BytesIO()
    pydicom.dcmwrite(buffer, index)
    return buffer.getvalue()


OUTSIDE = ["..\\outside", "..", "A\\..\\..\\outside", "/etc/passwd", "C:\\outside", "\\outside"]


@pytest.mark.parametrize("name", OUTSIDE)
def test_index_leads_nowhere_outside(tmp_path: Path, name: str) -> None:
    (tmp_path / "disc" / "A").mkdir(parents=True)
    (tmp_path / "outside").write_bytes(FILM)
    (tmp_path / "disc" / "film").write_bytes(film("1.9"))
    (tmp_path / "disc" / "DICOMDIR").write_bytes(index_of(name, "FILM", "DICOMDIR"))
    browser = browse(tmp_path / "disc" / "DICOMDIR")
    assert names(browser) == ["film"]
    assert list(kinds(browser).values()) == [ErrorKind.INDEX_LEADS_OUTSIDE]


@posix
def test_index_leads_through_no_link(tmp_path: Path) -> None:
    (tmp_path / "disc").mkdir()
    (tmp_path / "outside").write_bytes(FILM)
    (tmp_path / "disc" / "LINK").symlink_to(tmp_path / "outside")
    (tmp_path / "disc" / "DICOMDIR").write_bytes(index_of("LINK"))
    browser = browse(tmp_path / "disc" / "DICOMDIR")
    assert kinds(browser) == {"LINK": ErrorKind.INDEX_LEADS_OUTSIDE}
    assert not browser.films


# archives


def test_films_in_an_archive_are_read(tmp_path: Path) -> None:
    members = {"IM1": film("1.1"), "d/IM2": film("1.2"), "__MACOSX/._IM1": b"x"}
    path = zipped(tmp_path / "films.zip", members)
    browser = browse(path)
    assert names(browser) == ["IM1", "IM2"]
    assert not browser.problems
    for entry in browser.films:
        data = open_source(entry.source)
        assert data in members.values()
        study = read_source(entry.source)
        provenance = study.radiographs[0].provenance
        assert provenance.sop_instance_uid == entry.sop_instance_uid
        assert provenance.source == str(path / (entry.source.member or ""))
    path.write_bytes(zipped(tmp_path / "other.zip", {"else": b"x"}).read_bytes())
    with pytest.raises(NcovError) as caught:
        open_source(browser.films[0].source)
    assert caught.value.kind is ErrorKind.FILE_MISSING


def test_films_that_an_archive_calls_folders_are_films(tmp_path: Path) -> None:
    path = tmp_path / "films.zip"
    with zipfile.ZipFile(path, "w") as archive:
        flagged = zipfile.ZipInfo("flagged")
        flagged.external_attr = (stat.S_IFDIR | 0o755) << 16
        archive.writestr(flagged, film("1.1"))
        archive.writestr("slash/", film("1.2"))
        archive.writestr("folder/", b"")
    browser = browse(path)
    assert names(browser) == ["flagged", "slash"]
    assert not browser.problems
    for entry in browser.films:
        uid = read_source(entry.source).radiographs[0].provenance.sop_instance_uid
        assert uid == entry.sop_instance_uid


def test_disc_in_an_archive(tmp_path: Path) -> None:
    folder = TEST_FILES / "dicomdirtests"
    members = {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    browser = browse(zipped(tmp_path / "disc.zip", members, method=zipfile.ZIP_STORED))
    assert len(browser.films) >= 31
    assert "DICOMDIR" not in kinds(browser)


def raw_zip(
    members: list[tuple[bytes, bytes, dict[str, int]]], list_size: int | None = None
) -> bytes:
    """A ZIP written by hand; a member's options replace what its headers would truly say."""
    body, listing = BytesIO(), BytesIO()
    for name, packed, told in members:
        flags, method = told.get("flags", 0), told.get("method", 8)
        packed_size, size = told.get("packed", len(packed)), told.get("size", 0)
        at, mode = told.get("at", body.tell()), told.get("mode", 0)
        sizes = struct.pack("<LLL", told.get("crc", 0), packed_size, size)
        head = struct.pack("<HHHHH", 20, flags, method, 0, 33)
        body.write(b"PK\3\4" + head + sizes + struct.pack("<HH", len(name), 0) + name + packed)
        tail = struct.pack("<HHHHHLL", len(name), 0, 0, 0, 0, mode << 16, at)
        listing.write(b"PK\1\2" + struct.pack("<H", 788) + head + sizes + tail + name)
    where, size = body.tell(), list_size or listing.tell()
    end = struct.pack(
        "<HHHHLLH", 0, 0, len(members) & 0xFFFF, len(members) & 0xFFFF, size, where, 0
    )
    return body.getvalue() + listing.getvalue() + b"PK\5\6" + end


def packed(data: bytes) -> tuple[bytes, dict[str, int]]:
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush(), {"size": len(data), "crc": zlib.crc32(data)}


def member(
    name: str | bytes, data: bytes = FILM, **told: int
) -> tuple[bytes, bytes, dict[str, int]]:
    body, truth = packed(data)
    return name if isinstance(name, bytes) else name.encode(), body, truth | told


@cache
def gigabyte() -> tuple[bytes, bytes, dict[str, int]]:
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    body = b"".join(packer.compress(bytes(2**20)) for _ in range(1024)) + packer.flush()
    return b"bomb", body, {"size": 2**30}


def overlapping() -> bytes:
    body, truth = packed(FILM)
    return raw_zip(
        [(b"film", body, truth)] + [(b"film", b"", truth | {"at": 0, "packed": len(body)})] * 9
    )


GOOD = member("good")
LYING = member("lies", b"\0" * 128 + b"DICM" + FILM[132:] + bytes(2**20), size=len(FILM))
Expected = dict[str, ErrorKind]
# (archive, its films, its problems)
HOSTILE: dict[str, Callable[[], tuple[bytes, list[str], Expected]]] = {
    "traversal": lambda: (raw_zip([member("../../../evil")]), ["evil"], {}),
    "traversal of Windows": lambda: (raw_zip([member("..\\..\\evil")]), ["evil"], {}),
    "absolute": lambda: (raw_zip([member("/etc/evil")]), ["evil"], {}),
    "drive": lambda: (raw_zip([member("C:\\Windows\\evil")]), ["evil"], {}),
    "device names": lambda: (raw_zip([member("NUL"), member("CON.dcm", film("2"))]),
                             ["CON.dcm", "NUL"], {}),
    "link": lambda: (raw_zip([member("link", b"/etc/passwd", mode=stat.S_IFLNK | 0o777), GOOD]),
                     ["good"], {"link": ErrorKind.LINK_NOT_FOLLOWED}),
    "pipe": lambda: (raw_zip([member("pipe", FILM, mode=stat.S_IFIFO | 0o666), GOOD]),
                     ["good"], {"pipe": ErrorKind.SPECIAL_FILE}),
    "bomb by ratio": lambda: (raw_zip([gigabyte(), GOOD]), ["good"],
                              {"bomb": ErrorKind.ARCHIVE_TOO_LARGE}),
    "bomb that hides its size": lambda: (raw_zip([(b"bomb", gigabyte()[1], {"size": 1000}), GOOD]),
                                         ["good"], {"bomb": ErrorKind.ARCHIVE_DAMAGED}),
    "bomb by count": lambda: (raw_zip([(b"", b"", {})] * 30_000), [],
                              {"a.zip": ErrorKind.ARCHIVE_TOO_LARGE}),
    "bomb by list": lambda: (raw_zip([(b"n" * 60_000, b"", {})] * 150), [],
                             {"a.zip": ErrorKind.ARCHIVE_TOO_LARGE}),
    "overlap": lambda: (overlapping(), [], {"a.zip": ErrorKind.ARCHIVE_DAMAGED}),
    "size far beyond": lambda: (raw_zip([member("big", size=2**31), GOOD]), ["good"],
                                {"big": ErrorKind.ARCHIVE_TOO_LARGE}),
    "list elsewhere": lambda: (raw_zip([member("away", at=2**31)]), [],
                               {"away": ErrorKind.ARCHIVE_DAMAGED}),
    "list too long": lambda: (raw_zip([GOOD], list_size=2**31), [],
                              {"a.zip": ErrorKind.ARCHIVE_DAMAGED}),
    "cut short": lambda: (raw_zip([GOOD])[:2000], [], {"a.zip": ErrorKind.ARCHIVE_DAMAGED}),
    "garbage": lambda: (b"PK\3\4" + bytes(range(256)) * 20, [],
                        {"a.zip": ErrorKind.ARCHIVE_DAMAGED}),
    "damaged member": lambda: (raw_zip([(b"bad", b"\xff" * 99, {"size": 999}), GOOD]), ["good"],
                               {"bad": ErrorKind.ARCHIVE_DAMAGED}),
    "encrypted": lambda: (raw_zip([member("locked", flags=1), GOOD]), ["good"],
                          {"locked": ErrorKind.ARCHIVE_ENCRYPTED}),
    "packed otherwise": lambda: (raw_zip([member("lzma", method=14), GOOD]), ["good"],
                                 {"lzma": ErrorKind.ARCHIVE_UNSUPPORTED}),
    "nested": lambda: (raw_zip([member("inner.zip", raw_zip([GOOD])), GOOD]), ["good"],
                       {"inner.zip": ErrorKind.ARCHIVE_NESTED}),
    "one name twice": lambda: (raw_zip([member("same"), member("same", film("2"))]),
                               ["same", "same"], {}),
    "names": lambda: (
        raw_zip([
            member("胸部".encode()),
            member("צילום".encode(), film("2"), flags=0x800),
            member(b"null\0.exe", film("3")),
            member("evil\u202egpj.exe".encode(), film("4"), flags=0x800),
            member(b"\xff\xfe", film("5")),
        ]),
        ["evil\ufffdgpj.exe", "null\ufffd.exe", "צילום", "\ufffd■", "胸部"], {}),
    "undecodable name": lambda: (raw_zip([member(b"\xff\xfe", flags=0x800)]), [],
                                 {"a.zip": ErrorKind.ARCHIVE_DAMAGED}),
}  # fmt: skip


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_archives(tmp_path: Path, case: str) -> None:
    data, films, problems = HOSTILE[case]()
    (tmp_path / "a.zip").write_bytes(data)
    began = time.monotonic()
    browser = browse(tmp_path)
    assert time.monotonic() - began < 10
    if case == "names":
        assert len(names(browser)) == 5
        assert set(names(browser)) >= {"evil\ufffdgpj.exe", "null\ufffd.exe", "צילום", "胸部"}
    else:
        assert sorted(names(browser)) == films
    assert kinds(browser) == problems
    assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]


def test_a_member_that_lies_about_its_size_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(raw_zip([LYING]))
    (entry,) = browse(tmp_path).films
    with pytest.raises(NcovError) as caught:
        read_source(entry.source)
    assert caught.value.kind is ErrorKind.ARCHIVE_DAMAGED


def test_all_archives_together_have_a_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browsing, "MAX_INFLATED_IN_ALL", 200_000)
    for name in ("a.zip", "b.zip"):
        zipped(tmp_path / name, {str(n): film(f"{name[0] == 'a':d}.{n}") for n in range(20)})
    browser = browse(tmp_path)
    assert 0 < len(browser.films) < 20
    assert len(browser.films) + len(browser.problems) == 40


@pytest.mark.parametrize("wanted", [0, 700, 4000])
def test_no_damaged_archive_is_a_bug(tmp_path: Path, wanted: int) -> None:
    good = raw_zip([member("1"), member("2", film("2"))])
    random = np.random.default_rng(wanted)
    for turn in range(60):
        data = bytearray(good)
        for at in random.integers(wanted, len(good), 6):
            data[at] = random.integers(0, 256)
        (tmp_path / "a.zip").write_bytes(data[: random.integers(50, len(data) + 1)] if turn % 3 == 0
                                         else data)  # fmt: skip
        for entry in browse(tmp_path).films:
            try:
                read_source(entry.source)
            except NcovError:
                continue


def test_archive_limits_are_sane() -> None:
    assert archives.MAX_MEMBERS >= 10_000
    assert archives.MAX_RATIO >= 100


# hostile folders


@posix
def test_links(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    (root / "d").mkdir(parents=True)
    outside.mkdir()
    (root / "d" / "film").write_bytes(FILM)
    (outside / "secret").write_bytes(film("9"))
    (root / "d" / "loop").symlink_to("loop")
    (root / "d" / "parent").symlink_to(root)
    (root / "d" / "self").symlink_to(".")
    (root / "again").symlink_to(root / "d" / "film")
    (root / "out").symlink_to(outside)
    (root / "file out").symlink_to(outside / "secret")
    (root / "dangling").symlink_to(root / "nothing")
    os.link(root / "d" / "film", root / "hard")
    browser = browse(root)
    assert names(browser) == ["hard"]
    refused = ErrorKind.LINK_NOT_FOLLOWED
    assert kinds(browser) == dict.fromkeys(("loop", "out", "file out", "dangling"), refused)
    assert names(browse(root / "again")) == ["again"]  # named by the user, so it is meant


@posix
def test_pipes_sockets_and_devices(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "null").symlink_to("/dev/null")
    expected = {"pipe": ErrorKind.SPECIAL_FILE, "null": ErrorKind.LINK_NOT_FOLLOWED}
    try:
        os.mknod(tmp_path / "zero", stat.S_IFCHR | 0o666, os.makedev(1, 5))
        expected["zero"] = ErrorKind.SPECIAL_FILE
    except OSError:
        pass  # only root may
    with socket.socket(socket.AF_UNIX) as listening:
        here = Path.cwd()
        os.chdir(tmp_path)  # a socket's whole path may have no more than 107 characters
        try:
            listening.bind("socket")
        finally:
            os.chdir(here)
        expected["socket"] = ErrorKind.SPECIAL_FILE
        assert kinds(browse(tmp_path)) == expected
    assert kinds(browse(tmp_path / "pipe")) == {"pipe": ErrorKind.SPECIAL_FILE}
    assert kinds(browse(Path("/dev/zero"))) == {"zero": ErrorKind.SPECIAL_FILE}


@posix
def test_a_folder_of_ten_thousand_folders_ends(tmp_path: Path) -> None:
    (tmp_path / "film").write_bytes(FILM)
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(10_000):
        os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
    try:
        browser = browse(tmp_path)
        assert names(browser) == ["film"]
        assert kinds(browser) == {"d": ErrorKind.FOLDER_TOO_DEEP}
    finally:  # shutil cannot remove it
        subprocess.run(["rm", "-rf", str(tmp_path / "d")], check=True)


def test_an_unreadable_folder_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "film").write_bytes(FILM)
    really = os.scandir

    def scandir(path: Path) -> object:  # root, who runs many tests, may read everything
        if Path(path).name == "closed":
            raise PermissionError
        return really(path)

    monkeypatch.setattr(os, "scandir", scandir)
    browser = browse(tmp_path)
    assert names(browser) == ["film"]
    assert kinds(browser) == {"closed": ErrorKind.FOLDER_UNREADABLE}


def test_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "MAX_FILES", 3)
    for number in range(5):
        (tmp_path / f"film{number}").write_bytes(film(f"1.{number}"))
    browser = browse(tmp_path)
    assert len(browser.films) == 3
    assert kinds(browser) == {tmp_path.name: ErrorKind.FOLDER_TOO_LARGE}


@posix
def test_a_file_that_became_a_link_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(FILM)
    (tmp_path / "link").symlink_to(tmp_path / "secret")
    with pytest.raises(NcovError) as caught:
        open_regular(tmp_path / "link")
    assert caught.value.kind is ErrorKind.LINK_NOT_FOLLOWED


WATCH = """
import json, os, sys
from pathlib import Path
from ncov_desktop.services.browsing import Done, find_films
top, roots = sys.argv[1], [Path(name) for name in sys.argv[2:]]
opened, written = [], []
def hook(event, args):
    if event in ("open", "os.scandir", "os.listdir"):
        path = str(args[0])
        if isinstance(args[0], (str, bytes)):
            path = os.path.abspath(os.fsdecode(args[0]))
        if path.startswith(top):
            opened.append(path)
        if event == "open" and (args[2] or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            written.append(path)
    elif event.startswith(("os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "tempfile",
                           "subprocess", "socket", "os.exec", "os.system")):
        written.append(event)
sys.addaudithook(hook)
*_, done = find_films(roots)
print(json.dumps([opened, written, len(done.browser.films)]))
"""


@posix
def test_nothing_is_opened_outside_and_nothing_written(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (outside / "secret").write_bytes(film("9"))
    (root / "out").symlink_to(outside)
    (root / "file out").symlink_to(outside / "secret")
    (root / "film").write_bytes(film("1"))
    (root / "DICOMDIR").write_bytes(index_of("..\\outside\\secret", "OUT\\SECRET", "FILM"))
    for number, case in enumerate(HOSTILE):
        (root / f"{number}.zip").write_bytes(HOSTILE[case]()[0])
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    for named in (root, root / "DICOMDIR"):
        run = subprocess.run(
            [sys.executable, "-c", WATCH, str(tmp_path), str(named)],
            capture_output=True, text=True, check=True, timeout=120, env=environment,
        )  # fmt: skip
        opened, written, films = json.loads(run.stdout)
        assert films >= 1
        assert len(opened) > 2
        assert [path for path in opened if not path.startswith(str(root))] == []
        assert written == []
        files = [path for path in opened if Path(path).is_file()]
        assert len(files) == len(set(files))
        assert "DOE" not in run.stderr


def test_sources_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(raw_zip([member("same"), member("same", film("2"))]))
    first, second = (FilmSource(path, "same", index) for index in (0, 1))
    assert open_source(first) == FILM
    assert open_source(second) == film("2")
