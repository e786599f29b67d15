"""firsthand results --month: a month on one page."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from firsthand.cli.output import print_hanging, print_json, print_line, print_table
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.goodwill import tell_favour
from firsthand.core.map_months import month_slug, read_month
from firsthand.core.monthly import Month, Placed
from firsthand.core.monthly_words import Told, brought, changed, say_month, say_until, stands
from firsthand.core.outcomes import outcome_json, tell_outcome
from firsthand.store.database import django_rows
from firsthand.store.queries.owners import first_owner
from firsthand.store.queries.people import people_by_ids

if TYPE_CHECKING:
    from firsthand.actions.monthly import Monthly


def show_month(text: str, *, as_json: bool) -> int:
    """Print one month. Raises UserError RES-101 for one that cannot be looked at."""
    from firsthand.actions.monthly import months_to_tell, tell_month

    now, owner = read_clock(), first_owner(django_rows)
    months = months_to_tell(owner.id, now.date()) if owner else range(0)
    number = read_month(text)
    if owner is None or number is None or number not in months:
        known = (
            f"Choose one from {month_slug(months.start)} to {month_slug(months.stop - 1)}"
            if months
            else "Import first"
        )
        raise UserError("RES-101", "This month cannot be looked at.", where=text[:20], next_step=f"{known}.")
    found = tell_month(django_rows, owner, now, number, months)
    if as_json:
        print_json(month_json(found))
    else:
        tell(found, owner.id)
    return 0


def tell(found: "Monthly", owner_id: int) -> None:
    """Print a month in words."""
    month = found.month
    print_hanging("", say_month(month))
    if not found.is_over:
        print_hanging("", say_until(month.last_on))
    if month.is_empty:
        print_line(
            "Nothing is known of this month. Import your archive, mail or calendar: firsthand import PATH"
        )
        return
    section("Where you stand", (each.text for each in told_stands(found)))
    people = {person for person, _ in month.favours}
    names = {each.id: each.name for each in people_by_ids(django_rows, owner_id, sorted(people))}
    section(
        "What it brought",
        [
            *(f"{each.on.isoformat()} {tell_outcome(each)}" for each in month.outcomes),
            *(each.text for each in brought(month)),
            *(
                f"{each.on.isoformat()} {names.get(person, '')}: {tell_favour(each)}"
                for person, each in month.favours
            ),
        ],
    )
    section("What changed", (each.text for each in changed(month)))
    print_lately(month)
    if found.suggestions:
        section("What you might do next", (f"{each.text} {each.because}" for each in found.suggestions))


def print_lately(month: Month) -> None:
    """Print what happened in the twelve months until this one, the newest first."""
    if not any(any(each[1:]) for each in month.lately):
        return
    section("Month by month", [])
    print_table(
        ["Month", "Conversations", "New connections", "Outcomes"],
        [
            [month_slug(each.number), *(f"{number:,}" for number in each[1:])]
            for each in reversed(month.lately)
        ],
    )


def section(title: str, lines: Iterable[str]) -> None:
    print_line()
    print_line(title)
    for line in lines:
        print_hanging("  ", line)


def told_stands(found: "Monthly") -> list[Told]:
    return stands(found.month, found.places, found.periods)


def placed_json(placed: Placed | None) -> dict[str, Any] | None:
    """Return where the owner stood on a day as programs see it."""
    return {"on": placed[0].isoformat(), "place": placed[1]} if placed else None


def month_json(found: "Monthly") -> dict[str, Any]:
    """Return a month as programs see it."""
    month = found.month
    return {
        "month": month_slug(month.number),
        "until": month.last_on.isoformat(),
        "is_over": found.is_over,
        "text": say_month(month),
        "policies": [
            {
                "name": each.policy,
                "place": each.place,
                "from": each.first_on.isoformat(),
                "to": each.last_on.isoformat(),
            }
            for each in found.periods
        ],
        "place": placed_json(found.places[0]),
        "place_before": placed_json(found.places[1]),
        "connections": month.connections,
        "alive": month.alive,
        "alive_connections": month.alive_connected,
        "alive_before": month.alive_before,
        "conversations": month.conversations,
        "hours": round(month.hours, 1),
        "pitches": month.pitches,
        "outcomes": [outcome_json(each) for each in month.outcomes],
        "people": {listed.value: [str(each) for each in people] for listed, people in month.lists.items()},
        "lately": [
            {
                "month": month_slug(each.number),
                "conversations": each.conversations,
                "connections": each.connected,
                "outcomes": each.outcomes,
            }
            for each in month.lately
        ],
        "suggestions": [
            {"code": each.what.value, "text": each.text, "because": each.because}
            for each in found.suggestions
        ],
    }
