"""A short fuzz of the hub after its own description: nothing breaks, and shops get nothing that is not described."""

import base64
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from clienteling.domain.clock import ManualClock, now_ms
from clienteling.hub.services.keys import KeyKind, create_key
from clienteling.hub.store.database import Database
from tests.hub_server import DeviceForTests

EXAMPLES = 6
DESCRIBED = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
KNOWN = {
    "customer_id": "julia",
    "branch_id": "gdynia",
    "home_branch_id": "gdynia",
    "sku": "sofa-green",
    "userId": "julia",
}
SETTINGS = settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def described(hub_url: str) -> Any:
    """The hub's own description, over HTTP."""
    answer = httpx.get(f"{hub_url}/openapi.json", trust_env=False)
    assert answer.status_code == 200, answer.text
    schema = schemathesis.openapi.from_dict(answer.json())
    schema.config.update(base_url=hub_url)
    return schema


def about_known(body: Any) -> Any:
    """The body with ids that the small chain knows, so that more of it is done."""
    match body:
        case dict():
            return {name: KNOWN.get(name) or about_known(value) for name, value in body.items()}
        case list():
            return [about_known(value) for value in body]
        case _:
            return body


def fuzz(schema: Any, wanted: Callable[[str], bool], call: Callable[[Case[Any]], None]) -> set[str]:
    """Call every operation whose path is ``wanted`` with drawn requests. Returns the paths."""
    paths: set[str] = set()
    for found in schema.get_all_operations():
        operation = found.ok()
        if not wanted(operation.path):
            continue
        paths.add(operation.path)
        SETTINGS(given(case=operation.as_strategy())(call))()
    return paths


def test_shops_and_pages_get_what_is_described(hub_url: str, chain: Database, clock: ManualClock) -> None:
    with chain.transaction() as conn:
        shop = create_key(conn, name="erp", kind=KeyKind.SHOP, at=now_ms(clock))
        write = create_key(conn, name="web", kind=KeyKind.WRITE, at=now_ms(clock))
    basic = base64.b64encode(f"{write}:".encode()).decode()

    def call(case: Case[Any]) -> None:
        case.body = about_known(case.body)
        shown = f"Bearer {shop}" if case.path.startswith("/shop") else f"Basic {basic}"
        case.call_and_validate(headers={"Authorization": shown}, checks=DESCRIBED)

    paths = fuzz(described(hub_url), lambda path: path.startswith(("/shop", "/v1")), call)
    assert len(paths) == 13


def test_nothing_a_device_sends_breaks_the_hub(hub_url: str, device: DeviceForTests) -> None:
    def call(case: Case[Any]) -> None:
        sent = case.as_transport_kwargs(base_url=hub_url)
        request = device.http.build_request(
            sent["method"], sent["url"], params=sent.get("params"), json=sent.get("json"), content=sent.get("data")
        )
        request.headers.update(device.headers(request.method, request.url.raw_path.decode()))
        assert device.http.send(request).status_code < 500

    def wanted(path: str) -> bool:
        return path.startswith("/device") and path != "/device/live"

    assert fuzz(described(hub_url), wanted, call) >= {"/device/customers", "/device/stock", "/device/returns/preview"}


@pytest.mark.parametrize("path", ["/openapi.json", "/healthz", "/readyz"])
def test_what_anybody_may_ask(hub_url: str, path: str) -> None:
    assert httpx.get(hub_url + path, trust_env=False).status_code == 200
