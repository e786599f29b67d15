"""Made-up archives for tests: CSV texts, zips and folders, whole and broken."""

import csv
import io
import zipfile
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from firsthand.core.records import FileSeen, Item, Notice, Problem, Skipped
from firsthand.sources.linkedin.reader import LinkedInArchive, read_archive

SAMPLES = Path(__file__).parents[2] / "samples" / "linkedin"
NEWEST = SAMPLES / "Complete_LinkedInDataExport_10-05-2026"
TODAY = date(2026, 11, 1)
IN = "https://www.linkedin.com/in/"

CONNECTIONS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
INVITATIONS = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")
MESSAGES = (
    "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS",
    "DATE", "SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT",
)  # fmt: skip


def table(*rows, delimiter=","):
    """Return CSV bytes of a header and rows."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n", delimiter=delimiter).writerows(rows)
    return text.getvalue().encode()


def connection(name="Tilda Okonjo", on="03 Oct 2026", url="tilda-okonjo", company="", position=""):
    first, _, last = name.partition(" ")
    return (first, last, IN + url if url else "", "", company, position, on)


def connections(*rows):
    return table(CONNECTIONS, *(rows or [connection()]))


def invitation(
    sent="10/2/26, 9:05 AM", direction="INCOMING", note="", inviter="tilda-okonjo", invitee="mara-quist"
):
    return ("Tilda Okonjo", "Mara Quist", sent, note, direction, IN + inviter, IN + invitee)


def invitations(*rows):
    return table(INVITATIONS, *(rows or [invitation()]))


def message(**cells):
    known = {
        "CONVERSATION ID": "2-AAA==",
        "FROM": "Tilda Okonjo",
        "SENDER PROFILE URL": IN + "tilda-okonjo",
        "TO": "Mara Quist",
        "RECIPIENT PROFILE URLS": IN + "mara-quist",
        "DATE": "2026-10-03 16:20:05 UTC",
        "CONTENT": "Hello",
        "FOLDER": "INBOX",
        "IS MESSAGE DRAFT": "No",
        "IS CONVERSATION DRAFT": "No",
    } | {name.replace("_", " "): value for name, value in cells.items()}
    return tuple(known.get(column, "") for column in MESSAGES)


def messages(*rows):
    return table(MESSAGES, *(rows or [message()]))


def zip_bytes(files, **options):
    """Return a zip of names and bytes; options go to the zip."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", **({"compression": zipfile.ZIP_DEFLATED} | options)) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return held.getvalue()


def put_zip(folder, files, name="Basic_LinkedInDataExport_10-05-2026.zip"):
    path = folder / name
    path.write_bytes(zip_bytes(files))
    return path


def put_folder(folder, files, name="Basic_LinkedInDataExport_10-05-2026"):
    for file, content in files.items():
        path = folder / name / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder / name


@dataclass
class Reading:
    """Everything an archive gave."""

    archive: LinkedInArchive
    files: dict[FileSeen, list[Item]] = field(default_factory=dict)

    @property
    def items(self):
        return [item for items in self.files.values() for item in items]

    @property
    def records(self):
        return [item for item in self.items if not isinstance(item, Problem | Skipped | Notice)]

    @property
    def problems(self):
        return [item for item in self.items if isinstance(item, Problem)]

    @property
    def skipped(self):
        return [item for item in self.items if isinstance(item, Skipped)]

    @property
    def rows(self):
        return [item for item in self.items if not isinstance(item, Notice)]

    @property
    def notices(self):
        return [*self.archive.notices, *(item for item in self.items if isinstance(item, Notice))]

    @property
    def codes(self):
        """The codes of everything that is no record."""
        return {item.code for item in (*self.problems, *self.skipped, *self.notices)}


def read_all(path, today=TODAY):
    """Read an archive to its end."""
    with read_archive(path, today=today) as archive:
        return Reading(archive, {seen: list(items) for seen, items in archive.read()})


def read_file(folder, name, content, today=TODAY):
    """Read one loose file."""
    path = folder / name
    with suppress(FileNotFoundError):
        path.unlink()
    path.write_bytes(content)
    return read_all(path, today)
