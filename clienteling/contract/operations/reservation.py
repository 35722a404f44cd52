"""Operations on reservations and pick-ups. Each moves one reservation along its life."""

from clienteling.contract.operations.body import OperationBody


class ReserveStock(OperationBody, frozen=True):
    """Hold ``quantity`` (at least 1) of ``sku`` in ``branch_id`` for a customer; binding once the hub accepts."""

    reservation_id: str
    customer_id: str
    branch_id: str
    sku: str
    quantity: int
    origin: str = "store"
    expires_at: int | None = None
    conversation_id: str | None = None


class ClaimReservation(OperationBody, frozen=True):
    """The actor prepares this one."""

    reservation_id: str


class PutAside(OperationBody, frozen=True):
    """The goods lie on ``shelf`` with a tag."""

    reservation_id: str
    shelf: str


class MarkReady(OperationBody, frozen=True):
    """The customer may come; they are told in their channel when they consented."""

    reservation_id: str


class HandOver(OperationBody, frozen=True):
    """Give the goods to the customer. ``proof`` is ``code`` (then ``code`` must match) or ``identity``."""

    reservation_id: str
    proof: str
    code: str = ""


class CancelReservation(OperationBody, frozen=True):
    """The customer no longer wants it; the stock is free again."""

    reservation_id: str
    reason: str = ""


class RefuseReservation(OperationBody, frozen=True):
    """The branch cannot keep it: not found, damaged. The stock hold ends."""

    reservation_id: str
    reason: str
