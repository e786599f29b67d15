"""The same invitation from several exports and mails: what they say together, whatever came first."""

from datetime import UTC, date, datetime
from itertools import permutations
from typing import Any

import pytest
from django.db import connection
from tests.signatures import content_of

from firsthand.actions.settling_invitations import settle_invitations
from firsthand.actions.settling_people import settle_people
from firsthand.core.records import Direction, Invitation, Party
from firsthand.store.models import Edition, Owner
from firsthand.store.models import Invitation as Row
from firsthand.store.writes.identities import IdentityBook
from firsthand.store.writes.invitations import write_invitations

URL = "linkedin.com/in/ben-adler"
SENT = datetime(2026, 9, 10, 8, 0, tzinfo=UTC)


def invited(name: str = "Ben Adler", **said: Any) -> Invitation:
    plain: dict[str, Any] = {"inviter": Party(name, URL), "sent_at": SENT, "sent_raw": "", "note": ""}
    return Invitation(Direction.IN, invitee=Party("Lena Hartwig"), **{**plain, **said})


def keep(owner: Owner, source: str, *told: tuple[date, Invitation]) -> list[tuple[int, int]]:
    with connection.cursor() as cursor:
        tallies = [write_invitations(IdentityBook(cursor, owner.pk, on), source, [row]) for on, row in told]
    return [(tally.added, tally.updated) for tally in tallies]


EXPORTS = (
    (date(2026, 9, 15), invited("Ben Adler", sent_raw="9/10/26, 1:00 AM")),
    (date(2026, 10, 15), invited("Ben Adler-Stone", note="Hello", mutual_count=3, is_verified=False)),
    (date(2026, 11, 20), invited("Benjamin Adler", headline="Captain", mutual_names=("Priya Raman",))),
)


@pytest.mark.parametrize("order", list(permutations(EXPORTS)))
def test_exports_say_the_same_together_in_any_order(
    alice: Owner, order: tuple[tuple[date, Invitation], ...]
) -> None:
    keep(alice, "linkedin", *order)
    row = Row.objects.get()
    assert (row.name, row.note, row.headline) == ("Ben Adler", "Hello", "Captain")
    assert (row.mutual_count, row.mutual_names, row.is_unverified) == (3, ["Priya Raman"], False)
    assert (row.sent_raw, row.first_seen_on, row.last_seen_on) == ("", date(2026, 9, 15), date(2026, 11, 20))


def test_same_export_twice_changes_nothing(alice: Owner) -> None:
    keep(alice, "linkedin", *EXPORTS)
    content = content_of(alice.pk)
    assert keep(alice, "linkedin", *EXPORTS) == [(0, 0)] * 3
    assert content_of(alice.pk) == content


def test_reminder_is_of_the_day_it_first_came(alice: Owner, stranger: Owner) -> None:
    first, second = (
        (date(2026, 9, day), invited(sent_at=SENT.replace(day=day), sent_within_days=180)) for day in (17, 24)
    )
    keep(alice, "mail", first, second)
    keep(stranger, "mail", second, first)
    assert [row.sent_at.day for row in Row.objects.all()] == [17, 17]


def test_mail_and_archive_are_one_invitation_whatever_name_they_give(alice: Owner) -> None:
    keep(alice, "mail", (date(2026, 9, 10), invited("Ben Adler")))
    keep(alice, "linkedin", (date(2026, 11, 20), invited("Benjamin Adler")))
    settle_people(alice)
    settle_invitations(alice)
    assert Row.objects.get(source="mail").twin == Row.objects.get(source="linkedin")


@pytest.mark.parametrize("sent", [SENT, datetime(2026, 11, 13, 8, 0, tzinfo=UTC)])
@pytest.mark.parametrize("vanity", list("abcdef"))  # what a digest makes of it decides nothing
@pytest.mark.parametrize("is_reminder_first", [True, False])
def test_reminder_after_an_archive_keeps_the_first_mail_waiting(
    alice: Owner, sent: datetime, vanity: str, is_reminder_first: bool
) -> None:
    """The time is that of the first mail; the archive in between cannot tell that it was dealt with."""
    Edition.objects.create(owner=alice, source="linkedin", kind="invitations", exported_on=date(2026, 10, 20))
    party = Party("Ben Adler", f"{URL}-{vanity}")
    reminded = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
    mails = [
        (sent.date(), invited(sent_at=sent, inviter=party)),
        (reminded.date(), invited(sent_at=reminded, inviter=party, sent_within_days=180)),
    ]
    keep(alice, "mail", *(mails[::-1] if is_reminder_first else mails))
    settle_people(alice)
    settle_invitations(alice)
    [waiting] = Row.objects.filter(twin=None)
    assert (waiting.sent_at, waiting.status) == (sent, "pending")


def test_reminder_is_of_the_invitation_before_it(alice: Owner) -> None:
    """Who invited twice waits with the second."""
    days = [(datetime(2026, month, day, 8, tzinfo=UTC), within) for month, day, within in
            ((6, 1, 0), (9, 10, 0), (9, 24, 180))]  # fmt: skip
    keep(alice, "mail", *((at.date(), invited(sent_at=at, sent_within_days=within)) for at, within in days))
    settle_people(alice)
    settle_invitations(alice)
    first, second, reminder = Row.objects.order_by("sent_at")
    assert (first.twin, second.twin, reminder.twin) == (None, None, second)
