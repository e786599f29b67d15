"""Every number on a page opens to the records that it counts, and to exactly as many."""

import re

import pytest
from django.test import Client
from tests.conftest import NOW
from tests.web.conftest import let_in
from tests.web.numbers import Numbers, all_pages, read

from firsthand.actions.network_map import draw_maps
from firsthand.store.models import Owner, Person
from firsthand.web.pages.network_map import ALONE_NAME

# Of what is no count of records: a share, a measure beside its explanation.
NO_GROUPS = (ALONE_NAME, "Where you want to get", "The network as a whole")
EXPLAINED = re.compile(
    r"Of 100|\d+|.*\(\d+ of 100\).*|stand for about \d+ separate.*|, where 0\.\d+ would be .*"
)


@pytest.fixture(scope="module")
def drawn(sample_network: int, django_db_blocker) -> int:
    """The owner of the sample network with its map drawn, once for all tests here."""
    with django_db_blocker.unblock():
        draw_maps(NOW)
    return sample_network


@pytest.fixture
def db(drawn: int, shared_db: int) -> int:
    return shared_db


@pytest.fixture
def page(db: int) -> Client:
    return let_in(Owner.objects.get(pk=db))


def behind(client: Client, address: str) -> int:
    """Count what a number opens: rows of people or of lines; of the table of the map the groups."""
    pages = all_pages(client, address)
    if address.endswith("view=table"):
        return sum(name not in NO_GROUPS for each in pages for name in each.headings)
    return sum(each.rows for each in pages)


def check_numbers(client: Client, found: Numbers, most: int = 10**12) -> int:
    """Open every number of a page, of addresses that differ only in their place the first few."""
    opened = {}
    for number, address in found.opening:
        place = re.search(r"at=(\d+)", address)
        if not place or int(place[1]) <= most:
            opened[address] = number
    for address, number in opened.items():
        assert behind(client, address) == number, address
    return len(opened)


def test_every_number_of_the_map_opens(page: Client) -> None:
    found = read(page, "/map/")
    assert check_numbers(page, found, most=2) > 25
    assert [each for each in found.words if re.search(r"\d", each) and not EXPLAINED.fullmatch(each)] == []


def test_every_number_of_the_table_of_the_map_opens(page: Client) -> None:
    for found in all_pages(page, "/map/?view=table"):
        groups = Numbers(links=[each for each in found.links if "group" in each[1] or "alone" in each[1]])
        assert check_numbers(page, groups, most=4)


@pytest.mark.parametrize("sort", ["company", "field", "role", "place"])
def test_every_number_of_a_whole_table_opens(network: Owner, now, sort: str) -> None:
    client = let_in(network)
    found = read(client, f"/map/covered/{sort}/")
    assert check_numbers(client, found)
    drawn = client.get("/map/drawing/").json()["id"]
    of_all = [behind(client, f"/map/people/?of={sort}&at={at}") for at in range(1, found.rows + 1)]
    unknown = behind(client, f"/map/people/?of={sort}")
    assert sum(of_all) + unknown >= len(drawn)


def test_openness_is_made_of_its_people(page: Client) -> None:
    pages = all_pages(page, "/map/openness/")
    beside = [each for one in pages for each in one.opening if "of=beside" in each[1]]
    assert check_numbers(page, Numbers(links=[(str(number), address) for number, address in beside[:5]])) == 5
    line = page.get("/map/openness/").text
    pairs, people = re.findall(r"<h1>(\d+) pairs among (\d+) people", line)[0]
    assert sum(number for number, _ in beside) == 2 * int(pairs)
    assert f"{int(people) - 2 * int(pairs) / int(people):,.1f} separate ones" in line
    constraint = next(text for text, address in read(page, "/map/").links if text.startswith("0."))
    summed = sum(float(each) for one in pages for each in one.words if re.fullmatch(r"0\.\d{5}", each))
    assert abs(summed - float(constraint)) < 0.002


def test_numbers_beside_filters_say_how_many_they_show(page: Client) -> None:
    text = page.get("/people/").text
    beside = re.findall(
        r'name="(knowledge|standing|connected|trend)" value="([\w-]+)".*?class="number" id="[^"]+">([\d,]+)<',
        text,
    )
    assert len(beside) > 15
    for name, value, number in beside:
        line = re.search(r'<h1 id="line">(\d*)', page.get("/people/", {name: value}).text)
        assert line
        assert int(line[1] or 0) == int(number), (name, value)


def test_days_a_tie_rests_on_are_as_many_as_it_says(page: Client) -> None:
    for person in Person.objects.filter(is_owner=False, strength__gt=20)[:3]:
        found = read(page, f"/people/{person.pk}/")
        [(number, address)] = [each for each in found.opening if each[1].endswith("/tie/")]
        assert sum(each.tables[-1] for each in all_pages(page, address)) == number


def test_what_a_person_is_known_by_opens(page: Client) -> None:
    """Beside each fact that counts stand the records it counts."""
    counting = []
    for person in Person.objects.filter(is_owner=False, knowledge__in=("met", "spoken", "wrote"))[:6]:
        text = page.get(f"/people/{person.pk}/").text
        items = re.findall(
            r"<li\b.*?</li>", text[text.index('id="how"') : text.index('id="why-tie"')], re.DOTALL
        )
        counting += [each for each in items if re.search(r"\d+ times", each)]
    assert counting
    assert all('href="/evidence/' in each for each in counting)


def test_steps_of_today_open_the_records_they_count(page: Client) -> None:
    reasons = re.findall(r'<p class="step-why bidi">(.*?)</p>', page.get("/today/").text, re.DOTALL)
    assert len(reasons) > 3
    assert all('href="/evidence/' in each for each in reasons if re.search(r"\d", each))
