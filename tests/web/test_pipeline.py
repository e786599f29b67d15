"""The pipeline: the board, the list, one person's way, marks and their undoing from there."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.archives import archive_files, chat, invitation, write_zip
from tests.archives import connection as link
from tests.web.conftest import leads_to, let_in

from firsthand.actions.imports import import_archive
from firsthand.actions.marking import mark_invitations
from firsthand.actions.offers import add_offer
from firsthand.core.offers import OfferKind
from firsthand.store.models import Invitation, Logged, Mark, Owner


@pytest.fixture
def owner(alice: Owner, tmp_path, now) -> Owner:
    """Alice, who was invited by three and let in by one."""
    files = archive_files(
        invitations=[
            *(invitation(name, "2026-11-01T10:00") for name in ("Ana Silva", "Tom Okafor", "Ida Moe")),
            invitation("Priya Raman", "2026-11-01T10:00", incoming=False),
        ],
        connections=[link("Priya Raman", "18 Nov 2026")],
        messages=chat(
            "2-i==", "Ida Moe", ("me", "2026-11-03 10:00:00", "Thank you for your invitation. Have we met?")
        ),
    )
    import_archive(alice, write_zip(tmp_path, files), now)
    alice.refresh_from_db()
    return alice


@pytest.fixture
def page(owner: Owner):
    return let_in(owner)


def number_of(name: str) -> int:
    return Invitation.objects.get(name=name).pk


def stage_of(text: str, key: str) -> str:
    return text.partition(f'id="stage-{key}"')[2].partition("</section>")[0]


def test_board_says_who_stands_where_and_what_is_next(page):
    text = page.get("/invitations/pipeline/").text
    assert (
        "3 people on the way: 2 at the invitation and 1 accepted. With 1 of them what comes next is late."
        in text
    )
    assert "Tom Okafor" in stage_of(text, "received")
    assert "Ida Moe" in stage_of(text, "lapsed")
    accepted = stage_of(text, "accepted")
    assert "They accepted your invitation on 18 November 2026, says your archive." in accepted
    assert "Follow up by 20 November 2026, 1 day late." in accepted
    assert "/evidence/invitation:" in accepted


def test_list_shows_one_stage_or_all(page):
    text = page.get("/invitations/pipeline/?view=list").text
    assert len(re.findall("data-card=", text)) == 4
    text = page.get("/invitations/pipeline/?view=list&stage=lapsed").text
    assert len(re.findall("data-card=", text)) == 1
    assert '<option value="lapsed" selected>Lapsed</option>' in text
    assert page.get("/invitations/pipeline/?stage=nowhere").status_code == 200


def test_mark_moves_a_card_and_undo_brings_it_back(page):
    ana = number_of("Ana Silva")
    answer = page.post(f"/invitations/pipeline/{ana}/mark/", {"mark": "talk"})
    assert (answer.status_code, leads_to(answer)) == (302, "/invitations/pipeline/")
    text = page.get(answer.headers["Location"]).text
    assert "Ana Silva: marked as talk proposed." in text
    card = stage_of(text, "talk")
    assert 'value="booked"' in card
    assert "Talk held" in card
    act = f"mark:{Mark.objects.get().batch}"
    assert f'value="{act}"' in card
    swap = {"hx-request": "true", "hx-target": "pipeline"}
    answer = page.post(
        "/invitations/pipeline/undo/", {"act": act, "view": "list", "stage": "talk"}, headers=swap
    )
    assert "<html" not in answer.text
    assert "Nobody stands there now." in answer.text
    assert "Ana Silva" in stage_of(page.get("/invitations/pipeline/").text, "received")


def test_undo_takes_back_marks_alone(page, owner, now):
    page.post("/invitations/pipeline/undo/", {"act": "choice:1"})
    assert page.post("/invitations/pipeline/undo/", {"act": "nonsense"}).status_code == 302


def test_way_of_one_tells_every_step_with_its_way_back(page, owner, now):
    priya = number_of("Priya Raman")
    text = page.get(f"/invitations/pipeline/{priya}/").text
    assert "Priya Raman: accepted" in text
    assert "You invited them on 1 November 2026." in text
    assert 'value="followed_up"' in text
    assert 'value="declined"' not in text
    answer = page.post(f"/invitations/pipeline/{priya}/mark/", {"mark": "followed_up", "one": priya})
    assert leads_to(answer) == f"/invitations/pipeline/{priya}/"
    text = page.get(f"/invitations/pipeline/{priya}/").text
    assert "You marked it as followed up on 21 November 2026, 3 days after accepting." in text
    assert 'aria-label="Undo: You marked it as followed up' in text
    assert "Priya Raman: marked as followed up." in page.get("/history/").text


def test_talk_has_an_agenda_and_a_line_for_what_was_noted(page, owner, now):
    ana = number_of("Ana Silva")
    add_offer(owner, OfferKind.OFFER, "reading contracts", now)
    mark_invitations(owner, [ana], "talk", now)
    text = page.get(f"/invitations/pipeline/{ana}/").text
    assert "Before you talk" in text
    assert "Your records show no contact before: ask what made them think of you." in text
    assert "Ask what would help them. You can help with: reading contracts." in text
    wrong = {"needs": "hello <b>there", "on": "2027-01-01", "promise": ["<i>", ""], "by": ["2026-12-04", ""]}
    answer = page.post(f"/invitations/pipeline/{ana}/note/", wrong)
    assert answer.status_code == 400
    assert "The day of the talk, 1 January 2027, has not come yet." in answer.text
    assert 'value="hello &lt;b&gt;there"' in answer.text
    assert 'value="&lt;i&gt;"' in answer.text
    assert not Logged.objects.exists()
    answer = page.post(f"/invitations/pipeline/{ana}/note/", {"needs": "a contract read"})
    assert leads_to(answer) == f"/invitations/pipeline/{ana}/#noted"
    text = page.get(f"/invitations/pipeline/{ana}/").text
    assert "Ana Silva: talk held" in text
    assert "“Call” on 21 November 2026, you wrote down." in text
    assert "They need: a contract read" in text
    assert "Add to the note" in text
    logged = Logged.objects.get().pk
    assert text.count(f'name="act" value="logged:{logged}"') >= 2  # at the note, and at the stage it holds
    mark_invitations(owner, [ana], "accepted", now)
    text = page.get(f"/invitations/pipeline/{ana}/").text
    assert "You noted “contract”; you can help with: reading contracts." in text
    page.post("/invitations/pipeline/undo/", {"act": f"logged:{logged}"})
    assert "you wrote down" not in page.get(f"/invitations/pipeline/{ana}/").text
    assert page.post("/invitations/pipeline/999/note/", {"line": "call today"}).status_code == 404


def test_follow_up_of_today_leads_to_the_way(page):
    text = page.get("/today/").text
    assert "Follow up with Priya Raman" in text
    assert ">Open the follow-up</a>" in text
    assert f'href="/invitations/pipeline/{number_of("Priya Raman")}/"' in text


def test_booked_and_lapsed_are_told_among_invitations(page, owner, now):
    text = page.get(f"/invitations/{number_of('Ida Moe')}/").text
    assert "you asked on 3 Nov 2026" in text
    mark_invitations(owner, [number_of("Tom Okafor")], "talk", now)
    mark_invitations(owner, [number_of("Tom Okafor")], "booked", now)
    text = page.get(f"/invitations/{number_of('Tom Okafor')}/").text
    assert "a talk is booked" in text


def test_stranger_gets_404(owner, stranger):
    other = let_in(stranger)
    ana = number_of("Ana Silva")
    assert other.get(f"/invitations/pipeline/{ana}/").status_code == 404
    assert other.post(f"/invitations/pipeline/{ana}/mark/", {"mark": "talk"}).status_code != 302
    assert "Nothing is here yet." in other.get("/invitations/pipeline/").text


def test_more_people_take_no_more_queries(page, owner, now):
    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            page.get("/invitations/pipeline/")
        return len(seen)

    mark_invitations(owner, [number_of("Ana Silva")], "talk", now)
    before = queries()
    mark_invitations(owner, [number_of("Tom Okafor")], "talk", now)
    assert queries() <= before


def test_who_was_declined_is_not_told_to_live_by_being_in_touch(page, owner, now):
    mark_invitations(owner, [number_of("Tom Okafor")], "declined", now)
    text = page.get(f"/invitations/pipeline/{number_of('Tom Okafor')}/").text
    assert "Nothing is due: you declined it." in text
    assert "It lives by being in touch" not in text


def test_what_was_done_is_said_once_and_on_no_page_of_another(page, monkeypatch):
    ana, tom = number_of("Ana Silva"), number_of("Tom Okafor")
    answer = page.post(f"/invitations/pipeline/{ana}/mark/", {"mark": "talk", "one": ana})
    said, told = answer.headers["Location"], "Ana Silva: marked as talk proposed."
    assert told in page.get(said).text
    for other in (f"/invitations/pipeline/{tom}/", f"/invitations/pipeline/{ana}/", "/invitations/pipeline/"):
        assert told not in page.get(other).text
    wrong = page.post(f"/invitations/pipeline/{ana}/note/", {"on": "2027-01-01"})
    assert told not in wrong.text
    monkeypatch.setenv("FIRSTHAND_NOW", "2026-11-21T12:10:00Z")
    assert told not in page.get(said).text


def test_the_way_of_one_says_what_was_taken_back_and_offers_nothing_of_others(page, owner, now):
    ana, tom = number_of("Ana Silva"), number_of("Tom Okafor")
    mark_invitations(owner, [tom], "talk", now)
    page.post(f"/invitations/pipeline/{ana}/mark/", {"mark": "talk", "one": ana})
    key = f"mark:{Mark.objects.get(invitation_id=ana).batch}"
    text = page.post("/invitations/pipeline/undo/", {"act": key, "one": ana}, follow=True).text
    assert "Taken back: Ana Silva: marked as talk proposed." in text
    assert "Tom Okafor" not in text
    assert 'data-key="u"' not in text


def test_a_mark_opens_where_it_stands_on_the_way(page, owner, now):
    ana = number_of("Ana Silva")
    mark_invitations(owner, [ana], "talk", now)
    mark = Mark.objects.get().pk
    place = page.get(f"/evidence/mark:{mark}/").headers["Location"]
    assert place == f"/invitations/pipeline/{ana}/#mark-{mark}"
    assert f'id="mark-{mark}"' in page.get(place).text
