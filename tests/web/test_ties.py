"""Ties on pages: the number in the list, its reasons on the person, its days on a page of their own."""

import re

import pytest
from django.test import Client
from tests.web.conftest import let_in

from firsthand.actions.demo import fill_with_sample, sample_owner
from firsthand.store.models import Owner, Person, Tie


@pytest.fixture
def page(alice: Owner, now) -> Client:
    owner = sample_owner(now)
    fill_with_sample(owner, now)
    return let_in(owner)


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
