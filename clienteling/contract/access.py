"""Enrolment of devices and sign-in of people."""

from msgspec import Struct


class EnrolRequest(Struct, frozen=True):
    """A device asks to belong to a branch. ``public_key`` is a JWK (EC P-256) as JSON; the private key never leaves."""

    code: str
    name: str
    public_key: dict[str, str]


class Enrolled(Struct, frozen=True):
    """The device belongs to ``branch_id``. ``hub_id`` and ``epoch`` name the hub's data."""

    device_id: str
    branch_id: str
    branch_name: str
    hub_id: str
    hub_name: str
    epoch: str


class SignInRequest(Struct, frozen=True):
    """A person signs in on an enrolled device, by staff id or badge."""

    pin: str
    staff_id: str = ""
    badge: str = ""


class SignedIn(Struct, frozen=True):
    """A session. ``session`` is a secret that operations carry; it outlives the network, ``expires_at`` in ms."""

    session: str
    staff_id: str
    name: str
    role: str
    branch_id: str
    language: str
    expires_at: int


class HubInfo(Struct, frozen=True):
    """What anybody may ask a hub before enrolling."""

    hub_id: str
    name: str
    protocol: int
    epoch: str
    now: int
