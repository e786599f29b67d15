"""Whom titles and descriptions of meetings name: better nobody than the wrong one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.gatherings import names_in_title, people_named, without
from firsthand.core.records import Party


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Coffee with Ana Silva", ["Ana Silva"]),
        ("Kaffee mit Jörg Baum", ["Jörg Baum"]),
        ("Café avec Hélène Lacombe et Loïc Noailly", ["Hélène Lacombe", "Loïc Noailly"]),
        ("Café con Jimena Olmedo", ["Jimena Olmedo"]),
        ("Almoço com João Ratão", ["João Ratão"]),
        ("Chiacchierata con Giulia", ["Giulia"]),
        ("Afspraak met Femke van den Berg", ["Femke van den Berg"]),
        ("Lunch w/ Rui da Silva @ Cantina", ["Rui da Silva"]),
        ("Zoom call with Dr. Ana Silva re: budget", ["Ana Silva"]),
        ("Dinner with Ana, Tom and Rui", ["Ana", "Tom", "Rui"]),
        ("Team lunch with Ana Silva from Kelp", ["Ana Silva"]),
        ("Coffee with Ana Silva Tuesday", ["Ana Silva"]),
        ("Ana <> Tom", ["Ana", "Tom"]),
        ("Ana Silva x Tom Berg: roadmap", ["Ana Silva", "Tom Berg"]),
        ("Tom / Ana: intro call", ["Tom", "Ana"]),
        ("Intro: Ana Silva <> Tom Berg", ["Ana Silva", "Tom Berg"]),
        ("Weekly sync Ana/Tom", ["Ana", "Tom"]),
        ("Kelp <> Ana Silva", ["Ana Silva"]),
        ("1:1 Ana", ["Ana"]),
        ("1-1 Ana x Tom", ["Ana", "Tom"]),
        ("Ana Silva - catch up", ["Ana Silva"]),
        ("Interview: Priya Raman (Kelp)", ["Priya Raman"]),
    ],
)
def test_title_names_the_other_side(title, expected):
    assert list(names_in_title(title)) == expected


@pytest.mark.parametrize(
    "title",
    ["Planning", "Weekly sync", "Sales / Marketing", "Paris / London", "Lunch with Blue Ocean", "Call with Sales Team", "Meeting with Ana's team",
     "Meeting with Martin Luther School", "Coffee with Anna Baum GmbH", "Ana Silva's birthday", "Geburtstag Anna Baum", "Charlotte / Raleigh sync",
     "Call with Milan", "Review with client", "coffee with ana silva", "Urlaub mit Anna", "Concert with Anna Baum", "Call Ana", "", "Mark the budget"],
)  # fmt: skip
def test_title_names_nobody(title):
    assert names_in_title(title) == ()


def test_description_names_people_by_address():
    found = people_named(
        "", "Gus Pellworm <gus@kelp.example> or tilda@kelp.example, linkedin.com/in/Tilda-Okonjo."
    )
    assert set(found) == {
        Party("Gus Pellworm", "", "gus@kelp.example"),
        Party("", "", "tilda@kelp.example"),
        Party("", "linkedin.com/in/tilda-okonjo", ""),
    }


@pytest.mark.parametrize(
    "text",
    [
        "With Ana Silva <ana@kelp.example>",
        "Planning: the two of us and Ana Silva (ana@kelp.example)",
        "Ana Silva<mailto:ana@kelp.example>",
    ],
)
def test_a_name_before_an_address_is_taken(text):
    assert people_named("", text) == (Party("Ana Silva", "", "ana@kelp.example"),)


def test_a_name_that_its_address_repeats_needs_no_known_given_name():
    text = "With Quorn Drelby <quorn.drelby@kelp.example>, Kelp Foods <sales.eu@kelp.example>"
    assert people_named("", text) == (
        Party("Quorn Drelby", "", "quorn.drelby@kelp.example"),
        Party("", "", "sales.eu@kelp.example"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Join Zoom Meeting\nhttps://zoom.us/j/1 or ask gus@kelp.example",
        "________________________________\nMicrosoft Teams: gus@kelp.example",
        "-::~:~::~:~:\nJoin with Google Meet: gus@kelp.example",
        "Dial-in: 4711@zoomcrc.com",
        "info@kelp.example",
        "no-reply@kelp.example",
        "https://calendar.example/?eid=1&who=gus@kelp.example",
        "4915112345@sip.kelp.example",
    ],
)
def test_footers_and_services_name_nobody(text):
    assert people_named("", text) == ()


def test_whoever_is_on_the_list_is_not_named_besides():
    named = (Party("Ana"), Party("Ana Silva"), Party("", "", "tom@kelp.example"), Party("Rui Costa"))
    listed = (Party("Ana Silva", "", "ana@kelp.example"), Party("", "", "tom@kelp.example"))
    assert without(named, listed) == (Party("Rui Costa"),)


@given(st.text(max_size=200), st.text(max_size=300))
def test_any_text_gives_few_people_with_a_key_each(title, description):
    found = people_named(title, description)
    assert len(found) <= 20
    assert all(party.name or party.url or party.mail for party in found)
