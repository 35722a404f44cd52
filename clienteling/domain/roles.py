"""Roles and what they may do: allowed, with approval, denied."""

from enum import StrEnum


class Role(StrEnum):
    """Who somebody is in the chain."""

    ASSOCIATE = "associate"
    AGENT = "agent"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"


class Grant(StrEnum):
    """The answer to "may this role do that?"."""

    ALLOWED = "allowed"
    WITH_APPROVAL = "with_approval"
    DENIED = "denied"


class Permission(StrEnum):
    """The things that are granted or denied."""

    SERVE = "serve"
    """Find, read and write notes, tasks, preferences, consents, visits."""
    EDIT_CUSTOMER = "edit_customer"
    RESERVE = "reserve"
    HAND_OVER = "hand_over"
    TAKE_RETURN = "take_return"
    RETURN_EXCEPTION = "return_exception"
    REPLY = "reply"
    ENROL_DEVICE = "enrol_device"
    ADMINISTER = "administer"


_A, _W, _D = Grant.ALLOWED, Grant.WITH_APPROVAL, Grant.DENIED

DEFAULT_GRANTS: dict[Role, dict[Permission, Grant]] = {
    Role.ASSOCIATE: {
        Permission.SERVE: _A,
        Permission.EDIT_CUSTOMER: _A,
        Permission.RESERVE: _A,
        Permission.HAND_OVER: _A,
        Permission.TAKE_RETURN: _A,
        Permission.RETURN_EXCEPTION: _W,
        Permission.REPLY: _A,
        Permission.ENROL_DEVICE: _D,
        Permission.ADMINISTER: _D,
    },
    Role.AGENT: {
        Permission.SERVE: _A,
        Permission.EDIT_CUSTOMER: _A,
        Permission.RESERVE: _A,
        Permission.HAND_OVER: _D,
        Permission.TAKE_RETURN: _D,
        Permission.RETURN_EXCEPTION: _D,
        Permission.REPLY: _A,
        Permission.ENROL_DEVICE: _D,
        Permission.ADMINISTER: _D,
    },
    Role.MANAGER: dict.fromkeys(Permission, _A) | {Permission.ADMINISTER: _D},
    Role.ADMINISTRATOR: dict.fromkeys(Permission, _A),
}


def grant(role: Role, permission: Permission) -> Grant:
    """What ``role`` may do by default."""
    return DEFAULT_GRANTS[role][permission]
