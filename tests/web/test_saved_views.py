"""Views and columns on the page People."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.web.conftest import let_in

from firsthand.actions.cadence import set_cadence
from firsthand.actions.tagging import tag_people
from firsthand.core.columns import Column
from firsthand.store.database import django_rows
from firsthand.store.models import Identity, Person
from firsthand.store.queries.saved_views import saved_views


@pytest.fixture
def page(network, now):
    return let_in(network)


def headings(text):
    return re.findall(r'<th scope="col" class="col-[^"]*">([^<]*)', text)[1:]


def cells(text, name):
    row = re.search(rf'<th scope="row"><a[^>]*>{name}</a></th>(.*?)</tr>', text, re.DOTALL)[1]
    return [re.sub(r"<[^>]*>|\s+", " ", cell).strip() for cell in re.findall(r"<td[^>]*>(.*?)</td>", row)]


def test_columns_are_chosen_and_kept(page, network, now):
    [tom] = Person.objects.filter(owner=network, name="Tom Okafor").values_list("pk", flat=True)
    tag_people(network, [tom], "<Board>", now)
    set_cadence(network, tom, 30, now)
    asked = {"column": ["tags", "due", "source", "company", "in"], "asked": "sort=name"}
    answer = page.post("/people/columns/", asked)
    assert answer.headers["Location"] == "/people/?sort=name&said=1"
    text = page.get("/people/", {"q": "okafor"}).text
    assert headings(text) == ["Company", "Tags", "In touch by", "From them", "Known from"]
    assert cells(text, "Tom Okafor")[1:] == ["&lt;Board&gt;", "21 Dec 2026", "0", "LinkedIn"]
    page.post("/people/columns/", {**asked, "usual": "yes"})
    assert headings(page.get("/people/").text)[0] == "Position and company"


def test_a_view_is_saved_shown_changed_and_removed(page, network):
    text = page.post(
        "/people/view/", {"act": "save", "name": "Not <known>", "asked": "knowledge=none"}, follow=True
    ).text
    [view] = saved_views(django_rows, network.pk)
    assert "View “Not &lt;known&gt;” saved." in text
    here = f'href="?knowledge=none&amp;view={view.id}" aria-current="page">Not &lt;known&gt;</a>'
    assert here in text
    assert f'<input type="hidden" name="view" value="{view.id}">' in text
    changed = page.get("/people/", {"knowledge": "none", "sort": "name", "view": view.id}).text
    assert "This view, changed" in changed
    page.post("/people/view/", {"act": "change", "name": "x", "asked": f"sort=name&view={view.id}"})
    page.post("/people/columns/", {"column": ["tie"], "asked": f"sort=name&view={view.id}"})
    text = page.get("/people/", {"sort": "name", "view": view.id}).text
    assert headings(text) == ["Tie"]
    assert "changed</summary>" not in text
    assert len(headings(page.get("/people/").text)) == 5
    text = page.post(
        "/people/view/", {"act": "remove", "asked": f"sort=name&view={view.id}"}, follow=True
    ).text
    assert "removed." in text
    assert 'aria-label="Views"' not in text


def test_what_cannot_be_named_is_said_and_stays_in_the_field(page, network):
    page.post("/people/view/", {"act": "save", "name": "Board", "asked": ""})
    page.post("/people/view/", {"act": "save", "name": "Choir", "asked": "sort=name"})
    choir = saved_views(django_rows, network.pk)[1].id
    wrong = page.post("/people/view/", {"act": "rename", "name": "BOARD", "asked": f"sort=name&view={choir}"})
    assert wrong.status_code == 400
    assert "Another view has this name." in wrong.text
    assert 'name="name" maxlength="60" value="BOARD"' in wrong.text


def test_a_stranger_sees_and_changes_nothing(page, network, stranger):
    page.post("/people/view/", {"act": "save", "name": "Board", "asked": ""})
    [view] = saved_views(django_rows, network.pk)
    other = let_in(stranger)
    assert "Board" not in other.get("/people/", {"view": view.id}).text
    assert other.post("/people/view/", {"act": "remove", "asked": f"view={view.id}"}).status_code == 400
    assert other.post("/people/columns/", {"column": "tie", "asked": f"view={view.id}"}).status_code == 400
    assert saved_views(django_rows, network.pk) == [view]


def test_more_people_take_no_more_queries(page, network, now):
    page.post("/people/columns/", {"column": list(Column)})

    def queries():
        with CaptureQueriesContext(connection) as asked:
            page.get("/people/")
        return len(asked)

    queries()
    few = queries()
    for number in range(40):
        person = Person.objects.create(owner=network, name=f"Jo {number}", name_key=f"jo {number}")
        Identity.objects.create(
            owner=network, kind="mail", value=f"jo{number}@kelp.example", named_on=now.date(), person=person
        )
    tag_people(network, Person.objects.filter(is_owner=False).values_list("pk", flat=True), "Board", now)
    assert queries() == few
