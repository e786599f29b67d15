"""The sample network: made in the background while a page shows how far it is."""

import pytest
from tests.web.conftest import let_in

from firsthand.actions.demo import sample_job, sample_owner
from firsthand.jobs.worker import Worker
from firsthand.store.models import Job, Run


@pytest.fixture
def browser(alice, now):
    """A browser that just asked for the sample network."""
    browser = let_in(alice)
    answer = browser.post("/import/sample/")
    assert answer.headers["Location"] == "/import/sample/"
    return browser


def test_asking_answers_before_anything_is_made(browser):
    assert not Run.objects.exists()
    text = browser.get("/import/sample/").text
    assert "Making a network of made-up people." in text
    assert 'hx-get="/import/sample/progress/"' in text
    assert "Waiting for its turn" in text


def test_progress_tells_the_part_that_is_read(browser, now):
    Job.objects.update(state="claimed")
    owner = sample_owner(now)
    parts = {"owner": owner, "source": "linkedin", "started_at": now, "beat_at": now}
    Run.objects.create(**parts, name="old.zip", state="done")
    Run.objects.create(
        **parts,
        name="new.zip",
        state="running",
        step="messages.csv",
        read=900,
        work_total=100,
        work_done=50,
    )
    text = browser.get("/import/sample/progress/").text
    assert "messages.csv · 900 rows" in text
    assert 'value="25"' in text


def test_end_leads_to_the_invitations(browser, now):
    Worker(clock=lambda: now).work_once()
    assert browser.get("/import/sample/progress/").headers["HX-Redirect"] == "/invitations/"
    assert browser.get("/import/sample/").headers["Location"] == "/invitations/"
    assert "Everybody here is made up" in browser.get("/invitations/").text


def test_failure_is_told_and_can_be_tried_again(browser):
    Job.objects.update(state="failed", error={"code": "IMP-105", "text": "No room on the disk. (IMP-105)"})
    assert browser.get("/import/sample/progress/").headers["HX-Refresh"] == "true"
    text = browser.get("/import/sample/").text
    assert "could not be made" in text
    assert "No room on the disk. (IMP-105)" in text
    browser.post("/import/sample/")
    assert "Making a network" in browser.get("/import/sample/").text


def test_cancelling_is_told_and_leads_back(browser, now):
    browser.post("/import/sample/cancel/")
    assert sample_job(sample_owner(now)).state == "cancelled"
    text = browser.get("/import/sample/").text
    assert "You stopped it." in text
    assert "hx-get" not in text.partition("<main")[2]
    browser.post("/import/sample/leave/")
    assert "Drop the LinkedIn zip here" in browser.get("/").text


def test_own_network_is_no_sample(alice, now):
    browser = let_in(alice)
    assert browser.get("/import/sample/").headers["Location"] == "/"
    browser.post("/import/sample/cancel/")
    assert not Job.objects.exists()
