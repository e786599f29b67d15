"""The button on the page of people: a file of whom the page lists, and of nobody else."""

import json
import re

import pytest
import vobject
from tests.conftest import NOW
from tests.evidence_files import write_cards
from tests.web.conftest import let_in

from firsthand.actions.importing import import_source
from firsthand.sources.opening import SourceKind
from firsthand.store.models import Person


@pytest.fixture
def page(network):
    return let_in(network)


def whole(answer) -> str:
    return b"".join(answer.streaming_content).decode("utf-8-sig")


def ways(text: str) -> list[str]:
    return [each.replace("&amp;", "&") for each in re.findall(r'href="(/people/export/\?[^"]*)"', text)]


def test_the_page_offers_files_that_open(page) -> None:
    cards, table, semicolons, programs = (page.get(way) for way in ways(page.get("/people/").text))
    assert cards["Content-Disposition"] == 'attachment; filename="firsthand-people-2026-11-21.vcf"'
    assert cards["Content-Type"] == "text/vcard; charset=utf-8"
    names = {row["name"] for row in json.loads(whole(programs))}
    assert {card.fn.value for card in vobject.readComponents(whole(cards))} == names
    assert {"Priya Raman", "Tom Okafor"} <= names
    assert whole(table).startswith("id,name,")
    assert whole(semicolons).startswith("id;name;")
    assert "Here are the numbers" not in whole(page.get("/people/export/?format=json"))


def test_the_file_follows_the_search(page) -> None:
    text = page.get("/people/", {"q": "okafor & <b>"}).text
    assert ways(text) == []
    text = page.get("/people/", {"q": "okafor"}).text
    assert "1 person found for" in text
    [*_, programs] = ways(text)
    assert [row["name"] for row in json.loads(whole(page.get(programs)))] == ["Tom Okafor"]


def test_a_stranger_gets_their_own_people(network, stranger) -> None:
    assert whole(let_in(stranger).get("/people/export/?format=json")) == "[]\n"


def test_nobody_there_is_no_button(stranger) -> None:
    assert "Export" not in let_in(stranger).get("/people/").text


def test_an_unknown_format_is_explained(page) -> None:
    answer = page.get("/people/export/?format=%3Cb%3E")
    assert answer.status_code == 400
    assert "EXP-101" in answer.text
    assert "<b>" not in answer.text.partition("</head>")[2].partition("<main")[2]


def test_a_number_on_two_cards_stands_on_both_pages(network, tmp_path) -> None:
    cards = [
        f"FN:{name}\nEMAIL:{name[:2].lower()}@kelp.example\nTEL:+4930555" for name in ("Bo Lind", "Cy Hart")
    ]
    import_source(network, write_cards(tmp_path, *cards), SourceKind.CONTACTS, NOW)
    page = let_in(network)
    ids = Person.objects.filter(name__in=("Bo Lind", "Cy Hart")).values_list("pk", flat=True)
    texts = [page.get(f"/people/{each}/").text for each in ids]
    assert all("+4930555" in text for text in texts)
    assert sum("on somebody else's card too" in text for text in texts) == 1
