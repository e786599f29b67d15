"""What page tests share: a small made-up archive, and browsers that come in by a launch link."""

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.test import Client

if TYPE_CHECKING:
    from firsthand.store.models import Owner

HOST = "127.0.0.1"  # on port 80, where test requests arrive
MARA = "https://www.linkedin.com/in/mara-lind-made-up"
PRIYA = "https://www.linkedin.com/in/priya-raman-made-up"
CONNECTIONS = [
    ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"],
    ["Priya", "Raman", PRIYA, "", "Northwind", "Data lead", "01 Feb 2019"],
    [
        "Tom",
        "Okafor",
        "https://www.linkedin.com/in/tom-okafor-made-up",
        "",
        "Kelp and Co",
        "Founder",
        "03 May 2020",
    ],
]
INVITATIONS = [
    ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"],
    [
        "Ana Silva",
        "Mara Lind",
        "11/9/26, 9:12 AM",
        "Hi Mara, I enjoyed your talk on consent records in Porto and used the checklist with my team. May I ask how you handle withdrawals?",
        "INCOMING",
        "https://www.linkedin.com/in/ana-silva-made-up",
        MARA,
    ],
    [
        "Chris Danner",
        "Mara Lind",
        "11/10/26, 9:12 AM",
        "",
        "INCOMING",
        "https://www.linkedin.com/in/chris-danner-made-up",
        MARA,
    ],
    [
        "Rick Vance",
        "Mara Lind",
        "11/11/26, 9:12 AM",
        "We help firms like yours get 50 qualified leads a month, guaranteed. Book a demo: http://leads.example",
        "INCOMING",
        "https://www.linkedin.com/in/rick-vance-made-up",
        MARA,
    ],
    [
        "Priya Raman",
        "Mara Lind",
        "11/12/26, 9:12 AM",
        "",
        "INCOMING",
        "https://www.linkedin.com/in/priya-raman-second-account",
        MARA,
    ],
]
MESSAGES = [
    [
        "CONVERSATION ID",
        "CONVERSATION TITLE",
        "FROM",
        "SENDER PROFILE URL",
        "TO",
        "RECIPIENT PROFILE URLS",
        "DATE",
        "SUBJECT",
        "CONTENT",
        "FOLDER",
    ],
    [
        "2-aaa==",
        "",
        "Mara Lind",
        MARA,
        "Priya Raman",
        PRIYA,
        "2026-03-04 10:00:00 UTC",
        "",
        "Thank you, they helped a lot.",
        "INBOX",
    ],
    [
        "2-aaa==",
        "",
        "Priya Raman",
        PRIYA,
        "Mara Lind",
        MARA,
        "2026-03-02 10:00:00 UTC",
        "",
        "Here are the numbers you asked for.",
        "INBOX",
    ],
]
PROFILE = [["First Name", "Last Name", "Headline"], ["Mara", "Lind", "Privacy engineer"]]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder such as LinkedIn's zip holds."""
    folder = tmp_path / "Complete_LinkedInDataExport_11-20-2026"
    folder.mkdir()
    files = {"Connections": CONNECTIONS, "Invitations": INVITATIONS, "messages": MESSAGES, "Profile": PROFILE}
    for name, rows in files.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    return folder


@pytest.fixture
def network(alice: "Owner", archive: Path, now) -> "Owner":
    """Alice's account with the archive imported."""
    from firsthand.actions.imports import import_archive

    import_archive(alice, archive, now)
    alice.refresh_from_db()
    return alice


@pytest.fixture(autouse=True)
def clock(monkeypatch, now) -> None:
    monkeypatch.setenv("FIRSTHAND_NOW", now.isoformat())


def visitor(**options) -> Client:
    """A browser on this machine that nobody let in."""
    return Client(headers={"host": HOST}, **options)


def let_in(owner: "Owner", now, **options) -> Client:
    """A browser that came in by a launch link."""
    from firsthand.actions.access import make_launch_token

    browser = visitor(**options)
    browser.get(f"/open/{make_launch_token(owner, now)}/")
    return browser


@pytest.fixture
def nobody(db) -> Client:
    return visitor()


@pytest.fixture
def page(alice: "Owner", now) -> Client:
    return let_in(alice, now)


@pytest.fixture
def invitation(network: "Owner"):
    """Find an open invitation by its sender's name."""
    from firsthand.store.models import Invitation

    return lambda name: Invitation.objects.get(owner=network, name=name).pk
