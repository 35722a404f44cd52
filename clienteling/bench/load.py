"""Many clients at once against a hub: as little work as possible on this side, so that the hub is what is measured."""

import asyncio
from collections.abc import Sequence
from time import perf_counter
from urllib.parse import urlsplit

from clienteling.bench.report import BenchFailed
from clienteling.client.wire.answer import JSON_MEDIA_TYPE
from clienteling.client.wire.proof import Identity
from clienteling.contract.version import PROTOCOL_VERSION, VERSION_HEADER
from clienteling.domain.clock import SystemClock

_HEAD_END = b"\r\n\r\n"
_LENGTH = b"content-length:"
_OK = b" 200 "


def request(identity: Identity, url: str, method: str, target: str, body: bytes = b"") -> bytes:
    """A whole signed HTTP/1.1 request; good for a minute."""
    headers = {
        "Host": urlsplit(url).netloc,
        "Content-Length": str(len(body)),
        "Content-Type": JSON_MEDIA_TYPE,
        VERSION_HEADER: str(PROTOCOL_VERSION),
        **identity.headers(method, target, clock=SystemClock(), clock_off_ms=0),
    }
    lines = [f"{method} {target} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join(lines).encode() + _HEAD_END + body


async def per_second(url: str, clients: Sequence[Sequence[bytes]]) -> tuple[float, list[bytes]]:
    """Requests a second when each client sends its requests one after the other, and what was answered.

    Raises :class:`BenchFailed` for any answer but 200.
    """
    where = urlsplit(url)
    lines = [await asyncio.open_connection(where.hostname, where.port) for _ in clients]
    begun = perf_counter()
    answers = await asyncio.gather(*(_send(line, requests) for line, requests in zip(lines, clients, strict=True)))
    spent = perf_counter() - begun
    for _, writer in lines:
        writer.close()
        await writer.wait_closed()
    return sum(map(len, clients)) / spent, [body for bodies in answers for body in bodies]


async def _send(line: tuple[asyncio.StreamReader, asyncio.StreamWriter], requests: Sequence[bytes]) -> list[bytes]:
    reader, writer = line
    bodies: list[bytes] = []
    for each in requests:
        writer.write(each)
        head = await reader.readuntil(_HEAD_END)
        length = next(row for row in head.lower().split(b"\r\n") if row.startswith(_LENGTH))
        bodies.append(await reader.readexactly(int(length[len(_LENGTH) :])))
        if _OK not in head.split(b"\r\n", 1)[0]:
            raise BenchFailed(f"The hub answered {head.split(b' ')[1].decode()} to a measured request.")
    return bodies
