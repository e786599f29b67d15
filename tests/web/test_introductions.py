"""Introductions on pages: the ways with what proves them, who connects one, and the owner's own word."""

import re
from datetime import datetime
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.actions.test_introductions import build_network, id_of
from tests.actions.test_network_map import bring_mail
from tests.evidence_files import ALICE, letter
from tests.web.conftest import let_in

from firsthand.actions.acts import undo_act
from firsthand.actions.tie_web import weave_webs
from firsthand.core.introductions import say_chance
from firsthand.store.models import Owner


@pytest.fixture
def page(alice: Owner, tmp_path: Path, now: datetime) -> Client:
    return let_in(build_network(alice, tmp_path, now))


def test_ways_open_to_what_proves_them(page: Client) -> None:
    text = page.get("/introductions/", {"who": "carl"}).text
    assert '<h1 class="bidi">Ana Silva can introduce you to Carl Fenn.</h1>' in text
    assert "Both were on a mail among 3 people on 2 October 2026" in text
    assert "Weakest link: Ana Silva and Carl Fenn" in text
    links = set(re.findall(r'href="(/evidence/[^"]+)"', text))
    assert links
    assert {page.get(link).status_code for link in links} == {302}


def test_question_and_text_to_forward_are_drafted(page: Client) -> None:
    text = page.get("/introductions/", {"who": "carl"}).text
    assert "Would you introduce me to Carl Fenn?" in text
    assert "Ana Silva and I know each other, and I asked for this introduction." in text
    german = page.get("/introductions/", {"who": "carl", "language": "de"}).text
    assert "ich würde Carl Fenn gern kennenlernen" in german
    assert '<option value="de" selected>' in german
    assert "Would you" in page.get("/introductions/", {"who": "carl", "language": "xx"}).text
    assert "data-copy=" not in page.get("/introductions/", {"who": "ana silva"}).text


def test_an_introduction_is_asked_for_and_goes_on(page: Client) -> None:
    ana, carl = id_of("Ana Silva"), id_of("Carl Fenn")
    assert "I asked" in page.get("/introductions/", {"who": "carl"}).text
    answer = page.post("/introductions/ask/", {"introducer": ana, "target": carl})
    place = answer.headers["Location"]
    assert re.fullmatch(r"/introductions/\?said=1&asked=\d+", place)
    text = page.get(place).text
    assert "Introduction to Carl Fenn: you asked Ana Silva." in text
    assert "You asked Ana Silva (21 November 2026)." in text
    [step] = set(re.findall(r'action="(/introductions/\d+/step/)"', text))
    page.post(step, {"stage": "agreed", "note": "<b>Gladly</b>"})
    text = page.get("/introductions/").text
    assert "Ana Silva agreed, and asks Carl Fenn (21 November 2026). &lt;b&gt;Gladly&lt;/b&gt;" in text
    assert "Carl Fenn agreed</button>" in text
    wrong = page.post(step, {"stage": "outcome"})
    assert (wrong.status_code, "comes target-agreed, refused" in wrong.text) == (400, True)
    assert page.post(step, {"stage": "married"}).status_code == 400
    for stage in ("target-agreed", "introduced"):
        page.post(step, {"stage": stage})
    thanks = page.get("/introductions/").text
    assert "Thank you for introducing me to Carl Fenn." in thanks
    assert f'formaction="/outbox/begin/" name="person" value="{ana}"' in thanks
    made = page.get("/introductions/", {"who": "carl"}).text
    assert "Ana Silva introduced you to Carl Fenn on 21 November 2026. Write yourself." in made
    assert (
        f'href="{step.removesuffix("step/").replace("introductions/", "introductions/#introduction-").rstrip("/")}"'
        in made
    )
    assert "Write the question" not in made
    assert page.post("/introductions/ask/", {"introducer": "x", "target": carl}).status_code == 400
    assert page.post("/introductions/limit/", {"limit": "3"}).status_code == 302
    assert page.post("/introductions/limit/", {"limit": "99"}).status_code == 400
    assert (
        'name="limit" type="number" min="0" max="20" required value="3"' in page.get("/introductions/").text
    )


def test_what_speaks_against_asking_stands_on_the_way_and_what_happened_is_kept(page: Client) -> None:
    ana, carl, dora = id_of("Ana Silva"), id_of("Carl Fenn"), id_of("Dora Quist")
    wanted = {"person": carl}
    page.post("/introductions/ask/", {"introducer": ana, "target": carl})
    [step] = set(re.findall(r'action="(/introductions/(\d+)/step/)"', page.get("/introductions/").text))
    link = f'href="/introductions/#introduction-{step[1]}"'
    for text in (page.get("/introductions/", wanted).text, page.get(f"/people/{carl}/").text):
        assert "You have asked Ana Silva for this already, on 21 November 2026." in text
        assert link in text
        assert "I asked Ana Silva" not in text
    again = page.post("/introductions/ask/", {"introducer": ana, "target": carl})
    assert (again.status_code, link in again.text, "firsthand intro" in again.text) == (400, True, False)
    page.post(step[0], {"stage": "refused"})
    refused = page.get("/introductions/", wanted).text
    assert "it was refused on 21 November 2026; ask somebody else." in refused
    assert "Ana Silva can introduce you to Carl Fenn." not in refused
    page.post("/introductions/limit/", {"limit": "1"})
    kept = page.post("/introductions/ask/", {"introducer": ana, "target": dora}).headers["Location"]
    assert "You asked Ana Silva once in the last 90 days; you want to ask nobody more often than once." in (
        page.get(kept).text
    )


