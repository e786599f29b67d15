"""The page of invitations: verdicts with their reasons, marks, undo, and other stops."""

import pytest
from django.test import Client
from tests.web.conftest import let_in

from firsthand.store.models import Invitation, Mark

HTMX = {"HX-Request": "true", "HX-Target": "invitations"}


@pytest.fixture
def page(network, now) -> Client:
    return let_in(network, now)


def test_first_line_answers_in_words(page):
    text = page.get("/invitations/").text
    assert "<h1>4 invitations. " in text
    assert "1 to decline" in text


def test_every_sender_stands_in_a_group(page):
    text = page.get("/invitations/").text
    for name in ("Ana Silva", "Chris Danner", "Rick Vance", "Priya Raman"):
        assert f'title="{name}">{name}</span>' in text


def test_detail_shows_note_reason_and_reply(page, invitation):
    text = page.get(f"/invitations/{invitation('Ana Silva')}/").text
    assert "consent records in Porto" in text
    assert "Why talk first" in text
    assert "<textarea" in text
    assert 'href="https://www.linkedin.com/in/ana-silva-made-up/"' in text


def test_htmx_gets_only_the_pane(page, invitation):
    answer = page.get(
        f"/invitations/{invitation('Ana Silva')}/", headers={"HX-Request": "true", "HX-Target": "detail"}
    )
    assert answer.text.lstrip().startswith('<section class="reader"')
    assert "<html" not in answer.text


def test_mark_leads_to_the_next_and_can_be_undone(page, invitation):
    ana = invitation("Ana Silva")
    answer = page.post(f"/invitations/{ana}/mark/", {"mark": "declined"}, follow=True)
    assert answer.redirect_chain
    assert "Ana Silva: marked as declined." in answer.text
    assert f'id="row-{ana}"' not in answer.text
    page.post("/invitations/undo/", {"batch": Mark.objects.get().batch})
    assert f'id="row-{ana}"' in page.get("/invitations/").text


def test_mark_by_htmx_swaps_the_part(page, invitation):
    chris = invitation("Chris Danner")
    answer = page.post(f"/invitations/{chris}/mark/", {"mark": "asked"}, headers=HTMX)
    assert answer.text.lstrip().startswith('<div class="invitations')
    assert 'data-say="Chris Danner: marked as asked."' in answer.text


def test_those_asked_are_counted_apart(page, invitation):
    before = page.get("/invitations/").text
    assert "2 to ask" in before
    page.post(f"/invitations/{invitation('Chris Danner')}/mark/", {"mark": "asked"})
    assert "1 to ask, 1 asked and waiting, 1 to decline." in page.get("/invitations/").text


def test_unknown_mark_is_told_and_changes_nothing(page, invitation):
    answer = page.post(f"/invitations/{invitation('Ana Silva')}/mark/", {"mark": "loved"})
    assert (answer.status_code, Mark.objects.count()) == (400, 0)
    assert "INV-101" in answer.text


def test_only_declining_is_done_for_several(page, invitation):
    ids = [invitation("Rick Vance"), invitation("Chris Danner")]
    page.post("/invitations/decline/", {"ids": ",".join(map(str, ids))})
    assert {mark.kind for mark in Mark.objects.all()} == {"declined"}
    assert "2 invitations: marked as declined." in page.get("/invitations/").text


def test_looking_at_another_stop_saves_nothing(page, network):
    text = page.get("/invitations/?stop=open-networker").text
    assert "Open networker: 4 accept, 0 talk, 0 ask, 0 decline." in text
    network.refresh_from_db()
    assert network.policy == "Trusted network"


def test_use_this_saves_the_stop(page, network):
    page.post("/settings/stop/", {"stop": "balanced"})
    network.refresh_from_db()
    assert network.policy == "Balanced"


def test_unknown_stop_is_the_one_in_use(page):
    assert "Use this" not in page.get("/invitations/?stop=everything").text


def test_strangers_invitation_is_not_found(page, stranger, invitation, now):
    ana = invitation("Ana Silva")
    assert let_in(stranger, now).get(f"/invitations/{ana}/").status_code == 404
    assert let_in(stranger, now).post(f"/invitations/{ana}/mark/", {"mark": "declined"}).status_code == 400
    assert Mark.objects.count() == 0


def test_reply_comes_in_another_language(page, invitation):
    address = f"/invitations/{invitation('Chris Danner')}/reply/"
    german = page.get(address, {"language": "de"}).text
    assert 'lang="de"' in german
    assert german != page.get(address, {"language": "en"}).text


def test_script_in_a_name_stays_text(page, network):
    Invitation.objects.filter(name="Ana Silva").update(note="<script>alert(1)</script>")
    text = (
        page.get("/invitations/").text
        + page.get(f"/invitations/{Invitation.objects.get(name='Ana Silva').pk}/").text
    )
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert" in text


def test_list_shows_fifty_and_offers_the_rest(page, network, now):
    from firsthand.actions.pasting import save_paste

    names = [
        f"{first} {last}"
        for first in ("Nora", "Emil", "Jana", "Otto", "Lara", "Finn")
        for last in (
            "Abel",
            "Brandt",
            "Conti",
            "Dahl",
            "Egger",
            "Fabre",
            "Gallo",
            "Haas",
            "Iversen",
            "Jansen",
        )
    ]
    save_paste(
        network, "\n".join(f"{name}\n{name}\nPlumber\n2 days ago\nIgnore\nAccept" for name in names), now
    )
    text = page.get("/invitations/").text
    assert "more of" in text
    more = page.get("/invitations/?decline=100&ask=100&accept=100&talk=100").text
    assert more.count('class="entry"') > text.count('class="entry"')


def test_empty_page_teaches_one_step(alice, now):
    text = let_in(alice, now).get("/invitations/").text
    assert "No invitation is waiting for you." in text
    assert "Paste invitations" in text
