"""The product's sentences: refusals, outcomes, operations, what is possible without a network."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.port import Link, OutboxState
from clienteling.client.qt.locale import Locale
from clienteling.contract.operations import OPERATION_CLASS, Body, OperationClass
from clienteling.contract.outcomes import Params
from clienteling.contract.refusals import Refused

translate = QCoreApplication.translate

WITHOUT_NETWORK: Final = frozenset({Link.OFFLINE, Link.REFUSED, Link.STARTING})

Sentence = Callable[[Params, Locale], str]


def offline_hint(body: type[Body], link: Link) -> str:
    """What the person should know before the tap; empty when the network is there or nothing is lost without it."""
    if link not in WITHOUT_NETWORK:
        return ""
    match OPERATION_CLASS[body]:
        case OperationClass.FREE:
            return ""
        case OperationClass.PROVISIONAL:
            return translate("Wording", "No network: taken down now, confirmed later")
        case OperationClass.ONLINE_ONLY:
            return translate("Wording", "Not possible without the network")


def class_words(body: type[Body]) -> str:
    """What an operation of this class is worth without a network."""
    match OPERATION_CLASS[body]:
        case OperationClass.FREE:
            return translate("Wording", "Works without a network")
        case OperationClass.PROVISIONAL:
            return translate("Wording", "Holds once the hub has confirmed it")
        case OperationClass.ONLINE_ONLY:
            return translate("Wording", "Needs the network")


def state_words(state: OutboxState) -> str:
    """Where an operation is on its way, in plain words."""
    match state:
        case OutboxState.QUEUED:
            return translate("Wording", "Waiting for the network")
        case OutboxState.SENT:
            return translate("Wording", "Sent, no answer yet")
        case OutboxState.ACCEPTED:
            return translate("Wording", "Done")
        case OutboxState.WAITING:
            return translate("Wording", "Waits for another action")
        case OutboxState.CONFLICTED:
            return translate("Wording", "Somebody else was first")
        case OutboxState.REJECTED:
            return translate("Wording", "Refused")
        case OutboxState.DISCARDED:
            return translate("Wording", "Discarded")


def refusal_sentence(code: str, params: Params, locale: Locale, *, detail: str = "") -> str:
    """Why an operation was refused. A code this version does not know falls back to the hub's own ``detail``."""
    if code not in tuple(Refused):
        return detail or translate("Wording", "The hub refused this.")
    return _SENTENCES[Refused(code)](params, locale)


def _text(params: Params, name: str) -> str:
    return str(params.get(name, ""))


def _count(params: Params, name: str) -> int:
    value = params.get(name, 0)
    return value if isinstance(value, int) else 0


def _unknown_customer(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "This customer is not known to the hub any more.")


def _unknown_branch(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "This branch does not exist any more.")


def _unknown_article(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "This article is not in the catalogue any more.")


def _unknown_record(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "What this was about is gone.")


def _already_exists(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "This has been done already.")


def _invalid_text(params: Params, locale: Locale) -> str:
    limit = _count(params, "limit")
    if limit:
        return translate("Wording", "The text is too long: at most %1 characters.").replace("%1", locale.number(limit))
    return translate("Wording", "A text is missing or cannot be read.")


def _invalid_quantity(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "This quantity is not possible.")


def _invalid_value(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "One of the choices is not possible any more.")


def _not_permitted(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "Your role may not do this. Ask your manager.")


def _wrong_branch(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "The goods are in another branch.")


def _session_unknown(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "The sign-in it was done under has ended. Sign in and try again.")


def _key_reused(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "This was sent before with other content. Try again as new.")


def _out_of_stock(params: Params, _locale: Locale) -> str:
    left = _count(params, "available")
    if left == 0:
        return translate("Wording", "Nothing is left there.")
    return translate("Wording", "Only %n left there.", "", left)


def _branch_closed(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "The branch is closed then.")


def _wrong_state(params: Params, _locale: Locale) -> str:
    closer = _text(params, "by")
    if closer:
        return translate("Wording", "%1 has finished this already.").replace("%1", closer)
    return translate("Wording", "It has moved on in the meantime.")


def _wrong_code(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "The pick-up code does not match.")


def _claimed_by_other(params: Params, _locale: Locale) -> str:
    owner = _text(params, "owner")
    return translate("Wording", "%1 is already on it.").replace("%1", owner or translate("Wording", "Somebody else"))


def _edited_by_other(params: Params, _locale: Locale) -> str:
    theirs = _text(params, "theirs")
    return translate("Wording", "Somebody else changed it to “%1” in the meantime.").replace("%1", theirs)


def _no_consent(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "The customer no longer wants messages in this channel.")


def _closed(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "It is closed already.")


def _not_returnable(params: Params, _locale: Locale) -> str:
    title = _text(params, "title")
    if title:
        return translate("Wording", "%1 cannot be returned.").replace("%1", title)
    return translate("Wording", "This article cannot be returned.")


def _more_than_bought(params: Params, _locale: Locale) -> str:
    left = _count(params, "left")
    if left:
        return translate("Wording", "Only %n can still come back.", "", left)
    return translate("Wording", "All of it has come back already.")


def _window_closed(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "The time for returning it is over.")


def _refund_differs(params: Params, locale: Locale) -> str:
    currency = _text(params, "currency")
    shown, now = (locale.money(_count(params, name), currency) for name in ("shown", "now"))
    text = translate("Wording", "The refund is %1 now, not %2.")
    return text.replace("%1", now).replace("%2", shown)


def _cart_taken(_params: Params, _locale: Locale) -> str:
    return translate("Wording", "Another branch has taken this cart over.")


_SENTENCES: Final[dict[Refused, Sentence]] = {
    Refused.UNKNOWN_CUSTOMER: _unknown_customer,
    Refused.UNKNOWN_BRANCH: _unknown_branch,
    Refused.UNKNOWN_ARTICLE: _unknown_article,
    Refused.UNKNOWN_RECORD: _unknown_record,
    Refused.ALREADY_EXISTS: _already_exists,
    Refused.INVALID_TEXT: _invalid_text,
    Refused.INVALID_QUANTITY: _invalid_quantity,
    Refused.INVALID_VALUE: _invalid_value,
    Refused.NOT_PERMITTED: _not_permitted,
    Refused.WRONG_BRANCH: _wrong_branch,
    Refused.SESSION_UNKNOWN: _session_unknown,
    Refused.KEY_REUSED: _key_reused,
    Refused.OUT_OF_STOCK: _out_of_stock,
    Refused.BRANCH_CLOSED: _branch_closed,
    Refused.WRONG_STATE: _wrong_state,
    Refused.WRONG_CODE: _wrong_code,
    Refused.CLAIMED_BY_OTHER: _claimed_by_other,
    Refused.EDITED_BY_OTHER: _edited_by_other,
    Refused.NO_CONSENT: _no_consent,
    Refused.CLOSED: _closed,
    Refused.NOT_RETURNABLE: _not_returnable,
    Refused.MORE_THAN_BOUGHT: _more_than_bought,
    Refused.WINDOW_CLOSED: _window_closed,
    Refused.REFUND_DIFFERS: _refund_differs,
    Refused.CART_TAKEN: _cart_taken,
}
