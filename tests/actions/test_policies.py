"""Policies of the owner's own: kept, changed, used, removed, each taken back; the one in use cannot go."""

from datetime import datetime
from pathlib import Path

import pytest
from tests.archives import archive_files, invitation, write_zip
from tests.hearing import HeardRows

from firsthand.actions.acts import undo_act
from firsthand.actions.imports import import_archive
from firsthand.actions.owners import choose_policy, undo_choice
from firsthand.actions.policies import MOST, keep_policy, remove_policy
from firsthand.actions.policy_changes import compare_policies
from firsthand.actions.review import review_invitations
from firsthand.core.errors import UserError
from firsthand.core.own_policy import read_policy
from firsthand.store.database import django_rows
from firsthand.store.models import Choice, Owner, OwnPolicy
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.invitations import PENDING
from firsthand.store.queries.owner import first_owner
from firsthand.store.queries.policies import (
    known_policies,
    own_policies,
    policy_called,
    policy_in_use,
    versions_of,
)

MINE = 'name = "Mine"\n[answers]\nunexplained = "decline"\n'
OPENER = MINE.replace("decline", "accept")


def names(owner: Owner) -> list[str]:
    return [each.name for each in own_policies(django_rows, owner.pk)]


def use(owner: Owner, name: str, now: datetime) -> None:
    choose_policy(owner, now, stop=name, asks_per_week=owner.asks_per_week)


def test_policy_is_kept_changed_and_each_taken_back(alice: Owner, stranger: Owner, now: datetime) -> None:
    first = keep_policy(alice, MINE, now)
    assert keep_policy(alice, MINE, now) is None
    second = keep_policy(alice, OPENER, now)
    assert first is not None
    assert second is not None
    assert names(alice) == ["Mine"]
    assert names(stranger) == []
    assert [each.text for each in versions_of(django_rows, alice.pk, first.pk)] == [OPENER, MINE]
    assert not undo_act(stranger, f"policy:{second.pk}", now)
    assert undo_act(alice, f"policy:{second.pk}", now)
    assert [each.text for each in own_policies(django_rows, alice.pk)] == [MINE]
    assert undo_act(alice, f"policy:{first.pk}", now)
    assert not undo_act(alice, f"policy:{first.pk}", now)
    assert names(alice) == []
    assert [(each.sort, each.what) for each in newest_acts(django_rows, alice.pk, limit=5)] == [
        ("policy", "changed"),
        ("policy", "kept"),
    ]


def test_removing_is_taken_back_with_the_text_as_it_was(alice: Owner, now: datetime) -> None:
    keep_policy(alice, MINE, now)
    gone = remove_policy(alice, "mine", now)
    assert names(alice) == []
    undo_act(alice, f"policy:{gone.pk}", now)
    assert [each.text for each in own_policies(django_rows, alice.pk)] == [MINE]
    with pytest.raises(UserError, match="POL-105"):
        remove_policy(alice, "Yours", now)


def test_a_policy_kept_again_under_a_removed_name_is_one(alice: Owner, now: datetime) -> None:
    keep_policy(alice, MINE, now)
    gone = remove_policy(alice, "Mine", now)
    keep_policy(alice, OPENER, now)
    use(alice, "Mine", now)
    undo_act(alice, f"policy:{gone.pk}", now)
    assert [each.text for each in own_policies(django_rows, alice.pk)] == [OPENER]


def test_the_policy_in_use_cannot_go(alice: Owner, now: datetime) -> None:
    first = keep_policy(alice, MINE, now)
    assert first
    use(alice, "mine", now)
    assert alice.policy == "Mine"
    with pytest.raises(UserError, match="POL-104"):
        remove_policy(alice, "Mine", now)
    with pytest.raises(UserError, match="POL-104"):
        undo_act(alice, f"policy:{first.pk}", now)
    use(alice, "Open", now)
    remove_policy(alice, "Mine", now)
    with pytest.raises(UserError, match="POL-101"):
        undo_choice(alice, Choice.objects.latest("id").pk, now)


def test_no_more_than_ten(alice: Owner, now: datetime) -> None:
    for number in range(MOST):
        keep_policy(alice, f'name = "Number {number}"', now)
    with pytest.raises(UserError, match="POL-103"):
        keep_policy(alice, MINE, now)
    assert keep_policy(alice, 'name = "Number 1"\nbased-on = "Open"', now)


def test_own_number_of_asks_counts_else_the_owners(alice: Owner, now: datetime) -> None:
    keep_policy(alice, MINE, now)
    keep_policy(alice, 'name = "Few"\n[numbers]\nasks-per-week = 2', now)
    owner = first_owner(django_rows)
    assert owner
    told = [policy_called(django_rows, owner, name).asks_per_week for name in ("Mine", "Few", "Open")]
    assert told == [10, 2, 10]
    assert [each.name for each in known_policies(django_rows, owner)][:3] == [
        "Closed circle",
        "Mine",
        "Trusted network",
    ]


def test_policy_that_can_no_longer_be_read_judges_as_the_default(alice: Owner, now: datetime) -> None:
    keep_policy(alice, MINE, now)
    use(alice, "Mine", now)
    OwnPolicy.objects.update(text="name = 3")
    owner = first_owner(django_rows)
    assert owner
    assert policy_in_use(django_rows, owner).name == "Trusted network"
    assert [each.name for each in known_policies(django_rows, owner)].count("Mine") == 0


def test_own_policy_judges_and_what_another_would_change_is_told(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    sent = [
        invitation("Ana Silva", "2026-11-08T10:00"),
        invitation("Bo Lind", "2026-11-18T10:00", "Hello, shall we?"),
    ]
    import_archive(alice, write_zip(tmp_path, archive_files(invitations=sent)), now)
    keep_policy(alice, MINE, now)
    use(alice, "Mine", now)
    owner = first_owner(django_rows)
    assert owner
    review = review_invitations(django_rows, owner, now)
    assert [(each.decision.verdict, each.group) for each in review.items] == [("decline", "decline")] * 2
    found = compare_policies(django_rows, owner, read_policy(OPENER), now)
    assert (
        found.line
        == "“Mine” answers 2 of 2 open invitations otherwise than “Mine”: 2 from decline to accept."
    )
    assert compare_policies(django_rows, owner, read_policy(MINE), now).changes == ()
    follow = read_policy(MINE.replace("decline", "follow"))
    rows, told = HeardRows(), ": 2 with another reply."
    assert compare_policies(rows, owner, follow, now).line.endswith(told)
    assert rows.heard.count(PENDING) == 1
