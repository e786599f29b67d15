"""The map on pages: its first line, the table, one group, and the places the picture is drawn from."""

import json

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.web.conftest import let_in

from firsthand.actions.demo import fill_with_sample, sample_owner
from firsthand.actions.network_map import draw_maps
from firsthand.store.models import Owner, Person


@pytest.fixture
def page(alice: Owner, now) -> Client:
    owner = sample_owner(now)
    fill_with_sample(owner, now)
    return let_in(owner)


def test_first_line_says_how_real_the_network_is(page: Client) -> None:
    text = page.get("/map/").text
    people = Person.objects.filter(is_owner=False)
    real = people.filter(standing__in=("close", "active", "fading", "dormant")).count()
    dead = people.filter(standing="never real", is_connected=True).count()
    assert f">{real} people with a real tie</a>, in " in text
    assert f">{dead} connections are dead wood</a>.</h1>" in text
    assert "The network as a whole" in text


def test_drawing_has_everybody_once_and_the_strongest_first(page: Client) -> None:
    answer = page.get("/map/drawing/")
    assert answer.headers["Content-Type"] == "application/json"
    drawn = json.loads(answer.content)
    columns = [drawn[name] for name in ("id", "name", "strength", "standing", "group", "x", "y")]
    assert {len(each) for each in columns} == {len(set(drawn["id"]))}
    known = [each for each in drawn["strength"][: drawn["ties"]] if each is not None]
    assert known == sorted(known, reverse=True)
    assert set(drawn["group"][drawn["ties"] :]) == {-2}
    assert all(0 <= place < drawn["ties"] for place in drawn["bridges"])


def test_table_has_the_same_people(page: Client) -> None:
    drawn = json.loads(page.get("/map/drawing/").content)
    groups = len(drawn["groups"])
    seen = set()
    for asked in [*range(1, groups + 1), "alone"]:
        number = 1
        while True:
            text = page.get("/map/", {"view": "table", "group": asked, "page": number}).text
            seen |= {each for each in drawn["id"] if f'href="/people/{each}/"' in text}
            if 'rel="next"' not in text:
                break
            number += 1
    assert seen == set(drawn["id"][: drawn["ties"]])
    first = page.get("/map/?view=table").text
    assert f'<h2 class="bidi">{drawn["groups"][0]["name"]}</h2>' in first


@pytest.mark.parametrize("asked", ["0", "999", "-1", "x", "1" * 30, "²"])
def test_groups_that_are_not_there_are_not_found(page: Client, asked: str) -> None:
    assert page.get("/map/", {"view": "table", "group": asked}).status_code == 404


def test_lists_that_are_not_there_are_not_found(network: Owner) -> None:
    page = let_in(network)
    for asked in (
        "of=company&at=99999", "of=company&at=x", "of=company&at=1&tie=close", "of=group&at=0", "of=group&at=999",
        "of=alone&tie=x", "of=beside&at=0", "of=beside&at=1e9", "of=", "of=people", "of=bridges&at=1",
    ):  # fmt: skip
        assert page.get(f"/map/people/?{asked}").status_code == 404, asked


def test_lists_before_anything_was_imported_are_empty(alice: Owner) -> None:
    page = let_in(alice)
    assert "0 people whose company is not known" in page.get("/map/people/?of=company").text
    assert "Nobody with a real tie yet." in page.get("/map/openness/").text
    assert "People in 0 companies" in page.get("/map/covered/company/").text
    assert page.get("/map/covered/name/").status_code == 404


def test_a_stranger_sees_nobody_of_others_behind_a_number(network: Owner, stranger: Owner) -> None:
    assert "<tbody>" in let_in(network).get("/map/people/?of=company&at=1").text
    assert let_in(stranger).get("/map/people/?of=company&at=1").status_code == 404


def test_empty_network_says_what_to_do(alice: Owner) -> None:
    page = let_in(alice)
    for address in ("/map/", "/map/?view=table"):
        text = page.get(address).text
        assert "Nobody with a real tie yet; 0 connections are dead wood." in text
        assert "Import an archive" in text
    assert json.loads(page.get("/map/drawing/").content)["id"] == []


def test_names_are_text_and_never_in_an_address(page: Client) -> None:
    strongest = Person.objects.filter(is_owner=False, strength__gt=0).order_by("-strength").first()
    assert strongest
    Person.objects.filter(pk=strongest.pk).update(name='<img src=x onerror="alert(1)">')
    drawn = json.loads(page.get("/map/drawing/").content)
    assert '<img src=x onerror="alert(1)">' in drawn["name"]
    place = drawn["id"].index(strongest.pk)
    asked = drawn["group"][place] + 1 if drawn["group"][place] >= 0 else "alone"
    text = page.get("/map/", {"view": "table", "group": asked}).text
    assert "&lt;img src=x onerror=" in text
    assert "<img src=x" not in text


def test_a_stranger_sees_their_own_map(page: Client, stranger: Owner) -> None:
    assert json.loads(page.get("/map/drawing/").content)["id"]
    assert json.loads(let_in(stranger).get("/map/drawing/").content)["id"] == []


def test_kept_map_takes_few_queries(page: Client, now) -> None:
    before = page.get("/map/drawing/").content
    assert draw_maps(now)
    assert page.get("/map/drawing/").content == before
    with CaptureQueriesContext(connection) as frame:
        page.get("/import/")  # the frame of pages asks how much there is to do
    for address in (
        "/map/", "/map/drawing/", "/map/?view=table", "/map/?view=table&group=1", "/map/people/?of=field&at=1",
        "/map/covered/company/", "/map/openness/",
    ):  # fmt: skip
        with CaptureQueriesContext(connection) as asked:
            assert page.get(address).status_code == 200
        assert len(asked) <= len(frame) + 5, address
