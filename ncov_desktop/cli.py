"""The command line: the same use cases as the window, printed and written to files."""

import argparse
import errno
import io
import os
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from importlib import import_module
from pathlib import Path

from ncov_desktop import __version__, text
from ncov_desktop.commands import (
    DONE,
    INTERRUPTED,
    SOME_FAILED,
    WRONG_USAGE,
    arguments,
    evaluate_arguments,
    film_arguments,
    models_arguments,
    train_arguments,
)
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.settings import Settings
from ncov_desktop.options import add_engine_options, settings_from
from ncov_desktop.services import lossless, outputs, replaying
from ncov_desktop.services.bundles import find_bundle
from ncov_desktop.services.crash import write_report
from ncov_desktop.services.decoding import PROCESSES, FilmReader
from ncov_desktop.services.films import FilmRead
from ncov_desktop.services.judging import read_films
from ncov_desktop.services.process import RemoteEngine
from ncov_desktop.text.replay import change_sentence, replay_sentence

_WRONG_NAMES = {
    "read": ErrorKind.BUNDLE_UNKNOWN,
    "evaluate": ErrorKind.BUNDLE_UNKNOWN,
    "models": ErrorKind.BUNDLE_UNKNOWN,
    "weights": ErrorKind.ARCHITECTURE_UNKNOWN,
}
_STOPPED = {
    "films": "Stopped; nothing was written.",
    "evaluate": "Stopped; nothing was written.",
    "models": "Stopped; the networks are as they were.",
    "train": "Stopped before anything was begun.",
    "weights": "Stopped; nothing of it was kept.",
    "screen": "Stopped; what was screened is stored. The same command goes on where it ended.",
    "watch": "Stopped; what was screened is stored. The same command goes on where it ended.",
}
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG)


def main(given: Sequence[str]) -> int:
    """Runs one command. Returns 0 done, 1 some files failed; exits with 2 on wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(given)
    try:
        Path.cwd()
    except OSError:
        _complain("The current folder is gone. Change to another folder and try again.")
        return SOME_FAILED
    try:
        code = _RUN[options.command](options)
        sys.stdout.flush()
        return code
    except NcovError as error:
        _say(error)
        named = _WRONG_NAMES.get(options.command) is error.kind
        return WRONG_USAGE if named else SOME_FAILED
    except BrokenPipeError:
        _silence()  # whoever read the output has enough of it
        return SOME_FAILED
    except KeyboardInterrupt:
        _complain(
            _STOPPED.get(options.command, "Stopped; the results written so far are complete.")
        )
        return INTERRUPTED
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _FULL:
            # files have errors of their own, so it is the output that takes no more
            _silence()
            _complain(text.OUTPUT_FULL)
            return SOME_FAILED
        saved = write_report(error)
        place = f" A report without patient data was saved: {saved}" if saved else ""
        _complain(f"{text.CLI_BUG}{place}")
        return SOME_FAILED


def _silence() -> None:
    """Nothing more is printed; Python would try again, and complain, at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(error: NcovError) -> None:
    _complain(text.printable(str(text.error_message(error))))


def _complain(words: str) -> None:
    with suppress(OSError, AttributeError):  # there may be nowhere to say it
        print(f"ncov-desktop: {words}", file=sys.stderr)


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
        epilog="Exit codes: 0 done (a refused film is done), 1 some files failed, 2 wrong usage, "
        "130 stopped. A name that begins with a dash is written ./-name.",
    )
    read.add_argument("files", nargs="+", type=Path, metavar="FILE", help="DICOM or PNG film")
    read.add_argument(
        "--out", type=Path, default=Path(), metavar="DIR", help="where results go (default: here)"
    )
    add_engine_options(read)
    arguments.add_screen(commands)
    arguments.add_watch(commands)
    arguments.add_worklist(commands)
    film_arguments.add_films(commands)
    train_arguments.add_train(commands)
    evaluate_arguments.add_evaluate(commands)
    models_arguments.add_models(commands)
    _add_replay(commands)
    _add_lossless(commands)
    _add_weights(commands)
    return parser


