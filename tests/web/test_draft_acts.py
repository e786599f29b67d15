"""What every draft offers: what each of its sentences rests on, and a mail of what stands in its field."""

import re

import pytest
from tests.archives import archive_files, chat, connection, invitation, write_zip
from tests.web.conftest import let_in

from firsthand.actions.imports import import_archive
from firsthand.store.models import Identity, Invitation, Owner, Person

NOTE = "We met at Liefest in Lietown, as Lia Liar of Lieworks will tell you: www.lie.example"


@pytest.fixture
def page(alice: Owner, tmp_path, now):
    """Priya, whose address is known, wrote and was written to; she invites again, with a note that lies."""
    files = archive_files(
        connections=[connection("Tom Okafor", "05 Mar 2024")],
        messages=chat("2-m==", "Priya Raman", ("them", "2026-02-01 09:00:00", "Shall we?"), ("me", "2026-02-01 10:00:00", "Yes.")),
        invitations=[invitation("Priya Raman", "2026-11-08T10:00", NOTE)],
    )  # fmt: skip
    import_archive(alice, write_zip(tmp_path, files), now)
    priya = Person.objects.get(name="Priya Raman")
    Identity.objects.create(
        owner=alice, kind="mail", value="priya@raman.example", name="Priya", named_on=now, person=priya
    )
    return let_in(alice)


def test_reply_shows_what_it_rests_on_and_can_be_a_mail(page):
    text = page.get(f"/invitations/{Invitation.objects.get().pk}/").text
    assert "What each sentence rests on" in text
    assert "They invited you on 8 November 2026." in text
    assert 'form="reply-form" formaction="/outbox/begin/"' in text
    assert 'data-mailto="reply"' in text
    drafted = re.search(r'<textarea[^>]*id="reply"[^>]*>(.*?)</textarea>', text, re.DOTALL)
    assert drafted
    assert "Lie" not in drafted[1]


def test_without_an_address_there_is_nothing_but_copying(page):
    tom = Person.objects.get(name="Tom Okafor").pk
    text = page.get(f"/outreach/{tom}/").text
    assert "Write as a mail" not in text
    assert "Copy note" in text


def test_outreach_note_can_be_a_mail(page):
    priya = Person.objects.get(name="Priya Raman").pk
    text = page.get(f"/outreach/{priya}/").text
    assert "You wrote to each other" in text
    assert 'form="note-form" formaction="/outbox/begin/"' in text
