"""Pairs that may be one person, side by side, and parting one who is two."""

import re
from pathlib import Path

import pytest
from tests.actions.test_joining import archive, letters, people_called, take_in
from tests.conftest import NOW
from tests.evidence_files import write_mbox
from tests.web.conftest import let_in

from firsthand.store.models import Owner


@pytest.fixture
def page(alice: Owner, tmp_path: Path):
    """Return a visitor of pages with two of one name."""
    mail = write_mbox(tmp_path, *letters("ana.silva@tidewater.example", "Ana Silva", month="Nov 2026"))
    take_in(alice, NOW, archive(tmp_path, ("Ana Silva", "10 Mar 2025", "<b>Northbeam")), mail)
    return let_in(alice)


def rule(page, word):
    text = page.get("/people/same/").text
    one, other = (re.search(rf'name="{side}" value="(\d+)"', text)[1] for side in ("one", "other"))
    return page.post("/people/same/rule/", {"one": one, "other": other, "word": word}, follow=True).text


def silvas():
    return people_called("Ana Silva")


def test_people_page_leads_to_the_pairs(page):
    assert "1 pair may be one person each." in page.get("/people/").text
    text = page.get("/people/same/").text
    assert "They were at two firms at the same time" in text
    assert "ana.silva@tidewater.example" in text
    assert "&lt;b&gt;Northbeam" in text
    assert "<b>" not in text


def test_one_person_can_be_taken_back(page):
    said = rule(page, "one")
    assert "one person." in said
    assert "Nobody seems to be here twice." in said
    act = re.search(r'name="act" value="(ruling:\w+)"', said)[1]
    back = page.post("/invitations/undo/", {"act": act, "from": "same"}, follow=True).text
    assert "1 pair may be one person each." in back
    assert "two people" not in page.get("/history/").text


def test_two_people_are_asked_about_no_more(page):
    assert "Nobody seems to be here twice." in rule(page, "two")
    assert "two people, not one." in page.get("/history/").text


def test_person_page_says_why_and_parts(page):
    rule(page, "one")
    [person] = silvas()
    text = page.get(f"/people/{person.pk}/").text
    assert "Two people, not one?" in text
    ticked = re.search(r'name="identity" value="(\d+)"', text)[1]
    page.post(f"/people/{person.pk}/part/", {"identity": ticked})
    assert len(silvas()) == 2


def test_nothing_ticked_is_explained_on_the_page(page):
    rule(page, "one")
    [person] = silvas()
    answer = page.post(f"/people/{person.pk}/part/", {})
    assert answer.status_code == 400
    assert "Choose which addresses are somebody else" in answer.text


def test_reasons_of_a_join_stand_on_the_page(alice: Owner, tmp_path: Path):
    mail = write_mbox(tmp_path, *letters("ana.silva@northbeam.example", "Ana Silva"))
    take_in(alice, NOW, archive(tmp_path, ("Ana Silva", "10 Mar 2025", "Northbeam")), mail)
    [person] = people_called("Ana Silva")
    text = let_in(alice).get(f"/people/{person.pk}/").text
    assert "Why this is one person" in text
    assert "The same name, a rare one among all you have seen" in text
    assert "Both are or were at Northbeam" in text


@pytest.mark.parametrize(
    "sent", [{}, {"one": "1", "other": "x", "word": "one"}, {"one": "1", "other": "2", "word": "all"}, {"one": "9" * 30, "other": "1", "word": "one"}],
)  # fmt: skip
def test_wishes_that_make_no_sense_are_not_found(page, sent):
    assert page.post("/people/same/rule/", sent).status_code == 404


def test_nobody_of_another_owner_is_joined(page, stranger: Owner):
    ids = [each.pk for each in silvas()]
    answer = let_in(stranger).post("/people/same/rule/", {"one": ids[0], "other": ids[1], "word": "one"})
    assert answer.status_code == 404
    assert len(silvas()) == 2


def test_an_empty_network_says_so(alice: Owner):
    assert "Nobody seems to be here twice." in let_in(alice).get("/people/same/").text
