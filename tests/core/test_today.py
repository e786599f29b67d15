"""Which steps stand, in which order: laws that hold for any facts."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.knowledge import Knowledge
from firsthand.core.today import (
    BY_WORD,
    INVITING,
    MOST,
    OF_A_KIND,
    URGENCY,
    VALUES,
    Handled,
    Standing,
    Step,
    StepKind,
    Whom,
    Word,
    along,
    choose_steps,
    count_steps,
    rank_order,
    say_today,
    say_word,
    value_for,
)

TODAY = date(2026, 11, 21)
persons = st.builds(
    lambda number, knowledge, strength: Whom(number, f"Person {number}", knowledge, strength),
    st.integers(1, 12),
    st.sampled_from(Knowledge),
    st.one_of(st.none(), st.integers(0, 100)),
)
days = st.integers(-2, 70).map(lambda back: TODAY - timedelta(days=back))
share = st.floats(0, 1)
steps = st.builds(
    lambda kind, whom, on, value, urgency: Step(kind, whom, on, "Because.", ("message:1",), value, urgency),
    st.sampled_from(StepKind),
    persons,
    days,
    share,
    share,
)
words = st.builds(
    lambda word, kind, person, on, ahead: Handled(
        word, kind, person, on, TODAY + timedelta(days=ahead) if word is Word.LATER else None
    ),
    st.sampled_from(Word),
    st.sampled_from(StepKind),
    st.integers(1, 12),
    days,
    st.integers(-3, 3),
)
standings = st.builds(
    Standing,
    st.dictionaries(st.integers(1, 12), days, max_size=4),
    st.lists(words, max_size=3),
    st.frozensets(st.integers(1, 12), max_size=3),
)
many = st.lists(steps, max_size=30)


@given(many, standings)
def test_at_most_seven_steps_and_one_a_person(found, standing):
    chosen = choose_steps(found, standing, TODAY)
    assert len(chosen) <= MOST
    assert len({each.whom.id for each in chosen}) == len(chosen)
    assert sum(each.kind is StepKind.INVITATIONS for each in chosen) <= 1


@given(many, standings)
def test_nothing_for_people_who_were_declined(found, standing):
    assert not standing.barred & {each.whom.id for each in choose_steps(found, standing, TODAY)}


@given(many, standings)
def test_any_contact_after_its_reason_makes_a_step_vanish(found, standing):
    for step in choose_steps(found, standing, TODAY):
        since = replace(standing, contacts={**standing.contacts, step.whom.id: step.on + timedelta(days=1)})
        after = choose_steps(found, since, TODAY)
        left = [each for each in after if each.whom.id == step.whom.id]
        assert all(each.on > step.on or each.kind in BY_WORD for each in left)


@given(many, standings)
def test_contact_keeps_no_promise(found, standing):
    own = [replace(each, kind=StepKind.PROMISE) for each in found]
    bare = replace(standing, contacts={})
    met = {each.whom.id: TODAY for each in own}
    assert choose_steps(own, replace(bare, contacts=met), TODAY) == choose_steps(own, bare, TODAY)


@given(many, standings)
def test_contact_before_its_reason_leaves_a_step(found, standing):
    bare = replace(standing, contacts={})
    before = {step.whom.id: min(each.on for each in found if each.whom == step.whom) for step in found}
    for step in choose_steps(found, bare, TODAY):
        alone = Standing({step.whom.id: min(before[step.whom.id], step.on)}, bare.handled, bare.barred)
        assert choose_steps([step], alone, TODAY) == [step]


@given(many, standings, st.randoms())
def test_same_facts_give_the_same_order(found, standing, chance):
    shuffled = list(found)
    chance.shuffle(shuffled)
    one, other = (choose_steps(each, standing, TODAY) for each in (found, shuffled))
    assert [rank_order(each) for each in one] == [rank_order(each) for each in other]
    assert one == sorted(one, key=rank_order)


@given(many, standings, st.randoms())
def test_count_is_the_number_of_steps(found, standing, chance):
    shuffled = list(found)
    chance.shuffle(shuffled)
    assert count_steps(shuffled, standing, TODAY) == len(choose_steps(found, standing, TODAY))


@given(many, standings)
def test_reasons_of_days_to_come_are_none(found, standing):
    assert all(each.on <= TODAY for each in choose_steps(found, standing, TODAY))


def step(kind=StepKind.REPLY, person=1, *, back=5, value=0.5, urgency=0.5):
    whom = Whom(person, f"Person {person}")
    return Step(kind, whom, TODAY - timedelta(days=back), "Because.", ("message:1",), value, urgency)


def said(word, *, kind=StepKind.REPLY, person=1, back=0, until=None):
    return Handled(word, kind, person, TODAY - timedelta(days=back), until)


def left(found, *handled, today=TODAY):
    return choose_steps(found, Standing({}, handled), today)


def test_done_leaves_room_for_a_newer_reason_only():
    assert not left([step(back=5)], said(Word.DONE, back=3))
    assert not left([step(StepKind.JOB, back=5)], said(Word.DONE, back=3))
    assert left([step(back=2)], said(Word.DONE, back=3))
    assert left([step(person=2)], said(Word.DONE, back=3))


def test_later_comes_back_on_its_day():
    word = said(Word.LATER, back=6, until=TODAY + timedelta(days=1))
    assert not left([step(back=5)], word)
    assert left([step(back=5)], word, today=TODAY + timedelta(days=1))


def test_never_is_never():
    assert not left([step(back=0), step(StepKind.FADING, back=40)], said(Word.NEVER, back=500))


def test_word_on_the_invitations_holds_for_their_line_alone():
    line = [step(StepKind.INVITATIONS, person=each, back=5) for each in (1, 2)]
    assert not left(line, said(Word.DONE, kind=StepKind.INVITATIONS))
    assert left(line, said(Word.NEVER, person=1)) == [line[1]]
    newer = step(StepKind.INVITATIONS, person=3, back=0)
    assert left([*line, newer], said(Word.DONE, kind=StepKind.INVITATIONS, back=1)) == [newer]


def test_first_line_says_how_much_and_what_first():
    assert say_today([]) == "Nothing to do today."
    assert say_today([step()]) == "1 thing today: reply to Person 1."
    assert (
        say_today([step(), step(StepKind.ASKED, 2)]) == "2 things today, the first is to reply to Person 1."
    )


def test_words_are_said_of_a_person_or_of_the_line():
    assert say_word(StepKind.REPLY, "Ana Silva", "done") == "Reply to Ana Silva: done"
    assert say_word(StepKind.INVITATIONS, "Ana Silva", "never") == "Answer invitations: never"


def test_line_names_somebody_with_whom_there_is_nothing_else_to_do():
    best = step(StepKind.INVITATIONS, person=1, value=0.9)
    other = step(StepKind.INVITATIONS, person=2, value=0.8)
    reply = step(person=1)
    assert choose_steps([best, other, reply], Standing({}), TODAY) == [other, reply]
    assert choose_steps([best, reply], Standing({}), TODAY) == [reply]


def test_few_of_a_kind_as_long_as_there_are_others():
    replies = [step(person=each, value=0.9) for each in range(1, 9)]
    others = [step(StepKind.JOB, person=20), step(StepKind.FADING, person=21)]
    chosen = choose_steps([*replies, *others], Standing({}), TODAY)
    assert chosen == [*replies[: MOST - len(others)], *others]
    more = [step(StepKind.JOB, person=each) for each in range(30, 40)]
    chosen = choose_steps([*replies, *more], Standing({}), TODAY)
    assert chosen == [*replies[: MOST - OF_A_KIND], *more[:OF_A_KIND]]


@pytest.mark.parametrize("kind", URGENCY)
def test_curves_stay_between_nothing_and_all(kind):
    assert all(0 <= along(URGENCY[kind], day) <= 1 for day in range(-5, 400))
    assert [day for day, _ in URGENCY[kind]] == sorted({day for day, _ in URGENCY[kind]})


def test_curve_goes_in_straight_lines():
    curve = ((2, 0.5), (4, 1.0), (8, 0.2))
    assert [along(curve, day) for day in (0, 2, 3, 4, 6, 8, 9)] == pytest.approx(
        [0.5, 0.5, 0.75, 1.0, 0.6, 0.2, 0.2]
    )


@given(st.sampled_from([each for each in VALUES if each is not StepKind.FADING]), persons, st.booleans())
def test_value_is_a_share_and_grows_with_nearness(kind, whom, asks):
    value = value_for(kind, whom, asks=asks)
    assert 0 < value <= 1
    assert value_for(kind, replace(whom, strength=100), asks=asks) >= value


def test_every_verdict_has_its_value():
    assert sorted(INVITING.values(), reverse=True) == list(INVITING.values())
