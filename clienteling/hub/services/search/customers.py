"""Customers of the whole chain, by whatever the person at the counter has: a name, a phone, a card, an order.

What the text can be decides which probes run; each probe is one indexed statement, and what names one customer
for certain (a code, a card, an order number) comes before what is like a name.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from psycopg import sql

from clienteling.contract.limits import MAX_SEARCH_RESULTS
from clienteling.contract.queries import CustomerHit, CustomerHits
from clienteling.domain.text import digits, words
from clienteling.hub.services.search.masking import masked_email, masked_phone
from clienteling.hub.store.database import Connection

MAX_QUERY_CHARS = 200
MAX_QUERY_WORDS = 6
MIN_WORD_CHARS = 2
MIN_TYPO_CHARS = 4
MIN_PHONE_DIGITS = 4
PICK_UP_DIGITS = 6
TYPO_THRESHOLD = 0.4
"""How alike a word must be by its trigrams: one wrong letter of five, two letters swapped of nine."""

_CODE = "SELECT customer_id FROM reservation WHERE pick_up_code = %s AND closed_at IS NULL LIMIT %s"
_LOYALTY = "SELECT customer_id FROM customer_search WHERE loyalty = %s AND loyalty <> '' LIMIT %s"
_ORDER = "SELECT customer_id FROM sales_order WHERE order_number = ANY(%s) AND customer_id IS NOT NULL LIMIT %s"
_EMAIL = "SELECT customer_id FROM customer_search WHERE email LIKE %s AND email <> '' ORDER BY email LIMIT %s"
_PHONE = "SELECT customer_id FROM customer_search WHERE phone LIKE %s ORDER BY phone LIMIT %s"
_NAME = """
SELECT s.customer_id FROM customer_search s JOIN customer c USING (customer_id)
WHERE {matches}
ORDER BY {score} DESC, c.last_visit_at DESC NULLS LAST, s.words, s.customer_id LIMIT %s
"""
_FIELDS = """
SELECT customer_id, first_name, last_name, city, email, phone, last_visit_at
FROM customer WHERE customer_id = ANY(%s)
"""


class QueryTooLong(ValueError):
    """More text than anybody searches for."""


@dataclass(frozen=True, slots=True)
class Probe:
    """One way to find customers: why they match, the statement and its parameters (without the limit)."""

    matched: str
    statement: sql.SQL | sql.Composed
    parameters: tuple[object, ...]


def find_customers(conn: Connection, text: str) -> CustomerHits:
    """The customers that ``text`` may mean, best first, contacts masked. Raises :class:`QueryTooLong`."""
    if len(text) > MAX_QUERY_CHARS:
        raise QueryTooLong(f"A search has at most {MAX_QUERY_CHARS} characters.")
    found: dict[str, str] = {}
    with conn.transaction():
        conn.execute(
            "SELECT set_config('pg_trgm.word_similarity_threshold', %s, true)", (str(TYPO_THRESHOLD),)
        ).fetchone()
        for probe in probes(text.replace("\x00", "")):
            if len(found) >= MAX_SEARCH_RESULTS:
                break
            rows = conn.execute(probe.statement, (*probe.parameters, MAX_SEARCH_RESULTS)).fetchall()
            for (customer_id,) in rows:
                found.setdefault(customer_id, probe.matched)
        return CustomerHits(tuple(_hits(conn, list(found.items())[:MAX_SEARCH_RESULTS])))


def probes(text: str) -> Iterable[Probe]:
    """The probes that make sense for ``text``, surest first."""
    said = text.strip()
    number = digits(said)
    is_number = len(number) >= MIN_PHONE_DIGITS and not any(char.isalpha() for char in said)
    if is_number and len(number) == PICK_UP_DIGITS:
        yield Probe("pick_up_code", sql.SQL(_CODE), (number,))
    card = "".join(char for char in said.lower() if char.isascii() and char.isalnum())
    if len(card) >= MIN_PHONE_DIGITS:
        yield Probe("loyalty", sql.SQL(_LOYALTY), (card,))
    if said:
        yield Probe("order", sql.SQL(_ORDER), (list({said, said.upper(), said.lstrip("#")}),))
    if "@" in said:
        yield Probe("email", sql.SQL(_EMAIL), (_escaped(said.lower()) + "%",))
    elif is_number:
        yield Probe("phone", sql.SQL(_PHONE), (f"%{_significant(number)}%",))
    named = [word for word in words(said) if len(word) >= MIN_WORD_CHARS or not word.isascii()][:MAX_QUERY_WORDS]
    if named and not is_number and "@" not in said:
        yield _by_name(named)


def _by_name(named: list[str]) -> Probe:
    """Each word begins a word of the customer's, or is like one when it is long enough to hold a typo."""
    matches: list[str] = []
    score: list[str] = []
    matching: list[str] = []
    scoring: list[str] = []
    for word in named:
        starting, whole = f"% {_escaped(word)}%", f"% {_escaped(word)} %"
        if len(word) < MIN_TYPO_CHARS:
            matches.append("s.words LIKE %s")
            matching.append(starting)
        else:
            matches.append("(s.words LIKE %s OR %s <%% s.words)")
            matching += [starting, word]
            score.append("word_similarity(%s, s.words) + (s.words LIKE %s)::int")
            scoring += [word, starting]
        score.append("(s.words LIKE %s)::int")
        scoring.append(whole)
    statement = sql.SQL(_NAME).format(
        matches=sql.SQL(" AND ").join(map(sql.SQL, matches)), score=sql.SQL(" + ").join(map(sql.SQL, score))
    )
    return Probe("name", statement, (*matching, *scoring))


def _significant(number: str) -> str:
    """A phone number without what is dialled before it: ``00`` and the country's own ``0``."""
    return number.lstrip("0") or number


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")


def _hits(conn: Connection, found: list[tuple[str, str]]) -> Iterable[CustomerHit]:
    rows = {row[0]: row for row in conn.execute(_FIELDS, ([customer_id for customer_id, _ in found],)).fetchall()}
    for customer_id, matched in found:
        if customer_id not in rows:
            continue
        _, first_name, last_name, city, email, phone, last_visit_at = rows[customer_id]
        yield CustomerHit(
            customer_id, first_name, last_name, city, masked_email(email), masked_phone(phone), last_visit_at, matched
        )
