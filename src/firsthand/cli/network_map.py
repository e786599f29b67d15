"""firsthand map."""

from typing import Any

from firsthand.cli.output import print_hanging, print_json, print_line
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.days import say_count
from firsthand.core.errors import UserError
from firsthand.core.map_months import count_then, month_slug, read_month
from firsthand.core.members import REAL
from firsthand.core.strength import Standing
from firsthand.store.queries.owners import first_owner

SHOWN = 8  # people of a group, and groups that hang on one person


def show_map(*, as_json: bool) -> None:
    """Print groups, their people and bridges, and how real the whole is."""
    from firsthand.actions.network_map import map_outline, reach_goals
    from firsthand.cli.goals import goals_json, print_goal
    from firsthand.core.map_json import outline
    from firsthand.core.network_map import draw_map

    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows is None or owner is None:
            found = outline(draw_map([], [], {})) | {"goals": []}
        else:
            now = read_clock()
            found = map_outline(rows, owner.id, now)
            found["goals"] = goals_json(reach_goals(rows, owner.id, now, found), found)
    if as_json:
        print_json(found)
    elif not any(found["counts"][each] for each in ("real", "too_little", "dead_wood")):
        print_line("Nobody here yet. Import your LinkedIn archive first: firsthand import ARCHIVE.zip")
    else:
        print_map(found)
        if found["goals"]:
            print_line("\nWhere you want to get:")
        for goal in found["goals"]:
            print_goal(goal)


def show_month(text: str, *, as_json: bool) -> int:
    """Print how the ties stood at the end of a month. Raises UserError MAP-101."""
    start_django()
    from firsthand.actions.map_months import map_at, months_known
    from firsthand.store.database import django_rows

    now, owner, month = read_clock(), first_owner(django_rows), read_month(text)
    months = months_known(owner.id, now.date()) if owner else range(0)
    if owner is None or month is None or month not in months:
        span = (
            f"From {month_slug(months.start)} to {month_slug(months[-1])}."
            if months
            else "Import an archive first."
        )
        raise UserError("MAP-101", f"Nothing is known of the month {text[:20]}.", next_step=span)
    stood = map_at(owner.id, month, now)
    counts = count_then(stood)
    if as_json:
        people = [
            {"id": str(each.person), "strength": each.strength, "standing": each.standing.value}
            for each in stood
        ]
        print_json({"month": month_slug(month), "counts": counts, "people": people})
    else:
        standings = ", ".join(f"{counts[each.value]:,} {each.value}" for each in REAL)
        print_line(
            f"At the end of {text}: {say_count(counts['real'], 'person', 'people')} with a real tie: {standings}."
        )
        print_line(
            f"{counts[Standing.TOO_LITTLE.value]:,} with too little contact to say;"
            f" {counts[Standing.NEVER_REAL.value]:,} connections without contact."
        )
    return 0


def print_map(found: dict[str, Any]) -> None:
    """Print the map in words."""
    counts = found["counts"]
    standings = ", ".join(f"{number:,} {name}" for name, number in counts["standings"].items())
    print_line(f"{say_count(counts['real'], 'person', 'people')} with a real tie: {standings}.")
    print_line(
        f"{counts['too_little']:,} with too little contact to say; {counts['dead_wood']:,} connections are dead wood."
    )
    print_line(
        f"{say_count(counts['grouped'], 'person', 'people')} in {counts['groups']:,} groups,"
        f" {len(found['alone']):,} on their own."
    )
    for group in found["groups"]:
        names = {each["id"]: each["name"] for each in group["people"]}
        first = list(names.values())[:SHOWN]
        more = f" and {len(names) - SHOWN:,} more" if len(names) > SHOWN else ""
        named = group["named_by"]
        by = f"; named by the {named['kind']} of {len(named['people']):,}" if named else ""
        print_line(f"\n{group['name']} ({say_count(len(names), 'person', 'people')}{by})")
        print_hanging("  ", ", ".join(first) + more)
        if group["bridges"]:
            print_hanging("  Bridges: ", ", ".join(names[each] for each in group["bridges"]))
        if group["hangs_on"]:
            print_hanging("  Hangs on: ", names[group["hangs_on"]])
    if found["openness"]["contacts"]:
        contacts = say_count(found["openness"]["contacts"], "person", "people")
        print_line(f"\nBurt's constraint: {found['openness']['constraint']:.3f} over {contacts}")
