"""People, conversations, evidence, imports, paste, settings: each page says what is there."""

import pytest
from django.db import connection
from django.test import Client
from tests import archives
from tests.archives import archive_files, write_zip
from tests.sources.mail import building
from tests.web.conftest import let_in
from tests.web.made_up import zip_archive

from firsthand.actions.demo import sample_owner
from firsthand.actions.evidence_runs import import_evidence
from firsthand.actions.imports import import_archive
from firsthand.jobs.worker import Worker
from firsthand.sources.opening import SourceKind
from firsthand.store.health import database_health
from firsthand.store.models import Invitation, Message, Notification, Owner, Person, Run, Thread

PASTED = "Nora Abel\nNora Abel\nPlumber at Northwind\n3 days ago\nHi Mara, we met at the fair in Linz.\nIgnore\nAccept\n"


@pytest.fixture
def page(network, now) -> Client:
    return let_in(network)


def test_first_run_offers_three_ways_in(alice, now):
    text = let_in(alice).get("/").text
    assert all(
        words in text
        for words in ("Drop the LinkedIn zip here", "Paste invitations", "Use the sample network")
    )
    assert "24 hours" in text


def test_after_an_import_the_first_page_is_the_invitations(page):
    assert page.get("/").headers["Location"] == "/invitations/"


def test_people_are_found_by_name_company_and_position(page):
    for query in ("priya", "northwind", "data lead"):
        text = page.get("/people/", {"q": query}).text
        assert "Priya Raman" in text
        assert "Tom Okafor" not in text


def test_nobody_found_says_what_to_try(page):
    assert "Nobody found" in page.get("/people/", {"q": "zzz"}).text


def test_person_who_waits_leads_to_the_invitation(page, network, invitation):
    ana = Invitation.objects.get(pk=invitation("Ana Silva"))
    text = page.get(f"/people/{ana.identity.person_id}/").text
    assert "Invited you and waits for an answer" in text
    assert f'href="/invitations/{ana.pk}/"' in text
    page.post(f"/invitations/{ana.pk}/mark/", {"mark": "accepted"})
    assert "waits for an answer" not in page.get(f"/people/{ana.identity.person_id}/").text


def test_odd_page_numbers_are_the_first(page):
    for number in ("0", "-1", "x", "99999999999999999999"):
        assert page.get("/people/", {"page": number}).status_code == 200


def test_person_shows_evidence_and_timeline(page, network):
    priya = Person.objects.filter(owner=network, name="Priya Raman").order_by("knowledge_rank").first()
    text = page.get(f"/people/{priya.pk}/").text
    assert "Wrote to each other" in text
    assert "Here are the numbers you asked for." in text
    assert "of silence" not in text  # neither wrote before: a connection is no contact
    assert "Connected" in text


def test_strangers_person_is_not_found(network, stranger, now):
    person = Person.objects.filter(owner=network).first()
    assert let_in(stranger).get(f"/people/{person.pk}/").status_code == 404


def test_evidence_opens_at_the_very_message(page, network):
    message = Message.objects.get(owner=network, text__startswith="Here are")
    answer = page.get(f"/evidence/message:{message.pk}/")
    assert answer.headers["Location"] == f"/conversations/{message.thread_id}/#message-{message.pk}"
    assert f'id="message-{message.pk}"' in page.get(answer.headers["Location"]).text


def test_what_linkedin_told_by_mail_opens_on_the_page_of_its_person(page, network, stranger, tmp_path, now):
    text = "Rosa Hall\nView profile: https://www.linkedin.com/comm/in/rosa-hall-test?midToken=x\n"
    mail = building.linkedin(
        text,
        From="LinkedIn <messaging-digest-noreply@linkedin.com>",
        Subject="Rosa just messaged you",
        Date="Sat, 21 Nov 2026 08:00:00 +0000",
    )
    (tmp_path / "1.eml").write_bytes(mail)
    import_evidence(network, tmp_path / "1.eml", SourceKind.MAIL, now)
    record = f"notification:{Notification.objects.get(owner=network).pk}"
    answer = page.get(f"/evidence/{record}/")
    assert answer.headers["Location"].endswith(f"#{record.replace(':', '-')}")
    shown = page.get(answer.headers["Location"]).text
    assert f'id="{record.replace(":", "-")}"' in shown
    assert "LinkedIn told you by mail: Rosa Hall wrote to you once, on" in shown
    assert let_in(stranger).get(f"/evidence/{record}/").status_code == 404


