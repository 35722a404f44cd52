"""The root of all operation bodies. Imperative names; the tag on the wire is the class name."""

from msgspec import Struct


class OperationBody(Struct, frozen=True, tag=True, tag_field="do", forbid_unknown_fields=True):
    """What is to be done. Texts are bounded where they are checked: :mod:`clienteling.contract.limits`."""
