"""Nothing in the program can make a file's bytes run: the code is walked for whatever could."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = {
    "pickle", "cPickle", "_pickle", "cloudpickle", "dill", "shelve", "marshal", "joblib", "yaml", "code",
    "pickletools", "imp", "runpy",
}  # fmt: skip
BUILT_IN = {"eval", "exec", "compile", "__import__", "execfile"}
METHODS = {
    "read_pickle", "to_pickle", "unsafe_load", "full_load", "load_module",
    "exec_module", "load_state_dict_from_url",
}  # fmt: skip
ALLOWED = {
    # the name of an exception; `torch.load` beside it takes weights only, after the hash
    ("ncov_desktop/learning/imagenet.py", "import pickle"),
}


def dangers(source: str) -> Iterator[str]:
    """What could run code out of data, each with a word for it."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (f"import {name.name}" for name in node.names if _top(name.name) in MODULES)
        elif isinstance(node, ast.ImportFrom) and _top(node.module or "") in MODULES:
            yield f"from {node.module}"
        elif isinstance(node, ast.Call):
            yield from _in_call(node)


def _top(module: str) -> str:
    return module.partition(".")[0]


def _in_call(call: ast.Call) -> Iterator[str]:
    named = {each.arg: ast.unparse(each.value) for each in call.keywords}
    if named.get("allow_pickle", "False") != "False":
        yield "allow_pickle"
    if named.get("shell", "False") != "False":
        yield "shell"
    if isinstance(call.func, ast.Name) and call.func.id in BUILT_IN:
        yield call.func.id
    if not isinstance(call.func, ast.Attribute):
        return
    whole, name = ast.unparse(call.func), call.func.attr
    if name in METHODS:
        yield whole
    if whole == "torch.load" and named.get("weights_only") != "True":
        yield "torch.load"
    if whole in ("torch.jit.load", "torch.package.PackageImporter", "torch.hub.load"):
        yield whole
    if whole in ("np.load", "numpy.load") and named.get("allow_pickle") != "False":
        yield "np.load"
    if whole in ("os.system", "os.popen") or whole.startswith(("pickle.", "marshal.")):
        yield whole


def files() -> list[Path]:
    return sorted(
        file for room in ("ncov_desktop", "build_scripts") for file in (ROOT / room).rglob("*.py")
    )


def test_no_code_comes_out_of_data() -> None:
    found = {
        (file.relative_to(ROOT).as_posix(), danger)
        for file in files()
        for danger in dangers(file.read_text(encoding="utf-8"))
    }
    assert found == ALLOWED


def test_of_pickle_only_the_name_of_an_error_is_used() -> None:
    tree = ast.parse((ROOT / "ncov_desktop/learning/imagenet.py").read_text(encoding="utf-8"))
    used = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "pickle"
    }
    assert used == {"UnpicklingError"}


@pytest.mark.parametrize(
    "planted",
    ["import pickle", "import shelve as s", "from joblib import load", "import yaml", "import marshal",
     "eval(words)", "exec(words)", "compile(words, '', 'exec')", "__import__(name)",
     "torch.load(file)", "torch.load(file, weights_only=False)", "np.load(file)",
     "np.load(file, allow_pickle=True)", "np.load(file, allow_pickle=flag)", "os.system(words)",
     "subprocess.run(words, shell=True)", "torch.hub.load(name)", "pd.read_pickle(file)"],
)  # fmt: skip
def test_the_walk_finds_what_is_planted(planted: str) -> None:
    assert list(dangers(f"def f():\n    {planted}\n"))


def test_what_is_harmless_is_left_alone() -> None:
    assert not list(
        dangers("torch.load(x, weights_only=True)\nmodel.eval()\nre.compile(y)\nqt.exec()")
    )
