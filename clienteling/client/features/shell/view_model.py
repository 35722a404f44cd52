"""View model of the frame: which pages there are, which one is open, and what the top bar says."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.network import Network
from clienteling.client.qt.props import Shown
from clienteling.client.qt.resources import QML_ROOT
from clienteling.client.qt.rows import RowListModel, Rows

QML_IMPORT_NAME = "Clienteling.Shell.Model"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: `source` is its file below resources/qml/Clienteling, `open` gets the argument of a visit."""

    name: str
    title: Callable[[], str]
    icon: str
    source: str
    view_model: QObject
    open: Callable[[str], None] = field(default=lambda argument: None)
    in_rail: bool = True


@dataclass(frozen=True, slots=True)
class PageRow:
    name: str
    title: str
    iconName: str
    page: QUrl
    badge: int
    inRail: bool


@dataclass(frozen=True, slots=True)
class ShellInputs:
    """What the composition root knows of the surroundings."""

    page: str
    branch: str = ""
    associate: str = ""
    initials: str = ""
    network: Network = Network.ONLINE
    network_text: str = ""
    search: str = ""
    badges: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ShellProps:
    currentPage: str
    branchName: str
    associateName: str
    associateInitials: str
    networkState: str
    networkText: str
    searchText: str


def derive_shell(inputs: ShellInputs) -> ShellProps:
    """What the frame shows."""
    return ShellProps(
        currentPage=inputs.page,
        branchName=inputs.branch,
        associateName=inputs.associate,
        associateInitials=inputs.initials,
        networkState=inputs.network.value,
        networkText=inputs.network_text,
        searchText=inputs.search,
    )


def derive_pages(pages: Sequence[PageSpec], badges: Mapping[str, int]) -> tuple[PageRow, ...]:
    """The rows of the rail, in the order of `pages`."""
    return tuple(
        PageRow(
            name=page.name,
            title=page.title(),
            iconName=page.icon,
            page=QUrl.fromLocalFile(str(QML_ROOT / "Clienteling" / page.source)),
            badge=badges.get(page.name, 0),
            inRail=page.in_rail,
        )
        for page in pages
    )


@QmlElement
class ShellViewModel(QObject):
    """The frame. `open` is also how one page leads to another; pages never know each other."""

    currentPageChanged = Signal()
    branchNameChanged = Signal()
    associateNameChanged = Signal()
    associateInitialsChanged = Signal()
    networkStateChanged = Signal()
    networkTextChanged = Signal()
    searchTextChanged = Signal()
    searched = Signal(str)
    scanRequested = Signal()
    associateRequested = Signal()
    networkRequested = Signal()
    noticed = Signal(str, str)

    def __init__(self, pages: Sequence[PageSpec], inputs: ShellInputs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._specs = {page.name: page for page in pages}
        self._inputs = inputs
        self._rows = Rows(PageRow, lambda row: row.name, self)
        self._rows.show(derive_pages(pages, inputs.badges))
        self._undo: Callable[[], None] | None = None
        self._shown = Shown(
            derive_shell(inputs),
            {
                "currentPage": self.currentPageChanged,
                "branchName": self.branchNameChanged,
                "associateName": self.associateNameChanged,
                "associateInitials": self.associateInitialsChanged,
                "networkState": self.networkStateChanged,
                "networkText": self.networkTextChanged,
                "searchText": self.searchTextChanged,
            },
        )

    @property
    def inputs(self) -> ShellInputs:
        return self._inputs

    def show(self, inputs: ShellInputs) -> None:
        """Show new surroundings; also after a change of language, for the titles."""
        self._inputs = inputs
        self._rows.show(derive_pages(tuple(self._specs.values()), inputs.badges))
        self._shown.show(derive_shell(inputs))

    def notify(self, text: str, *, action: str = "", undo: Callable[[], None] | None = None) -> None:
        """Show a short message that goes away by itself; `undo` runs when its action is tapped."""
        self._undo = undo
        self.noticed.emit(text, action)

    @Property(RowListModel, constant=True)
    def pages(self) -> RowListModel:
        return self._rows

    @Property(str, notify=currentPageChanged)
    def currentPage(self) -> str:
        return self._shown.props.currentPage

    @Property(str, notify=branchNameChanged)
    def branchName(self) -> str:
        return self._shown.props.branchName

    @Property(str, notify=associateNameChanged)
    def associateName(self) -> str:
        return self._shown.props.associateName

    @Property(str, notify=associateInitialsChanged)
    def associateInitials(self) -> str:
        return self._shown.props.associateInitials

    @Property(str, notify=networkStateChanged)
    def networkState(self) -> str:
        return self._shown.props.networkState

    @Property(str, notify=networkTextChanged)
    def networkText(self) -> str:
        return self._shown.props.networkText

    @Property(str, notify=searchTextChanged)
    def searchText(self) -> str:
        return self._shown.props.searchText

    @Slot(str, result=QObject)
    def viewModelOf(self, page: str) -> QObject:
        return self._specs[page].view_model

    @Slot(str)
    @Slot(str, str)
    def open(self, page: str, argument: str = "") -> None:
        """Open a page, with what it shall show; an unknown page is a bug and raises KeyError."""
        self._specs[page].open(argument)
        self.show(replace(self._inputs, page=page))

    @Slot(int)
    def openAt(self, position: int) -> None:
        """Open the page at a place of the rail, from 0; beyond the last nothing happens."""
        rail = [page.name for page in self._specs.values() if page.in_rail]
        if 0 <= position < len(rail):
            self.open(rail[position])

    @Slot(str)
    def search(self, text: str) -> None:
        """The text of the search bar changed."""
        self.show(replace(self._inputs, search=text))
        self.searched.emit(text)

    @Slot()
    def undo(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()
