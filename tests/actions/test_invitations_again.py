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
from firsthand.store.models import Invitation as Row
from firsthand.store.models import Owner
from firsthand.store.writes.identities import IdentityBook
from firsthand.store.writes.invitations import write_invitations

URL = "linkedin.com/in/ben-adler"
SENT = datetime(2026, 9, 10, 8, 0, tzinfo=UTC)


def invited(name: str = "Ben Adler", **said: Any) -> Invitation:
    plain: dict[str, Any] = {"sent_at": SENT, "sent_raw": "", "note": ""}
    return Invitation(Direction.IN, Party(name, URL), Party("Lena Hartwig"), **{**plain, **said})


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
