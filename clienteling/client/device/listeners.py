"""Who wants to be told. Called on the event loop's thread only."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Listeners(Generic[T]):
    """Callbacks for one kind of news."""

    def __init__(self) -> None:
        self._told: dict[object, Callable[[T], None]] = {}

    def add(self, told: Callable[[T], None]) -> Callable[[], None]:
        """Tell ``told`` from now on; returns the way to stop."""
        token = object()
        self._told[token] = told
        return lambda: self._told.pop(token, None) and None

    def tell(self, news: T) -> None:
        """Tell everybody."""
        for told in tuple(self._told.values()):
            told(news)
