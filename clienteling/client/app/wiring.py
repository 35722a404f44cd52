"""What leads from one part of the app to another: pages know the shell only by signals, and never each other."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject

from clienteling.client.app.gate import GateViewModel
from clienteling.client.app.pages import CUSTOMER, FIND, INBOX, QUEUE, SETTINGS, TODAY, Views
from clienteling.client.features.people import initials
from clienteling.client.features.shell.view_model import ShellViewModel
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.port import Reader
from clienteling.client.qt.appearance import AppearanceViewModel
from clienteling.client.qt.live_read import LiveRead
from clienteling.client.qt.locale import Locale
from clienteling.contract.records import Branch

translate = QCoreApplication.translate


class Wiring(QObject):
    """Connects the pages, the frame, the gate and the language; lives as long as the window."""

    def __init__(
        self,
        around: Surroundings,
        views: Views,
        shell: ShellViewModel,
        gate: GateViewModel,
        appearance: AppearanceViewModel,
    ) -> None:
        super().__init__()
        self._with, self._views, self._shell = around, views, shell
        self._gate, self._appearance = gate, appearance
        self._timezone = around.presentation.locale.timezone
        for page in (views.today, views.find, views.customer):
            page.noticed.connect(self.notice)
            page.wanted.connect(self.open)
        views.today.counted.connect(self._counted)
        views.settings.signOutWanted.connect(self.lock)
        views.sign_in.signedIn.connect(self._signed_in)
        shell.searched.connect(self._searched)
        shell.scanRequested.connect(self._scan_wanted)
        shell.networkRequested.connect(lambda: shell.open(QUEUE))
        shell.associateRequested.connect(lambda: shell.open(SETTINGS))
        appearance.languageChanged.connect(self._speak)
        branch_id = around.device.place.branch_id
        self._branch = LiveRead(
            around.device,
            around.tasks,
            ask=lambda reader: _branch(reader, branch_id),
            told=self._branch_known,
            kinds=frozenset({"branch"}),
        )
        self._branch.again()
        self._name_associate()

    def close(self) -> None:
        """Hear of no more changes."""
        self._branch.close()

    def notice(self, text: str) -> None:
        """A short message for the toast."""
        self._shell.notify(text)

    def open(self, page: str, argument: str) -> None:
        """One page leads to another; a customer who is opened ends the search."""
        if page == CUSTOMER and self._shell.inputs.search:
            self._shell.show(replace(self._shell.inputs, search=""))
            self._views.find.search("")
        self._shell.open(page, argument)

    def scan(self, code: str) -> None:
        """A scanned code goes to sign-in, to the open page, or is looked up."""
        if self._gate.is_locked:
            self._views.sign_in.scan(code)
            return
        page = self._shell.inputs.page
        take = self._views.scanning(page)
        if take == self._views.find.scan and page != FIND:
            self._shell.open(FIND)
        take(code)

    def lock(self) -> None:
        """Nobody is signed in from now on; what was taken down keeps draining."""
        if not self._gate.is_locked:
            self._with.tasks.start(self._sign_out())

    async def _sign_out(self) -> None:
        await self._with.device.sign_out()
        self._views.sign_in.choose("")
        self._views.sign_in.visit("")
        self._gate.set_locked(locked=True)

    def _signed_in(self) -> None:
        self._name_associate()
        self._gate.set_locked(locked=False)
        self._shell.open(TODAY)

    def _name_associate(self) -> None:
        session = self._with.device.session
        if session is None:
            return
        first, _, last = session.name.partition(" ")
        short = f"{first} {last[:1]}." if last else first
        self._shell.show(replace(self._shell.inputs, associate=short, initials=initials(first, last)))

    def _searched(self, text: str) -> None:
        if text and self._shell.inputs.page != FIND:
            self._shell.open(FIND)
        self._views.find.search(text)

    def _scan_wanted(self) -> None:
        self._shell.notify(translate("App", "Scan now, or type the code into the search."))

    def _counted(self, today: int, chats: int) -> None:
        badges = {**self._shell.inputs.badges, TODAY: today, INBOX: chats}
        if badges != dict(self._shell.inputs.badges):
            self._shell.show(replace(self._shell.inputs, badges=badges))

    def _branch_known(self, branch: Branch | None) -> None:
        if branch is None:
            return
        self._shell.show(replace(self._shell.inputs, branch=branch.name))
        if branch.timezone != self._timezone:
            self._timezone = branch.timezone
            self._speak()

    def _speak(self) -> None:
        self._with.presentation.use(Locale(self._appearance.settings.language, self._timezone))
        self._shell.show(self._shell.inputs)


def _branch(reader: Reader, branch_id: str) -> Branch | None:
    return reader.get(Branch, branch_id)
