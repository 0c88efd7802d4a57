"""What the health check found: the gravest first, each finding with its films."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from ncov_desktop.core.training.health import HealthFinding, HealthReport, HealthSeverity
from ncov_desktop.text.language import number, tr
from ncov_desktop.text.training import SEVERITY_NAMES, health_words
from ncov_desktop.ui.admin.pane import Pane
from ncov_desktop.ui.admin.tables import Column, ResultTable
from ncov_desktop.ui.widgets import label

_SIGNS = {HealthSeverity.STOPS: "×", HealthSeverity.WARNS: "!", HealthSeverity.NOTES: "·"}
# More films than these are not read one after the other.
_MOST_OPENED = 60


class HealthPane(Pane):
    """opened(files): films to be looked at in Read. left_out(files): not to be trained on."""

    opened = Signal(object)
    left_out = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Health check"))
        self.findings = ResultTable(tr("Findings"), _columns(), most_rows=8)
        self.films = ResultTable(tr("Films of the finding"), (Column(tr("File"), wide=True),), 6)
        self.detail = label()
        self.open, self.leave_out = QPushButton(tr("Open in Read")), QPushButton(tr("Leave out"))
        self.leave_out.setToolTip(tr("Takes them off this page; no file is deleted"))
        self._report: HealthReport | None = None
        self._shown: tuple[Path, ...] = ()
        self._named = True
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addWidget(self.leave_out)
        row.addStretch(1)
        for part in (self.findings, self.detail, self.films):
            self.add(part)
        self.add(row)
        self.findings.chosen.connect(lambda _: self._show_finding())
        self.findings.opened.connect(lambda _: self._open_all())
        self.films.opened.connect(lambda row: self.opened.emit([self._shown[row]]))
        self.open.clicked.connect(self._open_all)
        self.leave_out.clicked.connect(self._leave_out)

    def show_report(self, report: HealthReport | None, *, named: bool) -> None:
        """None before the check. named: whether files may be named."""
        same = report is self._report and named == self._named
        self._report, self._named = report, named
        if same and report is not None:
            return
        if report is None:
            self.say(tr("Not checked yet. Every film is read once; that takes a while."))
        else:
            self.say(_verdict(report))
        found = report.findings if report is not None else ()
        self.findings.setVisible(bool(found))
        self.findings.show_rows([_row(each) for each in found], 0 if found else None)
        self._show_finding()

    def _finding(self) -> HealthFinding | None:
        row = self.findings.currentRow()
        found = self._report.findings if self._report is not None else ()
        return found[row] if 0 <= row < len(found) else None

    def _show_finding(self) -> None:
        finding = self._finding()
        self._shown = finding.films if finding is not None else ()
        self.detail.setText(health_words(finding)[1] if finding is not None else "")
        self.detail.setVisible(finding is not None)
        several = bool(self._shown)
        self.films.setVisible(several)
        self.open.setVisible(several)
        self.films.show_rows(
            [
                (file.name if self._named else tr("film {number}", number=number(place)),)
                for place, file in enumerate(self._shown, start=1)
            ],
            0 if several else None,
        )
        surplus = finding.surplus if finding is not None else ()
        self.leave_out.setVisible(bool(surplus))
        self.leave_out.setText(tr("Leave %n films out", n=len(surplus)))

    def _open_all(self) -> None:
        if self._shown:
            self.opened.emit(list(self._shown[:_MOST_OPENED]))

    def _leave_out(self) -> None:
        finding = self._finding()
        if finding is not None:
            self.left_out.emit(finding.surplus)


def _columns() -> tuple[Column, ...]:
    return (Column(tr("How grave")), Column(tr("Finding"), wide=True), Column(tr("Films"), True))


def _row(finding: HealthFinding) -> tuple[str, str, str]:
    severity = f"{_SIGNS[finding.severity]}  {SEVERITY_NAMES[finding.severity]}"
    count = len(finding.films)
    return severity, health_words(finding)[0], number(count) if count else "–"


def _verdict(report: HealthReport) -> str:
    if not report.findings:
        return tr("Nothing was found.")
    if report.stops:
        return tr("A training would be stopped. What stops it stands first.")
    return tr("Nothing stops a training; what is found limits what its result proves.")
