"""Given and got with everybody: the page, its filters, and one line written down by hand."""

import re
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.web.conftest import let_in

from firsthand.actions.goodwill import keep_favour
from firsthand.actions.promises import write_promise
from firsthand.core.goodwill import FavourKind
from firsthand.store.models import Favour, Identity, Owner, Person


@pytest.fixture
def page(network, now):
    return let_in(network)


def person(owner: Owner, name: str) -> Person:
    return Person.objects.filter(owner=owner, name=name).order_by("knowledge_rank").first()


def write(page, **said):
    return page.post("/goodwill/write/", {"way": "gave", "kind": "help", "on": "", "note": ""} | said)


def test_an_empty_page_says_what_will_stand_here(alice):
    text = let_in(alice).get("/goodwill/").text
    assert "Nothing is here yet." in text
    assert "Import your archive" in text


def test_nothing_given_or_got_leaves_the_line_to_write(page):
    text = page.get("/goodwill/").text
    assert "Nothing was given or got yet" in text
    assert 'action="/goodwill/write/"' in text


def test_a_line_is_written_with_a_name_and_opens_where_it_stands(page, network):
    assert write(page, who="Tom Okafor", note="<b>Read</b> her CV").headers["Location"] == "/goodwill/?said=1"
    text = page.get("/goodwill/?said=1").text
    assert "You gave once and got nothing, with 1 person." in text
    assert "You helped them: &lt;b&gt;Read&lt;/b&gt; her CV" in text
    assert "Tom Okafor: you gave help, written down." in text
    tom, favour = person(network, "Tom Okafor").pk, Favour.objects.get()
    assert f'href="/people/{tom}/#goodwill"' in text
    place = page.get(f"/evidence/favour:{favour.pk}/").headers["Location"]
    assert place == f"/people/{tom}/#favour-{favour.pk}"
    assert f'id="favour-{favour.pk}"' in page.get(place).text


def test_an_open_promise_stands_with_its_words_and_opens_where_it_is_kept(page, network, now):
    tom = person(network, "Tom Okafor").pk
    kept = write_promise(network, tom, "Send <b>the plan</b>", now)
    text = page.get("/goodwill/").text
    assert re.search(r"Open:</strong>\s*<span class=\"bidi\">[^<]*Send &lt;b&gt;the plan&lt;/b&gt;", text)
    assert f'href="/evidence/promise:{kept.pk}/"' in text
    assert "1 promise of yours is open." in text
    assert f'id="promise-{kept.pk}"' in page.get(f"/people/{tom}/").text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"who": "Nobody Known"}, "Name, “Nobody Known”: Nobody of that name is in your records."),
        ({"who": " "}, "Name: No name was written."),
        ({"who": "Tom Okafor", "on": "2027-01-01"}, "This day has not come yet."),
        ({"who": "Tom Okafor", "on": "soon"}, "This is not a day."),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(page, said, told):
    answer = write(page, note="Read the draft", **said)
    assert answer.status_code == 400
    assert told in answer.text
    assert 'value="Read the draft"' in answer.text
    assert "firsthand people" not in answer.text
    assert not Favour.objects.exists()


def test_an_endorsement_is_nothing_one_writes_down(page):
    assert write(page, who="Tom Okafor", kind="endorsement").status_code == 400


def test_filters_choose_people_and_items(page, network, now):
    tom, priya = person(network, "Tom Okafor"), person(network, "Priya Raman")
    keep_favour(network, tom.pk, FavourKind.HELP, now, is_given=True, on=date(2025, 3, 1), note="ports")
    keep_favour(network, priya.pk, FavourKind.REFERRAL, now, is_given=False, on=now.date())
    both = page.get("/goodwill/").text
    assert both.index("Priya Raman</a>") < both.index("Tom Okafor</a>")
    mine = page.get("/goodwill/?turn=yours").text
    assert "It is your turn with 1 person." in mine
    assert "Tom Okafor</a>" not in mine
    assert "Priya Raman</a>" in page.get("/goodwill/?turn=unthanked").text
    assert "Priya Raman</a>" not in page.get("/goodwill/?year=2025").text
    assert "You helped them: ports" in page.get("/goodwill/?kind=help").text
    assert "Nobody is all of that." in page.get("/goodwill/?kind=introduction").text


def test_a_strangers_favours_are_out_of_reach(page, stranger, now):
    theirs = Person.objects.create(owner=stranger, name="Ana Silva", name_key="ana silva")
    Identity.objects.create(
        owner=stranger, kind="mail", value="a@b.example", name="Ana", named_on=now, person=theirs
    )
    favour = keep_favour(
        stranger, theirs.pk, FavourKind.HELP, now, is_given=True, on=now.date(), note="secret"
    )
    assert "secret" not in page.get("/goodwill/").text
    assert page.get(f"/evidence/favour:{favour.pk}/").status_code == 404
    assert write(page, who=str(theirs.pk)).status_code == 400


def test_queries_do_not_grow_with_rows(page, network, now):
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            page.get("/goodwill/")
        return len(queries)

    keep_favour(network, person(network, "Tom Okafor").pk, FavourKind.HELP, now, is_given=True, on=now.date())
    few = asked()
    for name in ("Priya Raman", "Ana Silva", "Chris Danner", "Rick Vance"):
        for _ in range(3):
            keep_favour(network, person(network, name).pk, FavourKind.HELP, now, is_given=True, on=now.date())
    assert asked() <= few
