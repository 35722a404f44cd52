"""View model of the identity card."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.customer.identity import NOBODY, IdentityProps
from clienteling.client.qt.props import Shown

QML_IMPORT_NAME = "Clienteling.Customer.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class IdentityViewModel(QObject):
    """Name, place, contacts and figures."""

    contactToggled = Signal()
    foundChanged = Signal()
    nameChanged = Signal()
    initialsChanged = Signal()
    placeChanged = Signal()
    phoneChanged = Signal()
    emailChanged = Signal()
    contactShownChanged = Signal()
    hasContactChanged = Signal()
    boughtChanged = Signal()
    returnedShareChanged = Signal()
    visitsChanged = Signal()
    ordersChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Shown(
            NOBODY,
            {
                "found": self.foundChanged,
                "name": self.nameChanged,
                "initials": self.initialsChanged,
                "place": self.placeChanged,
                "phone": self.phoneChanged,
                "email": self.emailChanged,
                "contactShown": self.contactShownChanged,
                "hasContact": self.hasContactChanged,
                "bought": self.boughtChanged,
                "returnedShare": self.returnedShareChanged,
                "visits": self.visitsChanged,
                "orders": self.ordersChanged,
            },
        )

    def show(self, props: IdentityProps) -> None:
        self._shown.show(props)

    @Slot()
    def toggleContact(self) -> None:
        """Show the contacts in full, or mask them again."""
        self.contactToggled.emit()

    @Property(bool, notify=foundChanged)
    def found(self) -> bool:
        return self._shown.props.found

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return self._shown.props.name

    @Property(str, notify=initialsChanged)
    def initials(self) -> str:
        return self._shown.props.initials

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return self._shown.props.place

    @Property(str, notify=phoneChanged)
    def phone(self) -> str:
        return self._shown.props.phone

    @Property(str, notify=emailChanged)
    def email(self) -> str:
        return self._shown.props.email

    @Property(bool, notify=contactShownChanged)
    def contactShown(self) -> bool:
        return self._shown.props.contactShown

    @Property(bool, notify=hasContactChanged)
    def hasContact(self) -> bool:
        return self._shown.props.hasContact

    @Property(str, notify=boughtChanged)
    def bought(self) -> str:
        return self._shown.props.bought

    @Property(str, notify=returnedShareChanged)
    def returnedShare(self) -> str:
        return self._shown.props.returnedShare

    @Property(str, notify=visitsChanged)
    def visits(self) -> str:
        return self._shown.props.visits

    @Property(str, notify=ordersChanged)
    def orders(self) -> str:
        return self._shown.props.orders
