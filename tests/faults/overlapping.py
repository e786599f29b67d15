"""Six made-up sources of one owner that overlap: what one says, others say again, more fully or otherwise."""

from pathlib import Path

from tests.archives import OWNER, archive_files, chat, connection, invitation, message, write_zip
from tests.evidence_files import meeting, write_calendar, write_cards
from tests.sources.mail import building as b

LENA = f"{OWNER} <lena@hartwig.example>"
PRIYA, PRIYA_SHORT = "Priya Raman <priya@northbeam.example>", "priya <priya@northbeam.example>"
EVA, TOM = "Eva Lind <eva@lind.example>", "Tom Okafor <tom@okafor.example>"
ANA, ROSA = "Ana Silva <ana.silva@novatech.example>", "Rosa Hall <rosa@hall.example>"
FOOT = "\n-- \nEva Lind\nHead of Docks\nHalden Shipping Ltd\n+47 22 12 34 56\n"
NOTE = "Great to talk at Porto Data Day in May, Lena!"
TOM_NOW = "https://www.linkedin.com/in/tom-okafor-docks"
ANOTHER_ANA, THIRD_ANA = (f"https://www.linkedin.com/in/ana-silva-{number}" for number in (2, 3))
INVITED, REMINDED = "email_m2m_invite_single_01", "email_m2m_invite_reminder_01"


def sources(folder: Path) -> list[Path]:
    """Write two archives, an mbox, a Maildir, a calendar and an address book."""
    return [
        older_archive(folder),
        newer_archive(folder),
        mbox(folder),
        maildir(folder),
        calendar(folder),
        cards(folder),
    ]


def older_archive(folder: Path) -> Path:
    """An archive of September: with whom is under another address or name later, or gone."""
    files = archive_files(
        connections=[
            connection("Priya Raman", "05 Mar 2024", company="Northbeam", mail="priya@northbeam.example"),
            connection("Tom Okafor", "01 Nov 2023", company="Docklands", position="Clerk"),
            connection("Ana Silva", "02 Feb 2025"),
            connection("Leo Brandt", "07 Jul 2022"),
            connection("", "08 Jul 2022", url=" "),
        ],
        invitations=[
            invitation("Ben Adler", "2026-09-10T08:00", NOTE),
            invitation("Cleo Marsh", "2026-09-11T08:00"),
            invitation("Ana Silva", "2026-09-12T08:00", "Hello", url=THIRD_ANA),
        ],
        messages=[
            *chat(
                "2-p==",
                "Priya Raman",
                ("them", "2025-02-01 09:00:00", "Shall we look at the plan?"),
                ("me", "2025-02-01 10:00:00", "Yes, on Friday."),
            ),
            message("2-h==", "Eva Lind", [OWNER], "2025-05-01 10:00:00", "Are you at the fair?"),
            message(
                "2-g==",
                "Priya Raman",
                [OWNER, "Tom Okafor"],
                "2025-06-01 10:00:00",
                "Hello both",
                **{"CONVERSATION TITLE": "Docks"},
            ),
        ],
        positions=[("Northbeam", "Lead", "", "", "Jan 2020", "")],
    )
    return write_zip(folder, files, on="09-15-2026")


def newer_archive(folder: Path) -> Path:
    """An archive of November."""
    hidden = {"FROM": "LinkedIn Member", "SENDER PROFILE URL": ""}
    files = archive_files(
        connections=[
            connection("Priya Raman", "05 Mar 2024", company="Halden", position="Chief"),
            connection("Tom Okafor", "01 Nov 2023", company="Halden Shipping", url=TOM_NOW),
            connection("Ana Silva", "02 Feb 2025"),
            connection("Ana Silva", "03 Oct 2026", url=ANOTHER_ANA),
            connection("", "08 Jul 2022", url=" "),
            connection("", "09 Jul 2022", url=" "),
        ],
        invitations=[
            invitation(
                "Benjamin Adler", "2026-09-10T08:00", NOTE, url="https://www.linkedin.com/in/ben-adler"
            ),
            invitation("Ana Silva", "2026-09-12T08:00", "Hello", url=THIRD_ANA),
            invitation("Rosa Hall", "2026-11-08T10:00", "Priya said that we should talk."),
            invitation("Eva Lind", "2026-11-09T10:00"),
        ],
        messages=[
            *chat("2-p==", "Priya Raman", ("them", "2026-10-01 09:00:00", "How was the fair?")),
            *chat("2-p==", "Priya Raman", ("them", "2025-02-01 09:00:00", "Shall we look at the plan?")),
            message("2-h==", "", [OWNER], "2025-05-01 10:00:00", "Are you at the fair?", **hidden),
            message(
                "2-g==",
                "Priya Raman",
                [OWNER, "Tom Okafor"],
                "2025-06-01 10:00:00",
                "Hello both",
                **{"CONVERSATION TITLE": "Docks and cranes"},
            ),
        ],
        positions=[
            ("Northbeam", "Lead", "", "", "Jan 2020", "Oct 2026"),
            ("Halden", "Chief", "", "", "Nov 2026", ""),
        ],
    )
    return write_zip(folder, files, on="11-20-2026")


def letter(key: str, sender: str, to: str, day: str, *, body: str = "Hello\n", **headers: str) -> bytes:
    """A mail; `day` is like "4 Mar 2025 09:00"."""
    return b.message(
        body, From=sender, To=to, Date=f"{day}:00 +0000", Message_ID=f"<{key}@x>", Subject=key, **headers
    )


