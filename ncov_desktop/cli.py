"""The command line: the same use cases as the window, printed and written to files."""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from ncov_desktop import __version__, text
from ncov_desktop.core.errors import NcovError
from ncov_desktop.options import add_engine_options, settings_from
from ncov_desktop.services import outputs
from ncov_desktop.services.bundles import find_bundle
from ncov_desktop.services.films import FilmRead
from ncov_desktop.services.process import RemoteEngine
from ncov_desktop.services.reading import read_films

COMMANDS = ("read",)
DONE, SOME_FAILED, INTERRUPTED = 0, 1, 130


def main(arguments: Sequence[str]) -> int:
    """Runs one command. Returns 0 done, 1 some files failed; exits with 2 on wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    options = _parser().parse_args(arguments)
    try:
        return _read(options)
    except NcovError as error:
        print(f"ncov-desktop: {text.error_message(error)}", file=sys.stderr)
        return SOME_FAILED
    except KeyboardInterrupt:
        print("Stopped; the results written so far are complete.", file=sys.stderr)
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ncov-desktop",
        description=f"A second opinion on chest radiographs with pneumonia. {text.RESEARCH_USE}.",
        epilog="Without a command the window opens: ncov-desktop [FILE]",
    )
    parser.add_argument("--version", action="version", version=f"ncov-desktop {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    read = commands.add_parser(
        "read",
        help="judge films and write <name>.json and <name>.overlay.png for each",
        description="Judges each film and writes <name>.json and <name>.overlay.png for it.",
        epilog="Exit codes: 0 done, 1 some files failed, 2 wrong usage.",
    )
    read.add_argument("files", nargs="+", type=Path, metavar="FILE", help="DICOM or PNG film")
    read.add_argument(
        "--out", type=Path, default=Path(), metavar="DIR", help="where results go (default: here)"
    )
    add_engine_options(read)
    return parser


def _read(options: argparse.Namespace) -> int:
    settings = settings_from(options)
    folder, bundle = find_bundle(settings)
    outcomes: Counter[str] = Counter()
    engine = RemoteEngine(folder, settings.device)
    engine.start()
    try:
        for read in read_films(options.files, engine, bundle, options.out):
            outcomes[_status(read)] += 1
            print("\n".join(_lines(read)), flush=True)
    finally:
        engine.close()
    print(_summary(outcomes))
    print(text.RESEARCH_USE)
    return SOME_FAILED if outcomes["failed"] else DONE


def _status(read: FilmRead) -> str:
    if read.error is not None:
        return "failed"
    return "refused" if read.judgement is None else "judged"


def _lines(read: FilmRead) -> list[str]:
    lines = [str(read.path)]
    if read.error is not None:
        return [*lines, f"  not read: {text.error_message(read.error)}"]
    if read.judgement is None:
        lines.append("  not judged: no score is given for this film")
    else:
        prediction = read.judgement.prediction
        scores = [
            f"{text.CLASS_NAMES[name]} {text.score_text(score)}"
            for name, score in zip(prediction.classes, prediction.probabilities, strict=True)
        ]
        lines += [
            f"  {text.result_sentence(prediction)}",
            f"  {' · '.join(scores)} · threshold {prediction.threshold:g}",
            f"  {prediction.model_id} · {prediction.device} {prediction.precision} · "
            f"{prediction.elapsed_ms / 1000:.2f} s",
        ]
    if read.opened is not None:
        lines += [f"  ! {note}" for note in outputs.film_notes(read.opened)]
    return [*lines, "  written: " + ", ".join(str(path) for path in read.written)]


def _summary(outcomes: Counter[str]) -> str:
    return ", ".join(f"{outcomes[status]} {status}" for status in ("judged", "refused", "failed"))
