"""Filters of people: read from words, written back to the same words, told in words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.filters import (
    Connected,
    Filters,
    Kind,
    LastContact,
    Sort,
    Source,
    address_of,
    chosen_in,
    read_filters,
    tell_list,
)
from firsthand.core.knowledge import Knowledge
from firsthand.core.search_words import Term, read_query
from firsthand.core.strength import Standing, Trend


def some(kind):
    return st.sets(st.sampled_from(kind)).map(lambda found: tuple(each for each in kind if each in found))


contacts = st.one_of(
    st.none(),
    st.just(LastContact("never")),
    st.builds(LastContact, st.sampled_from(["within", "silent"]), st.integers(1, 36_500)),
)
filters = st.builds(
    Filters,
    query=st.sampled_from(["", "ana silva", "company:north"]),
    knowledge=some(Knowledge), standing=some(Standing), trend=some(Trend), source=some(Source),
    strength_from=st.none() | st.integers(0, 100), strength_to=st.none() | st.integers(0, 100),
    contact=contacts, connected=st.none() | st.sampled_from(Connected), sort=st.sampled_from(Sort),
)  # fmt: skip


def listed(pairs):
    found = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


@given(filters)
def test_address_gives_the_same_filters(wanted):
    assert read_filters(listed(address_of(wanted))) == wanted


@given(filters)
def test_every_filter_has_words_and_a_way_out(wanted):
    left = wanted
    while chosen := list(chosen_in(left)):
        assert chosen[0].text
        assert len(list(chosen_in(chosen[0].without))) == len(chosen) - 1
        left = chosen[0].without
    assert left == Filters(wanted.query, sort=wanted.sort)


@given(st.dictionaries(st.sampled_from(["q", "from", "contact", "standing", "sort"]), st.lists(st.text())))
def test_anything_can_be_asked(asked):
    address_of(read_filters(asked))


def test_unknown_words_are_left_out():
    asked = {"knowledge": ["met", "dreamt"], "from": ["-5"], "contact": ["within-0"], "sort": ["luck"]}
    assert read_filters(asked) == Filters(knowledge=(Knowledge.MET,))


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({}, "34 people, the best known first."),
        ({"q": ["silva"]}, "34 people found for “silva”."),
        ({"q": ["silva"], "sort": ["name"]}, "34 people found for “silva”: by name."),
        (
            {"connected": ["unspoken"], "sort": ["strength"]},
            "34 people: connected but never spoken, strongest first.",
        ),
        (
            {"standing": ["close", "active", "too-little"], "contact": ["silent-365"], "from": ["20"]},
            "34 people: close, active or too little to say, strength from 20, no contact for a year, the best known first.",
        ),
        (
            {"source": ["mail", "hand"], "contact": ["within-365"], "sort": ["name"], "trend": ["falling"]},
            "34 people: falling, in contact in the last year, known from mail or what you wrote down, by name.",
        ),
    ],
)
def test_the_list_is_told_in_words(asked, said):
    assert tell_list("34 people", read_filters(asked)) == said


def test_connected_but_never_spoken():
    def kind(knowledge, *, is_connected):
        return Kind(knowledge, Standing.NEVER_REAL, None, is_connected, 1)

    unspoken = Filters(connected=Connected.UNSPOKEN)
    assert unspoken.allows(kind(Knowledge.WROTE, is_connected=True))
    assert not unspoken.allows(kind(Knowledge.WROTE, is_connected=False))
    assert not unspoken.allows(kind(Knowledge.SPOKEN, is_connected=True))


def test_spans_begin_so_many_days_ago():
    assert LastContact("within", 30).edge(date(2026, 11, 21)) == date(2026, 10, 22)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Zoë  Müller-Lind", ["zoe", "muller", "lind"]),
        ("company:North", [Term("north", "company")]),
        ('place:"New York" ana', [Term("new", "place"), Term("york", "place"), "ana"]),
        ("COMPANY:", ["company"]),
        ("other:thing", ["other", "thing"]),
        ("ana ANA", ["ana"]),
        ("** & --", []),
        ('"', []),
    ],
)
def test_a_search_is_taken_apart(text, terms):
    assert read_query(text) == tuple(Term(each) if isinstance(each, str) else each for each in terms)
