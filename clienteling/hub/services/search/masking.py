"""Contacts shown to tell namesakes apart, not to be used."""

from clienteling.domain.text import digits

SHOWN_DIGITS = 3
HIDDEN = "•••"


def masked_email(email: str) -> str:
    """``julia@example.com`` as ``j•••@example.com``; empty when there is none."""
    name, at, domain = email.strip().rpartition("@")
    return f"{name[:1]}{HIDDEN}@{domain}" if at and name else ""


def masked_phone(phone: str) -> str:
    """``+48 600 100 200`` as ``••• 200``; empty when there is none, all hidden when it is too short to hide."""
    found = digits(phone)
    if not found:
        return ""
    return f"{HIDDEN} {found[-SHOWN_DIGITS:]}" if len(found) > 2 * SHOWN_DIGITS else HIDDEN
