"""A month on one page: on an empty network, with what happened, for its owner alone, and who is behind each number."""

import html
from datetime import date
from pathlib import Path

import pytest
from tests.archives import archive_files, write_zip
from tests.archives import connection as link
from tests.web.conftest import let_in

from firsthand.actions.imports import import_archive
from firsthand.actions.outcomes import Told, keep_outcome
from firsthand.core.outcomes import Part, kind_of
from firsthand.store.models import Owner, Person

OCTOBER = "/results/month/2026-10/"


@pytest.fixture
def busy(alice: Owner, tmp_path: Path, now) -> Owner:
    files = archive_files(connections=[link("Ana Silva", "05 Oct 2026"), link("Bo Lind", "06 Mar 2024")])
    import_archive(alice, write_zip(tmp_path, files), now)
    ana = Person.objects.get(name="Ana Silva")
    told = Told(kind_of("interview"), date(2026, 10, 20), [(ana.pk, Part.SOURCE)], "with <b>Northwind</b>")
    keep_outcome(alice, told, now)
    return alice


def test_newest_month_is_the_last_that_is_over(page, busy):
    assert page.get("/results/month/").headers["Location"] == OCTOBER
    assert page.get("/results/month/?month=2026-03").headers["Location"] == "/results/month/2026-03/"


def test_empty_network_has_one_month_and_says_so(page):
    text = page.get("/results/month/", follow=True).text
    assert "Nothing is known of this month." in text
    assert 'href="/import/">Import</a>' in text
    beyond = page.get("/results/month/2026-10/")
    assert beyond.status_code == 404
    assert "Nothing is here yet." in beyond.text
    assert 'href="/import/">Import</a>' in beyond.text


def test_a_month_too_early_names_those_there_are_and_stays_on_the_page(page, busy):
    beyond = page.get("/results/month/1950-01/")
    assert beyond.status_code == 404
    assert "January 1950 cannot be looked at." in beyond.text
    assert "Your records go from March 2024 to November 2026." in beyond.text
    assert 'min="2024-03" max="2026-11"' in beyond.text
    assert 'aria-label="Pages"' in beyond.text
    assert 'min="2024-03" max="2026-11"' in page.get(OCTOBER).text
    assert page.get("/results/month/foo/").status_code == 404


def test_the_twelve_months_until_then_are_drawn_with_their_table(page, busy):
    text = page.get(OCTOBER).text
    assert (
        'aria-label="Conversations with connections in these twelve months; the table below has the same"'
        in text
    )
    assert (
        '<th scope="row">Oct 2026</th><td class="figure">0</td><td class="figure">1</td><td class="figure">1</td>'
        in text
    )
    assert "Nov 2025" in text
    assert "Oct 2025" not in text


def test_month_says_what_it_brought_and_changed(page, busy):
    text = html.unescape(page.get(OCTOBER).text)
    assert "October 2026: 1 interview, 1 new connection, no tie went quiet." in text
    assert "Interview: with <b>Northwind</b>" in text
    assert "<b>Northwind</b>" not in page.get(OCTOBER).text
    assert "1 new connection: a stranger." in text
    assert "2 connections, 0 of them alive, as many as the month before." in text
    assert "No conversation with a connection, about 2 minutes." in text
    assert "No sales message from connections" in text
    assert '<a class="month-plain" href="/results/month/2026-10/people/spoken/">' not in text


def test_this_month_says_that_it_is_not_over(page, busy):
    assert (
        "This month is not over: counted until 21 November 2026." in page.get("/results/month/2026-11/").text
    )


@pytest.mark.parametrize(("month", "people"), [("2026-10", ["Ana Silva"]), ("2026-09", [])])
def test_numbers_open_to_their_people(page, busy, month, people):
    text = page.get(f"/results/month/{month}/people/strangers/").text
    assert [name for name in ("Ana Silva", "Bo Lind") if name in text] == people
    assert page.get(f"/results/month/{month}/people/enemies/").status_code == 404


def test_old_months_suggest_nothing(page, busy):
    assert "What you might do next" in page.get(OCTOBER).text
    assert "What you might do next" not in page.get("/results/month/2026-05/").text


def test_stranger_sees_nothing_of_it(busy, stranger):
    text = let_in(stranger).get("/results/month/", follow=True).text
    assert "Ana Silva" not in text
