"""Long lists, page by page: which page is asked for, and where the ones beside it are."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from firsthand.web.words import number


@dataclass(frozen=True, slots=True)
class Pages:
    """Where one is in a long list, and the addresses of the pages before and after."""

    line: str
    before: str
    after: str

    @property
    def has_more_than_one(self) -> bool:
        """Tell whether there is anywhere to go."""
        return bool(self.before or self.after)


def page_asked(text: str, *, total: int, rows: int) -> int:
    """Return the page that was asked for: the first for anything odd, the last for anything beyond it."""
    wanted = int(text) if text.isdecimal() and len(text) < 9 else 1
    return max(1, min(wanted, page_of(total - 1, rows=rows)))


def page_of(place: int, *, rows: int) -> int:
    """Return the page on which a thing stands that has `place` others before it."""
    return max(0, place) // rows + 1


def page_query(page: int, asked: Sequence[tuple[str, str]] = ()) -> str:
    """Return the query of a page; the first needs none of its own."""
    query = urlencode([*asked, *([("page", page)] if page > 1 else [])])
    return f"?{query}" if query else "?"


def build_pages(page: int, total: int, *, rows: int, asked: Sequence[tuple[str, str]] = ()) -> Pages:
    """Return the pages before and after one of a list that is read from its start."""
    first, last = (page - 1) * rows + 1, min(page * rows, total)
    return Pages(
        line=f"{number(first)}–{number(last)} of {number(total)}",
        before=page_query(page - 1, asked) if page > 1 else "",
        after=page_query(page + 1, asked) if last < total else "",
    )


def build_pages_back(page: int, total: int, *, rows: int) -> Pages:
    """Return the same for a list whose first page is its end, such as a conversation."""
    first, last = max(1, total - page * rows + 1), total - (page - 1) * rows
    return Pages(
        line=f"{number(first)}–{number(last)} of {number(total)}",
        before=page_query(page + 1) if first > 1 else "",
        after=page_query(page - 1) if page > 1 else "",
    )
