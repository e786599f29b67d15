"""Marks on invitations: one at a time, several only to decline, undone as made."""

from datetime import date, datetime
from pathlib import Path

import pytest
from tests.archives import archive_files, invitation, write_zip

from firsthand.actions.imports import import_archive
from firsthand.actions.marking import mark_invitations, undo_mark
from firsthand.actions.review import review_invitations
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.models import Identity, Invitation, Mark, Owner
from firsthand.store.queries.owner import first_owner


def make_invitation(owner: Owner, name: str, now: datetime) -> Invitation:
    identity = Identity.objects.create(owner=owner, kind="name", value=name, name=name, named_on=now.date())
    return Invitation.objects.create(
        owner=owner, source="linkedin", direction="in", identity=identity, name=name, sent_at=now, digest=identity.pk,
        first_seen_on=date(2026, 11, 1), last_seen_on=date(2026, 11, 1), status="pending",
    )  # fmt: skip


def test_mark_is_kept_and_undone(alice: Owner, now: datetime) -> None:
    invitation = make_invitation(alice, "ana", now)
    batch = mark_invitations(alice, [invitation.pk], "asked", now)
    assert undo_mark(alice, batch, now) == 1
    assert undo_mark(alice, batch, now) == 0
    assert not Mark.objects.filter(undone_at=None).exists()


def test_several_can_only_be_declined(alice: Owner, now: datetime) -> None:
    ids = [make_invitation(alice, name, now).pk for name in ("ana", "ben")]
    with pytest.raises(UserError, match="INV-102"):
        mark_invitations(alice, ids, "accepted", now)
    batch = mark_invitations(alice, ids, "declined", now)
    assert undo_mark(alice, batch, now) == 2


def test_stranger_cannot_mark(alice: Owner, stranger: Owner, now: datetime) -> None:
    invitation = make_invitation(alice, "ana", now)
    with pytest.raises(UserError, match="INV-103"):
        mark_invitations(stranger, [invitation.pk], "declined", now)


def test_unknown_mark_is_refused(alice: Owner, now: datetime) -> None:
    with pytest.raises(UserError, match="INV-101"):
        mark_invitations(alice, [1], "married", now)


def test_declining_counts_for_the_same_persons_other_invitation_at_once(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    rows = [invitation("Ana Silva", "2026-11-08T10:00"), invitation("Ana Silva", "2026-11-18T10:00")]
    import_archive(alice, write_zip(tmp_path, archive_files(invitations=rows)), now)
    older, newer = Invitation.objects.order_by("sent_at")
    batch = mark_invitations(alice, [older.pk], "declined", now)
    [item] = review_invitations(django_rows, first_owner(django_rows), now).items
    assert (item.case.invitation_id, item.decision.rule, item.decision.verdict) == (newer.pk, 1, "decline")
    assert item.decision.reasons[0].evidence == (f"mark:{Mark.objects.get().pk}",)
    undo_mark(alice, batch, now)
    items = review_invitations(django_rows, first_owner(django_rows), now).items
    assert [each.decision.rule for each in items] == [9, 9]
