"""How a customer is written: full name, initials, masked contacts."""

from typing import Final

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

DOTS: Final = "•••"
PHONE_HEAD: Final = 3
PHONE_TAIL: Final = 3


def full_name(first: str, last: str) -> str:
    """``Julia Nowak``; a word when there is no name."""
    return f"{first} {last}".strip() or translate("People", "No name yet")


def initials(first: str, last: str) -> str:
    """At most two letters; leading Thai vowels are skipped, as they stand before their consonant."""
    letters = (next((char for char in name if char.isalnum() and char not in "เแโใไ"), "") for name in (first, last))
    return "".join(letters).upper()


def masked_email(email: str) -> str:
    """``j•••a@poczta.pl``."""
    name, at, host = email.partition("@")
    if not at or not name:
        return DOTS if email else ""
    return f"{name[0]}{DOTS}{name[-1] if len(name) > 1 else ''}@{host}"


def masked_phone(phone: str) -> str:
    """``+48 ••• ••• 412``: the country and the last digits stay."""
    plain = phone.replace(" ", "").replace("-", "")
    if not plain:
        return ""
    if len(plain) <= PHONE_HEAD + PHONE_TAIL:
        return DOTS
    head = f"{plain[:PHONE_HEAD]} " if plain.startswith("+") else ""
    return f"{head}{DOTS} {DOTS} {plain[-PHONE_TAIL:]}"


def purpose_words(purpose: str) -> str:
    """``e-mail``, ``SMS`` …"""
    match purpose:
        case "email":
            return translate("Customer", "e-mail")
        case "sms":
            return translate("Customer", "SMS")
        case "call":
            return translate("Customer", "calls")
        case "chat":
            return translate("Customer", "chat")
        case _:
            return purpose


def field_label(name: str) -> str:
    """A field's name for people."""
    match name:
        case "first_name":
            return translate("Customer", "First name")
        case "last_name":
            return translate("Customer", "Last name")
        case "phone":
            return translate("Customer", "Phone")
        case "email":
            return translate("Customer", "E-mail")
        case "street":
            return translate("Customer", "Street")
        case "postal_code":
            return translate("Customer", "Postal code")
        case "city":
            return translate("Customer", "Town")
        case "language":
            return translate("Customer", "Language")
        case _:
            return name
