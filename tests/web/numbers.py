"""Reading the numbers of a page: those that are links, with where they lead, and those that stand alone."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

from django.test import Client

NUMBER = re.compile(r"(?<![\w.,:/–-])\d[\d,]*(?:\.\d+)?(?![\w:/-]*\d)")
SILENT = {"button", "script", "style", "option", "kbd", "svg", "select"}
VOID = {"input", "br", "hr", "img", "meta", "link"}


@dataclass
class Numbers(HTMLParser):
    """What stands in the main part of a page: `links` with text and address, `words` outside of them, rows by table."""

    links: list[tuple[str, str]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    tables: list[int] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    after: str = ""

    def __post_init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        its = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self.open.append((tag, its.get("href", "") if tag == "a" else its.get("class", "")))
        if tag == "a" and its.get("rel") == "next":
            self.after = its["href"]
        if tag == "a":
            self.text = ""
        if tag == "table":
            self.tables.append(0)
        if tag == "tr" and self.is_within("tbody"):
            self.tables[-1] += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Leave shapes out: nothing stands within them."""

    def handle_endtag(self, tag: str) -> None:
        while self.open:
            name, value = self.open.pop()
            if name == "a" and self.is_within("main"):
                self.links.append((" ".join(self.text.split()), value))
            if name == tag:
                break

    def handle_data(self, text: str) -> None:
        if not self.is_within("main") or any(self.is_within(each) for each in SILENT):
            return
        if self.is_within("a"):
            self.text += text
        elif text.strip():
            self.words.append(" ".join(text.split()))
        if self.is_within("h2"):
            self.headings.append(text)

    def is_within(self, name: str) -> bool:
        return any(tag == name for tag, _ in self.open)

    @property
    def rows(self) -> int:
        """Rows of all tables."""
        return sum(self.tables)

    @property
    def opening(self) -> list[tuple[int, str]]:
        """Whole numbers that are links, with where they lead."""
        found = ((NUMBER.findall(text), address) for text, address in self.links)
        return [
            (int(numbers[0].replace(",", "")), address)
            for numbers, address in found
            if len(numbers) == 1 and "." not in numbers[0]
        ]


def read(client: Client, address: str) -> Numbers:
    """Read one page, with the addresses of its links in full."""
    answer, found = client.get(address), Numbers()
    assert answer.status_code == 200, address
    found.feed(answer.text)
    found.links = [(text, urljoin(address, each)) for text, each in found.links]
    return found


def all_pages(client: Client, address: str) -> list[Numbers]:
    """Read a list from its first page to its last."""
    found = [read(client, address)]
    while found[-1].after:
        found.append(read(client, urljoin(address, found[-1].after)))
    return found
