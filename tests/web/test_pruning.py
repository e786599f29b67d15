"""Letting go on pages: batches with reasons, cards, the list, before and after; and the way back from each."""

import re
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.actions.test_introductions import build_network
from tests.web.conftest import let_in

from firsthand.actions.pitches import read_all
from firsthand.store.models import Owner, Person
from firsthand.store.models import PruneWord as PruneRow

if TYPE_CHECKING:
    from pytest_django import DjangoDbBlocker


@pytest.fixture
def db(shared_db: int) -> int:
    """The store with the sample network, for all tests here."""
    return shared_db


@pytest.fixture(scope="module")
def messages_read(sample_network: int, django_db_blocker: "DjangoDbBlocker") -> None:
    """What sells something was read, as the worker does."""
    with django_db_blocker.unblock():
        read_all(sample_network)


@pytest.fixture
def page(db: int, messages_read: None) -> Client:
    return let_in(Owner.objects.get(pk=db))


def people_on(text: str) -> list[int]:
    return [int(each) for each in re.findall(r'name="person" value="(\d+)"', text)]


def counts(text: str) -> list[int]:
    return [
        int(each)
        for each in re.findall(r"\d+", text[text.index("<h1") : text.index("</h1>")].split(">", 1)[1])
    ]


def test_an_empty_store_says_what_this_is_for(alice: Owner) -> None:
    client = let_in(alice)
    text = client.get("/prune/").text
    assert "No connections are here yet." in text
    assert "Import an archive" in text
    assert "Nobody is left to remember." in client.get("/prune/remember/").text
    assert "Nobody is on your list." in client.get("/prune/list/").text
    assert "firsthand prune" not in client.get("/prune/list/").text
    effect = client.get("/prune/effect/").text
    assert "Nobody is left out" in effect
    assert "Import an archive" in effect
    assert client.post("/prune/undo/").status_code == 204


def test_a_batch_has_reasons_with_their_records(page: Client) -> None:
    text = page.get("/prune/").text
    connections, total, ask, mute = counts(text)
    assert total == ask + mute < connections
    assert len(people_on(text)) == 20
    assert "Nothing that your records show would be lost." in text
    records = re.findall(r'href="(/evidence/message:\d+/)"', text)
    assert records
    assert page.get(records[0]).status_code in (200, 302)
    assert f'Mute or unfollow first <span class="number">{mute}</span>' in text
    muted = page.get("/prune/?suggested=mute").text
    assert f"1–20 of {mute}" in muted
    assert muted.count("Mute or unfollow first</strong>") == 20
    assert page.get("/prune/?page=3").status_code == 200
    assert people_on(page.get("/prune/?page=2").text)[0] not in people_on(text)


def test_every_sales_message_has_its_record(page: Client) -> None:
    text = page.get("/prune/?suggested=mute").text
    reasons = re.findall(r"(\d+) sales messages? since you connected.*?</li>", text, re.DOTALL)
    parts = re.findall(r"\d+ sales messages? since you connected.*?</li>", text, re.DOTALL)
    assert max(map(int, reasons)) > 3
    assert [part.count('href="/evidence/message:') for part in parts] == list(map(int, reasons))
    assert "or only said no" not in text


def test_a_filter_that_finds_nobody_is_named_with_the_way_out(page: Client) -> None:
    text = page.get("/prune/?q=nobodyatall").text
    assert "Nobody to let go among these: found for “nobodyatall”." in text
    assert 'href="/prune/">All connections</a>' in text
    text = page.get("/prune/?suggested=remove").text
    assert "that comes 90 days after" in text


