"""Reasons, conditions, dispositions and refusals of a return, in words."""

from PySide6.QtCore import QCoreApplication

from clienteling.domain.returning import Condition, Disposition, Eligibility, Refusal, ReturnReason

translate = QCoreApplication.translate


def reason_words(reason: ReturnReason) -> str:
    """Why the customer brings it back."""
    match reason:
        case ReturnReason.TOO_SMALL:
            return translate("Return", "Too small")
        case ReturnReason.TOO_LARGE:
            return translate("Return", "Too large")
        case ReturnReason.NOT_AS_SHOWN:
            return translate("Return", "Not as shown")
        case ReturnReason.DEFECT:
            return translate("Return", "Defect")
        case ReturnReason.WRONG_ARTICLE:
            return translate("Return", "Wrong article")
        case ReturnReason.CHANGED_MIND:
            return translate("Return", "Changed their mind")
        case ReturnReason.LATE:
            return translate("Return", "Came too late")
        case ReturnReason.OTHER:
            return translate("Return", "Other")


def condition_words(condition: Condition) -> str:
    """How the goods look."""
    match condition:
        case Condition.NEW:
            return translate("Return", "As new")
        case Condition.OPENED:
            return translate("Return", "Opened")
        case Condition.WORN:
            return translate("Return", "Worn")
        case Condition.DAMAGED:
            return translate("Return", "Damaged")


def disposition_words(disposition: Disposition) -> str:
    """Where the goods go."""
    match disposition:
        case Disposition.SHELF:
            return translate("Return", "Back to the shelf")
        case Disposition.QUARANTINE:
            return translate("Return", "Set aside to check")
        case Disposition.VENDOR:
            return translate("Return", "To the vendor")
        case Disposition.SCRAP:
            return translate("Return", "Scrap")


def usual_disposition(condition: Condition) -> Disposition:
    """Where goods in this condition usually go; the person may choose otherwise."""
    match condition:
        case Condition.NEW:
            return Disposition.SHELF
        case Condition.OPENED | Condition.WORN:
            return Disposition.QUARANTINE
        case Condition.DAMAGED:
            return Disposition.VENDOR


def why_not(eligibility: Eligibility, *, until: str) -> str:
    """Why nothing of a line may come back; empty when some may. ``until`` is the end of the window as a date."""
    match eligibility.refusal:
        case None:
            return ""
        case Refusal.NOT_RETURNABLE:
            return translate("Return", "Cannot be returned")
        case Refusal.ALL_RETURNED:
            return translate("Return", "All of it came back already")
        case Refusal.WINDOW_CLOSED:
            return translate("Return", "Could be returned until %1").replace("%1", until)
        case Refusal.CANCELLED:
            return translate("Return", "The order was cancelled")
