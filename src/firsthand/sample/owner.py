"""The made-up owner of the sample archives, and the files that speak of her alone."""

import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from firsthand.sample.blocks import columns
from firsthand.sample.calendars import seconds_at, working_day

OWNER_FIRST, OWNER_LAST = "Nora", "Velden"
OWNER_NAME = f"{OWNER_FIRST} {OWNER_LAST}"
OWNER_URL = "https://www.linkedin.com/in/nora-velden-operations"
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

BREAKFAST_DAYS_AGO = 58  # the event she went to
SUMMIT_DAYS_AGO = 171  # another one she went to
PLANNING_DAYS_AGO = 81  # the one she gave up
FAIR_DAYS_AHEAD = 40  # one still to come
SUPPLIERS_DAYS_AGO = 104  # the large meeting in her calendar
COFFEE_DAYS_AGO = 66  # the coffee that was called off

Row = tuple[str, ...]


def story_words(export_on: date) -> dict[str, str]:
    """Return the fields that story texts may use: years counted back (`y9`) and event days."""
    words = {f"y{back}": str(export_on.year - back) for back in range(25)}
    for name, days in (
        ("breakfast", BREAKFAST_DAYS_AGO),
        ("summit", SUMMIT_DAYS_AGO),
        ("planning", PLANNING_DAYS_AGO),
        ("coffee", COFFEE_DAYS_AGO),
    ):
        day = export_on - timedelta(days=days)
        words[f"{name}_day"] = f"{day.day} {MONTHS[day.month - 1]}"
        words[f"{name}_month"] = MONTHS[day.month - 1]
    suppliers = working_day(seconds_at(export_on - timedelta(days=SUPPLIERS_DAYS_AGO)))
    words["suppliers_month"] = MONTHS[time.gmtime(suppliers).tm_mon - 1]
    return words


def profile_rows() -> Iterator[Row]:
    """Yield Profile.csv."""
    yield columns(
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
        "Twitter Handles,Websites,Instant Messengers"
    )
    summary = (
        "I help planning and warehouse teams agree on one set of numbers.  Before that I built planning "
        'software at Tidewell and ran supply operations at Halden Foods. Author of "The warehouse that '
        'counted twice".'
    )
    headline = "Independent operations and product consultant | one set of numbers"
    place = "Rotterdam, South Holland, Netherlands"
    sites = "[PERSONAL:https://velden-operations.example]"
    yield (
        OWNER_FIRST,
        OWNER_LAST,
        "",
        "",
        "Feb 11",
        headline,
        summary,
        "Business Consulting",
        "",
        place,
        "",
        sites,
        "",
    )


def position_rows(year: int) -> Iterator[Row]:
    """Yield Positions.csv, newest first; `year` is the year of the export."""
    yield ("Company Name", "Title", "Description", "Location", "Started On", "Finished On")
    place = "Rotterdam, South Holland, Netherlands"
    work = "Stock accuracy, planning roadmaps, and the talks between both."
    yield ("Velden Operations", "Independent Consultant", work, place, f"Mar {year - 2}", "")
    food = "Ran planning for nine depots."
    yield ("Halden Foods", "Head of Supply Operations", food, place, f"Apr {year - 6}", f"Feb {year - 2}")
    dock = "Dock scheduler, from first sketch to forty sites."
    yield (
        "Tidewell Software",
        "Senior Product Manager",
        dock,
        "Utrecht, Netherlands",
        f"Aug {year - 12}",
        f"Mar {year - 6}",
    )
    yield (
        "Kestrel & Lowe Logistics",
        "Operations Analyst",
        "",
        place,
        f"Sep {year - 17}",
        f"Jun {year - 12}",
    )


def education_rows(year: int) -> Iterator[Row]:
    """Yield Education.csv."""
    yield ("School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities")
    yield (
        "Waalhaven School of Economics",
        f"{year - 22}",
        f"{year - 18}",
        "",
        "MSc, Logistics and Economics",
        "Rowing",
    )


def skill_rows() -> Iterator[Row]:
    """Yield Skills.csv."""
    yield ("Name",)
    for skill in (
        "Stock Accuracy",
        "Demand Planning",
        "Warehouse Operations",
        "Product Management",
        "S&OP",
        "Facilitation",
    ):
        yield (skill,)


def address_rows(year: int) -> Iterator[Row]:
    """Yield Email Addresses.csv."""
    yield ("Email Address", "Confirmed", "Primary", "Updated On")
    yield ("nora@velden-operations.example", "Yes", "Yes", f"3/4/{(year - 2) % 100:02d}, 9:12 AM")
    yield ("nora.velden@tidewell.example", "Yes", "No", f"8/19/{(year - 12) % 100:02d}, 2:41 PM")


def event_rows(export_on: date) -> Iterator[Row]:
    """Yield Events.csv: two she went to, one she gave up, one to come."""
    yield ("Event Name", "Event Time", "Status", "External Url")
    for name, days, status in (
        ("Open Stock Data Fair", -FAIR_DAYS_AHEAD, "APPROVED"),
        ("Rotterdam Ops Breakfast", BREAKFAST_DAYS_AGO, "APPROVED"),
        ("Nordic Planning Day", PLANNING_DAYS_AGO, "RELINQUISHED"),
        ("Lisbon Warehouse Summit", SUMMIT_DAYS_AGO, "APPROVED"),
    ):
        day = export_on - timedelta(days=days)
        short = f"{MONTHS[day.month - 1][:3]} {day.day:02d}, {day.year}"
        yield (name, f"{short} 08:30 AM - {short} 05:00 PM", status, "")


def follow_rows(export_on: date) -> Iterator[Row]:
    """Yield Company Follows.csv."""
    yield ("Organization", "Followed On")
    for name, days in (("Halden Foods", 2400), ("Tidewell Software", 4400), ("Brightwater Foods", 212)):
        at = datetime.combine(export_on - timedelta(days=days), datetime.min.time()).replace(
            hour=7, minute=days % 60
        )
        weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[at.weekday()]
        month = MONTHS[at.month - 1][:3]
        yield (name, f"{weekday} {month} {at.day:02d} {at:%H:%M:%S} UTC {at.year}")
