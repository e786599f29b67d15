"""firsthand goals: what the owner wants to reach, and who is there."""

from collections.abc import Iterable
from typing import Any

from firsthand.cli.output import print_hanging, print_json, print_line, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.days import say_count
from firsthand.core.goals import GoalKind, Reached
from firsthand.store.queries.owners import first_owner


def show_goals(*, as_json: bool) -> int:
    """Print each goal with who is there."""
    from firsthand.actions.network_map import map_outline, reach_goals

    found: list[dict[str, Any]] = []
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows is not None and owner is not None:
            now = read_clock()
            outline = map_outline(rows, owner.id, now)
            found = goals_json(reach_goals(rows, owner.id, now, outline), outline)
    if as_json:
        print_json(found)
    elif not found:
        print_line("You named no goal yet. Name one: firsthand goals company NAME")
    for goal in () if as_json else found:
        print_goal(goal)
    return 0


def print_goal(goal: dict[str, Any]) -> None:
    """Print one goal in words."""
    head = f"{goal['id']:>4} {goal['kind']} {goal['text']}: "
    if not goal["people"]:
        near = f" Called like it: {', '.join(goal['near'])}." if goal["near"] else ""
        print_hanging(head, f"nobody yet.{near}")
        return
    tied = f"{goal['real']:,} with a real tie, {goal['alive']:,} close or active"
    named = ", ".join(each["name"] for each in goal["strongest"])
    groups = ", ".join(f"{each['name']} ({each['people']:,})" for each in goal["groups"])
    print_hanging(
        head,
        f"{say_count(goal['people'], 'person', 'people')}, {tied}."
        + (f" Strongest: {named}." if named else "")
        + (f" Groups: {groups}." if groups else ""),
    )


def goals_json(reached: Iterable[Reached], outline: dict[str, Any]) -> list[dict[str, Any]]:
    """Return goals as programs see them."""
    return [
        {
            "id": str(each.goal.id),
            "kind": each.goal.kind.value,
            "text": each.goal.text,
            "people": len(each.ids),
            "real": each.real,
            "alive": each.alive,
            "strongest": list(each.strongest),
            "near": [name for _, name in each.near],
            "groups": [
                {"name": outline["groups"][at - 1]["name"], "people": people} for at, people in each.groups
            ],
        }
        for each in reached
    ]


def keep(kind: str, text: str, *, as_json: bool) -> int:
    """Keep a goal. Raises UserError GOA-101, GOA-102, GOA-103."""
    start_django()
    from firsthand.actions.goals import keep_goal
    from firsthand.actions.owners import local_owner

    now = read_clock()
    kept = keep_goal(local_owner(now), GoalKind(kind), text, now)
    said = f"You want to reach the {kept.kind} {kept.text}. Take it back with: firsthand goals --undo"
    return tell_act({"act": f"goal:{kept.pk}", "kind": kept.kind, "text": kept.text}, said, as_json=as_json)


def take_back(goal: int | None, *, as_json: bool) -> int:
    """Take one goal back, the newest if none is given. Raises UserError GOA-104 where there is none."""
    start_django()
    from firsthand.actions.goals import undo_goal, undo_newest
    from firsthand.actions.owners import local_owner
    from firsthand.core.errors import UserError

    now = read_clock()
    owner = local_owner(now)
    if goal is None:
        goal = undo_newest(owner, now).pk
    elif not undo_goal(owner, goal, now):
        raise UserError(
            "GOA-104", "There is no such goal that could be taken back.", next_step="firsthand goals"
        )
    return tell_act({"act": f"goal:{goal}"}, "Taken back.", as_json=as_json)
