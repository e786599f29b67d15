"""The page on which the owner changes what replies say."""

import pytest
from django.test import Client
from tests.web.conftest import let_in

from firsthand.core.drafting import default_texts
from firsthand.store.models import Wording
from firsthand.web.pages.wording_words import FIELDS, KINDS, TEXTS, kind_of

PLACE = "/settings/replies/en.accept.spoken/"
HOSTILE = "</textarea><script>alert(1)</script> & \"'"
SPREAD = {"HX-Request": "true", "HX-Target": "texts"}


@pytest.fixture
def full(network, now) -> Client:
    """A browser of the owner whose archive is imported."""
    return let_in(network)


def test_every_text_has_a_title_and_a_sentence():
    names = {key.partition(".")[2] for key in default_texts()}
    assert set(TEXTS) == names
    assert all(words.title and words.when.endswith(".") for words in TEXTS.values())
    assert {kind_of(name) for name in names} == {kind.name for kind in KINDS}


def test_first_line_says_how_many_are_the_owners(page):
    texts = sum(key.startswith("en.") for key in default_texts())
    assert (
        f"Replies in English are made of {texts} texts, all as they came."
        in page.get("/settings/replies/").text
    )
    page.post(f"{PLACE}change/", {"text": "Good to hear from you."})
    text = page.get("/settings/replies/").text
    assert f"{texts} texts, 1 of them is your own." in text
    assert text.count(">your own<") == 1


@pytest.mark.parametrize(
    "start", ["en.", "de.check", "fr.greeting", "es.ask", "pt.accept.m", "it.talk", "nl.decline"]
)
def test_every_text_opens(page, start):
    for key in (key for key in default_texts() if key.startswith(start)):
        assert "How it reads" in page.get(f"/settings/replies/{key}/").text, key


def test_text_shows_its_fields_in_words(page):
    text = page.get("/settings/replies/en.accept.introduced/").text
    assert "{introducer} put us in touch in {month}" in text
    assert 'data-insert="{your first name}"' in text
    assert FIELDS["introducer"] in text
    assert FIELDS["event"] not in text


def test_brackets_are_explained_where_a_language_has_two_addresses(page):
    assert "[Sie|du]" in page.get("/settings/replies/de.ask.plain/").text
    assert "Square brackets" not in page.get(PLACE).text


def test_changed_text_is_in_the_reply_at_once(full, invitation):
    rick = f"/invitations/{invitation('Rick Vance')}/"
    full.post("/settings/replies/en.decline.pitch/change/", {"text": "No thanks, {first name}!"})
    text = full.get(rick).text
    assert "No thanks, Rick!" in text
    assert 'href="/settings/replies/en.decline.pitch/"' in text


def test_reply_can_be_asked_for_in_another_language(full, invitation):
    text = full.get(f"/invitations/{invitation('Ana Silva')}/reply/", {"language": "nl"}).text
    assert "Hallo Ana," in text
    assert 'href="/settings/replies/nl.talk.' in text


def test_change_leads_back_and_can_be_undone(page):
    answer = page.post(f"{PLACE}change/", {"text": "Good to hear from you."}, follow=True)
    assert "Saved. Replies say it from now on." in answer.text
    assert "What it said at first" in answer.text
    page.post(f"{PLACE}undo/")
    assert "Good to hear from you." not in page.get(PLACE).text


def test_as_it_was_brings_the_first_text_back(page):
    page.post(f"{PLACE}change/", {"text": "Good to hear from you."})
    answer = page.post(f"{PLACE}reset/", follow=True)
    assert "We were last in touch in {month}" in answer.text
    assert "all as they came" in answer.text


def test_saving_the_same_says_so(page):
    answer = page.post(f"{PLACE}change/", {"text": default_texts()["en.accept.spoken"]}, follow=True)
    assert "Nothing was changed" in answer.text
    assert not Wording.objects.exists()


def test_refused_text_stays_in_its_field_with_the_reason(page):
    answer = page.post(f"{PLACE}change/", {"text": "Hello {firm}"})
    assert answer.status_code == 400
    assert "Unknown field {firm}. Known fields: {first name}, {your first name}, {month}." in answer.text
    assert ">\nHello {firm}</textarea>" in answer.text
    assert not Wording.objects.exists()


