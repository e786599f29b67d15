"""The measured place: one formula, never lower for more of a net, silent where there is too little."""

import random
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.spectrum import (
    Accepted,
    Connected,
    Deeds,
    Part,
    SentNote,
    chosen_then,
    measure,
    over_time,
    place_of,
    quarter_of,
)
from firsthand.core.spectrum_words import tell_part, tell_place, tell_pull
from firsthand.core.stops import STOPS, policy_named

TODAY = date(2026, 11, 21)
SHARES = st.one_of(st.none(), st.floats(0, 100))
PARTS = st.fixed_dictionaries({part: st.tuples(SHARES, st.integers(0, 40)) for part in Part})


def fisher(connections: int) -> Deeds:
    """A net: everybody is let in, hardly anybody known, nobody written to."""
    days = [TODAY - timedelta(days=number % 350) for number in range(connections)]
    return Deeds(
        tuple(
            Accepted(f"invitation:{n}", n, on, is_stranger=True, has_talked=False)
            for n, on in enumerate(days)
        ),
        tuple(Connected(n, on, on if n % 100 == 0 else None) for n, on in enumerate(days)),
        tuple(SentNote(f"invitation:o{n}", n, TODAY, is_personal=False) for n in range(300)),
    )


def circle(people: int) -> Deeds:
    """A lure: a few trusted people, met before they connected."""
    on = TODAY - timedelta(days=200)
    return Deeds(
        tuple(Accepted(f"invitation:{n}", n, on, is_stranger=False) for n in range(people)),
        tuple(Connected(n, on, on - timedelta(days=300)) for n in range(people)),
    )


def test_the_ends_are_where_the_stops_are() -> None:
    assert measure(fisher(20_000), TODAY).place == 90
    assert measure(circle(11), TODAY).place == STOPS[0].place == 10


def test_parts_of_few_cases_are_left_out() -> None:
    few = Deeds(accepted=circle(4).accepted, connected=fisher(100).connected)
    found = measure(few, TODAY)
    assert [each.part for each in found.counted] == [Part.UNKNOWN]
    assert found.place == round(10 + 0.8 * 99)
    assert tell_pull(found, found.parts[0]) == "Left out: it takes 5."


def test_too_little_is_said() -> None:
    found = measure(circle(4), TODAY)
    assert found.place is None
    assert tell_place(found, None).startswith(
        "Too little to tell where you stand: 8 things you did are known, and it takes 10"
    )


def test_only_the_last_year_counts_and_nothing_later() -> None:
    old = replace(fisher(40), connected=())
    assert measure(old, TODAY + timedelta(days=800)).place is None
    assert measure(old, TODAY - timedelta(days=800)).place is None
    later = Deeds(
        (*old.accepted, Accepted("invitation:x", 99, TODAY + timedelta(days=1), False)), (), old.sent
    )
    assert measure(later, TODAY) == measure(old, TODAY)


def test_knowing_somebody_counts_from_the_day() -> None:
    deeds = Deeds(connected=tuple(Connected(n, date(2024, 1, 5), date(2026, 8, 1)) for n in range(12)))
    assert [each.place for each in over_time(deeds, TODAY)][-3:] == [90, 10, 10]


def test_it_is_said_in_words() -> None:
    found = measure(fisher(400), TODAY)
    assert tell_place(found, policy_named("Trusted network")) == (
        "What you did in the last year puts you at 90, fishing with a net: more of a net than “Trusted network”, which"
        " you chose, at 30."
    )
    assert tell_place(found, STOPS[-1]).endswith("where you want to be, as “Open networker” is at 90.")
    assert (
        tell_part(found.parts[0])
        == "400 of the 400 you let in during the year were strangers on the day they came."
    )
    assert tell_pull(found, found.parts[0]) == "It moves you 16 points toward the net."
    assert round(50 + sum(map(found.pull, found.parts))) == found.place


def test_quarters_and_choices() -> None:
    places = over_time(fisher(10), TODAY)
    assert [quarter_of(each.on) for each in places] == [
        "2025-Q4",
        "2026-Q1",
        "2026-Q2",
        "2026-Q3",
        "2026-Q4",
    ][-len(places) :]
    choices = [(date(2026, 1, 1), "Balanced"), (date(2026, 7, 1), "Open")]
    assert [chosen_then(choices, date(2026, month, 1)) for month in (1, 6, 7)] == [
        "Balanced",
        "Balanced",
        "Open",
    ]
    assert chosen_then(choices, date(2025, 1, 1)) is None


@given(PARTS, st.sampled_from(list(Part)), st.floats(0, 100))
def test_more_of_a_net_never_lowers_the_place(parts, part: Part, more: float) -> None:
    value, number = parts[part]
    if value is None:
        return
    before, after = place_of(parts), place_of({**parts, part: (min(100.0, value + more), number)})
    assert (before is None) == (after is None)
    assert before is None or (10 <= before <= after <= 90)


@given(st.randoms())
def test_order_changes_nothing(chance: random.Random) -> None:
    deeds = fisher(60)
    mixed = Deeds(
        *(tuple(chance.sample(each, len(each))) for each in (deeds.accepted, deeds.connected, deeds.sent))
    )
    assert measure(mixed, TODAY) == measure(deeds, TODAY)
