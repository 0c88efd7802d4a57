"""What a worker process does with its standard streams."""

import os
import subprocess
import sys
from pathlib import Path

from ncov_desktop.core import streams


def test_what_libraries_print_stays_out_of_the_answers() -> None:
    code = (
        "import os; from ncov_desktop.core.streams import take_streams;"
        "requests, answers = take_streams();"
        "print('from print', flush=True); os.write(1, b'from fd 1');"
        "assert os.read(0, 9) == b''; answers.write(requests.read(3))"
    )
    root = Path(streams.__file__).parents[2]
    ran = subprocess.run(
        [sys.executable, "-c", code],
        input=b"abc",
        capture_output=True,
        check=True,
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root)},
    )
    assert ran.stdout == b"abc"
    assert ran.stderr.split() == [b"from", b"print", b"from", b"fd", b"1"]
