"""A small made-up archive: two known people, four invitations, one conversation."""

import csv
import zipfile
from pathlib import Path

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
FILES = {"Connections": CONNECTIONS, "Invitations": INVITATIONS, "messages": MESSAGES, "Profile": PROFILE}


def write_archive(folder: Path, files: dict[str, list[list[str]]] = FILES) -> Path:
    """Write the archive as a folder such as LinkedIn's zip holds."""
    folder.mkdir(parents=True)
    for name, rows in files.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    return folder


def zip_archive(folder: Path, path: Path) -> Path:
    """Zip an archive's folder."""
    with zipfile.ZipFile(path, "w") as file:
        for each in sorted(folder.iterdir()):
            file.write(each, each.name)
    return path
