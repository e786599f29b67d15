"""Why to let somebody go, in sentences that say which of several things it was, with every record."""

from datetime import date, timedelta

import pytest

from firsthand.core.knowledge import Knowledge
from firsthand.core.prune_sentences import Detail, tell_terms
from firsthand.core.pruning import Facts, Reason, Term
from firsthand.core.strength import Standing

DAY = date(2026, 5, 1)


def told(reason: Reason, facts: Facts, detail: Detail) -> tuple[str, tuple[str, ...]]:
    [found] = tell_terms([Term(reason, 1.0)], facts, detail, DAY)
    return found.text, found.records


@pytest.mark.parametrize(
    ("refused", "did"),
    [
        ((False,) * 5, "you never answered"),
        ((True,) * 5, "all you said was no"),
        ((True, False, False, False, False), "you said no to 1 and never answered the others"),
        ((True, True, True, True, False), "you said no to 4 and never answered the other"),
    ],
)
def test_sales_messages_tell_what_the_owner_did_and_open_all(refused: tuple[bool, ...], did: str) -> None:
    sold = tuple((f"message:{each}", DAY + timedelta(days=each), no) for each, no in enumerate(refused))
    text, records = told(
        Reason.PITCHES, Facts(1, Knowledge.WROTE, Standing.NEVER_REAL, pitches=5), Detail(pitches=sold)
    )
    assert text == f"5 sales messages since you connected, the last on 5 May 2026; {did}."
    assert records == tuple(f"message:{each}" for each in (4, 3, 2, 1, 0))


@pytest.mark.parametrize(
    ("detail", "text"),
    [
        (Detail(has_refused=True), "You wrote to each other, and all you said was no."),
        (Detail(were_many=True), "You wrote to each other, but only among more than five people."),
        (Detail(), "Each of you wrote, and neither answered the other."),
    ],
)
def test_why_no_exchange_came_of_it_is_said(detail: Detail, text: str) -> None:
    assert told(
        Reason.ONE_SIDED, Facts(1, Knowledge.WROTE, Standing.NEVER_REAL, received=1, sent=1), detail
    ) == (
        text,
        (),
    )
