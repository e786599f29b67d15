"""Tags on a person's page and among the filters: given, taken, offered from address books, escaped."""

import re
from urllib.parse import quote

import pytest
from tests.actions.test_evidence_runs import take_in
from tests.evidence_files import write_cards
from tests.web.conftest import let_in

from firsthand.store.database import django_rows
from firsthand.store.models import Person
from firsthand.store.queries.tags import tags_in_use


@pytest.fixture
def page(network, now):
    return let_in(network)


@pytest.fixture
def tom(network):
    return Person.objects.get(owner=network, name="Tom Okafor").pk


def words(owner):
    return [each.word for each in tags_in_use(django_rows, owner.pk)]


def names(text):
    return re.findall(r'<th scope="row"><a[^>]*>([^<]*)', text)


def test_given_and_taken_on_the_page_of_a_person(page, network, tom):
    text = page.post(f"/people/{tom}/tag/", {"give": "Board <b>"}, follow=True).text
    assert "Tom Okafor: tag “Board &lt;b&gt;” given." in text
    assert "Board <b>" not in text
    assert f'href="/people/?tag={quote("Board <b>").replace("%20", "+")}"' in text.replace("%20", "+")
    text = page.post(f"/people/{tom}/tag/", {"take": "Board <b>"}, follow=True).text
    assert "taken away." in text
    assert words(network) == []


def test_what_is_no_tag_is_said_beside_the_field(page, network, tom):
    wrong = page.post(f"/people/{tom}/tag/", {"give": "one, two"})
    assert wrong.status_code == 400
    assert 'id="tag-trouble" role="alert"' in wrong.text
    assert words(network) == []


def test_filters_offer_the_tags_in_use(page, network, tom):
    assert 'id="tag-' not in page.get("/people/").text
    page.post(f"/people/{tom}/tag/", {"give": "Board"})
    text = page.get("/people/", {"tag": "board"}).text
    assert names(text) == ["Tom Okafor"]
    assert "1 person: tagged “board”" in text
    assert re.search(r'id="tag-0" type="checkbox" name="tag" value="Board" checked', text)
    assert "Tom Okafor" not in names(page.get("/people/", {"tag": "none"}).text)
    assert names(page.get("/people/", {"q": "tag:boa"}).text) == ["Tom Okafor"]


def test_categories_of_an_address_book_are_offered(page, network, tmp_path, now):
    take_in(
        network, [write_cards(tmp_path, "FN:Ida Moss\nEMAIL:ida@moss.example\nCATEGORIES:Choir,a\\,b")], now
    )
    ida = Person.objects.get(owner=network, name="Ida Moss").pk
    text = page.get(f"/people/{ida}/").text
    assert re.findall(r'name="give" value="([^"]*)"', text) == ["Choir"]
    assert words(network) == []
    assert (
        'value="Choir" aria-label="Tag them'
        not in page.post(f"/people/{ida}/tag/", {"give": "choir"}, follow=True).text
    )


def test_a_stranger_gives_nobody_a_tag(network, tom, stranger):
    assert let_in(stranger).post(f"/people/{tom}/tag/", {"give": "Board"}).status_code == 404
    assert words(network) == []
