"""Mail and calendars in any portions: split into files anyhow, in any order, some twice, they give the same content.

What a few mails touch is worked out alone; that must give what working out everything gives.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.archives import archive_files, chat, connection, invitation, write_zip
from tests.evidence_files import meeting, write_calendar
from tests.faults.overlapping import ANA, EVA, FOOT, LENA, NOTE, PRIYA, PRIYA_SHORT, ROSA, TOM, letter, told
from tests.faults.test_orders import take_in
from tests.signatures import content_of, differences
from tests.sources.mail import building as b

from firsthand.actions.imports import import_archive
from firsthand.actions.settling import settle
from firsthand.store.models import Owner

pytestmark = pytest.mark.fault

EXAMPLES = settings(
    max_examples=12,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
PEOPLE = (LENA, PRIYA, PRIYA_SHORT, EVA, TOM, ANA, ROSA)
KEYS = "abcdef"
WORDS = (
    "Hello\n",
    f"Hello\n{FOOT}",
    "No thanks, please take me off your list.\n",
    "Lena, meet Rosa. Rosa, meet Lena. You two should talk.\n",
)


@st.composite
def mails(draw: st.DrawFn) -> bytes:
    """One mail; the keys are so few that there are copies, answers, loops and other mails under one key."""
    people = draw(st.lists(st.sampled_from(PEOPLE), min_size=2, max_size=4, unique=True))
    references = draw(st.lists(st.sampled_from(KEYS), max_size=2))
    headers: dict[str, Any] = {"References": " ".join(f"<{key}@x>" for key in references) or None}
    if draw(st.integers(0, 5)) == 0:
        headers["Precedence"] = "bulk"
    key, day = draw(st.sampled_from(KEYS)), draw(st.integers(1, 28))
    body = draw(st.sampled_from(WORDS))
    return letter(key, people[0], ", ".join(people[1:]), f"{day} Mar 2025 09:00", body=body, **headers)


@st.composite
def tellings(draw: st.DrawFn) -> bytes:
    """A mail of the platform."""
    name = draw(st.sampled_from(["Ben Adler", "Rosa Hall", "Tilda Okonjo"]))
    kind = draw(st.sampled_from(["invite_single_01", "invite_reminder_01"]))
    day, headline = draw(st.integers(5, 20)), draw(st.sampled_from(["Captain", "Head of docks"]))
    return told(name, f"{day} Nov 2026 08:02", template=f"email_m2m_{kind}", headline=headline)


GUESTS = (("Priya Raman", "priya@northbeam"), ("Eva Lind", "eva@lind"), ("Tom Okafor", "tom@okafor"))


@st.composite
def meetings(draw: st.DrawFn) -> str:
    """One version of a meeting; its people follow from it, as one file does not tell who was on an older list."""
    number = draw(st.integers(0, len(KEYS) - 1))
    answers = st.sampled_from(["ACCEPTED", "DECLINED", "TENTATIVE", "NEEDS-ACTION"])
    guests = GUESTS[number % 3 :] if number < 3 else GUESTS[: number - 2]
    listed = [f"{name}:{mail}.example:{draw(answers)}" for name, mail in guests]
    own = f"Lena Hartwig:lena@hartwig.example:{draw(answers)}"
    more = f"SEQUENCE:{draw(st.integers(0, 2))}\r\n" + draw(st.sampled_from(["", "STATUS:CANCELLED\r\n"]))
    day, title = draw(st.integers(10, 28)), draw(st.sampled_from(["Plans", "Plans, later"]))
    times = (f"202603{day}T090000Z", f"202603{day}T100000Z")
    return meeting(KEYS[number], title, *times, own, *listed, more=more)


def version_of(entry: str) -> tuple[str, ...]:
    """The meeting and its sequence; of two that are equally old, one file keeps the one that stands last in it."""
    return tuple(line for line in entry.split("\r\n") if line.startswith(("UID:", "SEQUENCE:")))


def portions_of(rows: st.SearchStrategy[list[Any]]) -> st.SearchStrategy[list[list[Any]]]:
    """Some rows and, of their places, portions that may hold some twice; what none holds comes last."""

    def split(drawn: tuple[list[Any], list[list[int]]]) -> list[list[Any]]:
        rows, places = drawn
        chosen = [[rows[place % len(rows)] for place in part] for part in places]
        left = [row for number, row in enumerate(rows) if all(number not in part for part in places)]
        return [part for part in (*chosen, left) if part]

    places = st.lists(st.lists(st.integers(0, 9), min_size=1, max_size=4), max_size=3)
    return st.tuples(rows, places).map(split)


@pytest.fixture
def network(alice: Owner, tmp_path: Path, now: datetime) -> Owner:
    """An owner with an archive, so that it is clear who they are."""
    files = archive_files(
        connections=[connection("Priya Raman", "05 Mar 2024", mail="priya@northbeam.example")],
        invitations=[
            invitation("Rosa Hall", "2026-11-08T10:00", NOTE),
            invitation("Eva Lind", "2026-11-09T10:00"),
        ],
        messages=chat("2-p==", "Priya Raman", ("them", "2025-02-01 09:00:00", "Shall we look at the plan?")),
        positions=[("Halden Shipping Ltd", "Engineer", "", "", "Jan 2017", "")],
    )
    import_archive(alice, write_zip(tmp_path, files), now)
    return alice


def check_portions(owner: Owner, whole: Path, parts: Sequence[Path], now: datetime) -> None:
    """Import a whole, take it back, import the parts: the same content, and settling it all changes nothing."""
    with transaction.atomic():
        take_in(owner, [whole], now)
        expected = content_of(owner.pk)
        transaction.set_rollback(True)
    with transaction.atomic():
        for part in parts:
            take_in(owner, [part], now)
            check_settled(owner, now)
        assert not differences(expected, content_of(owner.pk))
        transaction.set_rollback(True)


def check_settled(owner: Owner, now: datetime) -> None:
    before = content_of(owner.pk)
    with transaction.atomic():
        settle(owner, now)
        assert not differences(content_of(owner.pk), before)
        transaction.set_rollback(True)


@EXAMPLES
@given(portions=portions_of(st.lists(st.one_of(mails(), mails(), tellings()), min_size=1, max_size=8)))
def test_mail_in_portions(network: Owner, tmp_path: Path, now: datetime, portions: list[list[bytes]]) -> None:
    paths = [tmp_path / f"{number}.mbox" for number in range(len(portions) + 1)]
    whole = [row for part in portions for row in part]
    for path, rows in zip(paths, [whole, *portions], strict=True):
        path.write_bytes(b.mbox(*rows))
    check_portions(network, paths[0], paths[1:], now)


@EXAMPLES
@given(portions=portions_of(st.lists(meetings(), min_size=1, max_size=8, unique_by=version_of)))
def test_calendars_in_portions(
    network: Owner, tmp_path: Path, now: datetime, portions: list[list[str]]
) -> None:
    whole = [row for part in portions for row in part]
    paths = [write_calendar(folder(tmp_path, n), *rows) for n, rows in enumerate([whole, *portions])]
    check_portions(network, paths[0], paths[1:], now)


def folder(parent: Path, number: int) -> Path:
    """A folder for each file, as a calendar is called by the name of its file."""
    made = parent / str(number)
    made.mkdir(exist_ok=True)
    return made
