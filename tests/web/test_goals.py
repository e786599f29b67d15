"""Where the owner wants to get, on the page of the map."""

import re

from django.test import Client
from tests.web.conftest import leads_to, let_in
from tests.web.numbers import all_pages, read

from firsthand.actions.goals import keep_goal
from firsthand.core.goals import GoalKind
from firsthand.store.models import Goal, Owner

WILD = '<img src=x onerror="alert(1)">'


def add(page: Client, kind: str, text: str):
    return page.post("/map/goals/", {"kind": kind, "text": text}, follow=True)


def test_goal_is_added_shown_and_taken_back(network: Owner) -> None:
    page = let_in(network)
    text = add(page, "company", "northwind").text
    assert "You want to reach the company “northwind”." in text
    numbers = [each for each in read(page, "/map/").opening if "of=goal" in each[1]]
    assert numbers
    for number, address in numbers:
        assert sum(each.rows for each in all_pages(page, address)) == number
    key = re.search(r'name="act" value="(goal:\d+)"', text)
    assert key
    answer = page.post("/invitations/undo/", {"act": key[1], "from": "map"})
    assert leads_to(answer) == "/map/"
    text = page.get(answer.headers["Location"]).text
    assert "Taken back: You want to reach the company “northwind”." in text
    assert "of=goal" not in text
    assert "You want to reach the company “northwind”." in page.get("/history/").text


def test_where_nobody_is_is_said_plainly(network: Owner) -> None:
    page = let_in(network)
    add(page, "place", "Oban")
    text = page.get("/map/").text
    assert "Nobody yet." in text
    assert "missing" in text


def test_what_is_no_goal_is_said_beside_the_form(network: Owner) -> None:
    page = let_in(network)
    answer = page.post("/map/goals/", {"kind": "role", "text": "!!"})
    assert answer.status_code == 400
    assert "A goal needs a word." in answer.text
    assert 'value="!!"' in answer.text
    assert page.post("/map/goals/", {"kind": "x", "text": "a"}).status_code == 400
    assert not Goal.objects.exists()


def test_goals_are_text_and_nobody_elses(network: Owner, stranger: Owner, now) -> None:
    add(let_in(network), "role", WILD)
    assert WILD not in let_in(network).get("/map/").text
    kept = keep_goal(network, GoalKind.COMPANY, "Northwind", now)
    other = let_in(stranger)
    assert "Northwind" not in other.get("/map/").text
    assert other.get(f"/map/people/?of=goal&at={kept.pk}").status_code == 404
    other.post("/invitations/undo/", {"act": f"goal:{kept.pk}", "from": "map"})
    assert Goal.objects.get(pk=kept.pk).undone_at is None
