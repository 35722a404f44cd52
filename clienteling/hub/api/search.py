"""Routes for what a device asks beyond its scope: customers and stock of the chain, refunds before they are made."""

from litestar import get, post
from litestar.params import FromQuery, JSONBody

from clienteling.contract.problems import ProblemCode
from clienteling.contract.queries import CustomerHits, PreviewRequest, RefundPreview, StockHits
from clienteling.domain.clock import now_ms
from clienteling.hub.api.given import GivenCaller, GivenClock, GivenDatabase
from clienteling.hub.services.access.refused import AccessRefused
from clienteling.hub.services.search.customers import QueryTooLong, find_customers
from clienteling.hub.services.search.refund import UnclearRequest, UnknownOrder, preview_refund
from clienteling.hub.services.search.stock import stock_of_product, stock_of_sku


@get("/device/customers", sync_to_thread=True)
def customers(q: FromQuery[str], caller: GivenCaller, database: GivenDatabase) -> CustomerHits:
    """Customers of the whole chain, by name, phone, e-mail, card, order or pick-up code; contacts masked."""
    try:
        with database.connection() as conn:
            return find_customers(conn, q)
    except QueryTooLong as error:
        raise AccessRefused(ProblemCode.BAD_REQUEST, str(error)) from error


@get("/device/stock", sync_to_thread=True)
def stock(
    caller: GivenCaller, database: GivenDatabase, sku: FromQuery[str] = "", product: FromQuery[str] = ""
) -> StockHits:
    """The chain's figures for an article (``sku``) or for all variants of a ``product``: one of the two."""
    if bool(sku) == bool(product):
        raise AccessRefused(ProblemCode.BAD_REQUEST, "Ask for a sku or for a product.")
    with database.connection() as conn:
        return stock_of_sku(conn, sku) if sku else stock_of_product(conn, product)


@post("/device/returns/preview", status_code=200, sync_to_thread=True)
def preview(
    data: JSONBody[PreviewRequest], caller: GivenCaller, database: GivenDatabase, clock: GivenClock
) -> RefundPreview:
    """What returning these lines would refund now, as the hub would accept it; refusals line by line."""
    try:
        with database.transaction(repeatable=True) as conn:
            return preview_refund(conn, data, at=now_ms(clock))
    except UnknownOrder as error:
        raise AccessRefused(ProblemCode.NOT_FOUND, str(error)) from error
    except UnclearRequest as error:
        raise AccessRefused(ProblemCode.BAD_REQUEST, str(error)) from error


SEARCH_ROUTES = [customers, stock, preview]
