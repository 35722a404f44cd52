"""The demo's hub process: it serves, keeps its port, and never outlives who started it."""

import socket
from pathlib import Path

import httpx
import pytest

from clienteling.contract.access import HubInfo
from clienteling.contract.codec import from_json
from clienteling.demo.home import Plan
from clienteling.demo.hub_process import HubDidNotStart
from clienteling.demo.running import CHAIN_NAME, running_hub
from clienteling.domain.clock import SystemClock
from clienteling.hub.store.embedded import temporary_directory


def hub_info(url: str) -> HubInfo:
    with httpx.Client(base_url=url, trust_env=False) as client:
        info: HubInfo = from_json(client.get("/device/hub", headers={"Clienteling-Protocol": "1"}).content, HubInfo)
    return info


def test_the_hub_stops_and_comes_back_where_it_was() -> None:
    with temporary_directory() as name:
        with running_hub(Path(name), Plan(7, 60, story_told=True), SystemClock(), told=lambda _: None) as hub:
            before = hub_info(hub.process.url)
            assert before.name == CHAIN_NAME
            assert len(hub.enrolment_code("krk-rynek")) == 9
            url = hub.process.url
            hub.process.stop()
            with pytest.raises(httpx.ConnectError):
                hub_info(url)
            with (
                socket.create_server(("127.0.0.1", httpx.URL(url).port or 0)),
                pytest.raises(HubDidNotStart, match=r"its log is .*hub\.log"),
            ):
                hub.process.start()
            assert hub.process.start() == url
            assert hub_info(url).epoch == before.epoch
        with pytest.raises(httpx.ConnectError):
            hub_info(url)
