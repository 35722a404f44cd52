"""The key behind a request of a web page or of a retailer's system, as a dependency of the routes that need one."""

import base64
import binascii
from typing import TypeAlias

from litestar.di import NamedDependency
from litestar.params import SkipValidation

from clienteling.contract.problems import ProblemCode
from clienteling.hub.api.given import GivenDatabase
from clienteling.hub.api.problems import AnyRequest
from clienteling.hub.services.access.refused import AccessRefused
from clienteling.hub.services.keys import ApiKey, KeyKind, KeyRefused, check_key

GivenKey: TypeAlias = NamedDependency[SkipValidation[ApiKey]]


def write_key(request: AnyRequest, database: GivenDatabase) -> ApiKey:
    """The write key: user name of HTTP Basic, without a password. Raises :class:`AccessRefused`."""
    scheme, _, shown = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "basic":
        raise AccessRefused(ProblemCode.UNAUTHENTICATED, "Send the write key as user name of HTTP Basic.")
    try:
        key = base64.b64decode(shown, validate=True).decode().partition(":")[0]
    except (binascii.Error, ValueError) as error:
        raise AccessRefused(ProblemCode.UNAUTHENTICATED, "The write key is not readable as HTTP Basic.") from error
    return _checked(database, key, KeyKind.WRITE)


def shop_key(request: AnyRequest, database: GivenDatabase) -> ApiKey:
    """The API key: ``Authorization: Bearer``. Raises :class:`AccessRefused`."""
    scheme, _, shown = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        raise AccessRefused(ProblemCode.UNAUTHENTICATED, "Send the API key as Authorization: Bearer.")
    return _checked(database, shown.strip(), KeyKind.SHOP)


def _checked(database: GivenDatabase, key: str, kind: KeyKind) -> ApiKey:
    try:
        with database.connection() as conn:
            return check_key(conn, key, kind)
    except KeyRefused as error:
        raise AccessRefused(ProblemCode.UNAUTHENTICATED, f"This is no valid {kind} key.") from error