def test_what_cannot_be_told_is_said(page: Client) -> None:
    assert "Whom do you want to meet?" in page.get("/introductions/").text
    assert "No proven path to Emil Brandt." in page.get("/introductions/", {"who": "Emil Brandt"}).text
    inferred = page.get("/introductions/", {"person": id_of("Dora Quist")}).text
    assert '<span class="way-inferred">inferred</span>' in inferred
    assert 'value="Dora Quist"' in inferred
    known = page.get("/introductions/", {"who": "ana silva"}).text
    assert "You know Ana Silva: write yourself." in known
    assert "Nobody like that is in your records." in page.get("/introductions/", {"who": "Zelda"}).text
    assert (
        "1 you can write to, 1 without a proven path."
        in page.get("/introductions/", {"company": "nova"}).text
    )
    for odd in ({"person": "9" * 30}, {"person": "-1"}, {"who": '"<b>'}, {"place": "x" * 999}):
        assert page.get("/introductions/", odd).status_code == 200


def test_several_of_a_name_are_a_question(page: Client, tmp_path: Path, now: datetime) -> None:
    more = letter("Ana Siskind <ana@siskind.example>", ALICE, "Hi", "Fri, 2 Oct 2026 09:00:00 +0000", "s@x")
    bring_mail(Owner.objects.get(), tmp_path, now, more, name="more.mbox")
    text = page.get("/introductions/", {"who": "ana"}).text
    assert "Which one do you mean?" in text
    for name in ("Ana Silva", "Ana Siskind"):
        assert f'<a class="bidi" href="?person={id_of(name)}">{name}</a>' in text
    wrong = page.post(f"/people/{id_of('Dora Quist')}/knows/", {"who": "ana"})
    assert (wrong.status_code, "Write their number in place of the name." in wrong.text) == (400, True)


def test_page_of_a_person_says_who_connects_and_takes_a_word(page: Client, now: datetime) -> None:
    carl, dora = id_of("Carl Fenn"), id_of("Dora Quist")
    text = page.get(f"/people/{carl}/").text
    assert "Ana Silva can introduce you:" in text
    assert f'href="/introductions/?person={carl}"' in text
    emil = page.get(f"/people/{id_of('Emil Brandt')}/").text
    assert "Nobody you know appears with them in your records." in emil
    address = f"/people/{dora}/knows/"
    answer = page.post(address, {"who": "bob marsh", "how": "<i>Cousins</i>"})
    assert answer.headers["Location"] == f"/people/{dora}/?said=1#connects"
    text = page.get(answer.headers["Location"]).text
    assert "know each other: &lt;i&gt;Cousins&lt;/i&gt;" in text
    assert "Dora Quist and Bob Marsh: they know each other, as you say." in text
    [said] = re.findall(r'href="(/evidence/saidtie:\d+/)"', text)
    assert page.get(said).headers["Location"] == f"/people/{dora}/#connects"
    key = re.search(r'name="act" value="(saidtie:\d+)"', text)
    assert key
    page.post("/invitations/undo/", {"act": key[1], "from": "history"})
    assert "Cousins" not in page.get(f"/people/{dora}/").text
    assert not undo_act(Owner.objects.get(), key[1], now)


def test_a_word_that_cannot_be_kept_is_said_beside_the_form(page: Client) -> None:
    address = f"/people/{id_of('Dora Quist')}/knows/"
    wrong = page.post(address, {"who": "Zelda"})
    assert wrong.status_code == 400
    assert "Nobody of that name is in your records." in wrong.text
    assert page.post(address, {"who": "Dora Quist"}).status_code == 400
    assert page.post("/people/999999/knows/", {"who": "Dora Quist"}).status_code == 404


def test_what_is_kept_is_searched_and_not_worked_out_again(page: Client, now: datetime) -> None:
    weave_webs(now)
    page.get("/introductions/", {"who": "Carl"})
    with CaptureQueriesContext(connection) as queries:
        page.get("/introductions/", {"who": "Carl"})
    asked = [each["sql"] for each in queries.captured_queries]
    assert any("FROM tie_web" in sql for sql in asked)
    assert not any("FROM cast_list c JOIN mail" in sql for sql in asked)
    assert len(asked) < 100


def test_empty_network_shows_how_it_will_look(alice: Owner) -> None:
    text = let_in(alice).get("/introductions/").text
    assert "Nobody is here yet." in text
    assert "with made-up people" in text


def test_chances_are_never_none_or_certain() -> None:
    assert [say_chance(each) for each in (0.001, 0.27, 0.999)] == ["under 1 of 100", "27 of 100", "99 of 100"]
