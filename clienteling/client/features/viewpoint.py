"""Who looks at a page, from which branch, when, and with which network: what every derivation depends on."""

from dataclasses import dataclass

from clienteling.client.features.surroundings import Surroundings
from clienteling.client.features.wording import WITHOUT_NETWORK
from clienteling.client.port import Link
from clienteling.client.qt.locale import Locale


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """``now`` in ms; ``staff_id`` and ``role`` are empty when nobody is signed in."""

    branch_id: str
    now: int
    locale: Locale
    link: Link = Link.ONLINE
    staff_id: str = ""
    staff_name: str = ""
    role: str = ""

    @property
    def offline(self) -> bool:
        """Whether the hub cannot be asked."""
        return self.link in WITHOUT_NETWORK


def viewpoint_of(surroundings: Surroundings) -> Viewpoint:
    """The viewpoint of this device at this moment."""
    device, presentation = surroundings.device, surroundings.presentation
    session = device.session
    return Viewpoint(
        branch_id=device.place.branch_id if session is None else session.branch_id,
        now=presentation.now,
        locale=presentation.locale,
        link=device.status.link,
        staff_id="" if session is None else session.staff_id,
        staff_name="" if session is None else session.name,
        role="" if session is None else session.role,
    )
