"""What the description at ``/openapi.json`` says of problem answers."""

from litestar.openapi import ResponseSpec

from clienteling.contract.problems import PROBLEM_MEDIA_TYPE, Problem


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
