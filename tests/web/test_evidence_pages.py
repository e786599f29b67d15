"""Mail, meetings and cards on the pages: the timeline, and the record behind each fact."""

import re
from pathlib import Path

import pytest
from tests.actions.test_evidence_runs import LEO, LETTERS, MEETINGS, take_in
from tests.conftest import NOW
from tests.evidence_files import write_calendar, write_cards, write_mbox
from tests.web.conftest import let_in

from firsthand.store.models import Owner, Person


@pytest.fixture
def page(alice: Owner, tmp_path: Path):
    """Return a visitor of pages that know mail, a calendar and an address book."""
    alice.name = "Alice Arden"
    alice.save()
    files = [write_mbox(tmp_path, *LETTERS), write_calendar(tmp_path, *MEETINGS), write_cards(tmp_path, LEO)]
    take_in(alice, files, NOW)
    return let_in(alice)


def person_page(page, name):
    best = Person.objects.filter(name=name).order_by("knowledge_rank").first()
    return page.get(f"/people/{best.pk}/").text


def test_mails_stand_on_the_timeline_and_open_in_their_conversation(page):
    text = person_page(page, "Ana Silva")
    assert "You sent a mail:" in text
    assert "You wrote to each other twice, last on 4 March 2025" in text
    link = re.search(r'href="(/evidence/mail:\d+)/?"', text)[1]
    opened = page.get(f"{link}/", follow=True).text
    assert "2 mails on 4 Mar 2025. Firsthand keeps who wrote when and about what" in opened
    assert "Re: Harbour plans" in opened


def test_proof_of_a_conversation_by_mail_opens(page):
    text = person_page(page, "Ana Silva")
    link = re.search(r'href="(/evidence/conversation:\d+/)"', text)[1]
    assert "Harbour plans" in page.get(link, follow=True).text


def test_a_meeting_opens_with_everybody_who_was_asked(page):
    text = person_page(page, "Leo Brandt")
    assert "You met on 2 March 2026" in text
    link = re.search(r'href="(/evidence/meeting:\d+/)"', text)[1]
    opened = page.get(link).text
    assert "From your calendar" in opened
    assert "Leo Brandt" in opened
    assert "accepted" in opened


def test_what_is_not_there_is_not_found(page):
    for reference in ("mail:99999", "meeting:99999"):
        assert page.get(f"/evidence/{reference}/").status_code == 404


def test_a_line_is_logged_on_a_page_and_taken_back(page):
    tom = Person.objects.get(name="Tom Reuter")
    address = f"/people/{tom.pk}/"
    wrong = page.post(f"{address}log/", {"line": "nothing <b>much</b>"})
    assert wrong.status_code == 400
    assert 'value="nothing &lt;b&gt;much&lt;/b&gt;"' in wrong.text
    text = page.post(f"{address}log/", {"line": "Coffee yesterday, she is hiring"}, follow=True).text
    assert "You met on 20 November 2026, as you wrote down: coffee" in text
    assert "Coffee with Tom Reuter, logged." in text
    act = re.search(r'name="act" value="(logged:\d+)"', text)[1]
    assert (
        "Coffee with Tom Reuter, logged."
        in page.post("/invitations/undo/", {"act": act, "from": "history"}, follow=True).text
    )
    assert "as you wrote down" not in page.get(address).text
