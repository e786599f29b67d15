"""Long conversations and timelines, page by page; evidence opens on the page that shows it."""

from datetime import timedelta

import pytest
from tests.web.conftest import let_in

from firsthand.store.models import Connection, Message, Person

AMOUNT = 450


@pytest.fixture
def page(network, now):
    return let_in(network)


@pytest.fixture
def first(network):
    """The oldest message of a conversation to which many were added."""
    oldest = Message.objects.filter(owner=network).order_by("at").first()
    Message.objects.bulk_create(
        Message(
            owner=network, thread_id=oldest.thread_id, identity_id=oldest.identity_id, text=f"number {number}",
            at=oldest.at + timedelta(minutes=number // 2), digest=number, kind="chat",
            seen_on=oldest.seen_on,
        )
        for number in range(1, AMOUNT + 1)
    )  # fmt: skip
    return oldest


def test_conversation_begins_with_its_newest_messages(page, first):
    text = page.get(f"/conversations/{first.thread_id}/").text
    assert "253–452 of 452" in text
    assert "452 messages from 2 Mar 2026 to 4 Mar 2026" in text
    assert "Thank you, they helped a lot." in text
    assert "Here are the numbers" not in text
    assert text.count('href="?page=2#end"') == 2
    assert 'rel="next"' not in text


def test_every_message_stands_on_one_page(page, first):
    texts = [page.get(f"/conversations/{first.thread_id}/", {"page": number}).text for number in (1, 2, 3)]
    for message in Message.objects.filter(thread_id=first.thread_id):
        assert sum(f'id="message-{message.pk}"' in text for text in texts) == 1


def test_evidence_opens_on_the_page_of_its_message(page, first):
    for message in Message.objects.filter(thread_id=first.thread_id).order_by("pk")[::37]:
        address = page.get(f"/evidence/message:{message.pk}/").headers["Location"]
        assert address.endswith(f"#message-{message.pk}")
        assert f'id="message-{message.pk}"' in page.get(address).text


def test_timeline_goes_on_page_by_page(page, first, network):
    priya = Person.objects.filter(owner=network, name="Priya Raman").order_by("knowledge_rank").first()
    newest = page.get(f"/people/{priya.pk}/").text
    assert f"1–200 of {AMOUNT + 4}" in newest  # and the first two, a connection, a position
    assert 'href="?page=2"' in newest
    assert "Connected</p>" not in newest
    assert "Connected" in page.get(f"/people/{priya.pk}/", {"page": 3}).text


def test_evidence_opens_on_the_page_of_a_timeline(page, first, network):
    connection = Connection.objects.filter(owner=network, identity__name="Priya Raman").first()
    address = page.get(f"/evidence/connection:{connection.pk}/").headers["Location"]
    assert "?page=3#connection-" in address
    assert f'id="connection-{connection.pk}"' in page.get(address).text


def test_page_beyond_the_end_is_the_last(page, first):
    assert "1–52 of 452" in page.get(f"/conversations/{first.thread_id}/", {"page": 99}).text
