"""Notes on a person's page: kept, changed, removed, escaped, and what was wrong said beside the field."""

import pytest
from tests.web.conftest import let_in

from firsthand.store.models import OwnNote, Person


@pytest.fixture
def page(network, now):
    return let_in(network)


@pytest.fixture
def tom(network):
    return Person.objects.get(owner=network, name="Tom Okafor").pk


def test_a_note_is_written_changed_and_removed(page, tom):
    text = page.post(f"/people/{tom}/note/", {"text": "Sails <b>", "on": "2026-11-01"}, follow=True).text
    assert "Tom Okafor: note written." in text
    assert text.count("Sails &lt;b&gt;") == 3  # the note, its field, the timeline
    assert "<b>" not in text
    note = OwnNote.objects.get().pk
    text = page.post(f"/people/{tom}/note/", {"note": note, "text": "Rows"}, follow=True).text
    assert "note changed." in text
    assert "Sails" not in text
    assert '<p class="soft">1 Nov 2026</p>' in text
    text = page.post(f"/people/{tom}/note/", {"note": note, "text": "", "remove": "yes"}, follow=True).text
    assert "note removed." in text
    assert "Rows" not in text


def test_what_was_typed_stays_where_it_was_wrong(page, tom):
    wrong = page.post(f"/people/{tom}/note/", {"text": "Sails", "on": "2026-12-24"})
    assert wrong.status_code == 400
    assert ">Sails</textarea>" in wrong.text
    assert "This day has not come yet." in wrong.text
    assert page.post(f"/people/{tom}/note/", {"text": "Sails", "on": "soon"}).status_code == 400
    assert not OwnNote.objects.exists()


def test_a_stranger_writes_nothing(page, tom, stranger):
    page.post(f"/people/{tom}/note/", {"text": "Sails"})
    other = let_in(stranger)
    assert other.post(f"/people/{tom}/note/", {"text": "Rows"}).status_code == 404
    assert (
        other.post(f"/people/{tom}/note/", {"note": OwnNote.objects.get().pk, "text": "Rows"}).status_code
        == 404
    )
    assert OwnNote.objects.get().text == "Sails"
