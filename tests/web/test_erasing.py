"""Erasing on pages: what goes is told first, the word has to be typed, and afterwards nothing says who it was."""

import json
from datetime import timedelta

import pytest
from tests.web.conftest import let_in
from tests.web.made_up import FILES, MARA, PRIYA, write_archive

from firsthand.actions.erasing import erase_person
from firsthand.actions.imports import import_archive
from firsthand.store.models import Erasing, Invitation, Message, Person


@pytest.fixture
def browser(network):
    return let_in(network)


def priya() -> int:
    return Person.objects.get(identities__value="linkedin.com/in/priya-raman-made-up").pk


def test_page_tells_what_goes(browser):
    page = browser.get(f"/people/{priya()}/erase/").text
    for line in (
        '<th scope="row">Messages</th><td class="figure">2</td>',
        "There is no way back",
        "Erase for good",
    ):
        assert line in page
    assert Person.objects.filter(pk=priya()).exists()


def test_another_word_erases_nothing(browser):
    answer = browser.post(f"/people/{priya()}/erase/", {"word": "yes"})
    assert answer.status_code == 400
    assert "Nothing was erased." in answer.text
    assert Message.objects.count() == 2


def test_erased_and_let_in_again(browser):
    person = priya()
    answer = browser.post(f"/people/{person}/erase/", {"word": " Erase "}, follow=True)
    assert "You erased 1 person." in answer.text
    assert "Priya" not in answer.text
    assert Message.objects.count() == 0
    assert browser.get(f"/people/{person}/").status_code == 404
    assert browser.get(f"/people/{person}/erase/").status_code == 404
    number = Erasing.objects.get().pk
    assert (
        browser.get(f"/evidence/erasing:{number}/").headers["Location"]
        == f"/settings/erased/#erasing-{number}"
    )
    told = browser.post(f"/settings/erased/{number}/let-in/", follow=True).text
    assert "The marks are gone." in told
    assert "You erased nobody." in told


def test_everything_is_a_file(browser):
    answer = browser.get(f"/people/{priya()}/everything/")
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="firsthand-person-')
    found = json.loads(answer.getvalue())
    assert [each["connected_on"] for each in found["tables"]["connection"]] == ["2019-02-01"]
    assert browser.get("/people/99999/everything/").status_code == 404


def test_stranger_erases_nobody(network, stranger):
    browser = let_in(stranger)
    assert browser.post(f"/people/{priya()}/erase/", {"word": "erase"}).status_code == 404
    assert browser.get(f"/people/{priya()}/everything/").status_code == 404
    assert browser.post("/settings/erased/1/let-in/").status_code == 404


def test_pages_lead_there(browser):
    assert f'href="/people/{priya()}/erase/"' in browser.get(f"/people/{priya()}/").text
    assert 'href="/settings/erased/"' in browser.get("/settings/").text


def test_invitation_of_somebody_erased_says_when_and_nothing_else(network, tmp_path, now):
    erase_person(network, priya(), now - timedelta(days=20))
    new = ["Priya Raman", "Mara Lind", "11/13/26, 9:12 AM", "It is me, Priya", "INCOMING", PRIYA, MARA]
    files = FILES | {"Invitations": [*FILES["Invitations"], new]}
    import_archive(network, write_archive(tmp_path / "Complete_LinkedInDataExport_11-21-2026", files), now)
    browser = let_in(network)
    number = Invitation.objects.get(identity__kind="erased").pk
    page = browser.get(f"/invitations/{number}/").text
    assert "Somebody you erased</h" in page
    assert "You erased what was kept about this sender on 1 November 2026" in page
    assert "It is me" not in page
    assert "priya-raman-made-up" not in page
    assert "Somebody you erased" in browser.get("/invitations/").text
    assert "1 invitation from them" in browser.get("/settings/erased/").text
    for address in ("/today/", "/people/", "/history/", "/map/?view=table"):
        assert browser.get(address).status_code == 200
    browser.post(f"/invitations/{number}/mark/", {"mark": "declined"})
    assert "Somebody you erased" in browser.get("/history/").text
