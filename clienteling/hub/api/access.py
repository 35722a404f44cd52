"""Routes of enrolment and sign-in."""

from litestar import get, post
from litestar.params import JSONBody

from clienteling.contract.access import Enrolled, EnrolRequest, HubInfo, SignedIn, SignInRequest
from clienteling.contract.version import PROTOCOL_VERSION
from clienteling.domain.clock import now_ms
from clienteling.domain.ids import new_id
from clienteling.hub.api.given import GivenCaller, GivenClock, GivenDatabase, GivenIdentity
from clienteling.hub.services.access import enrolment, sign_in


@get("/device/hub", sync_to_thread=False)
def hub_info(identity: GivenIdentity, clock: GivenClock) -> HubInfo:
    """Which hub this is. No authentication."""
    return HubInfo(identity.hub_id, identity.name, PROTOCOL_VERSION, identity.epoch, now_ms(clock))


@post("/device/enrol", status_code=200, sync_to_thread=True)
def enrol(
    data: JSONBody[EnrolRequest], database: GivenDatabase, identity: GivenIdentity, clock: GivenClock
) -> Enrolled:
    """Bind a device to the branch of a code."""
    return enrolment.enrol(database, data, hub=identity, device_id=new_id(clock), at=now_ms(clock))


@post("/device/sign-in", status_code=200, sync_to_thread=True)
def begin_session(
    data: JSONBody[SignInRequest], caller: GivenCaller, database: GivenDatabase, clock: GivenClock
) -> SignedIn:
    """Begin a session for somebody of the device's branch."""
    return sign_in.sign_in(database, data, caller, at=now_ms(clock))


ACCESS_ROUTES = [hub_info, enrol, begin_session]
