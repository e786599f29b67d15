"""Rows that are asked for as always, and note down what was asked."""

from collections.abc import Sequence
from typing import Any

from firsthand.store.database import Row, django_rows


class HeardRows:
    """Ask Django's connection, and keep each query: the same one twice is work done twice."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def __call__(self, sql: str, parameters: Sequence[Any] = (), /) -> list[Row]:
        self.heard.append(sql)
        return django_rows(sql, parameters)
