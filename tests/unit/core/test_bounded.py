"""A file is read up to a limit, and what is no file is not waited for."""

import errno
import os
from pathlib import Path

import pytest

from ncov_desktop.core.bounded import read_bounded


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"0123456789")
    assert read_bounded(file, 10) == b"0123456789"
    with pytest.raises(OSError, match="too large") as raised:
        read_bounded(file, 9)
    assert raised.value.errno == errno.EFBIG


def test_a_hole_of_gigabytes_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "hole"
    with file.open("wb") as stream:
        stream.truncate(1 << 40)
    with pytest.raises(OSError, match="too large"):
        read_bounded(file, 1 << 20)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_bounded(tmp_path / "absent", 10)
    with pytest.raises((IsADirectoryError, PermissionError)):
        read_bounded(tmp_path, 10)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_and_a_device_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "zeros").symlink_to("/dev/zero")
    for name in ("pipe", "zeros"):
        with pytest.raises(OSError, match="not a regular file"):
            read_bounded(tmp_path / name, 10)
