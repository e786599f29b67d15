"""Ties on pages: the number in the list, its reasons on the person, its days on a page of their own."""

import re

import pytest
from django.test import Client
from tests.web.conftest import let_in

from firsthand.store.models import Owner, Person, Tie


@pytest.fixture
def db(shared_db: int) -> int:
    """The store with the sample network, for all tests here."""
    return shared_db


@pytest.fixture
def page(db: int) -> Client:
    return let_in(Owner.objects.get(pk=db))


def test_strength_can_be_followed_down_to_its_records(page: Client) -> None:
    tie = Tie.objects.select_related("person").order_by("-days").first()
    assert tie is not None
    person = tie.person
    listed = page.get("/people/", {"q": person.name}).text
    assert f'<span class="strength-value">{person.strength}</span>' in listed
    detail = page.get(f"/people/{person.pk}/").text
    assert "Why this strength" in detail
    assert f'href="/people/{person.pk}/tie/"' in detail
    opened = page.get(f"/people/{person.pk}/tie/").text
    assert f"{person.strength} of 100" in opened
    links = re.findall(r'href="(/evidence/[^"]+)"', opened)
    assert links
    assert page.get(links[0]).status_code == 302
    sent = [int(each.replace(",", "")) for each in re.findall(r'<td class="figure">([\d,]+)</td>', opened)]
    if "Pages of days" not in opened:
        assert sum(sent) == tie.all_sent + tie.all_received


def test_every_standing_has_its_page(page: Client) -> None:
    for standing in set(Person.objects.filter(is_owner=False).values_list("standing", flat=True)):
        person = Person.objects.filter(standing=standing, is_owner=False).first()
        assert person is not None
        text = page.get(f"/people/{person.pk}/tie/").text
        assert standing.capitalize() in text


def test_tie_of_nobody_and_of_a_stranger_is_not_found(page: Client, stranger: Owner) -> None:
    theirs = Person.objects.create(owner=stranger, name="Somebody", name_key="somebody")
    assert page.get(f"/people/{theirs.pk}/tie/").status_code == 404
    assert page.get("/people/999999/tie/").status_code == 404


def test_page_of_trust_shows_the_back_test_and_takes_ratings(page: Client) -> None:
    text = page.get("/people/strength/").text
    assert "Checked on your own past" in text
    assert text.count('<form class="rate"') == 20
    action = re.findall(r'action="(/people/\d+/rate/)"', text)[0]
    answer = page.post(action, {"value": "75", "from": "trust"})
    assert answer.headers["Location"] == "/people/strength/?said=1#rate"
    after = page.get("/people/strength/?said=1").text
    assert "75 of 100, in your own word" in after
    assert "You rated 1 tie" in after
    assert action not in after


def test_rating_on_the_page_of_a_person(page: Client) -> None:
    person = Person.objects.filter(standing="active").first()
    assert person is not None
    page.post(f"/people/{person.pk}/rate/", {"value": "100", "from": "person"})
    assert "This is your own word" in page.get(f"/people/{person.pk}/").text
    assert page.post(f"/people/{person.pk}/rate/", {"value": "55"}).status_code == 400
    assert page.post("/people/999999/rate/", {"value": "50"}).status_code == 404


def test_trust_on_an_empty_network_says_what_it_takes(alice: Owner, now) -> None:
    text = let_in(alice).get("/people/strength/").text
    assert "could not be checked" in text
    assert "Nobody has a number" in text


def test_how_often_one_wants_to_be_in_touch(page: Client) -> None:
    person = Person.objects.filter(standing="dormant").first()
    assert person is not None
    assert "Usual is every" in page.get(f"/people/{person.pk}/").text
    answer = page.post(f"/people/{person.pk}/cadence/", {"every": "30"})
    assert answer.headers["Location"].endswith("?said=1#in-touch")
    text = page.get(answer.headers["Location"]).text
    assert "You want to be in touch every month:" in text
    assert " late." in text
    assert '<option value="30" selected>' in text
    assert f"{person.name}: in touch every month." in text
    assert page.post(f"/people/{person.pk}/cadence/", {"every": "9999"}).status_code == 400
    assert page.post("/people/999999/cadence/", {"every": "30"}).status_code == 404


def test_favours_are_written_down_on_the_page(page: Client) -> None:
    person = Person.objects.filter(standing="active").first()
    assert person is not None
    address = f"/people/{person.pk}/favour/"
    asked = {"way": "got", "kind": "help", "on": "2026-05-04", "note": "<b>Read my draft</b>"}
    text = page.get(page.post(address, asked).headers["Location"]).text
    assert "4 May 2026  They helped you: &lt;b&gt;Read my draft&lt;/b&gt;" in text
    assert "It is your turn" in text
    assert f"{person.name}: you got help, written down." in text
    wrong = page.post(address, {**asked, "on": "2030-01-01"})
    assert wrong.status_code == 400
    assert "This day has not come yet." in wrong.text
    assert page.post(address, {**asked, "kind": "gold"}).status_code == 400
    assert page.post("/people/999999/favour/", asked).status_code == 404


def test_promises_are_written_down_and_kept_on_the_page(page: Client) -> None:
    person = Person.objects.filter(standing="active").first()
    assert person is not None
    address = f"/people/{person.pk}/promise/"
    text = page.get(page.post(address, {"what": "send <b>her</b> notes", "by": ""}).headers["Location"]).text
    assert "you promised: send &lt;b&gt;her&lt;/b&gt; notes" in text
    assert f"{person.name}: a promise of yours, written down." in text
    wrong = page.post(address, {"what": "send it", "by": "2020-01-01"})
    assert wrong.status_code == 400
    assert "is over." in wrong.text
    assert page.post(address, {"what": "send it", "by": "soon"}).status_code == 400
    assert page.post("/people/999999/promise/", {"what": "send it"}).status_code == 404
    [key] = re.findall(r'name="promise" value="(promise-\d+)"', text)
    text = page.get(page.post(f"{address}kept/", {"promise": key}).headers["Location"]).text
    assert "You helped them: as promised, send &lt;b&gt;her&lt;/b&gt; notes" in text
    assert f"Keep your word to {person.name}: done." in page.get("/history/").text
    assert page.post(f"{address}kept/", {"promise": "promise-999999"}).status_code == 404


def test_name_and_work_are_corrected_on_the_page(page: Client) -> None:
    person = Person.objects.filter(standing="active").first()
    assert person is not None
    address, detail = f"/people/{person.pk}/correct/", f"/people/{person.pk}/"
    answer = page.post(address, {"name": "Zoë <i>Quill</i>", "position": "Pilot", "company": person.company})
    assert answer.headers["Location"] == f"{detail}?said=1"
    text = page.get(answer.headers["Location"]).text
    assert "Zoë &lt;i&gt;Quill&lt;/i&gt;: several things corrected." in text
    assert page.post(address, {"name": "Zoë <i>Quill</i>"}).headers["Location"] == detail
    wrong = page.post(address, {"name": "!!"})
    assert wrong.status_code == 400
    assert "A name needs a letter." in wrong.text
    assert page.post("/people/999999/correct/", {"name": "X"}).status_code == 404
