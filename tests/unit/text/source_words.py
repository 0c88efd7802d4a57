"""The words in the program's code, found by Python's own parser and not by Qt's."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[3] / "ncov_desktop"
TRANSLATING = ("tr", "mark")
SHOWING = {
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu",
    "QTableWidgetItem", "QListWidgetItem", "QTreeWidgetItem", "QStandardItem", "QDialog",
    "label", "one_line", "section", "card", "say", "drawText",
    "setText", "setPlainText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle",
    "setTitle",
    "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setInformativeText",
    "setDetailedText", "setItemText", "setHeaderLabels", "setHorizontalHeaderLabels", "setPrefix",
    "setSuffix", "setSpecialValueText", "setFormat", "setCaption", "addAction", "addMenu", "addItem",
    "addItems", "addButton", "addTab", "addRow", "insertItem", "showMessage", "showText",
    "question", "information", "warning", "critical",
}  # fmt: skip
_LETTER = re.compile(r"[^\W\d_]")
_KEYS = re.compile(
    r"^(Ctrl\+|Shift\+|Alt\+)+\S+$|^(Escape|Esc|Delete|Del|Backspace|Space|Return|Enter|Tab|Ctrl|Shift|Alt|F\d+)$"
)
_MARKUP = re.compile(r"^</?[a-z]+[^<]*$")
_WORDS = re.compile(r"[^\W\d_]{2,}[,:;.…]? +\S*[^\W\d_]{2,}|^[A-Z][a-z]+\b|[a-z]{2,}[.…:?!]$")


@dataclass(frozen=True, slots=True)
class Literal:
    """A string in the code and where it stands, for the message of a failing test."""

    words: str
    place: str


def files(*parts: str) -> list[Path]:
    """The package's modules whose path begins with one of the parts; all without parts."""
    found = sorted(PACKAGE.rglob("*.py"))
    if not parts:
        return found
    return [file for file in found if file.relative_to(PACKAGE).as_posix().startswith(parts)]


def sources(file: Path) -> Iterator[Literal]:
    """Every sentence the module gives to tr() or mark()."""
    for call in _calls(file, TRANSLATING):
        if call.args and isinstance(call.args[0], ast.Constant):
            yield _literal(file, call.args[0])


def unreadable(file: Path) -> Iterator[Literal]:
    """What is given to tr() or mark() and is neither one literal nor a name of one."""
    for call in _calls(file, TRANSLATING):
        given = call.args[0] if call.args else call
        if isinstance(given, ast.Constant) and isinstance(given.value, str):
            continue
        strings = [n for n in ast.walk(given) if isinstance(n, ast.Constant) and _is_words(n)]
        if strings or not call.args or isinstance(given, ast.JoinedStr):
            yield Literal(ast.unparse(given), _place(file, call))


def bypassing(file: Path, *, only_words: bool = False) -> Iterator[Literal]:
    """Words that would reach a reader in English whatever the window speaks.

    only_words: the module holds little else, so that a single small word in it is one too.
    """
    tree = ast.parse(file.read_text(encoding="utf-8"))
    _link(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        if not _LETTER.search(node.value) or _is_docstring(node) or _is_excused(node):
            continue
        if _KEYS.search(node.value) or _MARKUP.search(node.value):
            continue
        if only_words or _is_shown(node) or _WORDS.search(node.value):
            yield _literal(file, node)


def _is_excused(node: ast.AST) -> bool:
    """Translated, or for programmers only: keys, comparisons, errors that are bugs, `__all__`."""
    child = node
    while (parent := getattr(child, "parent", None)) is not None:
        if isinstance(parent, ast.Call) and _name(parent) in (*TRANSLATING, "TypeVar"):
            return True
        if isinstance(parent, (ast.Raise, ast.Compare, ast.Subscript, ast.Assert)):
            return True
        if isinstance(parent, ast.Dict) and child in parent.keys:
            return True
        if isinstance(parent, ast.keyword) and parent.arg == "help":
            return True  # of the command line
        if isinstance(parent, ast.FormattedValue) and child is parent.format_spec:
            return True
        if isinstance(parent, (ast.AnnAssign, ast.arg)) and child is parent.annotation:
            return True
        if isinstance(parent, ast.Assign) and ast.unparse(parent.targets[0]) == "__all__":
            return True
        if isinstance(parent, ast.FunctionDef) and child is parent.returns:
            return True
        child = parent
    return False


def _is_shown(node: ast.AST) -> bool:
    """True where it is the first thing given to something that shows words."""
    child = node
    while (parent := getattr(child, "parent", None)) is not None and not isinstance(
        parent, ast.stmt
    ):
        if isinstance(parent, ast.Call):
            return _name(parent) in SHOWING and bool(parent.args) and child is parent.args[0]
        child = parent
    return False


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(getattr(node, "parent", None), ast.Expr)


def _is_words(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value


def _calls(file: Path, names: tuple[str, ...]) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node) in names:
            yield node


def _name(call: ast.Call) -> str:
    function = call.func
    return getattr(function, "attr", getattr(function, "id", ""))


def _link(tree: ast.AST) -> None:
    for parent in ast.walk(tree):
        for child in ast.iter_child_nodes(parent):
            child.parent = parent  # type: ignore[attr-defined]


def _literal(file: Path, node: ast.Constant) -> Literal:
    return Literal(str(node.value), _place(file, node))


def _place(file: Path, node: ast.expr) -> str:
    return f"{file.parent.name}/{file.name}:{node.lineno}"
