"""What became of an invitation, from logs that hold 180 days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.editions import Editions
from firsthand.core.invitation_status import InvitationStatus, Tie, next_export_due, status_of
from firsthand.core.records import Direction

LOG = date(2026, 11, 20)
NEWEST = Editions(LOG, LOG)


def status(
    direction: Direction = Direction.IN,
    *,
    sent: date,
    seen: date = LOG,
    ties: tuple[Tie, ...] = (),
    editions: Editions = NEWEST,
) -> tuple[InvitationStatus, date | None]:
    return status_of(direction, sent_on=sent, last_seen_on=seen, ties=ties, editions=editions)


def test_incoming_without_connection_is_pending() -> None:
    assert status(sent=date(2026, 11, 1)) == (InvitationStatus.PENDING, None)


def test_connection_since_then_is_acceptance() -> None:
    tie = Tie(date(2026, 11, 5), LOG)
    assert status(sent=date(2026, 11, 1), ties=(tie,)) == (InvitationStatus.ACCEPTED, date(2026, 11, 5))


def test_accepted_and_later_disconnected_stays_accepted() -> None:
    tie = Tie(date(2026, 3, 5), date(2026, 6, 1))
    assert status(sent=date(2026, 3, 1), ties=(tie,))[0] is InvitationStatus.ACCEPTED


def test_invitation_after_a_lost_connection_is_pending_again() -> None:
    tie = Tie(date(2024, 3, 5), date(2026, 6, 1))
    assert status(sent=date(2026, 11, 1), ties=(tie,))[0] is InvitationStatus.PENDING


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (date(2026, 6, 15), InvitationStatus.GONE),
        (date(2026, 1, 15), InvitationStatus.UNCERTAIN),
    ],
)
def test_row_missing_in_a_newer_log(sent: date, expected: InvitationStatus) -> None:
    assert status(sent=sent, seen=date(2026, 6, 20))[0] is expected


def test_a_row_of_the_newest_log_is_pending_whatever_is_known_of_connections() -> None:
    for connections_on in (None, date(2026, 6, 1), LOG):
        found = status(sent=date(2026, 11, 1), editions=Editions(LOG, connections_on))
        assert found == (InvitationStatus.PENDING, None)


def test_lists_of_connections_that_are_missing_or_old_are_told() -> None:
    assert "No list of connections" in Editions(LOG).doubt
    assert "is of 1 June 2026" in Editions(LOG, date(2026, 6, 1)).doubt
    assert (Editions(None, LOG).doubt, NEWEST.doubt) == ("", "")
    assert "Only pasted invitations" in Editions().doubt


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (date(2026, 8, 1), InvitationStatus.OPEN_OR_DECLINED),
        (date(2026, 1, 1), InvitationStatus.CLOSED_UNKNOWN),
    ],
)
def test_outgoing_without_connection(sent: date, expected: InvitationStatus) -> None:
    assert status(Direction.OUT, sent=sent)[0] is expected


def test_next_export_is_due_before_the_log_forgets() -> None:
    assert next_export_due(date(2026, 11, 20)) == date(2027, 5, 19)


@given(st.dates(date(2020, 1, 1), date(2026, 11, 20)), st.sampled_from(Direction))
def test_a_standing_connection_is_never_pending(sent: date, direction: Direction) -> None:
    tie = Tie(date(2019, 1, 1), LOG)
    assert status(direction, sent=sent, ties=(tie,))[0] is InvitationStatus.ACCEPTED


def test_who_invited_again_has_no_earlier_invitation_waiting() -> None:
    sent, seen = date(2026, 2, 10), date(2026, 3, 20)
    assert status(sent=sent, seen=seen)[0] is InvitationStatus.UNCERTAIN
    again = status_of(
        Direction.IN, sent_on=sent, last_seen_on=seen, ties=(), editions=NEWEST, came_again=True
    )
    assert again == (InvitationStatus.GONE, None)


def test_what_an_archive_leaves_out_is_told() -> None:
    assert Editions().lack == ""
    assert Editions(LOG, LOG, LOG).lack == ""
    assert "no invitations and no messages" in Editions(None, LOG).lack
    assert "holds no messages" in Editions(LOG, LOG).lack
