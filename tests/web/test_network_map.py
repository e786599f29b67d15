"""The map on pages: its first line, the table, one group, and the places the picture is drawn from."""

import json
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.web.conftest import let_in
from tests.web.numbers import all_pages

from firsthand.actions.network_map import draw_maps
from firsthand.store.models import Owner, Person


@pytest.fixture
def db(shared_db: int) -> int:
    """The store with the sample network, for all tests here."""
    return shared_db


@pytest.fixture
def page(db: int) -> Client:
    return let_in(Owner.objects.get(pk=db))


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


def ids_left(text: str) -> set[int]:
    found = re.search(r'data-map-ids="([\d,]*)"', text)
    assert found
    return {int(each) for each in found[1].split(",") if each}


def test_filters_of_people_narrow_the_map(page: Client) -> None:
    drawn = set(page.get("/map/drawing/").json()["id"])
    active = set(Person.objects.filter(is_owner=False, standing="active").values_list("pk", flat=True))
    text = page.get("/map/?standing=active").text
    assert ids_left(text) == active
    assert f">{len(active)} people</a> of {len(drawn)} on the map: active." in text
    assert "data-map-ids" not in page.get("/map/").text
    strangers = Person.objects.filter(is_owner=False, standing="never real", is_connected=False).count()
    text = page.get("/map/?connected=no").text
    assert not ids_left(text) - drawn
    assert f" {strangers} more people are not on it" in text


def test_filters_narrow_the_table_and_its_groups(page: Client) -> None:
    fading = Person.objects.filter(is_owner=False, standing="fading")
    seen = set()
    for found in all_pages(page, "/map/?view=table&standing=fading"):
        seen |= {address for _, address in found.links if re.fullmatch(r"/people/\d+/", address)}
        for _, more in (each for each in found.links if each[0].startswith("All ")):
            assert "standing=fading" in more
            for each in all_pages(page, more):
                seen |= {address for _, address in each.links if re.fullmatch(r"/people/\d+/", address)}
    assert {f"/people/{each.pk}/" for each in fading} <= seen
    others = Person.objects.filter(is_owner=False).exclude(standing="fading").values_list("pk", flat=True)
    table = page.get("/map/?view=table&standing=fading").text.partition("The network as a whole")[0]
    assert not any(f'href="/people/{each}/"' in table for each in others)


def test_htmx_gets_only_what_filters_change(page: Client) -> None:
    text = page.get("/map/?standing=active", headers={"HX-Target": "found"}).text
    assert "<html" not in text
    assert 'data-say="' in text
    assert 'href="/map/?view=table&amp;standing=active"' in text


def test_people_and_map_carry_the_same_filter(page: Client) -> None:
    asked = "standing=active&contact=within-365"
    assert f'href="/map/?{asked.replace("&", "&amp;")}"' in page.get(f"/people/?{asked}&sort=name").text
    assert f'href="/people/?{asked.replace("&", "&amp;")}"' in page.get(f"/map/?{asked}").text


def test_a_search_for_signs_leaves_nobody(page: Client) -> None:
    assert ids_left(page.get("/map/?q=!!!").text) == set()


def test_picture_asks_for_a_month(network: Owner) -> None:
    page = let_in(network)
    answer = page.get("/map/month/?on=2024-06").json()
    assert len(answer["id"]) == len(answer["strength"]) == len(answer["standing"])
    assert answer["text"].startswith("At the end of June 2024: ")
    assert set(answer["id"]) <= set(page.get("/map/drawing/").json()["id"])
    for asked in ("", "x", "2024-13", "1800-01", "2026-11", "2090-01"):
        assert page.get(f"/map/month/?on={asked}").status_code == 404


def test_table_of_a_month_needs_no_script(page: Client) -> None:
    text = page.get("/map/?view=table&month=2024-06").text
    then = page.get("/map/month/?on=2024-06").json()
    assert then["text"] in text
    assert '<option value="2024-06" selected>June 2024</option>' in text
    real = [each for each, at in zip(then["id"], then["standing"], strict=True) if at != 4]
    table = all_pages(page, "/map/?view=table&month=2024-06")
    more = [more for each in table for more in each.links if more[0].startswith("All ")]
    assert all("month=2024-06" in address for _, address in more)
    seen = {address for each in table for _, address in each.links}
    for _, address in more:
        seen |= {found for each in all_pages(page, address) for _, found in each.links}
    drawn = page.get("/map/drawing/").json()
    tied = set(drawn["id"][: drawn["ties"]])
    assert {f"/people/{each}/" for each in real if each in tied} <= seen


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
