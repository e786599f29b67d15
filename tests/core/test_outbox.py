"""What may happen to a mail to send: the laws that no order of events breaks."""

from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.outbox import (
    BY_OWNER_ON_PAGE,
    COUNTED,
    STATE_WORDS,
    Event,
    State,
    after,
    may,
    refusal_words,
)

EVENTS = st.lists(st.sampled_from(Event), max_size=40)
ENDS = {State.ACCEPTED, State.REFUSED}


def walk(events: list[Event]) -> list[tuple[State, Event, State]]:
    """Let events happen to a draft, those that can."""
    state, steps = State.DRAFT, []
    for event in events:
        if (reached := after(state, event)) is not None:
            steps.append((state, event, reached))
            state = reached
    return steps


@given(EVENTS)
def test_between_two_claims_stands_the_word_of_the_owner(events):
    confirmed = False
    for _, event, _ in walk(events):
        if event is Event.CLAIM:
            assert confirmed
        confirmed = event in BY_OWNER_ON_PAGE or (confirmed and event is not Event.CLAIM)


@given(EVENTS)
def test_what_may_have_been_delivered_is_never_sent_again(events):
    offered = False
    for _, event, reached in walk(events):
        assert not (offered and reached in {State.DRAFT, State.CONFIRMED, State.CLAIMED})
        offered = offered or event in {Event.ACCEPT, Event.REFUSE, Event.LOSE_SIGHT}


@given(EVENTS)
def test_what_a_server_answered_stays_so(events):
    for state, _, _ in walk(events):
        assert state not in ENDS


@given(EVENTS)
def test_only_a_claimed_one_is_accepted_or_refused(events):
    for state, _, reached in walk(events):
        assert reached not in ENDS or state is State.CLAIMED


def test_every_state_has_a_word_and_can_be_reached_and_left():
    assert set(STATE_WORDS) == set(State)
    assert {reached for event in Event for state in State if (reached := after(state, event))} == set(State)
    assert {state for state in State if not any(may(state, event) for event in Event)} == ENDS
    assert {State.DRAFT, State.DISCARDED} == set(State) - COUNTED


def test_refusals_are_said_in_words_and_never_in_the_servers():
    assert refusal_words(550, "5.1.1") == "There is no mailbox of this address."
    assert refusal_words(452, "4.2.2") == "The mailbox of this address is full."
    assert refusal_words(451) == "The server would not take it just now."
    assert refusal_words(554) == refusal_words(554, "9.9.9")
    assert refusal_words(599)
