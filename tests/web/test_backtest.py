"""The pages of the back-test and of the spectrum: every number opens to what it counts, nothing is anybody else's."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.archives import archive_files, chat, invitation, write_zip
from tests.archives import connection as tie
from tests.web.conftest import let_in
from tests.web.numbers import all_pages, read

from firsthand.actions.imports import import_archive
from firsthand.actions.outcomes import Told, keep_outcome
from firsthand.actions.sent_notes import mark_sent, undo_sent
from firsthand.core.outcomes import Part, kind_of
from firsthand.store.models import Owner, Person

WILD = '<img src=x onerror="alert(1)">'
NAMES = ("Ana Silveira", "Bruno Keller", "Clara Okonjo", "Dario Bellini", "Esther Vandenberg", "Farid Haddad")


@pytest.fixture
def past(alice: Owner, tmp_path: Path, now: datetime) -> Owner:
    """Six people who came this year, one of them known before, and some from years ago."""
    old = [tie(f"Guest {word} Oldman", f"0{day} Mar 2019") for day, word in enumerate("ABCDEF", start=1)]
    files = archive_files(
        connections=[*(tie(name, "10 Oct 2026") for name in NAMES), *old],
        invitations=[invitation(name, f"2026-10-01T1{number}:00") for number, name in enumerate(NAMES)],
        messages=chat("2-a", NAMES[0], ("them", "2026-05-05 09:00:00", "Shall we?"), ("me", "2026-05-06 09:00:00", "Yes, on Friday.")),
    )  # fmt: skip
    import_archive(alice, write_zip(tmp_path, files), now)
    alice.refresh_from_db()
    return alice


def kept_outcome(owner: Owner, name: str, now: datetime) -> None:
    person = Person.objects.get(owner=owner, name=name)
    keep_outcome(owner, Told(kind_of("interview"), date(2026, 11, 1), ((person.pk, Part.SOURCE),)), now)


def test_numbers_open_to_what_they_count(past: Owner, now: datetime) -> None:
    page = let_in(past)
    found = read(page, "/results/backtest/?policy=Trusted+network&against=Open")
    numbers = [each for each in found.opening if "/people/?" in each[1] and "of=" in each[1]]
    assert len(numbers) >= 6
    for number, address in numbers:
        assert sum(each.rows for each in all_pages(page, address)) == number, address


def test_outcomes_of_the_refused_are_named(past: Owner, now: datetime) -> None:
    kept_outcome(past, NAMES[1], now)
    text = let_in(past).get("/results/backtest/?policy=Closed+circle&against=Open").text
    assert (
        "Closed circle would have let in 1 of 12, and your one outcome came from somebody it would have refused."
        in text
    )
    assert '<h3 class="bidi" id="lost-0">Closed circle: lost</h3>' in text
    assert '<h3 class="bidi" id="kept-1">Open: kept</h3>' in text
    assert text.count("Interview, 1 Nov 2026") == 2
    assert 'href="#lost-0"' in text
    assert 'href="#kept-1"' in text
    assert "What this cannot show" in text


def test_a_name_that_is_no_policy_is_said(past: Owner) -> None:
    text = let_in(past).get("/results/backtest/?policy=Nope&against=Open").text
    assert "You have no policy called “Nope”.</strong> This page shows Trusted network beside Open" in text


def test_years_have_every_answer_and_time_is_summed_up(past: Owner) -> None:
    text = let_in(past).get("/results/backtest/?policy=Trusted+network&against=Open").text
    years = text[text.index('id="years"') :]
    assert years.count(">Talk first</th>") == years.count(">Decline</th>") == 2
    assert "year=2019" in years
    assert "In all, beside letting everybody in" in text


def test_spectrum_shows_both_places_and_who_is_behind(past: Owner) -> None:
    page = let_in(past)
    text = page.get("/results/spectrum/").text
    assert "which you chose, at 30." in text
    assert "5 of the 6 you let in during the year were strangers" in text
    for part, rows in (("strangers", 5), ("unknown", 11), ("untalked", 5)):
        assert sum(each.rows for each in all_pages(page, f"/results/spectrum/people/?part={part}")) == rows
    assert page.get("/results/spectrum/people/?part=nothing").status_code == 404


def test_a_mark_of_what_was_sent_counts_at_once_and_so_does_its_undoing(past: Owner) -> None:
    def let_in_of() -> str:
        text = let_in(past).get("/results/backtest/?policy=Closed+circle&against=Open").text
        return text[text.index("Closed circle would have") :].split(",")[0].split(".")[0]

    before = let_in_of()
    person = Person.objects.get(owner=past, name="Guest A Oldman")
    mark = mark_sent(past, person.pk, "", datetime(2019, 2, 25, 8, tzinfo=UTC))
    assert let_in_of() != before
    undo_sent(past, mark.pk, datetime(2019, 2, 26, 8, tzinfo=UTC))
    assert let_in_of() == before


def test_empty_network_teaches_one_step(alice: Owner) -> None:
    page = let_in(alice)
    assert "Import your archive" in page.get("/results/backtest/").text
    text = page.get("/results/spectrum/").text
    assert "Too little to tell where you stand" in text
    assert "You chose “Trusted network”, at 30." in text
    assert "Import your archive" in text
    assert "How it will look, with made-up numbers" in text
    assert 'class="places-chosen"' in text
    assert "Left out" not in text


@pytest.mark.parametrize(
    "asked", ["of=x", "of=accept&at=7", "", "of=accept&policy=%00&against=nobody&year=99999&page=x"]
)
def test_odd_addresses_do_no_harm(past: Owner, asked: str) -> None:
    assert let_in(past).get(f"/results/backtest/people/?{asked}").status_code in (200, 404)


def test_nobody_and_strangers_see_nothing(past: Owner, stranger: Owner, nobody: Client) -> None:
    for address in ("/results/backtest/", "/results/backtest/people/?of=accept", "/results/spectrum/"):
        assert nobody.get(address).status_code in (302, 403)
        assert NAMES[0] not in let_in(stranger).get(address).text


def test_names_and_notes_are_text(alice: Owner, tmp_path: Path, now: datetime) -> None:
    files = archive_files(
        invitations=[
            invitation(f"Eve {WILD}", "2026-10-01T10:00", WILD, url="https://www.linkedin.com/in/eve")
        ]
    )
    import_archive(alice, write_zip(tmp_path, files), now)
    assert WILD not in let_in(alice).get("/results/backtest/people/?policy=Trusted+network&of=ask").text


def test_more_people_take_no_more_queries(past: Owner) -> None:
    page = let_in(past)
    address = "/results/backtest/people/?policy=Trusted+network&against=Open"
    page.get(f"{address}&of=accept")
    numbers = []
    for of in ("accept", "ask"):
        with CaptureQueriesContext(connection) as done:
            page.get(f"{address}&of={of}")
        numbers.append(len(done))
    assert numbers[0] == numbers[1]
