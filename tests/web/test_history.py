"""History: marks and choices of policy, each with its way back."""

import re

import pytest
from django.test import Client
from tests.web.conftest import let_in

from firsthand.actions.act_words import SAYS
from firsthand.store.models import Choice, Mark, Owner
from firsthand.store.queries.acts import ACTS


@pytest.fixture
def page(network) -> Client:
    return let_in(network)


def choose(page: Client, stop: str) -> None:
    assert page.post("/settings/stop/", {"stop": stop}).status_code == 302


def test_nothing_done_says_what_would_stand_here(page):
    assert "You have not done anything here yet." in page.get("/history/").text


def test_act_stands_with_its_way_back(page, invitation):
    page.post(f"/invitations/{invitation('Chris Danner')}/mark/", {"mark": "accepted"})
    text = page.get("/history/").text
    assert "1 thing you did here." in text
    assert "Chris Danner: marked as accepted." in text
    key = f"mark:{Mark.objects.get().batch}"
    assert page.post("/invitations/undo/", {"act": key, "from": "history"}).headers["Location"] == "/history/"
    text = page.get("/history/").text
    assert "Taken back 21 Nov 2026" in text
    assert ">Undo<" not in text


def test_stop_that_was_chosen_is_taken_back_from_the_list(page, network):
    choose(page, "open")
    said = page.get("/invitations/?said=choice").text
    assert "You use Open now" in said
    assert "You use Open now" not in page.get("/invitations/").text
    page.post("/invitations/undo/", {"act": f"choice:{Choice.objects.get().pk}"})
    assert Owner.objects.get(pk=network.pk).policy == "Trusted network"
    assert "You use Open now" not in page.get("/invitations/").text


def test_number_of_asks_is_taken_back(page, network):
    page.post("/settings/asks/", {"asks": "3"})
    assert "Trusted network: at most 3 asks in any seven days." in page.get("/history/").text
    page.post("/invitations/undo/", {"act": f"choice:{Choice.objects.get().pk}"})
    assert Owner.objects.get(pk=network.pk).asks_per_week == 10


def test_only_the_newest_choice_that_stands_is_taken_back(page, network):
    choose(page, "open")
    choose(page, "balanced")
    first, second = Choice.objects.order_by("id")
    page.post("/invitations/undo/", {"act": f"choice:{first.pk}"})
    assert Owner.objects.get(pk=network.pk).policy == "Balanced"
    for choice in (second, first, first):
        page.post("/invitations/undo/", {"act": f"choice:{choice.pk}"})
    assert Owner.objects.get(pk=network.pk).policy == "Trusted network"


def test_same_stop_again_is_no_act(page):
    choose(page, "trusted-network")
    assert not Choice.objects.exists()


@pytest.mark.parametrize("key", ["", "mark:", "mark:x", "choice:", "choice:x", "choice:1", "other:1"])
def test_unknown_acts_change_nothing(page, key):
    assert page.post("/invitations/undo/", {"act": key}).status_code == 302


def test_acts_of_others_are_not_seen_and_not_undone(page, stranger):
    choose(page, "open")
    other = let_in(stranger)
    assert "Open" not in other.get("/history/").text.partition("<main")[2]
    other.post("/invitations/undo/", {"act": f"choice:{Choice.objects.get().pk}"})
    assert Choice.objects.get().undone_at is None


def test_long_history_comes_in_pages(page, invitation):
    ids = [invitation("Chris Danner"), invitation("Ana Silva")]
    for number in range(101):
        page.post(f"/invitations/{ids[number % 2]}/mark/", {"mark": "later"})
    assert "1–100 of 101" in page.get("/history/").text
    assert "101–101 of 101" in page.get("/history/?page=2").text


def test_every_sort_of_act_has_words():
    sorts = [*re.findall(r"SELECT '(\w+)'(?:,| AS)", ACTS), "introduction", "request"]
    assert set(sorts) == set(SAYS)
