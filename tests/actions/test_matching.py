"""What tells namesakes apart: address books, signatures and the owner's own word, from the files to the match."""

from datetime import datetime
from pathlib import Path

import pytest
from tests.actions.test_evidence_runs import notify, take_in
from tests.evidence_files import ALICE, letter, write_cards, write_mbox

from firsthand.actions.acts import undo_act
from firsthand.actions.correcting import correct_person
from firsthand.actions.review import review_invitations
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Person
from firsthand.store.queries.owner import first_owner

TILDA = "Tilda Okonjo <tilda@okonjo.example>"
NAMESAKE = "Tilda Okonjo <t.okonjo@fenn.example>"
FOOT = "\n\nBest regards,\nTilda Okonjo\n{title} at {company}\n"


def spoken(other: str, day: str = "1 Sep 2026", foot: str = "") -> tuple[str, str]:
    key = other.partition("<")[2].partition("@")[0]
    return (
        letter(other, ALICE, "Harbour", f"{day} 09:00:00 +0000", f"{key}1@x", body=f"Here it is.{foot}"),
        letter(ALICE, other, "Re: Harbour", f"{day} 10:00:00 +0000", f"{key}2@x", answers=f"{key}1@x"),
    )


def invited(folder: Path, headline: str) -> Path:
    path = notify(folder / "told", 7)
    path.write_bytes(path.read_bytes().replace(b"Head of docks at Halden", headline.encode()))
    return path


def matched(now: datetime) -> tuple[str, str]:
    [item] = review_invitations(django_rows, first_owner(django_rows), now).items
    return item.case.match.grade.value, item.case.match.because


@pytest.mark.parametrize(("rev", "grade"), [("20260901T000000Z", "possible"), ("20260401T000000Z", "likely")])
def test_a_fresh_card_of_other_work_contradicts(
    home: Owner, tmp_path: Path, now: datetime, rev: str, grade: str
) -> None:
    card = f"FN:Tilda Okonjo\nEMAIL:tilda@okonjo.example\nORG:Halden\nTITLE:Software engineer\nREV:{rev}"
    take_in(
        home,
        [
            write_mbox(tmp_path, *spoken(TILDA)),
            write_cards(tmp_path, card),
            invited(tmp_path, "Lawyer at Marlow Legal"),
        ],
        now,
    )
    assert matched(now)[0] == grade


@pytest.mark.parametrize(("day", "grade"), [("1 Sep 2026", "possible"), ("1 Apr 2026", "likely")])
def test_a_fresh_signature_of_other_work_contradicts(
    home: Owner, tmp_path: Path, now: datetime, day: str, grade: str
) -> None:
    foot = FOOT.format(title="Software engineer", company="Halden")
    take_in(
        home,
        [write_mbox(tmp_path, *spoken(TILDA, day, foot)), invited(tmp_path, "Lawyer at Marlow Legal")],
        now,
    )
    assert matched(now)[0] == grade


@pytest.mark.parametrize(
    "case",
    [
        ("ORG:Halden\nTITLE:Engineer", "Engineer at Halden", "both at Halden"),
        ("ADR:;;Dock 1;Braga;;4700;Portugal", "Engineer | Braga", "both in Braga"),
    ],
)
def test_company_and_place_of_a_card_tell_namesakes_apart(
    home: Owner, tmp_path: Path, now: datetime, case: tuple[str, str, str]
) -> None:
    said, headline, because = case
    letters = (*spoken(TILDA), *spoken(NAMESAKE))
    take_in(home, [write_mbox(tmp_path, *letters), invited(tmp_path, headline)], now)
    assert matched(now)[0] == "possible"
    take_in(home, [write_cards(tmp_path, f"FN:Tilda Okonjo\nEMAIL:tilda@okonjo.example\n{said}")], now)
    assert matched(now) == ("likely", f"Same name and {because}")


@pytest.mark.parametrize(
    "case",
    [("place", "Baker | Braga", "both in Braga"), ("school", "Baker | Tidewater University", "both from Tidewater University")],
)  # fmt: skip
def test_what_the_owner_says_of_somebody_tells_namesakes_apart(
    home: Owner, tmp_path: Path, now: datetime, case: tuple[str, str, str]
) -> None:
    field, headline, because = case
    letters = (*spoken(TILDA), *spoken(NAMESAKE))
    take_in(home, [write_mbox(tmp_path, *letters), invited(tmp_path, headline)], now)
    person = Person.objects.get(identities__value="tilda@okonjo.example")
    said = because.partition(" in ")[2] or because.partition(" from ")[2]
    act = correct_person(home, person.pk, {field: said}, now)
    assert matched(now) == ("likely", f"Same name and {because}")
    undo_act(home, act, now)
    assert matched(now)[0] == "possible"
