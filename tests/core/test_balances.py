"""Goodwill in all: which people and items are wanted, in which order, and what is said of them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.balances import (
    Balance,
    Order,
    Turn,
    Wanted,
    choose,
    read_wanted,
    tell_balances,
    tell_chosen,
)
from firsthand.core.goodwill import Favour, FavourKind, goodwill_of, tell_balance
from firsthand.core.promises import Promise

MAY = date(2026, 5, 4)
FAVOURS = st.builds(
    Favour,
    kind=st.sampled_from(FavourKind),
    is_given=st.booleans(),
    on=st.dates(date(2020, 1, 1), date(2026, 11, 1)),
)
WORLDS = st.lists(st.lists(FAVOURS, min_size=1, max_size=6), max_size=6)
WANTED = st.builds(
    Wanted,
    turn=st.none() | st.sampled_from(Turn),
    kind=st.sampled_from(["", *FavourKind]),
    year=st.sampled_from([0, 2021, 2024]),
    order=st.sampled_from(Order),
)


def balance(name: str, *favours: Favour, **more) -> Balance:
    return Balance(len(name), name, goodwill_of(favours), **more)


def got(on: date = MAY, kind: FavourKind = FavourKind.HELP) -> Favour:
    return Favour(kind, False, on)


def gave(on: date = MAY) -> Favour:
    return Favour(FavourKind.HELP, True, on)


@given(WORLDS, WANTED)
def test_what_is_left_out_is_all_that_was_not_asked_for(world: list[list[Favour]], wanted: Wanted) -> None:
    everybody = [Balance(number, f"P{number}", goodwill_of(each)) for number, each in enumerate(world)]
    chosen = {each.person: each for each in choose(everybody, wanted)}
    for each in everybody:
        wants = [
            one
            for one in each.goodwill.favours
            if (not wanted.kind or one.kind == wanted.kind) and wanted.year in (0, one.on.year)
        ]
        is_told = each.weighs or wanted.kind == FavourKind.ENDORSEMENT
        is_in = bool(wants) and is_told and wanted.turn in (None, each.turn)
        assert (each.person in chosen) == is_in
        if is_in:
            assert list(chosen[each.person].goodwill.favours) == wants
            assert chosen[each.person].goodwill.balance == each.goodwill.balance


@given(st.lists(FAVOURS, max_size=8))
def test_an_endorsement_never_moves_a_balance(favours: list[Favour]) -> None:
    whole = goodwill_of(favours)
    rest = goodwill_of(each for each in favours if each.kind is not FavourKind.ENDORSEMENT)
    assert (whole.given, whole.got) == (rest.given, rest.got)
    assert len(whole.favours) == len(favours)


def test_an_endorsement_alone_is_listed_and_weighs_nothing() -> None:
    one = balance("Ana", got(kind=FavourKind.ENDORSEMENT))
    assert one.turn is Turn.EVEN
    assert tell_balance(one.goodwill) == "Only endorsements, which weigh nothing."
    assert choose([one], Wanted()) == []
    assert choose([one], Wanted(kind="endorsement")) == [one]


def test_who_is_owed_most_comes_first_and_who_gave_most_on_asking() -> None:
    ana, bob, eve = balance("Ana", got(), got()), balance("Bobby", got(), got(), got(), gave(), gave(), gave()), balance("Ev", gave())  # fmt: skip
    assert [each.name for each in choose([eve, bob, ana], Wanted())] == ["Ana", "Bobby", "Ev"]
    assert [each.name for each in choose([eve, ana, bob], Wanted(order=Order.GOT))] == ["Bobby", "Ana", "Ev"]


def test_open_promises_are_a_kind_to_ask_for() -> None:
    promised = balance("Ana", promises=(Promise(1, 3, "to send notes", MAY),))
    kept = balance("Bo", Favour(FavourKind.HELP, True, MAY, record="promise:2"))
    assert [
        each.name for each in choose([promised, kept, balance("Eve", got())], Wanted(kind="promise"))
    ] == [
        "Ana",
        "Bo",
    ]
    assert choose([promised], Wanted(kind="help")) == []


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ({}, Wanted()),
        ({"turn": "unthanked"}, Wanted(Turn.UNTHANKED, order=Order.GOT)),
        ({"turn": "nobody", "kind": "<b>", "year": "20", "order": "x"}, Wanted()),
        ({"kind": "promise", "year": "2024", "order": "newest"}, Wanted(None, "promise", 2024, Order.NEWEST)),
    ],
)
def test_what_is_no_word_asks_for_nothing(asked: dict[str, str], wanted: Wanted) -> None:
    assert read_wanted(**asked) == wanted


def test_the_line_says_whose_turn_it_is() -> None:
    ana, bob = balance("Ana", got(), unthanked=(got(),)), balance("Bobby", gave(), gave())
    assert tell_balances([ana, bob]) == (
        "You gave twice and got once, with 2 people: with 1 it is your turn and 1 who did something for you has not"
        " heard from you since."
    )
    assert tell_balances([bob]) == "You gave twice and got nothing, with 1 person."
    assert tell_balances([]) == "Nothing was given or got yet, as far as your records show."
    carl = balance("Carl Fenn", promises=(Promise(1, 9, "Send the plan", MAY),))
    assert tell_balances([bob, carl]) == (
        "You gave twice and got nothing, with 1 person. 1 promise of yours is open."
    )
    assert tell_balances([carl]).endswith("as far as your records show. 1 promise of yours is open.")
    assert tell_chosen(2, Wanted(Turn.YOURS)) == "It is your turn with 2 people."
