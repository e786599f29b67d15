"""Outcomes on pages: recorded in two clicks from a person, a meeting or an introduction, and changed in the list."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.evidence_files import meeting, write_calendar
from tests.web.conftest import leads_to, let_in

from firsthand.actions.importing import import_source
from firsthand.actions.introduction_steps import ask_for, take_step
from firsthand.actions.outcomes import Told, choose_role, keep_outcome
from firsthand.core.introduction_steps import Stage
from firsthand.core.outcomes import BUILT_IN, Part, Role, tell_outcome
from firsthand.sources.opening import SourceKind
from firsthand.store.database import django_rows
from firsthand.store.models import Event, Outcome, OutcomeRefusal, OutcomeRole, Person
from firsthand.store.queries.outcomes import outcomes_of

LIST = "/results/outcomes/"


@pytest.fixture
def own_page(network, tmp_path, now):
    """The pages of Alice, whose archive calls her Mara Lind, after an interview with Ana that stands in her calendar."""
    me, ana = "Mara Lind:mara@lind.example:ACCEPTED", "Ana <b>Silva:ana@x.example:ACCEPTED"
    path = write_calendar(
        tmp_path, meeting("1", "Interview", "20261010T100000Z", "20261010T110000Z", me, ana)
    )
    import_source(network, path, SourceKind.CALENDAR, now)
    network.refresh_from_db()
    return let_in(network)


def told(owner):
    return [tell_outcome(each) for each in outcomes_of(django_rows, owner.pk)]


def test_two_clicks_on_the_page_of_a_person(own_page, network, now):
    person = Person.objects.filter(owner=network, is_owner=False).first()
    address = f"/people/{person.pk}/"
    assert "What are you after?" in own_page.get(address).text
    there = {"person": person.pk, "back": "person"}
    answer = own_page.post(f"{LIST}role/", {**there, "role": "job-seeker"})
    assert answer.headers["Location"] == f"{address}#outcomes"
    assert 'name="kind" value="interview"' in own_page.get(address).text
    answer = own_page.post(
        f"{LIST}keep/", {**there, "kind": "interview", "part": "referee", "on": "2026-11-01"}
    )
    text = own_page.get(answer.headers["Location"]).text
    assert told(network) == [f"Interview: {person.name} (referee)"]
    assert "kept." in text
    assert "1 Nov 2026" in text
    assert f"Interview, thanks to {person.name}, kept." in own_page.get("/history/").text


def test_what_was_wrong_is_said_where_it_was_typed(own_page, network, now):
    choose_role(network, Role.JOB_SEEKER, now)
    person = Person.objects.filter(owner=network, is_owner=False).first()
    there = {"person": person.pk, "back": "person", "kind": "interview"}
    answer = own_page.post(f"{LIST}keep/", {**there, "on": "2027-11-01"})
    assert (answer.status_code, "This day has not come yet." in answer.text) == (400, True)
    assert own_page.post(f"{LIST}keep/", {**there, "on": "never"}).status_code == 400
    assert own_page.post(f"{LIST}keep/", {**there, "person": 999_999}).status_code == 404
    unsaid = own_page.post(f"{LIST}keep/", {"own": ""})
    assert (unsaid.status_code, "Press which it was" in unsaid.text) == (400, True)
    assert "firsthand outcome" not in unsaid.text
    assert own_page.post(f"{LIST}role/", {"role": "king"}).headers["Location"] == LIST
    assert not Outcome.objects.exists()


def test_from_a_meeting_everybody_there_is_credited(own_page, network, now):
    choose_role(network, Role.JOB_SEEKER, now)
    event = Event.objects.get(owner=network)
    text = own_page.get(f"/evidence/meeting:{event.pk}/").text
    assert 'value="2026-10-10"' in text
    ana = Person.objects.get(owner=network, name__contains="Silva", identities__kind="mail")
    asked = {"person": ana.pk, "meeting": event.pk, "back": "meeting", "kind": "offer", "on": "2026-10-10"}
    answer = own_page.post(f"{LIST}keep/", asked)
    assert answer.headers["Location"] == f"/evidence/meeting:{event.pk}/#outcomes"
    [found] = outcomes_of(django_rows, network.pk)
    assert (found.record, found.kind.key) == (f"meeting:{event.pk}", "offer")
    assert f'href="/evidence/meeting:{event.pk}/"' in own_page.get(LIST).text


def test_from_an_introduction_both_are_credited(own_page, network, now):
    choose_role(network, Role.JOB_SEEKER, now)
    one, other = Person.objects.filter(owner=network, is_owner=False).order_by("pk")[:2]
    asked = ask_for(network, one.pk, other.pk, now)
    for hours, stage in enumerate((Stage.AGREED, Stage.TARGET_AGREED, Stage.INTRODUCED), start=1):
        take_step(network, asked.pk, stage, now + timedelta(hours=hours))
    assert f'name="introducer" value="{one.pk}"' in own_page.get("/introductions/").text
    given = {"person": other.pk, "introducer": one.pk, "introduction": asked.pk, "back": "introduction"}
    answer = own_page.post(f"{LIST}keep/", {**given, "kind": "interview"})
    assert answer.headers["Location"] == "/introductions/#outcomes"
    assert told(network) == [f"Interview: {other.name}, {one.name} (introducer)"]
    assert (
        own_page.get(f"/evidence/introduction:{asked.pk}/").headers["Location"]
        == f"/introductions/#introduction-{asked.pk}"
    )


def test_suggestions_are_kept_or_refused(own_page, network, now):
    choose_role(network, Role.JOB_SEEKER, now)
    event = Event.objects.get(owner=network)
    text = own_page.get(LIST).text
    assert "Your calendar suggests" in text
    assert "Ana &lt;b&gt;Silva" in text
    answer = own_page.post(f"{LIST}meeting/{event.pk}/", {"word": "no"})
    refusal = OutcomeRefusal.objects.get(owner=network)
    assert answer.headers["Location"] == f"{LIST}?said=refusal:{refusal.pk}"
    assert "Your calendar suggests" not in own_page.get(LIST).text
    assert own_page.post(f"{LIST}meeting/{event.pk}/", {"word": "yes"}).status_code == 404
    assert "“Interview”: no outcome, you say." in own_page.get("/history/").text


def test_credit_is_changed_in_the_list(own_page, network, now):
    one, other = Person.objects.filter(owner=network, is_owner=False).order_by("pk")[:2]
    kept = keep_outcome(
        network, Told(BUILT_IN["lead"], now.date(), [(one.pk, Part.SOURCE)], "<i>big</i>"), now
    )
    assert "&lt;i&gt;big" in own_page.get(LIST).text
    change = {"person": one.pk, f"part-{one.pk}": "none", "who": other.name, "part": "introducer"}
    answer = own_page.post(f"{LIST}{kept.pk}/credit/", change)
    assert leads_to(answer) == f"{LIST}#outcome-{kept.pk}"
    assert told(network) == [f"Lead: {other.name} (introducer)"]
    wrong = own_page.post(f"{LIST}{kept.pk}/credit/", {"who": "Nobody Atall"})
    row = wrong.text.partition(f'<li id="outcome-{kept.pk}"')[2].partition("</li>")[0]
    assert wrong.status_code == 400
    assert 'class="more" open' in row
    assert 'value="Nobody Atall"' in row
    assert "Nobody of that name is in your records. Write the name as the list of people has it" in row
    assert "firsthand people" not in wrong.text
    assert own_page.get(f"/evidence/outcome:{kept.pk}/").headers["Location"] == f"{LIST}#outcome-{kept.pk}"
    own_page.post(f"{LIST}{kept.pk}/remove/")
    assert told(network) == []
    assert own_page.post(f"{LIST}{kept.pk}/remove/").status_code == 404


def test_stranger_sees_and_changes_nothing(own_page, network, stranger, now):
    kept = keep_outcome(network, Told(BUILT_IN["lead"], now.date()), now)
    other = let_in(stranger)
    assert "No outcome yet" in other.get(LIST).text
    assert other.post(f"{LIST}{kept.pk}/credit/", {}).status_code == 404
    assert other.post(f"{LIST}{kept.pk}/remove/").status_code == 404
    assert told(network) == ["Lead"]
    assert not OutcomeRole.objects.exists()


def test_long_list_takes_no_more_queries(own_page, network, now):
    person = Person.objects.filter(owner=network, is_owner=False).first()

    def queries() -> int:
        with CaptureQueriesContext(connection) as found:
            own_page.get(LIST)
        return len(found)

    keep_outcome(network, Told(BUILT_IN["lead"], now.date(), [(person.pk, Part.SOURCE)]), now)
    queries()  # the first time, there is nothing kept of the day yet
    before = queries()
    for _ in range(5):
        keep_outcome(network, Told(BUILT_IN["lead"], now.date(), [(person.pk, Part.SOURCE)]), now)
    assert queries() == before


def test_an_undo_is_offered_once_and_says_what_it_took_back(own_page, network):
    def keep(**more):
        return own_page.post(f"{LIST}keep/", {"kind": "lead", "on": "2026-11-01", **more}, follow=True).text

    assert "Lead, kept." in keep()
    assert "Lead, kept." in keep(note="another")
    assert "Lead, kept." not in keep(on="2027-01-01")
    assert "Lead, kept." not in own_page.get(LIST).text
    newest = outcomes_of(django_rows, network.pk)[0].id
    undo = {"act": f"outcome:{newest}", "from": "outcomes"}
    text = own_page.post("/invitations/undo/", undo, follow=True).text
    assert "Taken back: Lead, kept." in text
    assert '<button class="button button-quiet">Undo</button>' not in text
    assert len(outcomes_of(django_rows, network.pk)) == 1
