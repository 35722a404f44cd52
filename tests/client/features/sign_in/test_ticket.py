from typing import NamedTuple

import pytest

from clienteling.client.features.sign_in.ticket import Ticket, is_address, read_ticket


class Scan(NamedTuple):
    name: str
    text: str
    read: Ticket | None


SCANS = (
    Scan("both", " https://hub.example/#bcdf-ghjk\n", Ticket("https://hub.example", "BCDF-GHJK")),
    Scan("address", "https://hub.example:8443/shops", Ticket("https://hub.example:8443/shops", "")),
    Scan("code", "BCDFGHJK", Ticket("", "BCDFGHJK")),
    Scan("barcode", "5900000300001", None),
    Scan("bad code", "https://hub.example#BC", None),
    Scan("other scheme", "javascript://hub.example#BCDF-GHJK", None),
    Scan("nothing", "", None),
)
ADDRESSES = {
    "https://hub.example": True,
    "hub.example:8443": True,
    "http://127.0.0.1:8000": True,
    "http://[::1]:8000": True,
    "http://[": False,
    "https://hub example": False,
    "https://hub.example:99999": False,
    "ftp://hub.example": False,
    "https://me:secret@hub.example": False,
    "https://": False,
}


@pytest.mark.parametrize("scan", SCANS, ids=lambda scan: scan.name)
def test_read(scan: Scan) -> None:
    assert read_ticket(scan.text) == scan.read


@pytest.mark.parametrize("text", ADDRESSES)
def test_address(text: str) -> None:
    assert is_address(text) is ADDRESSES[text]
