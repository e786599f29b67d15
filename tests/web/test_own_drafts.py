"""A reply that was changed is kept, shown everywhere, and given back when its owner wants the drafted one."""

import pytest
from django.test import Client
from tests.web.conftest import let_in

from firsthand.actions.imports import import_archive
from firsthand.store.models import OwnDraft

HTMX = {"hx-request": "true", "hx-target": "own-talk-en"}


@pytest.fixture
def page(network) -> Client:
    return let_in(network)


@pytest.fixture
def ana(invitation) -> str:
    return f"/invitations/{invitation('Ana Silva')}/"


def change(page: Client, address: str, **fields: str):
    return page.post(f"{address}draft/", {"key": "talk-en", **fields}, headers=HTMX)


def test_changed_reply_stays_after_reloading(page, ana):
    answer = change(page, ana, text="Hi Ana,\r\n\r\nThursday at four?  ")
    assert "Your own words, kept." in answer.text
    assert "Hi Ana,\n\nThursday at four?</textarea>" in page.get(ana).text


def test_changed_reply_stays_after_another_import(page, ana, network, archive, now):
    change(page, ana, text="Thursday at four?")
    import_archive(network, archive, now)
    assert "Thursday at four?</textarea>" in page.get(ana).text


def test_own_words_in_another_language_are_shown_again(page, ana):
    change(page, ana, key="talk-de", text="Donnerstag um vier?")
    text = page.get(ana).text
    assert "Donnerstag um vier?</textarea>" in text
    assert '<option value="de" selected>' in text
    assert "Donnerstag" not in page.get(f"{ana}reply/?language=en").text


def test_other_languages_are_drafted_as_before(page, ana):
    change(page, ana, text="Thursday at four?")
    german = page.get(f"{ana}reply/?language=de").text
    assert "Thursday" not in german
    assert 'lang="de"' in german


def test_drafted_text_comes_back(page, ana):
    drafted = page.get(ana).text
    change(page, ana, text="Thursday at four?")
    headers = {**HTMX, "hx-target": "reply-part"}
    page.post(f"{ana}draft/", {"key": "talk-en", "reset": "1", "text": "Thursday at four?"}, headers=headers)
    assert not OwnDraft.objects.exists()
    assert page.get(ana).text.partition("<textarea")[2][:200] == drafted.partition("<textarea")[2][:200]


def test_without_a_script_the_page_comes_anew(page, ana):
    answer = page.post(f"{ana}draft/", {"key": "talk-en", "text": "Thursday at four?"})
    assert answer.headers["Location"] == ana


@pytest.mark.parametrize("key", ["", "talk", "talk-xx", "send-en", "talk-en-"])
def test_only_replies_are_kept(page, ana, key):
    answer = page.post(f"{ana}draft/", {"key": key, "text": "Hello"})
    assert answer.status_code == 400
    assert "DRF-109" in answer.text


def test_endless_reply_is_refused_and_the_one_before_stays(page, ana):
    change(page, ana, text="Thursday at four?")
    assert change(page, ana, text="x" * 8_001).status_code == 400
    assert OwnDraft.objects.get().text == "Thursday at four?"


def test_reply_is_text(page, ana):
    change(page, ana, text="</textarea><script>alert(1)</script>")
    assert "<script>alert(1)" not in page.get(ana).text


def test_replies_of_others_are_out_of_reach(page, ana, stranger):
    assert change(let_in(stranger), ana, text="Hello").status_code == 404
    assert not OwnDraft.objects.exists()
