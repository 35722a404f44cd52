"""Why access was not given."""

from clienteling.contract.problems import ProblemCode


class AccessRefused(Exception):
    """``detail`` says what happened and what to do; it names no person and no secret."""

    def __init__(self, code: ProblemCode, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
