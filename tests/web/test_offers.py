"""The owner's two lists, and the follow-up that is drafted from them."""

import re

import pytest
from tests.archives import archive_files, invitation, write_zip
from tests.archives import connection as link
from tests.web.conftest import let_in

from firsthand.actions.imports import import_archive
from firsthand.actions.offers import add_offer
from firsthand.core.offers import OfferKind
from firsthand.store.models import Invitation, Offer, OwnDraft, Owner

NOTE = "Hello Alice, how do you count infusion pumps at night? <b>Ours</b> never add up."


def test_entries_are_added_taken_out_and_undone(page, alice):
    empty = page.get("/settings/offers/").text
    assert "Say what you can help with, and what you look for." in empty
    assert "A letter quotes an entry as you wrote it." in empty
    page.post("/settings/offers/add/", {"kind": "offer", "text": " counting  pumps "})
    answer = page.post(
        "/settings/offers/add/", {"kind": "seek", "text": "a controller in Porto"}, follow=True
    )
    text = answer.text
    assert "You can help with 1 thing and look for 1 thing." in text
    assert "You look for: a controller in Porto." in text
    assert "You can help with: counting pumps." in page.get("/history/").text
    offer = Offer.objects.get(kind="offer")
    assert (
        page.get(f"/evidence/offer:{offer.pk}/").headers["Location"] == f"/settings/offers/#offer-{offer.pk}"
    )
    page.post("/invitations/undo/", {"act": f"offer:{offer.pk}", "from": "history"})
    page.post("/settings/offers/remove/", {"act": f"offer:{Offer.objects.get(kind='seek').pk}"})
    assert not Offer.objects.filter(undone_at=None).exists()
    assert page.get(f"/evidence/offer:{offer.pk}/").status_code == 404


def test_entry_that_cannot_stand_in_a_letter_stays_in_its_field(page):
    answer = page.post("/settings/offers/add/", {"kind": "offer", "text": "see www.pumps.example"})
    assert answer.status_code == 400
    assert 'value="see www.pumps.example"' in answer.text
    assert "An entry is a few plain words" in answer.text
    assert not Offer.objects.exists()


def test_entry_stands_as_typed_and_only_once(page):
    page.post("/settings/offers/add/", {"kind": "offer", "text": "counting <b>pumps</b>"})
    assert "counting &lt;b&gt;pumps&lt;/b&gt;" in page.get("/settings/offers/").text
    again = page.post("/settings/offers/add/", {"kind": "offer", "text": "Counting <b>pumps</b>"})
    assert again.status_code == 400
    assert "stands in this list already, since 21 November 2026." in again.text
    assert Offer.objects.count() == 1
    page.post("/settings/offers/add/", {"kind": "seek", "text": "counting <b>pumps</b>"})
    assert Offer.objects.count() == 2


def test_strangers_entries_are_out_of_reach(page, stranger, now):
    offer = add_offer(stranger, OfferKind.OFFER, "counting pumps", now)
    page.post("/settings/offers/remove/", {"act": f"offer:{offer.pk}"})
    offer.refresh_from_db()
    assert offer.undone_at is None
    assert page.get(f"/evidence/offer:{offer.pk}/").status_code == 404


@pytest.fixture
def accepted(alice: Owner, tmp_path, now) -> int:
    """Ana asked something in her note and was accepted."""
    files = archive_files(
        invitations=[invitation("Ana Silva", "2026-11-10T10:00", NOTE)],
        connections=[link("Ana Silva", "19 Nov 2026")],
    )
    import_archive(alice, write_zip(tmp_path, files), now)
    return Invitation.objects.get().pk


@pytest.fixture
def own_page(accepted, alice, now):
    add_offer(alice, OfferKind.OFFER, "counting pumps in hospitals", now)
    alice.refresh_from_db()
    return let_in(alice)


def draft_of(text: str) -> str:
    found = re.search(r'<textarea[^>]*id="follow-up-text"[^>]*>(.*?)</textarea>', text, re.DOTALL)
    assert found
    return found[1]


def test_follow_up_offers_help_first_and_shows_what_it_rests_on(own_page, accepted):
    text = own_page.get(f"/invitations/pipeline/{accepted}/").text
    assert "You mention “pumps”. That is something I can help with: counting pumps in hospitals." in draft_of(
        text
    )
    assert "They wrote “pumps”; you can help with: counting pumps in hospitals." in text
    assert "An entry of your lists is quoted as you wrote it; nothing is translated." in text
    assert f'href="/evidence/invitation:{accepted}/"' in text
    assert "<b>Ours" not in text
    assert "Vous mentionnez" in draft_of(own_page.get(f"/invitations/pipeline/{accepted}/?language=fr").text)


def test_own_words_are_kept_until_the_drafted_ones_are_wanted(own_page, accepted):
    address = f"/invitations/pipeline/{accepted}/"
    own_page.post(
        f"{address}draft/", {"key": "followup-en", "text": "Dear Ana"}, headers={"hx-request": "true"}
    )
    text = own_page.get(address).text
    assert draft_of(text) == "Dear Ana"
    assert "What the drafted text rests on" in text
    own_page.post(f"{address}draft/", {"key": "followup-en", "reset": "1"})
    assert not OwnDraft.objects.exists()
    assert "Dear Ana" not in own_page.get(address).text


def test_once_followed_up_there_is_no_draft(own_page, accepted):
    own_page.post(f"/invitations/pipeline/{accepted}/mark/", {"mark": "followed_up"})
    assert "follow-up-text" not in own_page.get(f"/invitations/pipeline/{accepted}/").text
