"""The owner as of a day: what began later is not there, and what was still going on has no end."""

from dataclasses import replace
from datetime import UTC, date, datetime

from firsthand.core.knowledge import Attendance, Employment, Owner, Schooling
from firsthand.core.then import OwnerThen

DAY = date(2024, 6, 1)


def event(name: str, year: int) -> Attendance:
    at = datetime(year, 5, 2, 9, tzinfo=UTC)
    return Attendance(f"meeting:{year}", name, at, at)


OWNER = Owner(
    name="Lena Hartwig",
    employments=(
        Employment("position:1", "Halden", started_on=date(2019, 1, 1), finished_on=date(2025, 3, 1)),
        Employment("position:2", "Northbeam", started_on=date(2025, 4, 1)),
        Employment("position:3", "Brightwater", finished_on=date(2018, 1, 1)),
    ),
    schoolings=(Schooling("school:1", "Lund", date(2024, 9, 1), date(2026, 6, 1)),),
    events=(event("Porto Data Day", 2023), event("Porto Data Day", 2025), event("Harbour Night", 2022)),
)


def test_what_began_later_is_not_there() -> None:
    then = OwnerThen(OWNER).before(DAY)
    assert [(each.company, each.finished_on) for each in then.employments] == [
        ("Halden", None), ("Brightwater", date(2018, 1, 1)),
    ]  # fmt: skip
    assert then.schoolings == ()


def test_a_later_fact_changes_nothing() -> None:
    more = replace(
        OWNER,
        employments=(
            *OWNER.employments,
            Employment("position:9", "Halden Ports", started_on=date(2024, 6, 1)),
        ),
        events=(*OWNER.events, event("Quay Summit", 2026)),
    )
    assert OwnerThen(more).with_events(DAY) == OwnerThen(OWNER).with_events(DAY)


def test_a_note_is_read_with_the_events_it_can_name() -> None:
    then = OwnerThen(OWNER)
    found = then.for_reading(DAY, "Hello Lena, we met in Porto at the data day and spoke about depots.")
    assert [each.record for each in found.events] == ["meeting:2023"]
    assert then.for_reading(DAY, "Hello Lena, I would like to join your team of planners.").events == ()
