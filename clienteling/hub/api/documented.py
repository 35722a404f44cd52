"""What the description at ``/openapi.json`` says of bodies and of problem answers.

Bodies are described from the types that read them, so that what is described is what is taken.
"""

from dataclasses import dataclass
from typing import Any

import msgspec
from litestar.openapi import ResponseSpec
from litestar.openapi.spec import OpenAPIMediaType, Operation, RequestBody, Schema

from clienteling.contract.problems import PROBLEM_MEDIA_TYPE, Problem

_DEFINITIONS = "#/$defs/"


def _problem(told: str) -> ResponseSpec:
    return ResponseSpec(Problem, generate_examples=False, description=told, media_type=PROBLEM_MEDIA_TYPE)


PROBLEMS: dict[int, ResponseSpec] = {
    400: _problem("The request cannot be read."),
    401: _problem("No key, or one that is not good for this."),
    413: _problem("More than one request may hold."),
    503: _problem("The database does not answer; nothing is lost, send it again."),
}
REFERENCE_PROBLEMS: dict[int, ResponseSpec] = PROBLEMS | {
    422: _problem("It names what is not known here, or contradicts itself; nothing of it was done."),
}


class _InPlace(Schema):
    """A schema that is already one: written as it stands."""

    def __init__(self, schema: dict[str, Any]) -> None:
        super().__init__()
        self._schema = schema

    def to_schema(self) -> dict[str, Any]:
        return self._schema


def taking(body: Any) -> type[Operation]:
    """A kind of operation whose body is a ``body`` as JSON. (A subclass, because Litestar makes the operation.)"""
    content: dict[str, OpenAPIMediaType] = {"application/json": OpenAPIMediaType(schema=_InPlace(_schema_of(body)))}

    @dataclass
    class Taking(Operation):
        def __post_init__(self) -> None:
            self.request_body = RequestBody(content=content, required=True)

    return Taking


def _schema_of(body: Any) -> dict[str, Any]:
    schema = msgspec.json.schema(body, schema_hook=_anything)
    definitions: dict[str, Any] = schema.pop("$defs", {})
    written = _written_out(schema, definitions)
    assert isinstance(written, dict)
    return written


def _anything(_: type) -> dict[str, Any]:
    return {"description": "Anything."}


def _written_out(schema: Any, definitions: dict[str, Any]) -> Any:
    """The schema with every reference replaced by what it names; the bodies here do not contain themselves."""
    match schema:
        case {"$ref": str() as name}:
            return _written_out(definitions[name.removeprefix(_DEFINITIONS)], definitions)
        case dict():
            return {key: _written_out(value, definitions) for key, value in schema.items()}
        case list():
            return [_written_out(value, definitions) for value in schema]
        case _:
            return schema
