"""The device behind a request, as a dependency of the routes that need one."""

from clienteling.domain.clock import now_ms
from clienteling.hub.api.given import GivenClock, GivenDatabase
from clienteling.hub.api.problems import AnyRequest
from clienteling.hub.services.access.proof import Proven, authenticate
from clienteling.hub.services.operations.actor import Caller


def authenticated(request: AnyRequest, database: GivenDatabase, clock: GivenClock) -> Caller:
    """The enrolled device. Raises :class:`AccessRefused`."""
    query = request.scope["query_string"]
    raw_path = request.scope["raw_path"]
    target = raw_path + b"?" + query if query else raw_path
    shown = Proven(
        request.headers.get("Authorization", ""),
        request.headers.get("DPoP", ""),
        request.method,
        target.decode("latin-1"),
    )
    with database.connection() as conn:
        return authenticate(conn, shown, at=now_ms(clock))
