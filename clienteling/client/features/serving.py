"""Who stands in front of the associate: the one customer that all pages act for."""

from PySide6.QtCore import QObject, Signal


class Serving(QObject):
    """The customer being served; empty when nobody is."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._customer_id = ""

    @property
    def customer_id(self) -> str:
        """The customer's id, or an empty text."""
        return self._customer_id

    def serve(self, customer_id: str) -> None:
        """From now on everything is for this customer."""
        if customer_id != self._customer_id:
            self._customer_id = customer_id
            self.changed.emit()
