"""Several people of a list at once: tags, intervals and files for those ticked or for all, with one undo."""

import csv
import io
import re

import pytest
from tests.web.conftest import leads_to, let_in

from firsthand.store.database import django_rows
from firsthand.store.models import Cadence, Person
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.cadences import cadences
from firsthand.store.queries.tags import tags_in_use


@pytest.fixture
def page(network, now):
    return let_in(network)


def people(owner, *names):
    return list(Person.objects.filter(owner=owner, name__in=names).values_list("pk", flat=True))


def given(owner):
    return [(each.word, each.people) for each in tags_in_use(django_rows, owner.pk)]


def read(answer):
    return list(csv.DictReader(io.StringIO(answer.getvalue().decode("utf-8-sig"))))


def test_those_ticked_get_a_tag_and_lose_it_by_one_undo(page, network):
    two = people(network, "Priya Raman", "Tom Okafor")
    assert len(two) >= 2
    answer = page.post(
        "/people/several/", {"person": two, "act": "give", "tag": "Board", "asked": "sort=name&<b>=1"}
    )
    assert answer.headers["Location"] == "/people/?sort=name&said=1"
    text = page.get(answer.headers["Location"]).text
    assert f"{len(two)} people: tag “Board” given." in text
    act = newest_acts(django_rows, network.pk, limit=1)[0]
    assert given(network) == [("Board", len(two))]
    back = page.post("/invitations/undo/", {"act": act.key, "from": "people", "back": "sort=name&page=x"})
    assert leads_to(back) == "/people/?sort=name"
    assert given(network) == []


def test_all_of_the_list_means_all_that_the_filters_find(page, network):
    Person.objects.filter(owner=network, name="Tom Okafor").update(standing="close")
    page.post("/people/several/", {"all": "yes", "act": "give", "tag": "Board", "asked": "standing=close"})
    assert given(network) == [("Board", 1)]
    page.post("/people/several/", {"all": "yes", "act": "take", "tag": "board", "asked": ""})
    assert given(network) == []


def test_an_interval_for_several_is_one_act(page, network, now):
    two = people(network, "Priya Raman", "Tom Okafor")
    text = page.post("/people/several/", {"person": two, "act": "cadence", "every": "91"}, follow=True).text
    assert f"{len(two)} people: in touch every quarter." in text
    assert {days for days, _ in cadences(django_rows, network.pk).values()} == {91}
    act = newest_acts(django_rows, network.pk, limit=1)[0]
    assert (act.sort, act.number) == ("cadences", len(two))
    page.post("/invitations/undo/", {"act": act.key, "from": "history"})
    assert cadences(django_rows, network.pk) == {}
    page.post("/people/several/", {"person": two, "act": "cadence", "every": "0"})
    assert Cadence.objects.filter(undone_at=None).count() == 0


def test_those_ticked_are_exported(page, network):
    [tom] = people(network, "Tom Okafor")
    rows = read(page.post("/people/several/", {"person": [tom], "act": "csv"}))
    assert [row["name"] for row in rows] == ["Tom Okafor"]
    everybody = read(page.post("/people/several/", {"all": "yes", "act": "csv"}))
    assert len(everybody) == Person.objects.filter(owner=network, is_owner=False).count()


def test_what_cannot_be_done_is_said_above_the_list(page, network):
    [tom] = people(network, "Tom Okafor")
    for asked, what in (
        ({"act": "give", "tag": "Board"}, "Nobody is ticked."),
        ({"act": "give", "tag": "", "person": [tom]}, "A tag is one word or a few."),
        ({"act": "bury", "person": [tom]}, "This cannot be done for several people."),
        ({"act": "cadence", "every": "9999", "person": [tom]}, "An interval has 1 to 3,650 days."),
        ({"act": "csv", "person": [tom, 999_999]}, "One of these people is not there."),
    ):
        wrong = page.post("/people/several/", asked)
        assert wrong.status_code == 400
        assert what in wrong.text
        assert bool(re.search(rf'value="{tom}"[^>]*checked', wrong.text)) == ("person" in asked)
    assert given(network) == []


def test_a_stranger_does_nothing(page, network, stranger, now):
    [tom] = people(network, "Tom Okafor")
    other = let_in(stranger)
    for act in ({"act": "give", "tag": "Board"}, {"act": "cadence", "every": "30"}, {"act": "json"}):
        assert other.post("/people/several/", {"person": [tom], **act}).status_code == 400
    assert (given(network), cadences(django_rows, network.pk)) == ([], {})
