"""View model of the queue."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.queue.again import can_repeat, repeated
from clienteling.client.features.queue.derive import QueueInputs, QueueItem, QueueRow, derive_queue
from clienteling.client.features.queue.sentences import Names, told
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.port import OutboxUnavailable, QueueEntry, Reader, Status
from clienteling.client.qt.locale import Locale
from clienteling.client.qt.props import Shown
from clienteling.client.qt.rows import RowListModel, Rows

QML_IMPORT_NAME = "Clienteling.Queue.Model"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


def ask_sentences(entries: tuple[QueueEntry, ...], locale: Locale) -> Callable[[Reader], tuple[QueueItem, ...]]:
    """The reading that gives each entry its sentence."""

    def ask(reader: Reader) -> tuple[QueueItem, ...]:
        names = Names(reader)
        return tuple(
            QueueItem(entry, told(entry.operation.body, names, locale), names.staff(entry.operation.actor))
            for entry in entries
        )

    return ask


@QmlElement
class QueueViewModel(QObject):
    """Every action of this device on its way, refused ones first."""

    noticed = Signal(str)
    changeWanted = Signal(str, str)
    loadingChanged = Signal()
    errorChanged = Signal()
    summaryChanged = Signal()
    lastContactChanged = Signal()
    troubleChanged = Signal()
    offlineChanged = Signal()
    refusedCountChanged = Signal()
    waitingCountChanged = Signal()
    doneCountChanged = Signal()
    moreChanged = Signal()
    discardOpenChanged = Signal()
    discardTitleChanged = Signal()
    discardReasonChanged = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surroundings
        device, presentation = surroundings.device, surroundings.presentation
        self._reading = False
        self._stale = False
        self._inputs = QueueInputs(device.status, presentation.now, presentation.locale)
        self._rows = Rows(QueueRow, lambda row: row.operationId, self)
        self._shown = Shown(
            derive_queue(self._inputs).props,
            {
                "loading": self.loadingChanged,
                "error": self.errorChanged,
                "summary": self.summaryChanged,
                "lastContact": self.lastContactChanged,
                "trouble": self.troubleChanged,
                "offline": self.offlineChanged,
                "refusedCount": self.refusedCountChanged,
                "waitingCount": self.waitingCountChanged,
                "doneCount": self.doneCountChanged,
                "more": self.moreChanged,
                "discardOpen": self.discardOpenChanged,
                "discardTitle": self.discardTitleChanged,
                "discardReason": self.discardReasonChanged,
            },
        )
        self._stops = (device.watch_status(self._status), device.watch_changes(lambda _changed: self._again()))
        presentation.changed.connect(self._again)

    def visit(self, argument: str) -> None:
        """The page is opened."""
        self._again()

    def close(self) -> None:
        """Hear of no more changes."""
        for stop in self._stops:
            stop()
        self._with.presentation.changed.disconnect(self._again)

    @Property(RowListModel, constant=True)
    def rows(self) -> RowListModel:
        return self._rows

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        return self._shown.props.loading

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._shown.props.error

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        return self._shown.props.summary

    @Property(str, notify=lastContactChanged)
    def lastContact(self) -> str:
        return self._shown.props.lastContact

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self._shown.props.trouble

    @Property(bool, notify=offlineChanged)
    def offline(self) -> bool:
        return self._shown.props.offline

    @Property(int, notify=refusedCountChanged)
    def refusedCount(self) -> int:
        return self._shown.props.refusedCount

    @Property(int, notify=waitingCountChanged)
    def waitingCount(self) -> int:
        return self._shown.props.waitingCount

    @Property(int, notify=doneCountChanged)
    def doneCount(self) -> int:
        return self._shown.props.doneCount

    @Property(str, notify=moreChanged)
    def more(self) -> str:
        return self._shown.props.more

    @Property(bool, notify=discardOpenChanged)
    def discardOpen(self) -> bool:
        return self._shown.props.discardOpen

    @Property(str, notify=discardTitleChanged)
    def discardTitle(self) -> str:
        return self._shown.props.discardTitle

    @Property(str, notify=discardReasonChanged)
    def discardReason(self) -> str:
        return self._shown.props.discardReason

    @Slot()
    def sync(self) -> None:
        """Try the network at once."""
        self._with.device.sync_now()

    @Slot(str)
    def retry(self, operation_id: str) -> None:
        """Do the refused one again as a new operation; the old one is resolved by it."""
        item = self._item(operation_id)
        if item is not None and can_repeat(item.entry):
            self._with.tasks.start(self._retry(item))

    @Slot(str)
    def change(self, operation_id: str) -> None:
        """Go where it can be done differently; the old one is resolved by discarding it there and then."""
        item = self._item(operation_id)
        if item is not None:
            self.changeWanted.emit(item.told.page, item.told.argument)

    @Slot(str)
    def askDiscard(self, operation_id: str) -> None:
        """Show what would be lost; an empty text closes the panel."""
        self._show(discarding=operation_id)

    @Slot()
    def discard(self) -> None:
        """Drop the refused one; that is recorded."""
        if self._inputs.discarding:
            self._with.tasks.start(self._discard(self._inputs.discarding))

    @Slot(str)
    def withdraw(self, operation_id: str) -> None:
        """Take one back that was not sent yet."""
        self._with.tasks.start(self._withdraw(operation_id))

    def _item(self, operation_id: str) -> QueueItem | None:
        return next((item for item in self._inputs.items if item.entry.operation.id == operation_id), None)

    def _status(self, status: Status) -> None:
        self._show(status=status)
        self._again()

    def _again(self) -> None:
        if self._reading:
            self._stale = True
            return
        self._reading = True
        self._with.tasks.start(self._read())

    async def _read(self) -> None:
        try:
            while True:
                self._stale = False
                entries = await self._with.device.queue()
                items = await self._with.device.read(ask_sentences(entries, self._with.presentation.locale))
                if not self._stale:
                    break
        finally:
            self._reading = False
        self._show(items=items, loading=False)

    async def _retry(self, item: QueueItem) -> None:
        try:
            await self._with.device.submit(repeated(item.entry))
            await self._with.device.discard(item.entry.operation.id)
        except OutboxUnavailable as error:
            self._show(error=str(error))
            return
        self._done(translate("Queue", "Sent again as new"))

    async def _discard(self, operation_id: str) -> None:
        try:
            await self._with.device.discard(operation_id)
        except OutboxUnavailable as error:
            self._show(discarding="", error=str(error))
            return
        self._done(translate("Queue", "Discarded. It stays readable for 30 days."))

    async def _withdraw(self, operation_id: str) -> None:
        try:
            taken_back = await self._with.device.withdraw(operation_id)
        except OutboxUnavailable as error:
            self._show(error=str(error))
            return
        self._done(translate("Queue", "Taken back") if taken_back else translate("Queue", "It has been sent already"))

    def _done(self, said: str) -> None:
        self._show(discarding="", error="")
        self._again()
        self.noticed.emit(said)

    def _show(self, **changes: object) -> None:
        self._inputs = replace(self._inputs, **changes)  # type: ignore[arg-type]
        presentation = self._with.presentation
        self._inputs = replace(self._inputs, now=presentation.now, locale=presentation.locale)
        screen = derive_queue(self._inputs)
        self._rows.show(screen.rows)
        self._shown.show(screen.props)