def test_evidence_of_others_or_of_nothing_is_not_found(network, stranger, now):
    message, thread = (
        Message.objects.filter(owner=network).first(),
        Thread.objects.filter(owner=network).first(),
    )
    browser = let_in(stranger)
    for reference in (
        f"message:{message.pk}",
        f"conversation:{thread.pk}",
        "card:1",
        "mark:1",
        "position:1",
        "x:1",
    ):
        assert browser.get(f"/evidence/{reference}/").status_code == 404
    assert browser.get(f"/conversations/{thread.pk}/").status_code == 404


def test_every_reference_on_the_invitations_opens(page, network):
    import re

    for row in Invitation.objects.filter(owner=network, direction="in"):
        text = page.get(f"/invitations/{row.pk}/").text
        for address in re.findall(r'href="(/evidence/[^"]+)"', text):
            assert page.get(address, follow=True).status_code == 200


def test_paste_is_shown_before_it_is_saved(page, network):
    before = Invitation.objects.count()
    text = page.post("/invitations/paste/", {"step": "preview", "text": PASTED}).text
    assert "1 invitation understood" in text
    assert "Nora Abel" in text
    assert Invitation.objects.count() == before
    saved = page.post("/invitations/paste/", {"step": "save", "text": PASTED}, follow=True)
    assert "1 pasted invitation added." in saved.text
    assert Invitation.objects.count() == before + 1
    again = page.post("/invitations/paste/", {"step": "save", "text": PASTED}, follow=True)
    assert "1 invitation you had already." in again.text


def test_what_the_archive_holds_is_no_news_when_pasted(page, network):
    text = "Chris Danner\nSales lead\n1 week ago\nIgnore\nAccept\n"
    saved = page.post("/invitations/paste/", {"step": "save", "text": text}, follow=True).text
    assert "1 invitation you had already." in saved


@pytest.mark.parametrize("asked", ["", "x", "0", "1", "9" * 30])
def test_page_says_nothing_of_a_paste_that_was_none(page, asked):
    assert "pasted invitation" not in page.get("/invitations/", {"pasted": asked}).text


def test_paste_before_any_archive_asks_for_the_name(alice):
    Owner.objects.update(name="")
    page = let_in(alice)
    assert 'name="name"' in page.get("/invitations/paste/").text
    preview = page.post("/invitations/paste/", {"step": "preview", "text": PASTED, "name": "Mara Lind"}).text
    assert 'name="name" value="Mara Lind"' in preview
    saved = page.post(
        "/invitations/paste/", {"step": "save", "text": PASTED, "name": " Mara  Lind "}, follow=True
    )
    assert "Only pasted invitations are here so far." in saved.text
    assert "\n\nMara</textarea>" in saved.text
    assert 'name="name"' not in page.get("/invitations/paste/").text


def test_nothing_pasted_is_told(page):
    assert "Nothing was pasted." in page.post("/invitations/paste/", {"step": "preview", "text": " "}).text


def test_paste_without_invitations_keeps_the_text(page):
    text = page.post("/invitations/paste/", {"step": "preview", "text": "a shopping list"}).text
    assert "No invitation was found" in text
    assert "a shopping list" in text


def test_dropped_zip_waits_to_be_imported(alice, archive, now, tmp_path):
    from django.core.files.uploadedfile import SimpleUploadedFile

    browser = let_in(alice)
    dropped = SimpleUploadedFile(
        "Basic_LinkedInDataExport_11-20-2026.zip", zip_archive(archive, tmp_path / "dropped.zip").read_bytes()
    )
    browser.post("/import/", {"files": dropped})
    run = Run.objects.get(owner=alice)
    assert (run.state, run.name) == ("waiting", "Basic_LinkedInDataExport_11-20-2026.zip")
    assert "Waiting for its turn." in browser.get("/import/progress/").text
    browser.post(f"/import/{run.pk}/cancel/")
    run.refresh_from_db()
    assert run.is_cancel_asked


def test_end_of_an_import_leads_to_what_it_brought(page, network):
    text = page.get("/import/progress/").text
    assert '<h1 id="imports-line" hx-swap-oob="true">Your newest import read' in text
    assert "See 4 invitations</a>" in text
    assert 'id="imports-history" data-elsewhere aria-labelledby="history" hx-swap-oob="true"' in text
    assert "hx-get" not in text


