"""What a manager's screen or paper says to a new device: the hub's address and a code, in one scan. Pure."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

CODE: Final = re.compile(r"[A-Z0-9]{4}-?[A-Z0-9]{4}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ticket:
    """What was read; ``address`` or ``code`` is empty when the scan held only the other."""

    address: str
    code: str


def read_ticket(text: str) -> Ticket | None:
    """Reads ``https://hub.example#BCDF-GHJK``, an address alone, or a code alone; ``None`` for anything else."""
    text = text.strip()
    if CODE.fullmatch(text):
        return Ticket("", text.upper())
    address, _, code = text.partition("#")
    if "://" not in address or not is_address(address) or (code and not CODE.fullmatch(code)):
        return None
    return Ticket(address.rstrip("/"), code.upper())


def is_address(text: str) -> bool:
    """Whether this can be the address of a hub, with or without ``https://``."""
    text = text.strip()
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        port = parts.port
    except ValueError:
        return False
    plain = not re.search(r"\s", text) and not parts.query and parts.username is None
    return plain and parts.scheme in ("http", "https") and bool(parts.hostname) and port != 0
