"""A real hub for tests: uvicorn on a loopback socket in a thread, and an enrolled device that speaks to it."""

import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import uvicorn
from joserfc import jwt
from joserfc.jwk import ECKey
from litestar import Litestar

from clienteling.contract.access import Enrolled, SignedIn
from clienteling.contract.codec import from_json, to_json
from clienteling.contract.operations import Body, Operation, OperationBatch
from clienteling.contract.outcomes import AnyOutcome, OutcomeBatch
from clienteling.contract.version import PROTOCOL_VERSION, VERSION_HEADER
from clienteling.domain.clock import Clock, now_ms
from clienteling.domain.ids import new_id

STARTS_WITHIN_S = 20


@contextmanager
def served(app: Litestar) -> Iterator[str]:
    """The address of a hub process that runs in this one."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None, timeout_graceful_shutdown=1))
    thread = threading.Thread(target=server.run, name="hub-under-test")
    thread.start()
    deadline = time.monotonic() + STARTS_WITHIN_S
    while not server.started:
        assert thread.is_alive(), "the hub did not start"
        assert time.monotonic() < deadline, "the hub did not start in time"
        threading.Event().wait(0.005)
    try:
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


class DeviceForTests:
    """A device with its key: signs every request as PROTOCOL.md asks."""

    def __init__(self, base_url: str, clock: Clock) -> None:
        self.http = httpx.Client(base_url=base_url, timeout=30, trust_env=False)
        self.clock = clock
        self.key = ECKey.generate_key("P-256")
        self.device_id = ""
        self.session: SignedIn | None = None
        self._sequence = 0

    def close(self) -> None:
        self.http.close()

    def enrol(self, code: str) -> Enrolled:
        body = {"code": code, "name": "till 1", "public_key": self.key.as_dict(private=False)}
        answer = self.http.post("/device/enrol", json=body)
        assert answer.status_code == 200, answer.text
        enrolled: Enrolled = from_json(answer.content, Enrolled)
        self.device_id = enrolled.device_id
        return enrolled

    def sign_in(self, staff_id: str, pin: str) -> SignedIn:
        answer = self.send("POST", "/device/sign-in", {"pin": pin, "staff_id": staff_id})
        assert answer.status_code == 200, answer.text
        session: SignedIn = from_json(answer.content, SignedIn)
        self.session = session
        return session

    def headers(self, method: str, target: str) -> dict[str, str]:
        claims = {"htm": method, "htu": target, "iat": now_ms(self.clock) // 1000, "jti": secrets.token_hex(8)}
        header = {"typ": "dpop+jwt", "alg": "ES256", "kid": self.device_id}
        return {
            "Authorization": f"DPoP {self.device_id}",
            "DPoP": jwt.encode(header, claims, self.key, algorithms=["ES256"]),
            VERSION_HEADER: str(PROTOCOL_VERSION),
        }

    def send(self, method: str, target: str, body: object = None, **extra: str) -> httpx.Response:
        request = self.http.build_request(method, target, content=None if body is None else to_json(body))
        request.headers.update(self.headers(method, request.url.raw_path.decode()) | extra)
        return self.http.send(request)

    def get(self, target: str, **extra: str) -> httpx.Response:
        return self.send("GET", target, **extra)

    def operation(self, body: Body, *, id: str = "") -> Operation:
        assert self.session is not None, "sign in first"
        self._sequence += 1
        return Operation(
            id or new_id(self.clock),
            self._sequence,
            self.session.staff_id,
            self.session.session,
            self.session.branch_id,
            now_ms(self.clock),
            offline=False,
            body=body,
        )

    def submit(self, *operations: Operation) -> list[AnyOutcome]:
        answer = self.send("POST", "/device/operations", OperationBatch(operations))
        assert answer.status_code == 200, answer.text
        batch: OutcomeBatch = from_json(answer.content, OutcomeBatch)
        return list(batch.outcomes)

    def do(self, body: Body) -> AnyOutcome:
        return self.submit(self.operation(body))[0]
