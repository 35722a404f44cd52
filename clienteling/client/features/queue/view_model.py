"""View model of the queue page."""

from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.queue.again import can_repeat, refusal_of, repeated
from clienteling.client.features.queue.derive import ActionRow, QueueInputs, derive_queue
from clienteling.client.features.queue.reading import ask_queue
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.port import Changed, OutboxState, OutboxUnavailable, QueueEntry, Status
from clienteling.client.qt.props import Shown
from clienteling.client.qt.rows import RowListModel, Rows

QML_IMPORT_NAME = "Clienteling.Queue.Model"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
class QueueViewModel(QObject):
    """What was done here and is not, or only just, at the hub."""

    noticed = Signal(str)
    loadingChanged = Signal()
    errorChanged = Signal()
    emptyChanged = Signal()
    settledChanged = Signal()
    moreChanged = Signal()
    waitingChanged = Signal()
    refusedChanged = Signal()
    doneChanged = Signal()
    anyRefusedChanged = Signal()
    anyWaitingChanged = Signal()
    linkTitleChanged = Signal()
    linkTextChanged = Signal()
    linkToneChanged = Signal()
    linkIconChanged = Signal()
    lastContactChanged = Signal()
    clockTextChanged = Signal()
    syncingChanged = Signal()
    discardOpenChanged = Signal()
    discardTitleChanged = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surroundings
        device, presentation = surroundings.device, surroundings.presentation
        self._inputs = QueueInputs(device.status, presentation.now, presentation.locale)
        self._rows = Rows(ActionRow, lambda row: row.operationId, self)
        self._shown = Shown(
            derive_queue(self._inputs).props,
            {
                "loading": self.loadingChanged,
                "error": self.errorChanged,
                "empty": self.emptyChanged,
                "settled": self.settledChanged,
                "more": self.moreChanged,
                "waiting": self.waitingChanged,
                "refused": self.refusedChanged,
                "done": self.doneChanged,
                "anyRefused": self.anyRefusedChanged,
                "anyWaiting": self.anyWaitingChanged,
                "linkTitle": self.linkTitleChanged,
                "linkText": self.linkTextChanged,
                "linkTone": self.linkToneChanged,
                "linkIcon": self.linkIconChanged,
                "lastContact": self.lastContactChanged,
                "clockText": self.clockTextChanged,
                "syncing": self.syncingChanged,
                "discardOpen": self.discardOpenChanged,
                "discardTitle": self.discardTitleChanged,
            },
        )
        self._reading = False
        self._stale = False
        self._stops = (device.watch_status(self._status), device.watch_changes(self._changed))
        presentation.changed.connect(self._derive)

    def visit(self, _argument: str) -> None:
        """The page is opened."""
        self._read_again()

    def close(self) -> None:
        """Hear of no more changes."""
        for stop in self._stops:
            stop()
        self._with.presentation.changed.disconnect(self._derive)

    @Property(RowListModel, constant=True)
    def rows(self) -> RowListModel:
        return self._rows

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        return self._shown.props.loading

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._shown.props.error

    @Property(bool, notify=emptyChanged)
    def empty(self) -> bool:
        return self._shown.props.empty

    @Property(bool, notify=settledChanged)
    def settled(self) -> bool:
        return self._shown.props.settled

    @Property(str, notify=moreChanged)
    def more(self) -> str:
        return self._shown.props.more

    @Property(str, notify=waitingChanged)
    def waiting(self) -> str:
        return self._shown.props.waiting

    @Property(str, notify=refusedChanged)
    def refused(self) -> str:
        return self._shown.props.refused

    @Property(str, notify=doneChanged)
    def done(self) -> str:
        return self._shown.props.done

    @Property(bool, notify=anyRefusedChanged)
    def anyRefused(self) -> bool:
        return self._shown.props.anyRefused

    @Property(bool, notify=anyWaitingChanged)
    def anyWaiting(self) -> bool:
        return self._shown.props.anyWaiting

    @Property(str, notify=linkTitleChanged)
    def linkTitle(self) -> str:
        return self._shown.props.linkTitle

    @Property(str, notify=linkTextChanged)
    def linkText(self) -> str:
        return self._shown.props.linkText

    @Property(int, notify=linkToneChanged)
    def linkTone(self) -> int:
        return self._shown.props.linkTone

    @Property(str, notify=linkIconChanged)
    def linkIcon(self) -> str:
        return self._shown.props.linkIcon

    @Property(str, notify=lastContactChanged)
    def lastContact(self) -> str:
        return self._shown.props.lastContact

    @Property(str, notify=clockTextChanged)
    def clockText(self) -> str:
        return self._shown.props.clockText

    @Property(bool, notify=syncingChanged)
    def syncing(self) -> bool:
        return self._shown.props.syncing

    @Property(bool, notify=discardOpenChanged)
    def discardOpen(self) -> bool:
        return self._shown.props.discardOpen

    @Property(str, notify=discardTitleChanged)
    def discardTitle(self) -> str:
        return self._shown.props.discardTitle

    @Slot()
    def syncNow(self) -> None:
        """Try the network at once."""
        self._with.device.sync_now()

    @Slot(str)
    def repeat(self, operation_id: str) -> None:
        """Send a refused one again as new; the refused one is done with."""
        entry = self._entry(operation_id)
        if entry is None or not can_repeat(entry):
            return
        if self._with.device.session is None:
            self._show(error=translate("Queue", "Sign in first."))
            return
        self._with.tasks.start(self._repeat(entry))

    @Slot(str)
    def withdraw(self, operation_id: str) -> None:
        """Take one back that has not left this device."""
        entry = self._entry(operation_id)
        if entry is not None and entry.state is OutboxState.QUEUED:
            self._with.tasks.start(self._withdraw(operation_id))

    @Slot(str)
    def startDiscarding(self, operation_id: str) -> None:
        """Ask before a refused one is dropped."""
        entry = self._entry(operation_id)
        if entry is not None and refusal_of(entry) is not None:
            self._show(discarding=operation_id)

    @Slot()
    def stopDiscarding(self) -> None:
        self._show(discarding="")

    @Slot()
    def discard(self) -> None:
        """Drop the one that the panel shows."""
        operation_id = self._inputs.discarding
        if operation_id:
            self._with.tasks.start(self._discard(operation_id))

    def _entry(self, operation_id: str) -> QueueEntry | None:
        entries = (item.entry for item in self._inputs.items)
        return next((entry for entry in entries if entry.operation.id == operation_id), None)

    async def _repeat(self, entry: QueueEntry) -> None:
        device = self._with.device
        try:
            await device.submit(repeated(entry))
            await device.discard(entry.operation.id)
        except OutboxUnavailable as error:
            self._show(error=str(error))
            return
        self._show(error="")
        self.noticed.emit(translate("Queue", "Sent again"))
        self._read_again()

    async def _withdraw(self, operation_id: str) -> None:
        try:
            done = await self._with.device.withdraw(operation_id)
        except OutboxUnavailable as error:
            self._show(error=str(error))
            return
        self._show(error="")
        self.noticed.emit(
            translate("Queue", "Taken back") if done else translate("Queue", "Too late: it has been sent already")
        )
        self._read_again()

    async def _discard(self, operation_id: str) -> None:
        try:
            await self._with.device.discard(operation_id)
        except OutboxUnavailable as error:
            self._show(error=str(error), discarding="")
            return
        self._show(error="", discarding="")
        self.noticed.emit(translate("Queue", "Discarded"))
        self._read_again()

    def _status(self, status: Status) -> None:
        self._show(status=status)
        self._read_again()

    def _changed(self, _changed: Changed) -> None:
        self._read_again()

    def _read_again(self) -> None:
        self._stale = self._reading
        if not self._reading:
            self._reading = True
            self._with.tasks.start(self._read())

    async def _read(self) -> None:
        try:
            while True:
                self._stale = False
                entries = await self._with.device.queue()
                items = await self._with.device.read(ask_queue(entries))
                if not self._stale:
                    break
        finally:
            self._reading = False
        self._show(items=items, loading=False)

    def _show(self, **changes: object) -> None:
        self._inputs = replace(self._inputs, **changes)  # type: ignore[arg-type]
        self._derive()

    def _derive(self) -> None:
        presentation = self._with.presentation
        self._inputs = replace(self._inputs, now=presentation.now, locale=presentation.locale)
        screen = derive_queue(self._inputs)
        self._rows.show(screen.rows)
        self._shown.show(screen.props)