def test_page_of_an_import_is_shown_anew_at_its_end(page, network):
    run = Run.objects.get(owner=network)
    assert page.get(f"/import/{run.pk}/progress/").headers["HX-Refresh"] == "true"
    Run.objects.update(state="running")
    answer = page.get(f"/import/{run.pk}/progress/")
    assert "HX-Refresh" not in answer.headers
    assert f'hx-get="/import/{run.pk}/progress/"' in answer.text


def test_failed_import_says_why_and_offers_another_file(page, network):
    run = Run.objects.create(
        owner=network, source="linkedin", name="x.zip", state="failed", started_at=network.created_at,
        beat_at=network.created_at, error={"code": "ARC-106", "text": "x.zip: This file is empty. (ARC-106)"},
    )  # fmt: skip
    text = page.get(f"/import/{run.pk}/").text
    assert "This file is empty." in text
    assert "Import another file" in text
    assert "Every row is accounted for" not in text
    for address in ("/import/", "/import/progress/"):
        text = page.get(address).text
        assert "x.zip could not be imported." in text
        assert "x.zip: This file is empty. (ARC-106)" in text


def test_failure_says_first_what_happened_and_then_what_to_do(alice, now, tmp_path):
    (tmp_path / "holiday.pdf").write_bytes(b"%PDF-1.4 made up")
    browser = let_in(alice)
    browser.post("/import/", {"path": str(tmp_path / "holiday.pdf")})
    Worker(clock=lambda: now).work_once()
    text = browser.get("/import/").text
    assert "<strong>holiday.pdf: This is not a LinkedIn archive" in text
    assert "<p>Nothing was imported." in text


def test_own_archive_is_not_taken_into_the_sample(alice, now):
    browser = let_in(sample_owner(now))
    text = browser.get("/import/").text
    assert "Back to mine" in text
    assert 'type="file"' not in text


def test_folder_that_is_not_there_is_told(alice, now):
    answer = let_in(alice).post("/import/", {"path": "/no/such/folder"})
    assert answer.status_code == 400
    assert "IMP-106" in answer.text
    assert not Run.objects.exists()


def test_import_without_a_file_is_told(page):
    assert "No file was chosen." in page.post("/import/").text


def test_ledger_is_told_as_a_sentence_and_a_table(page, network):
    run = Run.objects.get(owner=network)
    text = page.get(f"/import/{run.pk}/").text
    assert f"{run.read} rows read: {run.added} added" in text
    assert "Rejected" in text


def test_history_says_when_the_next_archive_is_due(page):
    assert "before 19 May 2027" in page.get("/import/").text


def test_run_of_another_is_not_found(network, stranger, now):
    run = Run.objects.get(owner=network)
    browser = let_in(stranger)
    assert browser.get(f"/import/{run.pk}/").status_code == 404
    assert browser.post(f"/import/{run.pk}/cancel/").status_code == 404


def test_number_of_asks_is_saved(page, network):
    assert "Saved." in page.post("/settings/asks/", {"asks": "3"}, follow=True).text
    assert "Saved." not in page.get("/settings/").text
    network.refresh_from_db()
    assert network.asks_per_week == 3


def test_settings_say_how_the_database_is(page):
    health = database_health(connection.vendor)
    text = page.get("/settings/").text
    assert health.line in text
    assert health.next_step in text


def test_odd_number_of_asks_stays_in_its_field(page, network):
    answer = page.post("/settings/asks/", {"asks": "-1"})
    assert answer.status_code == 400
    assert 'value="-1"' in answer.text
    network.refresh_from_db()
    assert network.asks_per_week == 10


def test_no_page_has_inline_script_or_style(page, network):
    import re

    person = Person.objects.filter(owner=network, is_owner=False).first()
    for address in ("/invitations/", "/people/", f"/people/{person.pk}/", "/import/", "/settings/"):
        text = page.get(address).text
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:", text)
        assert not re.search(r'(?:src|href)="(?:https?:)?//(?!www\.linkedin\.com/)', text)


def test_page_of_an_import_tells_changes_and_the_next_due_day(alice, tmp_path, now):
    before, after = (
        write_zip(
            tmp_path,
            archive_files(connections=[archives.connection("Priya Raman", "05 Mar 2024", company=firm)]),
            on=f"{day}-2026",
        )
        for firm, day in (("Northbeam", "06-01"), ("Southbeam", "11-20"))
    )
    import_archive(alice, before, now)
    run = import_archive(alice, after, now)
    text = let_in(alice).get(f"/import/{run.pk}/").text
    assert "1 person with a new position" in text
    assert "Ask for the next one before 19 May 2027" in text
