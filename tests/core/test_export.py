"""What an export says of a person, and tables in which strangers' text stays text."""

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.export import Exported, OwnCard, export_json, json_lines, uid_of
from firsthand.core.export_cards import card_of
from firsthand.core.export_tables import COLUMNS, SEPARATORS, harmless, table_lines
from firsthand.core.listing import IdentityRow, PersonRow, person_json
from firsthand.core.whereabouts import Whereabouts

ANA = PersonRow(
    7, "Ana Silva", "Novatech", "Head of data", date(2020, 5, 3), is_connected=True, knowledge="met", received=3,
    sent=2, meetings=1, last_interaction_at=datetime(2026, 3, 4, 10, tzinfo=UTC),
)  # fmt: skip
IDENTITIES = (
    IdentityRow("url", "linkedin.com/in/ana", "Ana Silva"),
    IdentityRow("mail", "ana@novatech.example", "Ana"),
    IdentityRow("mail", "ana@silva.example", "Ana"),
    IdentityRow("phone", "+351912000111", "Ana"),
    IdentityRow("name", "ana silva", "Ana Silva"),
)
ANY = st.text(max_size=60)


def person(*cards: OwnCard, **changed: object) -> Exported:
    return Exported(replace(ANA, **changed), "firsthand-1", IDENTITIES, cards)


def read_back(people: list[Exported], separator: str = ",") -> list[dict[str, str]]:
    """Read a table as a spreadsheet does that knows UTF-8 by its mark."""
    text = "".join(table_lines(people, separator=separator)).encode().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True))


def test_json_has_the_fields_of_the_list_and_more() -> None:
    where = Whereabouts("Porto", "card")
    row = export_json(replace(person(OwnCard(note="Likes tea", categories=("Choir",))), where=where))
    assert person_json(ANA, IDENTITIES, where=where).items() <= row.items()
    assert (row["mails"], row["phones"]) == (["ana@novatech.example", "ana@silva.example"], ["+351912000111"])
    assert (row["notes"], row["categories"], row["place"]) == (["Likes tea"], ["Choir"], "Porto")


def test_nobody_is_an_empty_list() -> None:
    assert "".join(json_lines([])) == "[]\n"
    assert "".join(json_lines(["1", "2"])) == "[\n1,\n2\n]\n"


def test_own_cards_fill_in_the_place() -> None:
    filled = card_of(person(OwnCard("Bonn")))
    assert (filled.company, filled.title, filled.place) == ("Novatech", "Head of data", "Bonn")


def test_a_note_within_another_is_written_once() -> None:
    cards = (OwnCard(note="Likes tea"), OwnCard(note="Likes tea\n\nMet in Bonn"), OwnCard(note="Likes tea"))
    assert card_of(person(*cards)).note == "Likes tea\n\nMet in Bonn"


def test_identifiers_follow_from_whom_a_card_is_about() -> None:
    assert uid_of("mail", "ana@silva.example") == uid_of("mail", "ana@silva.example")
    assert uid_of("mail", "ana@silva.example") != uid_of("name", "ana@silva.example")


def test_the_columns_stay() -> None:
    [row] = read_back([person(OwnCard(note="Likes tea"))])
    assert tuple(row) == COLUMNS
    assert row == {
        "id": "7", "name": "Ana Silva", "company": "Novatech", "position": "Head of data", "knowledge": "met", "strength": "0", "standing": "never real", "trend": "",
        "connected_on": "2020-05-03", "is_connected": "yes", "last_interaction_at": "2026-03-04 10:00:00",
        "messages_in": "3", "messages_out": "2", "meetings": "1", "profile_url": "https://www.linkedin.com/in/ana",
        "mails": "ana@novatech.example; ana@silva.example", "phones": "tel:+351912000111", "place": "",
        "categories": "", "note": "Likes tea", "tags": "", "own_notes": "", "school": "",
    }  # fmt: skip


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "\t=", "\n=", "\r=", " =", "\u00a0@", "＝", "＋", "\x00="]
)
def test_no_name_becomes_a_formula(start: str) -> None:
    [row] = read_back([person(name=f"{start}HYPERLINK(1)")])
    assert row["name"].startswith("'")
    assert row["name"].endswith("HYPERLINK(1)")


def test_usual_text_is_left_alone() -> None:
    for text in ("", "Ana", "O'Neil", "3-2", "a=b", "Müller & Söhne", "1,5"):
        assert harmless(text) == text


@given(st.lists(st.tuples(ANY, ANY, ANY), max_size=4), st.sampled_from(sorted(SEPARATORS.values())))
def test_any_text_keeps_to_its_cell(texts: list[tuple[str, str, str]], separator: str) -> None:
    people = [person(OwnCard(note=note), name=name, company=company) for name, company, note in texts]
    rows = read_back(people, separator)
    assert [(row["name"], row["company"], row["note"]) for row in rows] == [
        (harmless(name), harmless(company), harmless(note)) for name, company, note in texts
    ]
    for row in rows:
        assert not any(cell.lstrip()[:1] in {*"=+-@\t\r\n"} for cell in row.values() if cell.strip())
