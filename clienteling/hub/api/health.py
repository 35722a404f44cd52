"""For those who run the hub: is it alive, is it ready, what does it count."""

from litestar import Response, get

from clienteling.hub.api.given import GivenDatabase


@get("/healthz", sync_to_thread=False)
def healthz() -> dict[str, str]:
    """The process answers."""
    return {"status": "alive"}


@get("/readyz", sync_to_thread=True)
def readyz(database: GivenDatabase) -> Response[dict[str, str]]:
    """The database answers too; a 503 problem when it does not."""
    with database.connection() as conn:
        conn.execute("SELECT 1")
    return Response({"status": "ready"})


HEALTH_ROUTES = [healthz, readyz]