def told(name: str, day: str, *, template: str = INVITED, headline: str = "Head of docks") -> bytes:
    """A mail by which the platform tells of an invitation, or reminds of it."""
    address = name.lower().replace(" ", "-")
    text = (
        f"{name}\n{headline}\nView profile: https://www.linkedin.com/comm/in/{address}?midToken=AQE1\n\n"
        f"You are receiving Invitation emails.\nThis email was intended for {OWNER} (Product lead).\n"
    )
    return b.linkedin(
        text,
        From=f"{name} <invitations@linkedin.com>",
        To=LENA,
        Subject="I want to connect",
        Date=f"{day}:00 +0000",
        X_LinkedIn_Template=template,
        Message_ID=f"<{day.replace(' ', '.')}.{template}@linkedin.com>",
    )


SHARED = (
    letter("p1", PRIYA_SHORT, LENA, "4 Mar 2025 09:00"),
    letter("p2", LENA, PRIYA, "4 Mar 2025 10:00", In_Reply_To="<p1@x>", References="<p1@x>"),
    told("Ben Adler", "10 Sep 2026 08:02"),
)


def mbox(folder: Path) -> Path:
    """Mail that holds beginnings of conversations, and poor copies."""
    path = folder / "mail.mbox"
    path.write_bytes(
        b.mbox(
            *SHARED,
            letter("e1", EVA, LENA, "5 Mar 2025 09:00"),
            letter("e2", LENA, f"{EVA}, {TOM}", "5 Mar 2025 10:00"),
            letter("t1", TOM, LENA, "6 Mar 2025 09:00"),
            letter("t3", TOM, LENA, "6 Mar 2025 11:00", References="<t1@x> <t2@x>"),
            letter("a1", ANA, f"{LENA}, {TOM}", "7 Mar 2025 09:00"),
            letter(
                "i1", PRIYA, f"{LENA}, {ROSA}", "8 Mar 2025 09:00",
                body="Lena, meet Rosa. Rosa, meet Lena. You two should talk.\n",
            ),
            letter("n1", "Sales <news@shop.example>", LENA, "9 Mar 2025 09:00", Precedence="bulk"),
            told("Cleo Marsh", "11 Sep 2026 08:02"),
            told("Ben Adler", "17 Sep 2026 08:02", template=REMINDED),
            told("Gus Holt", "12 Nov 2026 08:02", template=REMINDED),
        )
    )  # fmt: skip
    return path


def maildir(folder: Path) -> Path:
    """Mail of another mailbox, that holds some of the same mails, and full copies."""
    mails = (
        *SHARED,
        letter("e1", EVA, LENA, "5 Mar 2025 09:00", body=f"Hello\n{FOOT}", Cc="Kim Oduya <kim@oduya.example>"),
        letter("e2", LENA, EVA, "5 Mar 2025 10:00", References="<e1@x>"),
        letter("t2", LENA, TOM, "6 Mar 2025 10:00", References="<t1@x>"),
        letter("r1", LENA, ROSA, "9 Mar 2025 09:00", References="<i1@x>"),
        told("Ben Adler", "24 Sep 2026 08:02", template=REMINDED, headline="Head of docks and cranes"),
        told("Gus Holt", "19 Nov 2026 08:02", template=REMINDED, headline="Captain"),
        told("Rosa Hall", "8 Nov 2026 10:05"),
        told("Tilda Okonjo", "9 Nov 2026 10:05"),
    )  # fmt: skip
    return b.maildir(folder / "Second", **{f"cur__{number}_2_S": each for number, each in enumerate(mails)})


def calendar(folder: Path) -> Path:
    """Meetings: held, moved, called off, declined, of a whole day, and with a namesake."""
    me, priya = f"{OWNER}:lena@hartwig.example:ACCEPTED", "Priya Raman:priya@northbeam.example:ACCEPTED"
    leo, ana = "Leo Brandt:leo@brandt.example", "Ana Silva:ana@silva.example"
    off, moved = "STATUS:CANCELLED\r\nSEQUENCE:2\r\n", "SEQUENCE:1\r\n"
    return write_calendar(
        folder,
        meeting("1", "Coffee", "20260302T090000Z", "20260302T100000Z", me, priya),
        meeting("1", "Coffee, later", "20260303T090000Z", "20260303T100000Z", me, priya, more=moved),
        meeting("2", "Plans", "20260402T090000Z", "20260402T100000Z", me, f"{leo}:ACCEPTED", more=off),
        meeting("3", "Plans", "20260403T090000Z", "20260403T100000Z", me, f"{leo}:DECLINED"),
        meeting("4", "Lunch", "20260404T090000Z", "20260404T100000Z", me, f"{ana}:ACCEPTED"),
        meeting("5", "Porto Data Day", "20260512", "20260513"),
    )


def cards(folder: Path) -> Path:
    """Cards: with an address, a profile, a number of the whole firm, and nothing but a name."""
    return write_cards(
        folder,
        "UID:c1\nFN:Priya Raman\nEMAIL:priya@northbeam.example\nEMAIL:priya@raman.example\nTEL:+47 22 00 00 00\n"
        "URL:https://www.linkedin.com/in/priya-raman",
        "UID:c2\nFN:Tom Okafor\nEMAIL:tom@okafor.example\nTEL:+47 22 00 00 00",
        f"UID:c3\nFN:Ana Silva\nEMAIL:ana@silva.example\nURL:{ANOTHER_ANA}",
        "UID:c4\nFN:Leo Brandt\nEMAIL:leo@brandt.example\nURL:https://www.linkedin.com/in/leo-brandt",
        "UID:c5\nFN:Eva Lind",
    )
