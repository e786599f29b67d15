"""Goals in the store: kept once, outliving imports, taken back in History."""

from datetime import datetime
from pathlib import Path

import pytest
from tests.archives import archive_files, connection, write_zip

from firsthand.actions.acts import undo_act
from firsthand.actions.goals import keep_goal, undo_newest
from firsthand.actions.imports import import_archive
from firsthand.actions.network_map import draw_maps, map_outline, reach_goals
from firsthand.core.errors import UserError
from firsthand.core.goals import MOST, GoalKind
from firsthand.store.database import django_rows
from firsthand.store.models import Goal, Owner
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.goals import goals_of


def reached(owner: Owner, now: datetime) -> dict[str, int]:
    found = reach_goals(django_rows, owner.pk, now, map_outline(django_rows, owner.pk, now))
    return {each.goal.text: len(each.ids) for each in found}


def test_goals_outlive_imports_and_count_who_comes(alice: Owner, tmp_path: Path, now: datetime) -> None:
    keep_goal(alice, GoalKind.COMPANY, "  Kelp  Ltd ", now)
    keep_goal(alice, GoalKind.ROLE, "analyst", now)
    assert reached(alice, now) == {"Kelp Ltd": 0, "analyst": 0}
    people = [connection("Ana Silva", "05 Mar 2024", company="kelp", position="Senior Analyst")]
    import_archive(alice, write_zip(tmp_path, archive_files(owner="Alice Arden", connections=people)), now)
    assert reached(alice, now) == {"Kelp Ltd": 1, "analyst": 1}
    assert draw_maps(now)
    assert reached(alice, now) == {"Kelp Ltd": 1, "analyst": 1}


def test_the_same_goal_is_kept_once(alice: Owner, now: datetime) -> None:
    first = keep_goal(alice, GoalKind.COMPANY, "Kelp Ltd", now)
    assert keep_goal(alice, GoalKind.COMPANY, "KELP", now) == first
    assert keep_goal(alice, GoalKind.PLACE, "Kelp", now) != first


def test_a_goal_is_taken_back_in_history(alice: Owner, stranger: Owner, now: datetime) -> None:
    kept = keep_goal(alice, GoalKind.PLACE, "Porto", now)
    [act] = newest_acts(django_rows, alice.pk, limit=5)
    assert (act.key, act.what, act.whom) == (f"goal:{kept.pk}", "place", "Porto")
    assert not undo_act(stranger, act.key, now)
    assert undo_act(alice, act.key, now)
    assert not undo_act(alice, act.key, now)
    assert goals_of(django_rows, alice.pk) == []
    with pytest.raises(UserError, match="no goal"):
        undo_newest(alice, now)


def test_goals_have_an_end(alice: Owner, now: datetime) -> None:
    Goal.objects.bulk_create(
        Goal(owner=alice, kind="place", text=f"Town {number}", made_at=now) for number in range(MOST)
    )
    with pytest.raises(UserError) as refused:
        keep_goal(alice, GoalKind.PLACE, "One more", now)
    assert refused.value.code == "GOA-103"