def test_more_people_take_no_more_queries(page: Client) -> None:
    [*_, mute] = counts(page.get("/prune/").text)
    numbers = {}
    for number in (1, mute // 20 + 1):
        with CaptureQueriesContext(connection) as seen:
            people = people_on(page.get(f"/prune/?suggested=mute&page={number}").text)
        numbers[len(people)] = len(seen)
    assert numbers.keys() == {20, mute % 20}
    assert len({*numbers.values()}) == 1


def test_one_word_for_a_batch_and_its_undo(page: Client) -> None:
    first = page.get("/prune/?suggested=mute").text
    people = people_on(first)[:3]
    answer = page.post("/prune/say/", {"person": people, "word": "mute", "asked": "suggested=mute"})
    assert answer.headers["Location"] == "/prune/?suggested=mute&said=1"
    text = page.get(answer.headers["Location"]).text
    assert "3 people: on your list to mute." in text
    assert not {*people} & {*people_on(text)}
    [key] = re.findall(r'name="act" value="(prune:\w+)"', text)
    back = page.post("/prune/undo/", {"act": key, "asked": "suggested=mute"})
    assert back.headers["Location"] == "/prune/?suggested=mute"
    assert people_on(page.get("/prune/?suggested=mute").text)[:3] == people
    assert "3 people: on your list to mute." in page.get("/history/").text


def test_what_cannot_be_said_is_told_above_the_batch(page: Client) -> None:
    for form, code in (({}, "is not there"), ({"person": "1", "word": "sell"}, "cannot be said")):
        answer = page.post("/prune/say/", {"word": "keep"} | form)
        assert answer.status_code == 400
        assert code in answer.text
        assert len(people_on(answer.text)) == 20
    assert not PruneRow.objects.exists()


def test_nobody_of_another_owner_is_spoken_of(page: Client, stranger: Owner) -> None:
    [first, *_] = people_on(page.get("/prune/").text)
    other = let_in(stranger)
    assert other.post("/prune/say/", {"person": first, "word": "remove"}).status_code == 400
    assert "No connections are here yet." in other.get("/prune/").text
    page.post("/prune/say/", {"person": first, "word": "remove"})
    [batch] = PruneRow.objects.values_list("batch", flat=True)
    other.post("/prune/undo/", {"act": f"prune:{batch}"})
    other.post("/prune/undo/")
    assert PruneRow.objects.get().undone_at is None
    assert "Nobody is on your list." in other.get("/prune/list/").text


def test_cards_are_answered_with_and_without_scripts(page: Client) -> None:
    text = page.get("/prune/remember/").text
    [total] = counts(text)
    first, second, *_ = people_on(text)
    answer = page.post("/prune/say/", {"person": first, "word": "unknown", "from": "remember"})
    assert answer.headers["Location"] == "/prune/remember/?said=1"
    assert "not remembered." in page.get(answer.headers["Location"]).text
    script = {"HX-Request": "true"}
    assert page.post("/prune/say/", {"person": second, "word": "later"}, headers=script).status_code == 204
    after = page.get("/prune/remember/").text
    assert counts(after) == [total - 2]
    assert not {first, second} & {*people_on(after)}
    assert page.post("/prune/undo/", headers=script).status_code == 204
    assert people_on(page.get("/prune/remember/").text)[0] == second


def test_the_list_is_worked_through_and_handed_out(page: Client) -> None:
    first, second, *_ = people_on(page.get("/prune/").text)
    page.post("/prune/say/", {"person": [first, second], "word": "remove"})
    text = page.get("/prune/list/").text
    assert "2 people to work through on the platform." in text
    assert text.count('target="_blank" rel="noopener noreferrer"') == 2
    page.post("/prune/say/", {"person": first, "word": "done", "from": "todo"})
    text = page.get("/prune/list/?said=1").text
    assert "1 person to work through on the platform, 1 ticked off." in text
    assert "Your next archive will show it." in text
    table = b"".join(page.get("/prune/list/export/").streaming_content).decode()
    assert [line.split(",")[0] for line in table.splitlines()[1:]] == [str(second), str(first)]
    told = page.get("/prune/effect/?of=list").text
    assert "Without these 2 people your map has" in told


def test_before_and_after_of_a_batch(page: Client) -> None:
    text = page.get("/prune/").text
    [address] = re.findall(r'href="(/prune/effect/\?[^"]*)"', text)
    told = page.get(address).text
    assert "Without these 20 people your map has" in told
    assert "Others reached along proven ways" in told
    assert 'href="/prune/?' in told


def test_a_search_gets_the_batch_alone(page: Client) -> None:
    whole = page.get("/prune/?q=studio").text
    part = page.get("/prune/?q=studio", headers={"HX-Target": "found"}).text
    assert "<html" not in part
    assert people_on(part) == people_on(whole)
    assert 0 < len(people_on(part)) < 20
    assert "Nobody among them is suggested." in page.get("/prune/?q=zzyzx").text


def test_anybody_connected_is_weighed_alone(page: Client, stranger: Owner) -> None:
    warm = Person.objects.filter(is_connected=True, standing="close").first()
    assert warm is not None
    address = f"/prune/{warm.pk}/"
    assert f'href="{address}"' in page.get(f"/people/{warm.pk}/").text
    text = page.get(address).text
    assert f"{warm.name}: keep." in text
    assert "You are in contact, last on" in text
    answer = page.post("/prune/say/", {"person": warm.pk, "word": "keep-year", "from": "one"})
    assert "to be kept until 21 Nov 2027." in page.get(answer.headers["Location"]).text
    assert let_in(stranger).get(address).status_code == 404
    known = Person.objects.filter(is_connected=False, is_owner=False).first()
    assert known is not None
    assert page.get(f"/prune/{known.pk}/").status_code == 404


def test_text_of_strangers_stays_text(page: Client) -> None:
    [first, *_] = people_on(page.get("/prune/").text)
    Person.objects.filter(pk=first).update(name="<b>Eve</b>", company="<script>", position="<i>")
    page.post("/prune/say/", {"person": first, "word": "mute"})
    for address in ("/prune/?said=1", "/prune/list/"):
        text = page.get(address).text
        assert "&lt;b&gt;Eve&lt;/b&gt;" in text
        assert "<b>Eve" not in text


def test_while_the_map_is_drawn_nothing_is_said_of_the_effect(
    alice: Owner, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_network(alice, tmp_path, now)
    monkeypatch.setattr("firsthand.store.queries.tie_web.MANY", 2)
    told = let_in(alice).get("/prune/effect/?suggested=remove").text
    assert "still being drawn" in told
    assert "Nobody is left out" not in told
