"""What the bindings to Qt must not do."""

import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be lost from Python 3.12 on")
def test_an_answer_of_none_costs_no_reference(qtbot: QtBot) -> None:
    """PySide 6.12.0 lost one with each; some thousands later, the program was aborted."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1000):
        assert label.layout() is None
    assert sys.getrefcount(None) > before - 500
