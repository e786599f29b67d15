"""Builds small LinkedIn archives of made-up people, in the current generation of each file."""

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

OWNER = "Lena Hartwig"
OWNER_URL = "https://www.linkedin.com/in/lena-hartwig"
PREAMBLE = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing.'
    ' See your settings, https://www.linkedin.com/help"\n\n'
)
CONNECTIONS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
INVITATIONS = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")
MESSAGES = (
    "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE",
    "SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT",
)  # fmt: skip
PROFILE = (
    "First Name", "Last Name", "Maiden Name", "Address", "Birth Date", "Headline", "Summary", "Industry", "Zip Code",
    "Geo Location", "Twitter Handles", "Websites", "Instant Messengers",
)  # fmt: skip
POSITIONS = ("Company Name", "Title", "Description", "Location", "Started On", "Finished On")
RECOMMENDATIONS = ("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status")
PACIFIC = ZoneInfo("America/Los_Angeles")


def profile_url(name: str) -> str:
    return f"https://www.linkedin.com/in/{name.lower().replace(' ', '-')}"


def connection(
    name: str, on: str, *, company: str = "", position: str = "", url: str = "", mail: str = ""
) -> tuple[str, ...]:
    """One row of Connections.csv; `on` like 05 Mar 2024."""
    first, _, last = name.partition(" ")
    return (first, last, url or profile_url(name), mail, company, position, on)


def pacific(at: str) -> str:
    """Write a UTC time as Invitations.csv has it."""
    local = datetime.fromisoformat(at).replace(tzinfo=UTC).astimezone(PACIFIC)
    return f"{local.month}/{local.day}/{local:%y}, {local.hour % 12 or 12}:{local:%M} {'AM' if local.hour < 12 else 'PM'}"


def invitation(
    name: str, at: str, note: str = "", *, url: str = "", incoming: bool = True
) -> tuple[str, ...]:
    """One row of Invitations.csv; `at` in UTC like 2026-11-01T10:00."""
    other = url or profile_url(name)
    if incoming:
        return (name, OWNER, pacific(at), note, "INCOMING", other, OWNER_URL)
    return (OWNER, name, pacific(at), note, "OUTGOING", OWNER_URL, other)


def message(
    thread: str, sender: str, others: Iterable[str], at: str, text: str, **more: str
) -> tuple[str, ...]:
    """One row of messages.csv; `at` in UTC like 2026-01-05 10:00:00."""
    names = list(others)
    row = {
        "CONVERSATION ID": thread,
        "FROM": sender,
        "SENDER PROFILE URL": profile_url(sender),
        "TO": ",".join(names),
        "RECIPIENT PROFILE URLS": ",".join(profile_url(name) for name in names),
        "DATE": f"{at} UTC",
        "CONTENT": text,
        "FOLDER": "INBOX",
        "IS MESSAGE DRAFT": "No",
        "IS CONVERSATION DRAFT": "No",
        **more,
    }
    return tuple(row.get(column, "") for column in MESSAGES)


def chat(thread: str, name: str, *turns: tuple[str, str, str]) -> list[tuple[str, ...]]:
    """A conversation of two, newest first as LinkedIn writes it; turns are (who, at, text) with who "me" or "them"."""
    rows = [
        message(thread, OWNER if who == "me" else name, [name if who == "me" else OWNER], at, text)
        for who, at, text in turns
    ]
    return rows[::-1]


def table(header: Iterable[str], rows: Iterable[Iterable[str]], *, preamble: str = "") -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([header, *rows])
    return preamble + text.getvalue()


def archive_files(
    *,
    connections: Iterable[Iterable[str]] = (),
    invitations: Iterable[Iterable[str]] = (),
    messages: Iterable[Iterable[str]] = (),
    positions: Iterable[Iterable[str]] = (),
    recommendations: Iterable[Iterable[str]] = (),
    owner: str = OWNER,
) -> dict[str, str]:
    """The files of an archive, by name."""
    first, _, last = owner.partition(" ")
    return {
        "Profile.csv": table(PROFILE, [(first, last, "", "", "", "Product lead", *[""] * 7)]),
        "Positions.csv": table(POSITIONS, positions),
        "Connections.csv": table(CONNECTIONS, connections, preamble=PREAMBLE),
        "Invitations.csv": table(INVITATIONS, invitations),
        "Recommendations_Received.csv": table(RECOMMENDATIONS, recommendations),
        "messages.csv": table(MESSAGES, messages),
    }


def write_zip(folder: Path, files: Mapping[str, str], *, on: str = "11-20-2026") -> Path:
    path = folder / f"Complete_LinkedInDataExport_{on}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path
