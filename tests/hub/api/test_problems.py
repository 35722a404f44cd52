"""Whatever comes in, an RFC 9457 problem goes out."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from clienteling.contract.limits import MAX_REQUEST_BYTES
from clienteling.contract.problems import PROBLEM_MEDIA_TYPE
from clienteling.domain.clock import SystemClock
from clienteling.hub.app import create_app
from tests.hub.chain import seed
from tests.hub.conftest import enrolling
from tests.hub_server import DeviceForTests, served
from tests.postgres import PostgresForTests


class Case(NamedTuple):
    name: str
    method: str
    target: str
    body: bytes
    status: int
    code: str


SYNC = "/device/scopes/chain/changes"
OPERATIONS = "/device/operations"
CASES = (
    Case("unknown route", "GET", "/nothing/here", b"", 404, "not_found"),
    Case("unknown route at the root", "GET", "/", b"", 404, "not_found"),
    Case("wrong method", "DELETE", "/device/hub", b"", 405, "bad_request"),
    Case("no json", "POST", OPERATIONS, b"<html>", 400, "bad_request"),
    Case("no batch", "POST", OPERATIONS, b"[]", 400, "bad_request"),
    Case("operation without id", "POST", OPERATIONS, b'{"operations":[{}]}', 400, "bad_request"),
    Case("not utf-8", "POST", OPERATIONS, b'{"operations":["\xff"]}', 400, "bad_request"),
    Case("nested deeply", "POST", OPERATIONS, b'{"operations":' + b"[" * 100_000, 400, "bad_request"),
    Case("101 operations", "POST", OPERATIONS, b'{"operations":[' + b"{}," * 100 + b"{}]}", 400, "bad_request"),
    Case("too large", "POST", OPERATIONS, b" " * (MAX_REQUEST_BYTES + 1), 413, "too_large"),
    Case("sign-in without fields", "POST", "/device/sign-in", b"{}", 400, "bad_request"),
    Case("sign-in with an array", "POST", "/device/sign-in", b"[1]", 400, "bad_request"),
    Case("enrol with rubbish", "POST", "/device/enrol", b"\x00\x01", 400, "bad_request"),
    Case("no cursor", "GET", SYNC, b"", 400, "bad_request"),
    Case("rubbish cursor", "GET", f"{SYNC}?cursor=abc", b"", 400, "bad_request"),
    Case("negative cursor", "GET", f"{SYNC}?cursor=e.-1.0", b"", 400, "bad_request"),
    Case("huge cursor", "GET", f"{SYNC}?cursor=e.{'9' * 19}.0", b"", 400, "bad_request"),
    Case("cursor of another epoch", "GET", f"{SYNC}?cursor=other.1.1", b"", 410, "cursor_too_old"),
    Case("limit of zero", "GET", f"{SYNC}?cursor=e.1.1&limit=0", b"", 400, "bad_request"),
    Case("limit of words", "GET", f"{SYNC}?cursor=e.1.1&limit=many", b"", 400, "bad_request"),
    Case("unknown scope", "GET", "/device/scopes/world/snapshot", b"", 404, "not_found"),
    Case("scope of nobody", "GET", "/device/scopes/branch:/snapshot", b"", 404, "not_found"),
    Case("frame that never was", "GET", "/device/scopes/chain/frames/abc-1", b"", 404, "not_found"),
    Case("frame outside", "GET", "/device/scopes/chain/frames/..-1", b"", 404, "not_found"),
    Case("customer that never was", "GET", "/device/customers/nobody", b"", 404, "not_found"),
    Case("customer with NUL", "GET", "/device/customers/a%00b", b"", 400, "bad_request"),
    Case("live without scopes", "GET", "/device/live", b"", 400, "bad_request"),
    Case("live unevenly", "GET", "/device/live?scope=chain&scope=branch:gdynia&cursor=e.1.1", b"", 400, "bad_request"),
    Case("live of another epoch", "GET", "/device/live?scope=chain&cursor=other.1.1", b"", 410, "cursor_too_old"),
)


@pytest.fixture(scope="module")
def device(postgres: PostgresForTests, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeviceForTests]:
    """One device for all: none of these requests leaves anything behind."""
    clock = SystemClock()
    postgres.template("template_chain", seed)
    with postgres.database("template_chain") as url:
        app = create_app(url, clock=clock, cache_dir=tmp_path_factory.mktemp("cache"))
        with served(app) as hub_url, enrolling(url, hub_url, clock) as enrol:
            yield enrol()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_bad_request_gets_a_problem(device: DeviceForTests, case: Case) -> None:
    request = device.http.build_request(case.method, case.target, content=case.body or None)
    request.headers.update(device.headers(case.method, request.url.raw_path.decode()))
    answer = device.http.send(request)
    assert (answer.status_code, answer.headers["content-type"]) == (case.status, PROBLEM_MEDIA_TYPE)
    problem = answer.json()
    assert (problem["code"], problem["status"]) == (case.code, case.status)
    assert problem["type"] == f"urn:clienteling:problem:{case.code}"
    assert "Traceback" not in answer.text
    assert answer.headers["clienteling-protocol"] == "1"


def test_another_protocol_version_is_refused(device: DeviceForTests) -> None:
    answer = device.get("/device/scopes/chain/digest", **{"Clienteling-Protocol": "2"})
    assert (answer.status_code, answer.json()["code"]) == (426, "version_mismatch")


def test_it_is_alive_ready_counted_and_described(device: DeviceForTests) -> None:
    assert device.http.get("/healthz").json() == {"status": "alive"}
    assert device.http.get("/readyz").json() == {"status": "ready"}
    assert "clienteling_requests_total" in device.http.get("/metrics").text
    paths = device.http.get("/openapi.json").json()["paths"]
    assert {"/device/operations", "/device/scopes/{scope_name}/changes"} <= set(paths)
