"""The back-test knows what the live system knew on the day, and nothing that came later."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from tests.actions.past_worlds import Fact, World, made_up, write_world

from firsthand.actions.backtest import past_requests
from firsthand.actions.importing import import_source
from firsthand.actions.review import review_invitations
from firsthand.core.backtest import Request, judge
from firsthand.core.stops import STOPS
from firsthand.core.verdicts import Verdict
from firsthand.sources.opening import kinds_at
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.owners import OWNER, OwnerRow, owner_row

pytestmark = pytest.mark.django_db
END = date(2026, 11, 20)
Verdicts = dict[str, list[tuple[Verdict, int]]]


def take_in(folder: Path, world: World, on: date) -> tuple[OwnerRow, datetime]:
    """Import a past as it was on a day into a network of its own."""
    now = datetime.combine(on, time(12), UTC)
    owner = Owner.objects.create(created_at=now)
    for path in write_world(folder, world, on):
        for kind in kinds_at(path):
            import_source(owner, path, kind, now)
    return owner_row(django_rows(f"{OWNER} WHERE id = %s", (owner.pk,))[0]), now


def replayed(folder: Path, world: World) -> dict[str, Request]:
    """Return what the back-test makes of a whole past, by name."""
    owner, now = take_in(folder, world, END)
    found = past_requests(django_rows, owner.id, now).requests
    return {each.case.sender.name: each for each in found if each.case.sender.name in world.asked}


def verdicts_then(requests: dict[str, Request]) -> Verdicts:
    """Return verdict and rule at each stop, by name."""
    return {
        name: [(found.verdict, found.decision.rule) for policy in STOPS for found in [judge(each, policy)]]
        for name, each in requests.items()
    }


def live_verdicts(folder: Path, world: World, who: str) -> list[tuple[Verdict, int]]:
    """Return verdict and rule at each stop as the system gave them on the day, of what it had by then."""
    on = world.asked[who]
    owner, now = take_in(folder, world.until(on), on)
    found = []
    for policy in STOPS:
        items = review_invitations(django_rows, owner, now, policy=policy).items
        [item] = [each for each in items if each.case.sender.name == who]
        found.append((item.decision.verdict, item.decision.rule))
    return found


@pytest.mark.parametrize("seed", range(2))
def test_it_says_what_the_system_said_on_the_day(tmp_path: Path, seed: int) -> None:
    world = made_up(seed)
    said = verdicts_then(replayed(tmp_path / "whole", world))
    live = {who: live_verdicts(tmp_path / who, world, who) for who in world.asked}
    assert said == live


@pytest.mark.parametrize("seed", range(2, 4))
def test_no_later_fact_changes_anything(tmp_path: Path, seed: int) -> None:
    world = made_up(seed)
    before = verdicts_then(replayed(tmp_path / "before", world))
    later = [
        Fact(kind, who, on + timedelta(days=days), 1000 + 10 * number + days)
        for number, (who, on) in enumerate(world.asked.items())
        for days, kind in enumerate(("chat", "mail", "meeting", "introduced", "praised", "namesake"))
    ]
    planted = World(world.asked, world.notes, [*world.facts, *later])
    assert verdicts_then(replayed(tmp_path / "planted", planted)) == before
