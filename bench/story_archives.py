"""Writes the archive of a made-up owner, with the files and headers the platform gives today."""

import base64
import csv
import io
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from hashlib import blake2b
from pathlib import Path
from zipfile import ZipFile
from zoneinfo import ZoneInfo

from bench.story_files import Asked, Praised, Said, Somebody, Tie, World

PACIFIC = ZoneInfo("America/Los_Angeles")
BARE_URL = "https://www.linkedin.com/in"
PREAMBLE = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are missing. '
    'You will only see addresses of connections who chose to share them, see the help pages."\n\n'
)
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
    "Twitter Handles,Websites,Instant Messengers"
)
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,"
    "FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
)
ENDORSED = "Endorsement Date,Skill Name,{0} First Name,{0} Last Name,{0} Public Url,Endorsement Status"

Rows = Iterable[Sequence[str]]


def write_archives(world: World, folder: Path) -> list[Path]:
    """Write the owner's archives, oldest first, and return their paths."""
    now = datetime.fromisoformat(world.now)
    newest = write_zip(folder, now.date(), new_files(world))
    if world.before is None:
        return [newest]
    return [write_zip(folder, world.before, old_files(world, world.before)), newest]


def write_zip(folder: Path, day: date, files: dict[str, str]) -> Path:
    """Write one zip under the name the platform would give it."""
    path = folder / f"Basic_LinkedInDataExport_{day:%m-%d-%Y}.zip"
    with ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


def new_files(world: World) -> dict[str, str]:
    """Return every file of the newest archive that has rows."""
    texts = {
        **owner_files(world),
        "Connections.csv": connections(world.ties),
        "Invitations.csv": invitations(world, world.invitations),
        "messages.csv": table(MESSAGES, messages(world.messages)),
        **praise_files(world.praises),
    }
    return {name: text for name, text in texts.items() if text.count("\n") > 1}


def old_files(world: World, day: date) -> dict[str, str]:
    """Return the files of the older archive: who the owner is, and the ties of that day."""
    ties = [tie for tie in world.ties if tie.on <= day]
    return {
        **owner_files(world),
        "Connections.csv": connections([*ties, *world.old_ties]),
        "Invitations.csv": invitations(world, world.old_invitations),
    }


def owner_files(world: World) -> dict[str, str]:
    """Return the files that say who the owner is."""
    first, last = split_name(world.owner)
    profile = [first, last, "", "", "", world.headline, "", "", "", world.place, "", "", ""]
    jobs = [[company, title, "", "", began, ended] for company, title, began, ended in world.jobs]
    schools = [[school, began, ended, "", degree, ""] for school, began, ended, degree in world.schools]
    mails = [[mail, "Yes", "Yes", "1/9/20, 8:15 AM"] for mail in world.mails]
    events = [
        [name, f"{clock(start)} - {clock(end)}", status, ""] for name, start, end, status in world.events
    ]
    return {
        "Profile.csv": table(PROFILE, [profile]),
        "Positions.csv": table("Company Name,Title,Description,Location,Started On,Finished On", jobs),
        "Education.csv": table("School Name,Start Date,End Date,Notes,Degree Name,Activities", schools),
        "Email Addresses.csv": table("Email Address,Confirmed,Primary,Updated On", mails),
        "Events.csv": table("Event Name,Event Time,Status,External Url", events),
    }


def praise_files(praises: list[Praised]) -> dict[str, str]:
    """Return recommendations and endorsements, each direction in its file."""
    header = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
    files = {}
    for received, name, whom in ((True, "Received", "Endorser"), (False, "Given", "Endorsee")):
        mine = [praise for praise in praises if praise.is_received == received]
        written = [recommendation(praise) for praise in mine if not praise.skill]
        clicked = [endorsement(praise) for praise in mine if praise.skill]
        files[f"Recommendations_{name}.csv"] = table(header, written)
        files[f"Endorsement_{name}_Info.csv"] = table(ENDORSED.format(whom), clicked)
    return files


def recommendation(praise: Praised) -> list[str]:
    status = "VISIBLE" if praise.is_received else ""
    day = f"{praise.on:%m/%d/%y}, 09:30 AM"
    return [*split_name(praise.who), praise.company, praise.title, praise.text, day, status]


def endorsement(praise: Praised) -> list[str]:
    url = praise.who.url.removeprefix("https://")
    return [f"{praise.on:%Y/%m/%d} 10:11:12 UTC", praise.skill, *split_name(praise.who), url, "ACCEPTED"]


def connections(ties: list[Tie]) -> str:
    """Return Connections, newest first, under its three lines of preamble."""
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    newest = sorted(ties, key=lambda tie: tie.on, reverse=True)
    rows = [
        [*split_name(tie.who), tie.who.url, "", tie.company, tie.position, f"{tie.on:%d %b %Y}"]
        for tie in newest
    ]
    return PREAMBLE + table(header, rows)


def invitations(world: World, asked: list[Asked]) -> str:
    """Return Invitations: outgoing first, each block newest first, in Pacific time."""
    header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
    newest = sorted(asked, key=lambda one: (one.by_owner, one.at), reverse=True)
    return table(header, [invitation(world, one) for one in newest])


def invitation(world: World, asked: Asked) -> list[str]:
    """Return one row; the known defect leaves every profile address bare."""
    ends = (world.owner, asked.who) if asked.by_owner else (asked.who, world.owner)
    urls = [BARE_URL if world.has_bare_urls else end.url for end in ends]
    local = asked.at.astimezone(PACIFIC)
    sent = f"{local.month}/{local.day}/{local:%y}, {local.hour % 12 or 12}:{local:%M %p}"
    direction = "OUTGOING" if asked.by_owner else "INCOMING"
    return [ends[0].name, ends[1].name, sent, asked.note, direction, *urls]


def messages(said: list[Said]) -> list[list[str]]:
    """Return the rows conversation by conversation, the latest activity first."""
    latest: dict[str, datetime] = {}
    for one in said:
        latest[one.thread] = max(one.at, latest.get(one.thread, one.at))
    ordered = sorted(said, key=lambda one: (latest[one.thread], one.thread, one.at), reverse=True)
    return [message(one) for one in ordered]


def message(said: Said) -> list[str]:
    """Return one row of messages."""
    digest = base64.b64encode(blake2b(said.thread.encode(), digest_size=40).digest()).decode()
    names = ",".join(one.name for one in said.to)
    urls = ",".join(one.url for one in said.to)
    drafts = ["Yes", "No"] if said.is_draft else ["No", "No"]
    at = f"{said.at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
    head = [f"2-{digest}", said.title, said.by.name, said.by.url, names, urls, at]
    return [*head, said.subject, said.text, "INBOX", "", *drafts]


def clock(text: str) -> str:
    return f"{datetime.fromisoformat(text):%b %d, %Y %I:%M %p}"


def split_name(who: Somebody) -> tuple[str, str]:
    first, _, last = who.name.partition(" ")
    return first, last


def table(header: str, rows: Rows) -> str:
    """Return a file's text: its header line as the platform writes it, then the rows."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return f"{header}\n{out.getvalue()}"
