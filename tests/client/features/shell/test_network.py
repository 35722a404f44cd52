"""The network pill for each status."""

from typing import NamedTuple

import pytest

from clienteling.client.features.network import Network, derive_pill
from clienteling.client.port import Link, Status
from clienteling.client.qt.locale import Locale
from tests.client.small_chain import MINUTE, NOW_MS


class Case(NamedTuple):
    name: str
    status: Status
    network: Network
    text: str


@pytest.mark.parametrize(
    "case",
    [
        Case("online", Status(Link.ONLINE, NOW_MS - 7_000, None, 0, 0), Network.ONLINE, "Online · 7 s ago"),
        Case("never", Status(Link.OFFLINE, None, None, 0, 0), Network.OFFLINE, "Offline"),
        Case(
            "offline",
            Status(Link.OFFLINE, NOW_MS, NOW_MS - 30 * MINUTE, 3, 0),
            Network.OFFLINE,
            "Offline since 14:02 · 3 waiting",
        ),
        Case("refused-work", Status(Link.ONLINE, NOW_MS, None, 0, 2), Network.ATTENTION, "2 refused"),
        Case("revoked", Status(Link.REFUSED, NOW_MS, None, 0, 0), Network.ATTENTION, "Not accepted by the hub"),
        Case("first", Status(Link.SYNCING, None, None, 0, 0, 0.43), Network.SYNCING, "First sync · 43 %"),
        Case("again", Status(Link.SYNCING, NOW_MS, None, 0, 0), Network.SYNCING, "Syncing"),
        Case("starting", Status(Link.STARTING, None, None, 0, 0), Network.SYNCING, "Starting"),
    ],
    ids=lambda case: case.name,
)
def test_pill(case: Case) -> None:
    pill = derive_pill(case.status, locale=Locale("en", "Europe/Warsaw"), now=NOW_MS)
    assert (pill.network, pill.text) == (case.network, case.text)
