"""What has to happen outside the hub after an operation: decided from its rows, queued in its transaction."""

from collections.abc import Iterable
from dataclasses import dataclass

from clienteling.contract.codec import to_json
from clienteling.contract.records import Message, Record, Reservation, Return
from clienteling.hub.store.database import Connection


@dataclass(frozen=True, slots=True)
class Job:
    """Work for a connector. ``key`` makes it unique: the same work is never queued twice."""

    kind: str
    key: str
    payload: dict[str, str | int]


def jobs_for(rows: Iterable[Record]) -> tuple[Job, ...]:
    """The jobs that these new rows ask for."""
    jobs: list[Job] = []
    for row in rows:
        match row:
            case Message(speaker="agent" | "bot"):
                jobs.append(
                    Job(
                        "send_message",
                        f"message/{row.conversation_id}/{row.turn}",
                        {"conversation_id": row.conversation_id, "turn": row.turn},
                    )
                )
            case Return(state="refund_started"):
                jobs.append(Job("refund", f"return/{row.return_id}", {"return_id": row.return_id}))
            case Reservation():
                jobs.append(
                    Job(
                        "tell_reservation",
                        f"reservation/{row.reservation_id}/{row.state}",
                        {"reservation_id": row.reservation_id, "state": row.state},
                    )
                )
            case _:
                pass
    return tuple(jobs)


def enqueue(conn: Connection, jobs: Iterable[Job], *, at: int) -> None:
    """Queue jobs, due at once (``at`` in ms), in the transaction of ``conn``."""
    for job in jobs:
        conn.execute(
            "INSERT INTO job (kind, key, payload, created_at, due_at) VALUES (%s, %s, %s, %s, %s)"
            " ON CONFLICT (key) DO NOTHING",
            (job.kind, job.key, to_json(job.payload).decode(), at, at),
        )
