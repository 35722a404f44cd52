"""What the retailer's own systems send: orders, carts, chats, stock, visits, customers.

Authorization is ``Bearer`` with an API key of kind ``shop``. Every call may be sent again: it is known by the sender's
own ids. 200 means that it is stored and on its way to the devices of the branches concerned.
"""

from collections.abc import Callable
from typing import TypeAlias, TypeVar

from litestar import Response, Router, post
from litestar.di import NamedDependency, Provide
from litestar.exceptions import ValidationException
from litestar.params import JSONBody, SkipValidation

from clienteling.contract.problems import ProblemCode
from clienteling.domain.clock import now_ms
from clienteling.hub.api.documented import REFERENCE_PROBLEMS, taking
from clienteling.hub.api.given import GivenClock, GivenDatabase, GivenWaker
from clienteling.hub.api.keys import GivenKey, shop_key
from clienteling.hub.api.problems import AnyRequest, answer
from clienteling.hub.services.attempts import in_transaction
from clienteling.hub.services.keys import ApiKey
from clienteling.hub.services.shop.acting import Acting, Unclear, UnknownReference
from clienteling.hub.services.shop.bodies import (
    ShopAnswer,
    ShopCart,
    ShopCustomer,
    ShopMessage,
    ShopOrder,
    ShopStock,
    ShopVisit,
)
from clienteling.hub.services.shop.carts import take_cart
from clienteling.hub.services.shop.chats import take_message
from clienteling.hub.services.shop.customers import take_customer
from clienteling.hub.services.shop.orders import take_order
from clienteling.hub.services.shop.stock import take_stock
from clienteling.hub.services.shop.visits import take_visit
from clienteling.hub.store.database import Connection

B = TypeVar("B")


class Desk:
    """Takes one call of a system: a transaction, then the devices are woken."""

    def __init__(self, key: ApiKey, database: GivenDatabase, clock: GivenClock, waker: GivenWaker) -> None:
        self._key, self._database, self._clock, self._waker = key, database, clock, waker

    def take(self, body: B, doing: Callable[[Acting, B], ShopAnswer]) -> ShopAnswer:
        """Do it, all or nothing. Raises ``Unclear`` and ``UnknownReference``."""
        at = now_ms(self._clock)

        def work(conn: Connection) -> ShopAnswer:
            return doing(Acting(conn, self._key, at), body)

        done = in_transaction(self._database, work)
        self._waker.wake()
        return done


def desk(key: GivenKey, database: GivenDatabase, clock: GivenClock, waker: GivenWaker) -> Desk:
    """The desk behind a request."""
    return Desk(key, database, clock, waker)


GivenDesk: TypeAlias = NamedDependency[SkipValidation[Desk]]


@post("/orders", status_code=200, sync_to_thread=True, responses=REFERENCE_PROBLEMS, operation_class=taking(ShopOrder))
def orders(data: JSONBody[ShopOrder], desk: GivenDesk) -> ShopAnswer:
    """An order as it is now. With ``collect`` its goods are held in that branch; each line says whether they are."""
    return desk.take(data, take_order)


@post("/carts", status_code=200, sync_to_thread=True, responses=REFERENCE_PROBLEMS, operation_class=taking(ShopCart))
def carts(data: JSONBody[ShopCart], desk: GivenDesk) -> ShopAnswer:
    """A live cart as it is now. ``taken_over`` means that a branch continues it: the web shop leaves it alone."""
    return desk.take(data, take_cart)


@post(
    "/chats/messages",
    status_code=200,
    sync_to_thread=True,
    responses=REFERENCE_PROBLEMS,
    operation_class=taking(ShopMessage),
)
def chat_messages(data: JSONBody[ShopMessage], desk: GivenDesk) -> ShopAnswer:
    """A message of a chat; a new conversation goes to its branch or to the contact centre."""
    return desk.take(data, take_message)


@post("/stock", status_code=200, sync_to_thread=True, responses=REFERENCE_PROBLEMS, operation_class=taking(ShopStock))
def stock_figures(data: JSONBody[ShopStock], desk: GivenDesk) -> ShopAnswer:
    """Counted stock; what is reserved stays reserved."""
    return desk.take(data, take_stock)


@post("/visits", status_code=200, sync_to_thread=True, responses=REFERENCE_PROBLEMS, operation_class=taking(ShopVisit))
def visits(data: JSONBody[ShopVisit], desk: GivenDesk) -> ShopAnswer:
    """A customer is on the way to a branch, has an appointment there, has arrived or has left."""
    return desk.take(data, take_visit)


@post(
    "/customers",
    status_code=200,
    sync_to_thread=True,
    responses=REFERENCE_PROBLEMS,
    operation_class=taking(ShopCustomer),
)
def shop_customers(data: JSONBody[ShopCustomer], desk: GivenDesk) -> ShopAnswer:
    """A customer; fields that are left out stay as they are."""
    return desk.take(data, take_customer)


def _unclear(_: AnyRequest, error: Exception) -> Response[bytes]:
    return answer(ProblemCode.BAD_REQUEST, str(error), status=422)


def _invalid(_: AnyRequest, error: ValidationException) -> Response[bytes]:
    """Names the field and what was expected of it, never its value."""
    found = error.extra if isinstance(error.extra, list) else []
    told = [f"{one.get('key', 'body')}: {one.get('message', '')}" for one in found if isinstance(one, dict)]
    return answer(ProblemCode.BAD_REQUEST, "; ".join(told) or "The body is not as described.")


SHOP_ROUTER = Router(
    "/shop",
    route_handlers=[orders, carts, chat_messages, stock_figures, visits, shop_customers],
    dependencies={
        "key": Provide(shop_key, sync_to_thread=True),
        "desk": Provide(desk, sync_to_thread=False),
    },
    exception_handlers={Unclear: _unclear, UnknownReference: _unclear, ValidationException: _invalid},
    tags=["Retailer's systems"],
)
