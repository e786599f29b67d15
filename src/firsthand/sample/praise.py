"""Recommendations and endorsements of the sample network, and the platform's own AI chat."""

from collections.abc import Iterator, Sequence
from datetime import date

from firsthand.sample.calendars import DAY, endorsement_date, message_date, written_at
from firsthand.sample.chance import chance, pick
from firsthand.sample.contacts import Contact
from firsthand.sample.messages import HEADER as MESSAGE_HEADER
from firsthand.sample.owner import OWNER_NAME, OWNER_URL

Row = tuple[str, ...]
_RECOMMENDATION = ("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status")
_SKILLS = ("Stock Accuracy", "Demand Planning", "Warehouse Operations", "Product Management", "Facilitation")


def received_rows(export_on: date) -> Iterator[Row]:
    """Yield Recommendations_Received.csv; one of the writers goes by a nickname."""
    yield _RECOMMENDATION
    yield (
        "Kathy", "Brennigan", "Tidewell Software", "Head of Customer Success",
        (
            "For four years Nora sat across from me with the customers' complaints pinned to her screen, "
            "the unkind ones on top. She answered each of them, first with a question, then with a "
            "release."
        ),
        written_at(export_on, 2385), "VISIBLE",
    )  # fmt: skip
    yield (
        "Ruth", "Abernethy-Cole", "Abernethy & Daughters", "Managing Partner",
        "Nora decides what not to measure, which is rarer than it sounds.",
        written_at(export_on, 1500), "VISIBLE",
    )  # fmt: skip


def given_rows(export_on: date) -> Iterator[Row]:
    """Yield Recommendations_Given.csv."""
    yield _RECOMMENDATION
    yield (
        "Samir", "Haddouchi", "Halden Foods", "Depot Manager",
        (
            "Samir took over the worst of our nine depots and made it the one the others visit. He "
            "counts first and talks afterwards, and his people stay."
        ),
        written_at(export_on, 905), "",
    )  # fmt: skip
    yield (
        "Lars", "Holmquister", "Tidewell Software", "Software Engineer",
        "Give Lars a bucket of water and he will find your defect.", written_at(export_on, 2390), "",
    )  # fmt: skip


def endorsement_rows(
    seed: int, contacts: Sequence[Contact], *, is_received: bool, export_at: int
) -> Iterator[Row]:
    """Yield Endorsement_Received_Info.csv or Endorsement_Given_Info.csv."""
    who = "Endorser" if is_received else "Endorsee"
    yield (
        "Endorsement Date",
        "Skill Name",
        f"{who} First Name",
        f"{who} Last Name",
        f"{who} Public Url",
        "Endorsement Status",
    )
    rng = chance(seed, "endorsements", who)
    share = 0.12 if is_received else 0.05
    for one in contacts:
        if rng.random() < share and not one.is_blank:
            at = one.accepted_at + int(rng.random() * (export_at - one.accepted_at - DAY // 24))
            short = one.url.removeprefix("https://")
            yield (endorsement_date(at), pick(rng, _SKILLS), one.first, one.last, short, "ACCEPTED")


def coach_rows(export_at: int) -> Iterator[Row]:
    """Yield coach_messages.csv: the platform's program speaking, no person."""
    yield MESSAGE_HEADER
    question = "How do I write a better summary?"
    answer = "Start with the work you want next. Shall I draft one for you?"
    for name, url, taker, taker_url, text, back in (
        ("LinkedIn Coach", "", OWNER_NAME, OWNER_URL, answer, 0),
        (OWNER_NAME, OWNER_URL, "LinkedIn Coach", "", question, 40),
    ):
        at = message_date(export_at - 90 * DAY - back)
        yield ("2-Y29hY2g=", "", name, url, taker, taker_url, at, "", text, "INBOX", "", "No", "No")
