"""The page People: filters combine, say how many each would show, and lead out of an empty list."""

import re

import pytest
from tests.web.conftest import let_in

from firsthand.actions.logbook import undo_newest
from firsthand.store.models import Person

FADING = {
    "knowledge": "spoken",
    "knowledge_rank": 2,
    "strength": 20,
    "standing": "fading",
    "trend": "falling",
}


@pytest.fixture
def page(network, now):
    return let_in(network)


@pytest.fixture
def friends(network, now):
    """Two more people, one of them fading, as a summary would have them."""
    for name, also in (("Ines Valdo", FADING), ("Jo Marten", {"strength": 80, "standing": "close"})):
        Person.objects.create(
            owner=network,
            name=name,
            name_key=name.lower(),
            last_interaction_at=now,
            is_connected=True,
            **also,
        )


def names(text):
    return re.findall(r'<th scope="row"><a[^>]*>([^<]*)', text)


def line(text):
    return re.search(r'<h1 id="line"[^>]*>([^<]*)', text)[1]


def number(text, name):
    return int(re.search(rf'id="n-{name}"[^>]*>(\d+)', text)[1])


def test_filters_combine(page, friends):
    both = page.get("/people/", {"standing": ["fading", "close"], "sort": "name"}).text
    assert names(both) == ["Ines Valdo", "Jo Marten"]
    assert line(both) == "2 people: close or fading, by name."
    one = page.get("/people/", {"standing": ["fading", "close"], "trend": "falling", "to": 50}).text
    assert names(one) == ["Ines Valdo"]
    assert line(one) == "1 person: close or fading, strength up to 50, falling, the best known first."


def test_each_value_says_how_many_it_would_show(page, friends):
    text = page.get("/people/", {"standing": "fading"}).text
    assert (number(text, "standing-fading"), number(text, "standing-close")) == (1, 1)
    assert (number(text, "knowledge-spoken"), number(text, "knowledge-none")) == (1, 0)
    assert (number(text, "connected-any"), number(text, "connected-unspoken")) == (1, 0)


def test_sorts(page, friends, network):
    strongest = names(page.get("/people/", {"sort": "strength"}).text)
    assert strongest[:2] == ["Jo Marten", "Ines Valdo"]
    latest = names(page.get("/people/", {"sort": "contact"}).text)
    assert set(latest[:2]) == {"Jo Marten", "Ines Valdo"}
    assert latest[-1] in {"Tom Okafor", "Chris Danner", "Ana Silva", "Rick Vance", "Priya Raman"}


def test_last_contact(page, friends):
    assert set(names(page.get("/people/", {"contact": "within-30"}).text)) == {"Jo Marten", "Ines Valdo"}
    assert names(page.get("/people/", {"contact": "silent-90"}).text) == ["Priya Raman"]
    never = page.get("/people/", {"contact": "never"}).text
    assert "Tom Okafor" in names(never)
    assert "Jo Marten" not in names(never)


def test_sources(page, network, now):
    assert {"Priya Raman", "Tom Okafor"} <= set(names(page.get("/people/", {"source": "linkedin"}).text))
    assert names(page.get("/people/", {"source": "mail"}).text) == []
    [tom] = Person.objects.filter(owner=network, name="Tom Okafor")
    answer = page.post(f"/people/{tom.pk}/log/", {"line": "coffee yesterday"}, follow=True)
    assert f"Coffee with {tom.name}, logged." in answer.text
    assert names(page.get("/people/", {"source": ["mail", "hand"]}).text) == ["Tom Okafor"]
    undo_newest(network, now)
    assert names(page.get("/people/", {"source": "hand"}).text) == []


def test_one_field_alone(page):
    assert names(page.get("/people/", {"q": "company:northwind"}).text) == ["Priya Raman"]
    assert names(page.get("/people/", {"q": "name:northwind"}).text) == []


def test_an_empty_list_says_what_to_let_go(page, friends):
    text = page.get("/people/", {"standing": "close", "trend": "falling", "q": "zzz"}).text
    assert line(text) == "Nobody found for “zzz”: close, falling."
    assert "looser" not in text
    text = page.get("/people/", {"standing": "close", "trend": "falling"}).text
    assert re.findall(r'href="([^"]*)">without ([^<]*)</a> <span class="soft">([^<]*)', text) == [
        ("?trend=falling", "close", "1 person"),
        ("?standing=close", "falling", "1 person"),
    ]


def test_htmx_gets_what_changes_alone(page, friends):
    text = page.get(
        "/people/", {"standing": "fading"}, headers={"HX-Request": "true", "HX-Target": "found"}
    ).text
    assert "<html" not in text
    assert 'id="find"' not in text
    assert names(text) == ["Ines Valdo"]
    assert 'data-say="1 person: fading, the best known first."' in text
    assert '<h1 id="line" hx-swap-oob="true">' in text


def test_pages_and_files_keep_the_filters(page, network):
    for each in range(60):
        Person.objects.create(
            owner=network, name=f"Nobody {each}", name_key=f"nobody {each}", standing="dormant"
        )
    text = page.get("/people/", {"standing": ["dormant"], "sort": "name"}).text
    assert 'href="?standing=dormant&amp;sort=name&amp;page=2"' in text
    assert 'href="/people/export/?format=json&amp;standing=dormant&amp;sort=name"' in text
    assert "“" not in line(text)


def test_words_nobody_knows_are_ignored(page):
    text = page.get("/people/", {"standing": "<b>", "from": "x", "contact": "<i>"}).text
    assert line(text).endswith("the best known first.")
    assert "<b>" not in text


def test_a_stranger_sees_nobody(network, friends, stranger):
    assert "Ines Valdo" not in let_in(stranger).get("/people/", {"standing": "fading"}).text


def test_what_was_only_nearly_found_is_told_as_such(page):
    text = page.get("/people/", {"q": "okafro"}).text
    assert names(text) == ["Tom Okafor"]
    assert line(text) == "1 person found for words like “okafro”."


def test_in_a_very_large_network_nothing_is_counted_far(page, friends, monkeypatch):
    monkeypatch.setattr("firsthand.store.queries.people.MANY", 3)
    monkeypatch.setattr("firsthand.web.views.people_list.COUNTED", 3)
    text = page.get("/people/").text
    assert line(text) == "More than 10,000 people, the best known first."
    assert 'id="n-' not in text
    assert (
        line(page.get("/people/", {"standing": "fading"}).text) == "1 person: fading, the best known first."
    )


def test_words_of_one_field_narrow_the_list(page, network, now):
    text = page.get("/people/").text
    assert "Known of nobody yet. It comes from your address books and your own word." in text
    [tom] = Person.objects.filter(owner=network, name="Tom Okafor").values_list("pk", flat=True)
    said = page.post(
        f"/people/{tom}/correct/", {"place": "Porto <b>", "school": "Tidewater"}, follow=True
    ).text
    assert "Tom Okafor: several things corrected." in said
    assert 'Porto &lt;b&gt;</span> <span class="soft">(your word)' in said
    text = page.get("/people/", {"place": "port", "school": "tide", "company": ""}).text
    assert names(text) == ["Tom Okafor"]
    assert line(text) == "1 person: place “port”, school “tide”, the best known first."
    assert "Known of 1 person, from your own word, and notes" in text
    assert names(page.get("/people/", {"company": "north"}).text) == ["Priya Raman"]
    assert names(page.get("/people/", {"school": "porto"}).text) == []
