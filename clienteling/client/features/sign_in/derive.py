"""What the sign-in page shows. Pure."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.network import derive_pill
from clienteling.client.features.people import initials as initials_of
from clienteling.client.port import Link, Status, Unreachable
from clienteling.client.qt.locale import Locale
from clienteling.contract.problems import ProblemCode
from clienteling.contract.records import Staff
from clienteling.domain.roles import Role

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why somebody was not signed in: a problem code, the sentence that came with it, tries left."""

    code: str
    detail: str
    tries_left: int | None


@dataclass(frozen=True, slots=True)
class SignInInputs:
    """All that the page depends on."""

    status: Status
    now: int
    locale: Locale
    branch: str = ""
    staff: tuple[Staff, ...] = ()
    chosen: str = ""
    badge: str = ""
    busy: bool = False
    loading: bool = True
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class PersonRow:
    staffId: str
    name: str
    initials: str
    role: str
    selected: bool


@dataclass(frozen=True, slots=True)
class SignInProps:
    branch: str
    networkState: str
    networkText: str
    loading: bool
    busy: bool
    chosenName: str
    chosenInitials: str
    askPin: bool
    hint: str
    kept: str
    error: str
    locked: bool


@dataclass(frozen=True, slots=True)
class SignInScreen:
    """Everything at once."""

    props: SignInProps
    people: tuple[PersonRow, ...]


def derive_sign_in(inputs: SignInInputs) -> SignInScreen:
    """The page for these inputs."""
    pill = derive_pill(inputs.status, locale=inputs.locale, now=inputs.now)
    chosen = next((row for row in inputs.staff if row.staff_id == inputs.chosen), None)
    by_badge = translate("SignIn", "Badge read")
    return SignInScreen(
        SignInProps(
            branch=inputs.branch,
            networkState=pill.network.value,
            networkText=pill.text,
            loading=inputs.loading,
            busy=inputs.busy,
            chosenName=chosen.name if chosen is not None else by_badge if inputs.badge else "",
            chosenInitials="" if chosen is None else initials(chosen.name),
            askPin=chosen is not None or bool(inputs.badge),
            hint=_hint(inputs.status),
            kept=_kept(inputs.status),
            error="" if inputs.refusal is None else refusal_words(inputs.refusal),
            locked=inputs.refusal is not None and inputs.refusal.code == ProblemCode.LOCKED_OUT,
        ),
        tuple(
            PersonRow(row.staff_id, row.name, initials(row.name), role_words(row.role), row.staff_id == inputs.chosen)
            for row in inputs.staff
        ),
    )


def _hint(status: Status) -> str:
    """Who can sign in now, when it is not everybody."""
    match status.link:
        case Link.OFFLINE | Link.STARTING:
            return translate("SignIn", "No network: whoever has signed in here before can sign in.")
        case Link.REFUSED:
            return translate("SignIn", "The hub does not accept this device. Ask a manager.")
        case _:
            return ""


def _kept(status: Status) -> str:
    """That changing the person loses nothing."""
    if not status.queued:
        return ""
    return translate("SignIn", "Kept on this device, sent whoever signs in: %n", "", status.queued)


def unreachable_words(why: Unreachable) -> str:
    """Why the hub could not be asked by somebody who signs in or joins, and what to do."""
    match why:
        case Unreachable.NO_CONNECTION | Unreachable.NO_ANSWER:
            return translate("SignIn", "The hub does not answer. Check the network and the address.")
        case Unreachable.CERTIFICATE:
            return translate("SignIn", "The hub's certificate is not known here. Ask whoever looks after the hub.")
        case Unreachable.PORTAL:
            return translate("SignIn", "This network wants you to sign in first. Open a web page, then try again.")
        case Unreachable.NOT_A_HUB:
            return translate("SignIn", "There is no hub at this address. Check it.")
        case Unreachable.FIRST_TIME:
            return translate("SignIn", "The first time on this device needs the network. Try again when it is back.")


def refusal_words(refusal: Refusal) -> str:
    """Why somebody was not signed in, and what to do."""
    match refusal.code:
        case ProblemCode.WRONG_PIN if refusal.tries_left is not None:
            return translate("SignIn", "Wrong PIN. %n tries left.", "", refusal.tries_left)
        case ProblemCode.WRONG_PIN:
            return translate("SignIn", "Wrong PIN.")
        case ProblemCode.LOCKED_OUT:
            return translate("SignIn", "Too many wrong PINs. Wait 15 minutes, or ask a manager.")
        case ProblemCode.FORBIDDEN:
            return translate("SignIn", "This person no longer works here.")
        case ProblemCode.UNAUTHENTICATED:
            return translate("SignIn", "It is time to sign in with the network again.")
        case ProblemCode.NOT_FOUND:
            return translate("SignIn", "Nobody here has this badge.")
        case ProblemCode.CLOCK_OFF:
            return translate("SignIn", "The clock of this device is wrong. Set it and try again.")
        case ProblemCode.DEVICE_REVOKED:
            return translate("SignIn", "This device was taken off the chain. Enrol it again.")
        case ProblemCode.WRONG_CODE:
            return translate("SignIn", "This code is not right. Codes have eight letters.")
        case ProblemCode.CODE_USED:
            return translate("SignIn", "This code has been used or is too old. Ask for a new one.")
        case ProblemCode.VERSION_MISMATCH:
            return translate("SignIn", "The hub speaks another version. Update this app.")
        case _:
            return refusal.detail


def initials(name: str) -> str:
    """The first letters of the first and the last word."""
    first, _, last = name.partition(" ")
    return initials_of(first, last.rpartition(" ")[2])


def role_words(role: str) -> str:
    """A role for people."""
    match role:
        case Role.ASSOCIATE:
            return translate("SignIn", "Associate")
        case Role.AGENT:
            return translate("SignIn", "Contact centre")
        case Role.MANAGER:
            return translate("SignIn", "Branch manager")
        case _:
            return translate("SignIn", "Administrator")
