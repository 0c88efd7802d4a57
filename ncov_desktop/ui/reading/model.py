"""The state of the Read tab and what changes it. QtCore only: no widget."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ncov_desktop import text
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.confirmation import Confirmation, Override, Pneumonia
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.trust import Trust
from ncov_desktop.text.language import tr
from ncov_desktop.ui.reading.engine_model import EngineModel
from ncov_desktop.ui.reading.follow_up import FollowUp
from ncov_desktop.ui.reading.opener import Opener
from ncov_desktop.ui.reading.state import (
    Answer,
    Examination,
    FinerMap,
    ReadingState,
    Without,
    first_answer,
    seen,
)
from ncov_desktop.ui.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from ncov_desktop.core.browser import Browser
    from ncov_desktop.core.brush import Dab
    from ncov_desktop.core.results import Judgement
    from ncov_desktop.core.settings import Settings
    from ncov_desktop.core.trust import TrustPart
    from ncov_desktop.services.decoding import FilmReader
    from ncov_desktop.services.films import OpenedFilm
    from ncov_desktop.ui.reading.picture import FilmPicture


class ReadingModel(QObject):
    """Opens films, asks the network, and drops answers for films no longer shown.

    state: what may be seen. Of a sealed film it holds nothing that the network said.
    """

    changed = Signal()
    film_changed = Signal()

    def __init__(self, tasks: Tasks, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = self.state = ReadingState(
            trust_parts=settings.trust_parts, identity_hidden=settings.identity_hidden
        )
        self.tasks = tasks
        self.network = EngineModel(tasks, self)
        self._settings = settings
        self._opener = Opener(tasks)
        self._follow_up = FollowUp(tasks, self.network, lambda: self._known, self._set)
        self._looked = False  # whether the film's pixels were asked what it is
        self._asking: Task | None = None
        self._unwanted = threading.Event()  # whether the network's answer is
        self.network.moved.connect(self._network_moved)
        self.network.launched.connect(self.ask)
        self.network.noticed.connect(lambda error: self.say(str(text.error_message(error))))

    def start_engine(self) -> None:
        """Finds the network and loads it in its own process; films can be read meanwhile."""
        self._opener.start()
        self.network.start(self._settings)

    def use_settings(self, settings: Settings) -> None:
        """Works by these from now on; another network or device is loaded and asked anew."""
        old, self._settings = self._settings, settings
        self._set(trust_parts=settings.trust_parts, identity_hidden=settings.identity_hidden)
        if settings.network != old.network and self.network.started:
            self._restart()
        elif settings.trust_parts != old.trust_parts:
            self._follow_up.examine()

    def open(self, source: FilmSource, frame: int = 0, *, keep_notice: bool = False) -> None:
        """Opens a film beside the one on screen and replaces it only when it is there.

        frame: counted from 0.
        """
        self._set(opening=source.file_name)
        if not keep_notice:
            self.dismiss_notice()
        self._opener.open(
            source,
            frame,
            self._film_opened,
            lambda error: self._open_failed(source.file_name, error),
        )

    def say_found(self, browser: Browser) -> None:
        """What a search left out, or that it found nothing."""
        self.say(text.search_remark(browser), text.search_remark(browser, named=False))

    def say_failed(self, error: NcovError) -> None:
        """Why nothing was opened."""
        self._set(opening=None)
        self.say(str(text.error_message(error)))

    def say(self, words: str | None, discreet: str | None = None) -> None:
        """A sentence above the film, until the reader has seen it.

        discreet: the same without the name of any file, where `words` has one.
        """
        self._set(notice=words, discreet_notice=discreet or words)

    def show_frame(self, frame: int) -> None:
        """Opens another frame of the film on screen; frames are counted from 0."""
        opened = self.state.opened
        if opened is not None and 0 <= frame < opened.film.frames and frame != opened.film.frame:
            self.open(opened.source, frame)

    def step_frame(self, by: int) -> None:
        """Opens the frame so many places further on."""
        if self.state.opened is not None:
            self.show_frame(self.state.opened.film.frame + by)

    def open_demo(self) -> None:
        """Opens the demonstration film."""
        from ncov_desktop.services.demo import DEMO_FILM, demo_film

        try:
            self.open(FilmSource(demo_film()))
        except NcovError as error:
            self._open_failed(DEMO_FILM, error)

    def ask(self) -> None:
        """Asks the network about the film on screen, as soon as the network is there."""
        opened = self._known.opened
        self._drop_questions()
        if opened is None or self._known.refusals:
            return
        if not self._looked:
            self._look()
            return
        if self._known.engine_failure is not None:
            self._set(answer=Answer.FAILED, failure=self._known.engine_failure)
            return
        engine, bundle = self.network.engine, self.network.bundle
        if engine is None or bundle is None:
            self._set(answer=Answer.WAITING, failure=None, asked_at=time.monotonic())
            return
        overridden = bool(self._known.overridden)
        unwanted = self._unwanted = threading.Event()

        def work() -> Judgement:
            from ncov_desktop.services.reading import judge_film

            return judge_film(
                opened, engine, bundle, overridden=overridden, cancelled=unwanted.is_set
            )

        self._forget_answer(Answer.RUNNING if self._known.engine_info else Answer.WAITING)
        self._asking = self.tasks.run(work, self._judged, self._judge_failed, Lane.ENGINE)

    def retry(self) -> None:
        """Asks again; a network that could not be loaded is loaded anew."""
        if self._known.engine_failure is None:
            self.ask()
        else:
            self._restart()

    def override(self) -> None:
        """Sets the refusals on screen aside and judges the film; that, and when, is remembered."""
        now = datetime.now(UTC)
        aside = tuple(Override(finding.kind, now) for finding in self.state.refusals)
        if not aside:
            return
        self._set(overridden=(*self.state.overridden, *aside))
        if self._known.judgement is None:
            self.ask()
        else:
            self._show_judgement()

    def confirm(self, pneumonia: Pneumonia | None) -> None:
        """What the reader says to the question whether the film shows pneumonia; None takes it back."""
        if self.state.opened is None:
            return
        before = self._known.shown
        said = Confirmation(pneumonia, datetime.now(UTC)) if pneumonia else None
        self._set(confirmed=said)
        if self._known.shown is not before:
            self._follow_up.examine()

    def examine_again(self, part: TrustPart) -> None:
        """Works a part of trust out that failed before."""
        self._follow_up.examine_again(part)

    def refine(self) -> None:
        """Asks for a finer map of the film on screen; it is made once."""
        if self.state.shown is not None:
            self._follow_up.refine()

    def ask_without(self, dabs: tuple[Dab, ...]) -> None:
        """Asks what the network would say without what the dabs cover; () asks nothing more."""
        self._follow_up.ask_without(dabs if self.state.shown is not None else ())

    def dismiss_notice(self) -> None:
        """The reader has seen why a file was not opened."""
        self.say(None)

    def close(self) -> None:
        """Ends the processes of the network and of the decoders, also those only about to start."""
        self._follow_up.stop_examining()
        self._opener.close()
        self.network.close()

    def use_active_network(self) -> None:
        """Another network is active: it is loaded, and asked about the film on screen."""
        if self.network.started:
            self._restart()

    def film_reader(self) -> FilmReader:
        """The wall between this process and the decoders, made when it is first needed."""
        return self._opener.reader()

    def unseal(self) -> None:
        """Shows what the network says, now or as soon as it says it; the reader may see it."""
        self._set(sealed=False)

    def seal(self) -> None:
        """Keeps what the network says of the film on screen from being seen."""
        self._set(sealed=True)

    def _restart(self) -> None:
        self._drop_questions()
        opened = self._known.opened
        # What was set aside about the distance was about the other network's training films.
        kinds = {finding.kind for finding in opened.findings} if opened else set()
        aside = tuple(override for override in self._known.overridden if override.kind in kinds)
        self._forget_answer(first_answer(opened, aside), overridden=aside)
        self.network.start(self._settings)

    def _network_moved(self) -> None:
        network, state = self.network, self._known
        answer, failure = state.answer, state.failure
        if answer is Answer.WAITING and network.failure is not None:
            answer, failure = Answer.FAILED, network.failure
        elif answer is Answer.WAITING and network.info is not None and self._asking is not None:
            answer = Answer.RUNNING
        self._set(
            engine_state=network.state,
            engine_info=network.info,
            engine_failure=network.failure,
            answer=answer,
            failure=failure,
        )

    def _film_opened(self, opened: OpenedFilm, picture: FilmPicture) -> None:
        self._forget_answer(
            first_answer(opened),
            opened=opened,
            picture=picture,
            opening=None,
            confirmed=None,
            overridden=(),
            sealed=self._settings.own_read_first,
        )
        self._looked = False
        self.film_changed.emit()
        self._look()

    def _look(self) -> None:
        """Asks the pixels before the network, but after the film is on the screen.

        Another program may have activated another network meanwhile; then the film is judged with it.
        """
        opened = self._known.opened
        assert opened is not None
        self._drop_questions()
        if not self._known.refusals:
            answer = Answer.RUNNING if self._known.engine_info else Answer.WAITING
            self._set(answer=answer, failure=None, asked_at=time.monotonic())

        settings = self._settings

        def work() -> tuple[OpenedFilm, bool]:
            from ncov_desktop.services.reading import recognise_film

            return recognise_film(opened), self.network.is_current(settings)

        self._asking = self.tasks.run(
            work, lambda found: self._recognised(*found), self._judge_failed
        )

    def _recognised(self, opened: OpenedFilm, current: bool) -> None:
        self._looked = True
        self._set(opened=opened)
        if self._known.refusals:
            self._set(answer=Answer.REFUSED)
        if current:
            self.ask()
        else:
            self._restart()

    def _open_failed(self, name: str, error: NcovError) -> None:
        self._set(opening=None)
        self.say(text.not_opened(name, error), text.not_opened(tr("The film"), error))

    def _drop_questions(self) -> None:
        self._follow_up.stop_examining()
        self._unwanted.set()
        if self._asking is not None:
            self._asking.drop()
            self._asking = None

    def _forget_answer(self, answer: Answer, **changes: object) -> None:
        """Everything the network said about the film goes with its answer."""
        self._follow_up.forget()
        self._set(
            answer=answer,
            asked_at=time.monotonic(),
            judgement=None,
            failure=None,
            trust=Trust(),
            examination=Examination(),
            finer=FinerMap(),
            without=Without(),
            distance_findings=(),
            **changes,
        )

    def _judged(self, judgement: Judgement) -> None:
        from ncov_desktop.core.intended_use import judge_distance

        self._set(
            judgement=judgement,
            trust=Trust(distance=judgement.distance),
            distance_findings=judge_distance(judgement.distance),
        )
        self._show_judgement()

    def _show_judgement(self) -> None:
        """Shows what the network said, unless a refusal that was not set aside keeps it hidden."""
        self._set(answer=Answer.REFUSED if self._known.refusals else Answer.DONE)
        self._follow_up.examine()

    def _judge_failed(self, error: NcovError) -> None:
        self._set(answer=Answer.FAILED, failure=error)

    def _set(self, **changes: object) -> None:
        self._known = replace(self._known, **changes)  # type: ignore[arg-type]
        self.state = seen(self._known)
        self.changed.emit()
