"""Made-up mail, calendars and address books, as files that programs write."""

from pathlib import Path

ALICE = "Alice Arden <alice@arden.example>"


def letter(
    sender: str,
    to: str,
    subject: str,
    day: str,
    key: str,
    *,
    body: str = "Hello",
    answers: str = "",
    more: str = "",
) -> str:
    """Return one message of an mbox; `day` is like "Tue, 4 Mar 2025 09:00:00 +0000"."""
    thread = f"In-Reply-To: <{answers}>\nReferences: <{answers}>\n" if answers else ""
    return (
        f"From sender@example.org Tue Mar  4 09:00:00 2025\nFrom: {sender}\nTo: {to}\nSubject: {subject}\nDate: {day}\n"
        f"Message-ID: <{key}>\n{thread}{more}\n{body}\n\n"
    )


def write_mbox(folder: Path, *letters: str, name: str = "mail.mbox") -> Path:
    """Write an mbox."""
    path = folder / name
    path.write_text("".join(letters), encoding="utf-8")
    return path


def meeting(uid: str, title: str, start: str, end: str, *people: str, more: str = "") -> str:
    """Return one entry of a calendar; `people` are "Name:mail:ANSWER"."""
    listed = "".join(
        f"ATTENDEE;CN={name};PARTSTAT={answer}:mailto:{mail}\r\n"
        for name, mail, answer in (each.split(":") for each in people)
    )
    kind = ";VALUE=DATE" if len(start) == 8 else ""
    return (
        f"BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{title}\r\nDTSTART{kind}:{start}\r\nDTEND{kind}:{end}\r\n"
        f"{listed}{more}END:VEVENT\r\n"
    )


def write_calendar(folder: Path, *meetings: str, name: str = "work.ics") -> Path:
    """Write a calendar."""
    path = folder / name
    path.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{''.join(meetings)}END:VCALENDAR\r\n", newline="")
    return path


def write_cards(folder: Path, *cards: str, name: str = "friends.vcf") -> Path:
    """Write an address book; each card is its lines after the version."""
    path = folder / name
    path.write_text(
        "".join(f"BEGIN:VCARD\nVERSION:3.0\n{card}\nEND:VCARD\n" for card in cards), encoding="utf-8"
    )
    return path
