"""Outreach on pages: a note is drafted, checked while one types, copied, and marked as sent."""

import re

import pytest
from django.test import Client
from tests.web.conftest import let_in

from firsthand.store.database import django_rows
from firsthand.store.models import Invitation, Owner, Person
from firsthand.store.queries.invitations import waiting_invitations


@pytest.fixture
def db(shared_db: int) -> int:
    """The store with the sample network, for all tests here."""
    return shared_db


@pytest.fixture
def page(db: int) -> Client:
    return let_in(Owner.objects.get(pk=db))


def test_empty_store_says_what_this_is_for(alice: Owner) -> None:
    text = let_in(alice).get("/outreach/").text
    assert "No invitation of yours is known yet." in text
    assert "reads what you write as the other side would" in text


def test_every_sent_invitation_is_listed_with_its_record(page: Client) -> None:
    text = page.get("/outreach/").text
    number = Invitation.objects.filter(direction="out", twin=None).count()
    assert f"{number} invitations of yours, " in text
    links = re.findall(r'href="(/evidence/invitation:\d+/)"', text)
    assert links
    assert page.get(links[0]).status_code in (200, 302)
    row = re.search(r"no note</th><td[^>]*>(\d+)</td><td[^>]*>(\d+)</td>", text)
    assert row
    assert int(row[1]) > int(row[2]) > 0
    assert page.get("/outreach/?page=2").status_code == 200


def test_whom_to_invite_is_found_by_name(page: Client) -> None:
    person = Person.objects.filter(is_connected=False, is_owner=False, knowledge="met").first()
    assert person is not None
    text = page.get("/outreach/", {"q": person.name}).text
    assert f'href="/outreach/{person.pk}/"' in text
    assert "Nobody of that name to invite" in page.get("/outreach/", {"q": "Zzyzx Qqq"}).text
    assert "Write an invitation" in page.get(f"/people/{person.pk}/").text


def test_a_note_is_checked_while_it_is_written(page: Client) -> None:
    person = Person.objects.filter(is_connected=False, is_owner=False, knowledge="met").first()
    assert person is not None
    address = f"/outreach/{person.pk}/"
    drafted = page.get(address).text
    assert "Ready to send." in drafted
    assert re.search(r"we met in \w+(?: \d{4})? \(“", drafted)
    assert "wir sind uns im " in page.get(address, {"language": "de"}).text
    part = page.post(address, {"text": "Hi Zebulon, <b>connect</b>?"}, headers={"HX-Target": "said"}).text
    assert "<html" not in part
    assert "It greets “Zebulon”" in part
    whole = page.post(address, {"text": "Hi Zebulon, <b>connect</b>?"}).text
    assert "&lt;b&gt;connect&lt;/b&gt;" in whole
    assert page.get("/outreach/999999/").status_code == 404


def test_whose_invitation_waits_is_told_so_under_either_profile(page: Client) -> None:
    owner = Owner.objects.get()
    found = waiting_invitations(django_rows, owner.pk).found
    elsewhere = [each for each in found if each.person_id not in (each.sender_id, 0) and each.person_id > 0]
    assert elsewhere
    for each in elsewhere:
        for person in (each.sender_id, each.person_id):
            text = page.get(f"/outreach/{person}/").text
            assert "They invited you: answer that instead." in text
            assert f'href="/invitations/{each.case.invitation_id}/"' in text
            assert "Ready to send." not in text


def test_nothing_is_ready_that_something_speaks_against(page: Client) -> None:
    person = Person.objects.filter(is_connected=False, is_owner=False, knowledge="met").first()
    assert person is not None
    page.post(f"/outreach/{person.pk}/sent/", {"text": "We met & spoke of pallets"})
    text = page.get(f"/outreach/{person.pk}/").text
    assert "You invited them on " in text
    assert "The note is fine, but see above what speaks against sending it." in text
    assert "Ready to send." not in text
    assert 'class="ready"' not in text


def test_sent_is_marked_and_taken_back(page: Client) -> None:
    person = Person.objects.filter(is_connected=False, is_owner=False, knowledge="met").first()
    assert person is not None
    answer = page.post(f"/outreach/{person.pk}/sent/", {"text": "We met & spoke of pallets"})
    assert answer.headers["Location"] == "/outreach/?said=1"
    text = page.get("/outreach/?said=1").text
    assert f"{person.name}: marked as invited." in text
    assert "We met &amp; spoke of pallets" in text
    assert page.post(f"/outreach/{person.pk}/sent/", {"text": "x" * 301}).status_code == 400
    assert page.post("/outreach/999999/sent/", {"text": "x"}).status_code == 404


def test_limits_are_kept(page: Client) -> None:
    assert page.post("/outreach/limits/", {"length": "300", "week": "7"}).status_code == 302
    text = page.get("/outreach/?saved=1").text
    assert "you want at most 7." in text
    assert '<option value="300" selected>' in text
    wrong = page.post("/outreach/limits/", {"length": "250", "week": "7"})
    assert wrong.status_code == 400
    assert "Invitations cannot be limited that way." in wrong.text
