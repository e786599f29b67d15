"""The page Results: words first, every number opens, and experiments."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.conftest import NOW
from tests.web.conftest import let_in

from firsthand.actions.made_ties import make_ties
from firsthand.actions.outcomes import Told, choose_role, keep_outcome
from firsthand.actions.pitches import read_all
from firsthand.core.outcomes import BUILT_IN, Part, Role
from firsthand.store.models import Experiment, Outcome, Owner, Person


@pytest.fixture(scope="module")
def worked_out(sample_network: int, django_db_blocker) -> None:
    """The ties as the worker keeps them."""
    with django_db_blocker.unblock():
        assert make_ties(NOW)


@pytest.fixture
def db(worked_out: None, shared_db: int) -> int:
    """The store with the sample network, for all tests here."""
    return shared_db


@pytest.fixture
def sample(db: int) -> Owner:
    return Owner.objects.get(pk=db)


@pytest.fixture
def page(sample: Owner):
    return let_in(sample)


def test_the_sample_shows_results(page) -> None:
    text = page.get("/results/").text
    assert "9 referrals from 4" in text
    assert "Too early to prefer either side; about" in text
    assert text.count('class="rate-bar"') == 8
    assert 'class="months-bar"' in text
    assert "Balanced" in text
    assert "style=" not in text
    assert 'class="chart-span"' in text
    assert "1 Balanced</text>" in text
    assert '<th scope="row" class="bidi">2 Trusted network</th>' in text
    assert "To be looked at on" in text
    assert 'class="stands-measured"' in text
    assert re.search(r"you stand at \d+ of 100; Trusted network, which you use, is at 30\.", text)


def test_the_key_for_an_experiment_is_told_while_it_works(page, stranger) -> None:
    assert "begin an experiment" not in page.get("/results/").text  # one is running
    assert "begin an experiment" in let_in(stranger).get("/results/").text


def test_what_it_took_has_its_words_in_each_line_on_a_phone(page) -> None:
    text = page.get("/results/").text
    costs = text[text.index('id="costs"') :]
    assert 'class="table table-stack"' in costs
    assert costs.count('data-name="asked"') == costs.count('data-name="pitches"') == 4


def test_no_policy_is_told_before_the_first_choice(page) -> None:
    assert "You used" not in page.get("/results/month/2024-03/").text
    assert "You used Balanced (50), then Trusted network (30)." in page.get("/results/month/2026-10/").text
    chosen = re.findall(r'<td class="bidi">(\d+ \([^)]+\))</td>', page.get("/results/").text)
    assert chosen[0] == "30 (Trusted network)"
    assert set(chosen) <= {"30 (Trusted network)", "50 (Balanced)"}


def test_every_number_opens(page, sample) -> None:
    text = page.get("/results/?kind=all").text
    opened = set(re.findall(r'href="((?:outcomes|ties)/[^"]*)"', text))
    assert len(opened) >= 10
    for address in opened:
        assert page.get(f"/results/{address.replace('&amp;', '&')}").status_code == 200
    apart = re.search(r'href="(outcomes/[^"]*apart=1[^"]*)">(\d+) more<', text)
    assert apart
    listed = page.get(f"/results/{apart[1].replace('&amp;', '&')}").text
    assert listed.count('<li id="outcome-') == int(apart[2]) == 1


def test_months_and_strengths_open_to_their_outcomes(page) -> None:
    text = page.get("/results/?kind=all").text
    found = re.findall(r'href="(outcomes/\?[^"]*)">(\d+)</a></td>', text)
    assert len(found) > 12
    for address, number in found:
        listed = page.get(f"/results/{address.replace('&amp;', '&')}").text
        assert listed.count('<li id="outcome-') == int(number)


def test_ties_made_in_one_way_are_listed_with_what_they_brought(page) -> None:
    text = page.get("/results/ties/stranger/").text
    assert "Your records show no contact before you were connected." in text
    assert "Priya Raghunandan" in text
    assert page.get("/results/ties/friend/").status_code == 404
    assert "1–100 of" in text


def test_an_experiment_is_begun_and_reviewed(page, sample) -> None:
    assert page.post("/results/experiment/", {"policy": "Open"}).status_code == 400
    running = Experiment.objects.get(owner=sample)
    page.post(f"/results/experiment/{running.pk}/review/", {"word": "adjust", "result": "<b>fewer"})
    asked = {"policy": "Balanced", "expects": "more talks", "review_on": "2027-01-05"}
    answer = page.post("/results/experiment/", asked)
    assert answer.headers["Location"] == "/results/?said=1#experiment"
    text = page.get(answer.headers["Location"]).text
    assert "Experiment with Balanced begun" in page.get("/history/").text
    assert "&lt;b&gt;fewer" in text
    assert "You use Balanced now." in text
    assert page.post("/results/experiment/999999/review/", {"word": "keep"}).status_code == 404
    assert page.post(f"/results/experiment/{running.pk}/review/", {"word": "burn"}).status_code == 404
    wrong = page.post("/results/experiment/", {"policy": "Open", "review_on": "soon"})
    assert wrong.status_code == 400


def test_what_is_asked_for_and_is_not_there_is_said(page) -> None:
    assert "There is no kind of outcome called “zzz”." in page.get("/results/?kind=zzz").text
    assert page.get("/results/?kind=interview").text.count("0 interviews since July 2025, of 4") >= 1
    assert "No outcome was kept before 1 July 2025." in page.get("/results/?since=1900-01-01").text
    assert "1 January 2030 has not come" in page.get("/results/?since=2030-01-01").text
    assert "cannot be read, so all is looked at" in page.get("/results/?since=never").text
    text = page.get("/results/outcomes/?strength=zzz").text
    assert "There is no such strength; here are all." in text
    assert text.count('<li id="outcome-') == 14
    assert "here are all" in page.get("/results/outcomes/?kind=zzz").text
    assert "None of your outcomes is among these." in page.get("/results/outcomes/?kind=interview").text


def test_pitches_are_counted_within_the_time_looked_at(page, sample) -> None:
    read_all(sample.pk)

    def pitches(since: str) -> int:
        costs = page.get(f"/results/?since={since}").text.partition('id="costs"')[2].partition("</table>")[0]
        rows = re.findall(r"<tr><th scope=\"row\">.*?</tr>", costs)
        return sum(int(re.findall(r'data-name="pitches">([^<]*)</td>', row)[0]) for row in rows)

    assert pitches("2025-07-01") > pitches("2026-11-20")


def test_the_form_of_an_experiment_offers_the_next_stop(page, sample) -> None:
    running = Experiment.objects.get(owner=sample)
    page.post(f"/results/experiment/{running.pk}/review/", {"word": "adjust"})
    text = page.get("/results/").text
    assert "You wanted to adjust Trusted network: one step from where you are is" in text
    assert "<option>Trusted network</option>" not in text
    assert "<option selected>Closed circle</option>" in text


def test_today_reminds_of_the_review(page, monkeypatch) -> None:
    assert "You wanted to look at" not in page.get("/today/").text
    monkeypatch.setenv("FIRSTHAND_NOW", "2026-12-20T12:00:00Z")
    assert "You wanted to look at Trusted network on" in page.get("/today/").text


def test_an_empty_network_teaches_one_step(stranger) -> None:
    own = let_in(stranger)
    text = own.get("/results/").text
    assert "Keep an outcome" in text
    assert "No outcome is kept yet, and no connection is here to bring one." in text
    assert "Import your archive" in text
    assert "How it will look, with made-up numbers" in text
    assert "Begin an experiment" in text
    assert own.get("/results/ties/known/").status_code == 200
    assert own.get("/results/?kind=x&since=never&by=tons").status_code == 200


def test_a_first_outcome_is_too_little_to_tell(stranger, now) -> None:
    choose_role(stranger, Role.JOB_SEEKER, now)
    keep_outcome(stranger, Told(BUILT_IN["interview"], now.date()), now)
    text = let_in(stranger).get("/results/").text
    assert "Since November: 1 interview from 0 connections." in text


def test_a_stranger_sees_only_their_own(stranger, sample, now) -> None:
    own = let_in(stranger)
    assert "9 referrals" not in own.get("/results/").text
    running = Experiment.objects.get(owner=sample)
    assert own.post(f"/results/experiment/{running.pk}/review/", {"word": "keep"}).status_code == 404


def test_a_table_is_looked_at_then_kept(page, sample) -> None:
    before = Outcome.objects.filter(owner=sample).count()
    text = "Date,What,Who\n2026-11-02,referral,Priya Raghunandan\n2026-11-03,sorcery,\n"
    looked = page.post("/results/outcomes/table/", {"text": text}).text
    assert "1 of 2 rows can be kept." in looked
    assert "There is no kind of outcome that is called so." in looked
    assert Outcome.objects.filter(owner=sample).count() == before
    page.post("/results/outcomes/table/", {"text": text, "step": "save", "new": "1"})
    assert Outcome.objects.filter(owner=sample).count() == before + 2
    assert page.post("/results/outcomes/table/", {"text": "hello"}).status_code == 400
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    archive = page.post("/results/outcomes/table/", {"text": f"{header}\nA,B,,,,,01 Feb 2019\n"}).text
    assert "not a table of outcomes. A file of an archive is read on the page Import." in archive
    asked = page.post("/results/outcomes/table/", {"text": "A,B\nreferral,soon\n"})
    assert (asked.status_code, "Choose the column that says when." in asked.text) == (200, True)
    assert "--map" not in asked.text
    for held in (b"\x89PNG\r\n\x1a\n,\x00,\x01\n", b"a,b\n\x01\x02,\x03\n", b"PK\x03\x04,x\n"):
        wrong = page.post("/results/outcomes/table/", {"table": SimpleUploadedFile("x.csv", held)})
        assert wrong.status_code == 400
        assert "Give a CSV file with a column that says when and one that says what it was." in wrong.text
    unnamed = page.post("/results/outcomes/table/", {"text": "Date,What\n2026-11-02,referral\n"}).text
    assert "No column says thanks to whom" in unnamed
    assert page.post("/results/outcomes/table/", {"text": "x" * 500_001}).status_code == 400
    written = b"".join(page.get("/results/outcomes/outcomes.csv").streaming_content).decode()
    assert "sorcery" in written


def test_names_of_others_are_text(page, sample, now) -> None:
    person = Person.objects.filter(owner=sample, is_connected=True, is_owner=False).first()
    Person.objects.filter(pk=person.pk).update(name="<script>alert(1)</script>")
    keep_outcome(sample, Told(BUILT_IN["referral"], now.date(), [(person.pk, Part.SOURCE)]), now)
    assert "<script>alert" not in page.get("/results/ties/stranger/").text