def _add_replay(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    again = commands.add_parser(
        "replay",
        help="work a result out again and say whether it is identical",
        description="Works a result out again from its film: in the bundle, precision and device it "
        "names, as far as they are there. Says 'identical' or what changed.",
        epilog="Exit codes: 0 identical, 1 changed or not done and said why, 2 wrong usage.",
    )
    again.add_argument("result", type=Path, metavar="RESULT.json", help="written by read")
    again.add_argument("file", type=Path, metavar="FILE", help="the film it is of")
    again.add_argument(
        "--models", type=Path, metavar="FOLDER", help="use the bundles of this folder alone"
    )


def _add_lossless(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    export = commands.add_parser(
        "export-rgb",
        help="write a film as a coloured PNG that import-rgb turns back exactly",
        description="Writes the stored values of a film, all of them and at full size, as a coloured "
        "PNG that import-rgb turns back exactly. The file carries no name, id or UID, but what is "
        "written into the picture itself stays there.",
        epilog="Exit codes: 0 done, 1 not done and said why, 2 wrong usage.",
    )
    export.add_argument("file", type=Path, metavar="FILE", help="DICOM, PNG or TIFF film")
    export.add_argument("--out", type=_named(".png"), required=True, metavar="X.png")
    export.add_argument(
        "--frame", type=_counted, default=1, metavar="N", help="which of several (default: 1)"
    )
    back = commands.add_parser(
        "import-rgb",
        help="get the stored values back from a PNG written by export-rgb",
        description="Gets the stored values back from a PNG written by export-rgb, proves them by "
        "their hash, and writes them for numpy.load in the type their film stored them in.",
        epilog="Exit codes: 0 done, 1 not done and said why, 2 wrong usage.",
    )
    back.add_argument("file", type=Path, metavar="X.png", help="a PNG written by export-rgb")
    back.add_argument("--out", type=_named(".npy"), required=True, metavar="X.npy")


def _add_weights(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    weights = commands.add_parser(
        "weights",
        help="have the ImageNet weights that a training begins with",
        description="Says whether torchvision's ImageNet weights for a network are there and, when "
        "not, which file to put where. Nothing is downloaded without --download.",
        epilog="Exit codes: 0 there, 1 not there or not done and said why, 2 wrong usage, 130 stopped.",
    )
    weights.add_argument(
        "network", nargs="?", default="list", metavar="NETWORK", help="its name, or list (default)"
    )
    way = weights.add_mutually_exclusive_group()
    way.add_argument(
        "--from", dest="source", type=Path, metavar="FILE", help="check and copy a file you have"
    )
    way.add_argument("--download", action="store_true", help="fetch it from torchvision's server")
    weights.add_argument(
        "--folder",
        type=Path,
        metavar="FOLDER",
        help="where weights lie (default: a folder of yours)",
    )


def _counted(given: str) -> int:
    """An argument type: a number from 1."""
    if not given.isdecimal() or int(given) < 1:
        raise argparse.ArgumentTypeError("frames are counted from 1")
    return int(given)


def _named(ending: str) -> Callable[[str], Path]:
    """An argument type: a path whose name has the ending of what will be in the file."""

    def path(given: str) -> Path:
        if Path(given).suffix.casefold() != ending:
            raise argparse.ArgumentTypeError(f"the file to write must be named *{ending}")
        return Path(given)

    return path


def _read(options: argparse.Namespace) -> int:
    settings = settings_from(options)
    folder, bundle = find_bundle(settings, _say)
    outcomes: Counter[str] = Counter()
    engine = RemoteEngine(folder, settings.device)
    engine.start()
    processes = min(PROCESSES, len(options.files))
    with FilmReader(processes=processes) as reader, closing(engine):
        reader.start()
        with closing(read_films(options.files, engine, bundle, options.out, reader)) as films:
            for read in films:
                outcomes[read.status] += 1
                print("\n".join(_lines(read)), flush=True)
    print(_summary(outcomes))
    print(text.RESEARCH_USE)
    return SOME_FAILED if outcomes["failed"] else DONE


def _replay(options: argparse.Namespace) -> int:
    settings = Settings(models=options.models) if options.models else Settings()
    with FilmReader(processes=1) as reader:  # it reads one film
        outcome = replaying.replay(options.result, options.file, settings, reader)
    print(f"{text.printable(str(options.result))}\n  {replay_sentence(outcome)}")
    for change in outcome.changes:
        print(f"  ! {change_sentence(change)}")
    print(text.RESEARCH_USE)
    return DONE if outcome.identical else SOME_FAILED


def _export_rgb(options: argparse.Namespace) -> int:
    with FilmReader(processes=1) as reader:  # it reads one film
        written = lossless.export_rgb(options.file, options.out, options.frame - 1, reader)
    name = text.printable(str(options.file))
    print(f"{name}\n  {_held(written)}, coloured with {written.record.colormap_id}")
    if written.frames > 1:
        print(f"  frame {written.frame + 1} of {written.frames}")
    for kind in written.warnings:
        print(f"  ! {text.warning_sentence(kind)}")
    print(f"  turned back and compared: identical\n  written: {text.printable(str(written.path))}")
    print(text.RESEARCH_USE)
    return DONE


def _import_rgb(options: argparse.Namespace) -> int:
    with FilmReader(processes=1) as reader:  # it reads one film
        written = lossless.import_rgb(options.file, options.out, reader)
    name = text.printable(str(options.file))
    print(f"{name}\n  {_held(written)}: identical to the film's stored values")
    print(f"  written: {text.printable(str(written.path))}\n{text.RESEARCH_USE}")
    return DONE


def _weights(options: argparse.Namespace) -> int:
    # by name, as the workers are started: no import leads from the commands to the network
    return int(import_module("ncov_desktop.learning.weights_command").main(options))


def _screen(options: argparse.Namespace) -> int:
    from ncov_desktop.commands import screen  # the database takes a while to import

    return screen.run(options)


def _watch(options: argparse.Namespace) -> int:
    from ncov_desktop.commands import watch

    return watch.run(options)


def _worklist(options: argparse.Namespace) -> int:
    from ncov_desktop.commands import worklist

    return worklist.run(options)


def _models(options: argparse.Namespace) -> int:
    from ncov_desktop.commands import models

    return models.run(options)


def _train(options: argparse.Namespace) -> int:
    from ncov_desktop.commands import train

    return train.run(options)


def _evaluate(options: argparse.Namespace) -> int:
    from ncov_desktop.commands import evaluate

    return evaluate.run(options)


def _films(options: argparse.Namespace) -> int:
    from ncov_desktop.commands import films

    return films.run(options)


def _held(written: lossless.Written) -> str:
    record = written.record
    return f"{record.cols} × {record.rows} stored values of {record.bits} bits, {record.dtype}"


_RUN = {
    "read": _read,
    "screen": _screen,
    "watch": _watch,
    "worklist": _worklist,
    "films": _films,
    "train": _train,
    "evaluate": _evaluate,
    "models": _models,
    "replay": _replay,
    "export-rgb": _export_rgb,
    "import-rgb": _import_rgb,
    "weights": _weights,
}


def _lines(read: FilmRead) -> list[str]:
    lines = [text.printable(str(read.path))]
    if read.error is not None:
        what = "not read" if read.opened is None else "not judged"
        return [*lines, f"  {what}: {text.error_message(read.error)}", _written(read)]
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
    return [*lines, _written(read)]


def _written(read: FilmRead) -> str:
    return "  written: " + ", ".join(text.printable(str(path)) for path in read.written)


def _summary(outcomes: Counter[str]) -> str:
    words = {"done": "judged", "refused": "refused", "failed": "failed"}
    return ", ".join(f"{outcomes[status]} {word}" for status, word in words.items())
