"""What a device holds: one frozen row type for each kind of record.

Every field is a flat scalar (``str``, ``int``, ``float``, ``bool`` or ``None``), so that a row is at once a
line of a table, a column frame and a message. Fields ending in ``_at`` are milliseconds since 1970 in UTC,
``_minor`` integer minor units of the row's currency. Rows travel as arrays in the order of their fields;
fields are only ever appended, with a default.
"""

from clienteling.contract.records.chain import Branch, Channel, Policy, Product, Source, Staff, Stock, Variant
from clienteling.contract.records.commerce import Cart, CartLine, Order, OrderLine, Reservation, Return
from clienteling.contract.records.kinds import KINDS, Kind, Owner, kind_of
from clienteling.contract.records.person import Consent, Customer, Preference, Touch, Visit, Wish
from clienteling.contract.records.record import Record, Scalar
from clienteling.contract.records.service import Conversation, Message, Note, Task

__all__ = [
    "KINDS",
    "Branch",
    "Cart",
    "CartLine",
    "Channel",
    "Consent",
    "Conversation",
    "Customer",
    "Kind",
    "Message",
    "Note",
    "Order",
    "OrderLine",
    "Owner",
    "Policy",
    "Preference",
    "Product",
    "Record",
    "Reservation",
    "Return",
    "Scalar",
    "Source",
    "Staff",
    "Stock",
    "Task",
    "Touch",
    "Variant",
    "Visit",
    "Wish",
    "kind_of",
]
