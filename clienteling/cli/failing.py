"""How commands fail: one sentence on standard error and exit status 1."""

from collections.abc import Iterator
from contextlib import contextmanager

import click


@contextmanager
def one_sentence(*expected: type[Exception]) -> Iterator[None]:
    """Turn the expected exceptions into their sentence."""
    try:
        yield
    except expected as error:
        raise click.ClickException(str(error)) from error
