"""What goes wrong with messages, and what else is to be told of them."""

from __future__ import annotations

from typing import Any


class CustomsError(ValueError):
    """A message, or a part of it, that cannot be read: what, and where.

    ``rule`` is the id of what it breaks, ``path`` the element as an XPath, ``line`` and ``column`` (in characters)
    its position in the file, both from 1, ``hint`` what to do; each is None where it is not known.
    """

    rule: str | None
    path: str | None
    line: int | None
    column: int | None
    hint: str | None

    def __init__(
        self,
        message: str,
        *,
        rule: str | None = None,
        path: str | None = None,
        line: int | None = None,
        column: int | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.rule = rule
        self.path = path
        self.line = line
        self.column = column
        self.hint = hint

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are made again from their arguments alone; those of executors travel.
        return (type(self), self.args, self.__dict__)


class CustomsWarning(UserWarning):
    """What is left out of an answer, or is not sure in it."""
