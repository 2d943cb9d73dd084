"""What is taken of other libraries."""

from __future__ import annotations

from typing import Protocol


class ArrowArray(Protocol):
    """Whatever has an array of Arrow: those of pyarrow, a series of Polars."""

    def __arrow_c_array__(
        self, requested_schema: object | None = None
    ) -> tuple[object, object]: ...