@pytest.mark.parametrize(
    "text", ["{{ 7919 * 7907 }}", "{% debug %}", "{0.__class__}", "%(x)s", "", "x" * 2_001]
)
def test_nothing_that_is_refused_is_evaluated_or_kept(page, text):
    answer = page.post(f"{PLACE}change/", {"text": text})
    assert answer.status_code == 400
    assert "DRF-10" in answer.text
    assert "62615533" not in answer.text
    assert not Wording.objects.exists()


def test_enormous_text_is_refused(page):
    assert page.post(f"{PLACE}change/", {"text": "x" * 1_000_000}).status_code == 400
    assert page.post(f"{PLACE}change/", {"text": "x" * 5_000_000}).status_code == 413


def test_hostile_text_is_only_text(full, invitation):
    full.post("/settings/replies/en.decline.pitch/change/", {"text": HOSTILE})
    for address in ("/settings/replies/en.decline.pitch/", f"/invitations/{invitation('Rick Vance')}/"):
        text = full.get(address).text
        assert "<script>alert" not in text
        assert "&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;" in text


def test_preview_keeps_nothing(page):
    answer = page.post(f"{PLACE}preview/", {"text": "Seen in {month}, {first name}"})
    assert 'Seen in <span class="filled">September</span>, <span class="filled">Robin</span>' in answer.text
    assert not Wording.objects.exists()


def test_live_preview_is_its_part_alone(page):
    headers = {"HX-Request": "true", "HX-Target": "preview"}
    for text, told in (("Hello {first name}", "How it reads"), ("Hello {", "A brace stands alone")):
        answer = page.post(f"{PLACE}preview/", {"text": text}, headers=headers)
        assert answer.status_code == 200
        assert told in answer.text
        assert "<textarea" not in answer.text


def test_change_by_htmx_swaps_list_and_text(page):
    for text, told in (("Good to hear from you.", ">your own<"), ("{firm}", "Unknown field {firm}")):
        answer = page.post(f"{PLACE}change/", {"text": text}, headers=SPREAD)
        assert answer.status_code == 200
        assert told in answer.text
        assert "<html" not in answer.text


def test_language_changes_and_the_same_text_stays_open(page):
    text = page.get("/settings/replies/", {"language": "fr", "text": "talk.event"}).text
    assert "The text in French" in text
    assert "Replies in French" in text


def test_usual_language_and_length_are_kept(full, invitation):
    full.post("/settings/replies/usual/change/", {"language": "de", "length": "short"}, follow=True)
    text = full.get("/settings/replies/de.talk.plain/").text
    assert "Not used at present: your replies are short." in text
    chris = full.get(f"/invitations/{invitation('Chris Danner')}/").text
    assert "vielen Dank für Ihre Einladung. Ich kann uns gerade nicht zuordnen" in chris


def test_odd_ways_are_refused(page):
    answer = page.post("/settings/replies/usual/change/", {"language": "xx", "length": "short"})
    assert answer.status_code == 400
    assert "SET-103" in answer.text


def test_unknown_texts_are_not_there(page):
    for key in ("en.accept.nowhere", "xx.accept.met", "en", "de.accept.met.du"):
        assert page.get(f"/settings/replies/{key}/").status_code == 404
        for act in ("change", "preview", "reset", "undo"):
            assert page.post(f"/settings/replies/{key}/{act}/", {"text": "Hello"}).status_code == 404


def test_stranger_has_texts_of_their_own(page, stranger, now):
    page.post(f"{PLACE}change/", {"text": "Only between us."})
    other = let_in(stranger)
    assert "Only between us." not in other.get(PLACE).text
    other.post(f"{PLACE}reset/")
    other.post(f"{PLACE}undo/")
    assert "Only between us." in page.get(PLACE).text


def test_settings_lead_to_the_texts(page):
    assert 'href="/settings/replies/"' in page.get("/settings/").text


def test_text_that_is_used_at_any_length_is_not_called_unused(full):
    full.post("/settings/replies/usual/change/", {"language": "en", "length": "short"})
    assert "Not used at present" in full.get("/settings/replies/en.decline.pitch/").text
    assert "Not used at present" not in full.get("/settings/replies/en.decline.follow/").text
