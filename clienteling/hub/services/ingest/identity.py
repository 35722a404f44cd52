"""Whom the ids of a web shop stand for.

An id is believed when it is a customer's own, when it was learnt before, or when the call carries an e-mail address or
phone number that is exactly one customer's. A name never identifies anybody.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from clienteling.domain.text import digits
from clienteling.hub.services.ingest.calls import Heard
from clienteling.hub.store.database import Connection

MIN_PHONE_DIGITS = 9

_OWN = "SELECT customer_id FROM customer WHERE customer_id = ANY(%s)"
_LEARNT = """
SELECT w.kind, w.value, w.customer_id FROM web_identity w JOIN customer c USING (customer_id)
WHERE (w.kind, w.value) IN (SELECT * FROM unnest(%s::text[], %s::text[]))
"""
_BY_EMAIL = "SELECT customer_id FROM customer_search WHERE email = %s LIMIT 2"
_BY_PHONE = "SELECT customer_id FROM customer_search WHERE phone = %s LIMIT 2"
_LEARN = """
INSERT INTO web_identity AS w (kind, value, customer_id, learnt_by, learnt_at)
SELECT * FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[], %s::bigint[])
ON CONFLICT (kind, value) DO UPDATE
SET customer_id = excluded.customer_id, learnt_by = excluded.learnt_by, learnt_at = excluded.learnt_at
WHERE w.customer_id <> excluded.customer_id
"""

Name = tuple[str, str]
"""``("user", id)`` or ``("anonymous", id)``."""


@dataclass(slots=True)
class Identities:
    """What is known while a request is worked off. ``learnt`` is new: name → customer and how we know."""

    _conn: Connection
    _known: dict[Name, str] = field(default_factory=dict)
    learnt: dict[Name, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def about(cls, conn: Connection, calls: Iterable[Heard]) -> "Identities":
        """What is known of the ids in ``calls``."""
        calls = list(calls)
        users = sorted({call.user_id for call in calls if call.user_id})
        anonymous = sorted({call.anonymous_id for call in calls if call.anonymous_id})
        kinds = ["user"] * len(users) + ["anonymous"] * len(anonymous)
        identities = cls(conn)
        for kind, value, customer_id in conn.execute(_LEARNT, (kinds, [*users, *anonymous])).fetchall():
            identities._known[kind, value] = customer_id
        for (customer_id,) in conn.execute(_OWN, (users,)).fetchall():
            identities._learn(("user", customer_id), customer_id, "customer_id")
        return identities

    def customer_of(self, heard: Heard) -> str | None:
        """Whose call it is; learns what the call says about its ids on the way."""
        user, anonymous = ("user", heard.user_id), ("anonymous", heard.anonymous_id)
        if not heard.user_id:
            found = self._verified(heard) if heard.call.type == "identify" else None
            if found is not None:
                self._learn(anonymous, *found)
            return self._known.get(anonymous)
        if user not in self._known:
            found = self._verified(heard)
            if found is None:
                return None
            self._learn(user, *found)
        customer_id = self._known[user]
        if heard.anonymous_id:
            self._learn(anonymous, customer_id, "identify")
        if heard.call.type == "alias" and heard.call.previousId is not None:
            self._learn(("anonymous", str(heard.call.previousId)), customer_id, "alias")
        return customer_id

    def store(self, *, at: int) -> None:
        """Remember what was learnt (``at``: ms)."""
        rows = [(kind, value, customer, how, at) for (kind, value), (customer, how) in sorted(self.learnt.items())]
        if rows:
            self._conn.execute(_LEARN, [list(column) for column in zip(*rows, strict=True)])

    def _learn(self, name: Name, customer_id: str, how: str) -> None:
        if self._known.get(name) != customer_id:
            self._known[name] = customer_id
            self.learnt[name] = (customer_id, how)

    def _verified(self, heard: Heard) -> tuple[str, str] | None:
        traits = heard.call.traits or {}
        email = traits.get("email")
        if not isinstance(email, str) and "@" in heard.user_id:
            email = heard.user_id
        if isinstance(email, str) and "@" in email:
            customer_id = self._only(_BY_EMAIL, email.strip().lower())
            if customer_id is not None:
                return customer_id, "email"
        phone = traits.get("phone")
        if isinstance(phone, str) and len(digits(phone)) >= MIN_PHONE_DIGITS:
            customer_id = self._only(_BY_PHONE, digits(phone))
            if customer_id is not None:
                return customer_id, "phone"
        return None

    def _only(self, statement: str, value: str) -> str | None:
        rows = self._conn.execute(statement, (value.replace("\x00", ""),)).fetchall()
        return rows[0][0] if len(rows) == 1 else None
