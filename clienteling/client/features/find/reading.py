"""What the find page reads from the replica."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from clienteling.client.port import FoundArticle, FoundCustomer, Reader
from clienteling.contract.limits import MAX_SEARCH_RESULTS
from clienteling.contract.records import Customer, Reservation, Visit
from clienteling.domain.reservation import OPEN, ReservationState

KINDS: Final = frozenset({"customer", "visit", "reservation", "sales_order"})
MAX_START: Final = 24
MAX_DUPLICATES: Final = 5
MIN_CODE: Final = 6


@dataclass(frozen=True, slots=True)
class FindFacts:
    """The answer to one text; ``article`` is what a code belongs to when no customer has it."""

    text: str = ""
    found: tuple[FoundCustomer, ...] = ()
    article: FoundArticle | None = None


def ask_find(text: str, *, branch_id: str, recent: tuple[str, ...]) -> Callable[[Reader], FindFacts]:
    """Customers for a text; without one, who is here and who was served lately."""

    def ask(reader: Reader) -> FindFacts:
        if not text:
            return FindFacts(found=_at_hand(reader, branch_id, recent))
        found = reader.find_customers(text, limit=MAX_SEARCH_RESULTS)
        looks_like_code = not found and len(text) >= MIN_CODE and any(char.isdigit() for char in text)
        articles = reader.find_articles(text, limit=1) if looks_like_code else ()
        return FindFacts(text, found, articles[0] if articles else None)

    return ask


def ask_duplicates(*, email: str, phone: str, name: str) -> Callable[[Reader], tuple[FoundCustomer, ...]]:
    """Who may be the same person: by e-mail and phone first, then by the full name."""

    def ask(reader: Reader) -> tuple[FoundCustomer, ...]:
        found: dict[str, FoundCustomer] = {}
        for text in (email, phone, name):
            if len(text.strip()) > 3:
                for each in reader.find_customers(text.strip(), limit=MAX_DUPLICATES):
                    found.setdefault(each.customer.customer_id, each)
        return tuple(found.values())[:MAX_DUPLICATES]

    return ask


def _at_hand(reader: Reader, branch_id: str, recent: tuple[str, ...]) -> tuple[FoundCustomer, ...]:
    visits = [visit for visit in reader.where(Visit, branch_id=branch_id) if visit.ended_at is None]
    here = [visit.customer_id for visit in sorted(visits, key=lambda visit: -visit.at)]
    arrived = {visit.customer_id for visit in visits if visit.kind == "arrived"}
    wanted = tuple(dict.fromkeys((*recent, *here)))[:MAX_START]
    customers = (reader.get(Customer, customer_id) for customer_id in wanted)
    return tuple(
        FoundCustomer(customer, "", _open_business(reader, customer.customer_id), customer.customer_id in arrived)
        for customer in customers
        if customer is not None
    )


def _open_business(reader: Reader, customer_id: str) -> bool:
    return any(ReservationState(row.state) in OPEN for row in reader.owned(Reservation, customer_id))
