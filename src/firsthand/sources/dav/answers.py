"""Answers of a DAV server (XML, "multistatus"), read while they arrive, one response at a time.

Elements and text are all that is understood: an answer with a document type (where entities are defined), one too
deep, too long or not well formed is refused. Nothing an answer refers to is ever fetched.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers.expat import ExpatError, ParserCreate

from firsthand.sources.dav.kinds import DAV

LARGEST_TEXT = 16 << 20
MOST_RESPONSES = 200_000
_MOST_ELEMENTS = 5_000
_DEEPEST = 32
_STATUS = re.compile(r"\s*HTTP/\d(?:\.\d)?\s+(\d{3})\b", re.ASCII)


class NotUnderstood(Exception):  # noqa: N818 - it tells what an answer is
    """Raised for an answer that is no multistatus, or not one to be trusted."""


@dataclass(frozen=True, slots=True)
class Response:
    """What an answer says of one thing: its address as written, its status, and its properties that were given."""

    href: str
    status: int
    given: Mapping[str, Element] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return the text of a property; "" where it was not given."""
        element = self.given.get(name)
        return (element.text or "").strip() if element is not None else ""

    def hrefs(self, name: str) -> tuple[str, ...]:
        """Return the addresses that a property holds."""
        element = self.given.get(name)
        found = element.iter(f"{DAV}href") if element is not None else ()
        return tuple(text for each in found if (text := (each.text or "").strip()))

    def names(self, name: str) -> frozenset[str]:
        """Return the names of the elements in a property."""
        element = self.given.get(name)
        return frozenset(str(each.tag) for each in element) if element is not None else frozenset()


class Multistatus:
    """The responses of one answer; `sync_token` is known when all were read."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self.sync_token = ""
        self._chunks = chunks

    def __iter__(self) -> Iterator[Response]:
        """Yield the responses in order. Raises NotUnderstood."""
        building = _Building()
        parser = ParserCreate(namespace_separator="}")
        parser.buffer_text = True
        parser.StartElementHandler = building.start
        parser.EndElementHandler = building.end
        parser.CharacterDataHandler = building.add_text
        parser.StartDoctypeDeclHandler = _refuse_doctype
        try:
            for chunk in self._chunks:
                parser.Parse(chunk, False)
                yield from self._take(building)
            parser.Parse(b"", True)
        except (ExpatError, LookupError, UnicodeError):
            raise NotUnderstood("It is not well formed.") from None
        yield from self._take(building)

    def _take(self, building: "_Building") -> Iterator[Response]:
        done, building.done = building.done, []
        for element in done:
            if element.tag == f"{DAV}response":
                yield read_response(element)
            elif element.tag == f"{DAV}sync-token":
                self.sync_token = (element.text or "").strip()


def _refuse_doctype(*_: object) -> None:
    raise NotUnderstood("It defines entities of its own.")


class _Building:
    """The element below the root that is being built; those that are done wait in `done`."""

    def __init__(self) -> None:
        self.done: list[Element] = []
        self._builder = TreeBuilder()
        self._depth = self._elements = self._letters = self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1:
            if _full(name) != f"{DAV}multistatus":
                raise NotUnderstood("It is something else.")
            return
        self._elements += 1
        self._measure(sum(map(len, attributes.values())))
        if self._depth > _DEEPEST or self._elements > _MOST_ELEMENTS:
            raise NotUnderstood("It is too deep.")
        self._builder.start(_full(name), attributes)

    def add_text(self, text: str) -> None:
        self._measure(len(text))
        if self._depth > 1:
            self._builder.data(text)

    def _measure(self, letters: int) -> None:
        self._letters += letters
        if self._letters > LARGEST_TEXT:
            raise NotUnderstood("It is too long.")

    def end(self, name: str) -> None:
        self._depth -= 1
        if self._depth:
            self._builder.end(_full(name))
        if self._depth == 1:
            self._close()

    def _close(self) -> None:
        """Put what was built with the rest."""
        self.done.append(self._builder.close())
        self._builder = TreeBuilder()
        self._elements = self._letters = 0
        self._count += 1
        if self._count > MOST_RESPONSES:
            raise NotUnderstood("It is too long.")


def _full(name: str) -> str:
    return f"{{{name}" if "}" in name else name


def read_response(element: Element) -> Response:
    """Return what one response says; properties with an error are not given."""
    href = (element.findtext(f"{DAV}href") or "").strip()
    own = element.findtext(f"{DAV}status")
    given: dict[str, Element] = {}
    for propstat in element.iterfind(f"{DAV}propstat"):
        if 200 <= read_status(propstat.findtext(f"{DAV}status"), 200) < 300:
            given.update((str(each.tag), each) for each in propstat.iterfind(f"{DAV}prop/*"))
    return Response(href, read_status(own, 200), given)


def read_status(text: str | None, otherwise: int) -> int:
    """Return the number of a status line such as "HTTP/1.1 404 Not Found"; 500 where it makes no sense."""
    if text is None:
        return otherwise
    match = _STATUS.match(text)
    return int(match[1]) if match else 500
