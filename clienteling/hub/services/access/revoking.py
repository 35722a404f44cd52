"""Taking devices out of use."""

from clienteling.hub.store import audit
from clienteling.hub.store.database import Connection


def revoke_device(conn: Connection, device_id: str, *, at: int, by: str = "") -> None:
    """Refuse everything a device asks from ``at`` (ms) on. Raises ``LookupError``. Work it sent stays."""
    row = conn.execute(
        "UPDATE device SET revoked_at = coalesce(revoked_at, %s) WHERE device_id = %s RETURNING branch_id",
        (at, device_id),
    ).fetchone()
    if row is None:
        raise LookupError(f"There is no device {device_id}.")
    conn.execute(
        "UPDATE session SET ended_at = %s WHERE device_id = %s AND ended_at IS NULL AND expires_at > %s",
        (at, device_id, at),
    )
    audit.append(conn, audit.AuditEntry(at, by, device_id, "RevokeDevice", f"device/{device_id}", {"branch": row[0]}))
