"""Mail, calendars and address books beside an archive: whom they show to be known, in whatever order they come."""

import re
from datetime import datetime
from pathlib import Path

import pytest
from tests.archives import archive_files, chat, invitation, message, write_zip
from tests.evidence_files import ALICE, letter, meeting, write_calendar, write_cards, write_mbox
from tests.sources.mail import building as b

from firsthand.actions.importing import import_source
from firsthand.actions.review import review_invitations
from firsthand.actions.settling import settle
from firsthand.core.errors import UserError
from firsthand.sources.opening import SourceKind, kinds_at
from firsthand.store.database import django_rows
from firsthand.store.models import Exchange, Owner, Person, Run
from firsthand.store.queries.owner import first_owner

ANA, MARIA, TOM = (
    "Ana Silva <ana.silva@novatech.example>",
    "Maria Lopez <maria@lopez.example>",
    "Tom Reuter <tom@reuter.example>",
)
ME = "Alice Arden:alice@arden.example:ACCEPTED"
LETTERS = (
    letter(ANA, ALICE, "Harbour plans", "Tue, 4 Mar 2025 09:00:00 +0000", "a1@x"),
    letter(ALICE, ANA, "Re: Harbour plans", "Tue, 4 Mar 2025 10:00:00 +0000", "a2@x", answers="a1@x"),
    letter(TOM, ALICE, "Hello", "Wed, 5 Mar 2025 09:00:00 +0000", "b1@x"),
    letter("Sales <news@shop.example>", ALICE, "Sale", "Wed, 5 Mar 2025 10:00:00 +0000", "n1@x",
           more="Precedence: bulk\nList-Unsubscribe: <https://shop.example/u>\n"),
)  # fmt: skip
MEETINGS = (
    meeting(
        "1", "Coffee", "20260302T090000Z", "20260302T100000Z", ME, "Leo Brandt:leo@brandt.example:ACCEPTED"
    ),
    meeting("2", "Porto Data Day", "20260512", "20260513"),
)
LEO = (
    "FN:Leo Brandt\nN:Brandt;Leo;;;\nEMAIL:leo@brandt.example\n"
    "URL:https://www.linkedin.com/in/leo-brandt-test"
)
INVITED, REMINDED = "email_m2m_invite_single_01", "email_m2m_invite_reminder_01"
TOLD = """Tilda Okonjo
Head of docks at Halden
View profile: https://www.linkedin.com/comm/in/tilda-okonjo-test?midToken=AQE1&otpToken=MTc

You are receiving Invitation emails.
This email was intended for Alice Arden (Product lead).
"""
NOTE = "Great to talk at Porto Data Day in May, Alice!"


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """An archive with invitations but no messages, a mailbox, a calendar, an address book."""
    invited = [
        invitation("Ana Silva", "2026-11-08T10:00"),
        invitation("Tom Reuter", "2026-11-08T11:00"),
        invitation("Rosa Hall", "2026-11-05T11:00", note=NOTE),
    ]
    return [
        write_zip(tmp_path, archive_files(owner="Alice Arden", invitations=invited)),
        write_mbox(tmp_path, *LETTERS),
        write_calendar(tmp_path, *MEETINGS),
        write_cards(tmp_path, LEO),
    ]


def take_in(owner: Owner, paths: list[Path], now: datetime) -> list[Run]:
    runs = []
    for path in paths:
        [kind] = kinds_at(path)
        owner.refresh_from_db()
        runs.append(import_source(owner, path, kind, now))
    return runs


def answers(now: datetime) -> dict[str, str]:
    review = review_invitations(django_rows, first_owner(django_rows), now)
    return {each.case.sender.name: f"{each.decision.verdict} {each.decision.rule}" for each in review.items}


def known() -> dict[str, str]:
    rows = Person.objects.filter(is_owner=False).exclude(knowledge="none")
    return dict(rows.values_list("name", "knowledge"))


def test_mail_calendar_and_address_book_tell_whom_the_owner_knows(
    alice: Owner, paths: list[Path], now: datetime
) -> None:
    runs = take_in(alice, paths, now)
    assert [(run.source, run.state, run.read, run.added) for run in runs[1:]] == [
        ("mail", "done", 4, 4),
        ("calendar", "done", 2, 2),
        ("contacts", "done", 1, 1),
    ]
    assert known() == {"Ana Silva": "spoken", "Leo Brandt": "met", "Tom Reuter": "wrote"}
    assert answers(now) == {"Ana Silva": "accept 2", "Tom Reuter": "ask 9", "Rosa Hall": "talk 6"}


def test_importing_again_changes_nothing(alice: Owner, paths: list[Path], now: datetime) -> None:
    take_in(alice, paths, now)
    again = take_in(alice, paths, now)
    assert [(run.added, run.updated, run.unchanged == run.read) for run in again[1:]] == [(0, 0, True)] * 3


def test_card_with_the_profile_of_an_inviter_carries_the_meetings_of_its_mail_address(
    alice: Owner, paths: list[Path], tmp_path: Path, now: datetime
) -> None:
    url = "https://www.linkedin.com/in/leo-brandt-test"
    files = archive_files(
        owner="Alice Arden", invitations=[invitation("Leo Brandt", "2026-11-08T10:00", url=url)]
    )
    take_in(alice, [write_zip(tmp_path, files, on="11-21-2026"), *paths[2:]], now)
    assert answers(now) == {"Leo Brandt": "accept 2"}


INTRODUCTION = letter(
    MARIA, f"{ALICE}, Kim Oduya <kim@oduya.example>", "You two", "Thu, 6 Mar 2025 09:00:00 +0000", "c1@x",
    body="Alice, meet Kim. Kim, meet Alice. You two should talk.",
)  # fmt: skip
LATER = (
    letter(MARIA, ALICE, "Lunch", "Mon, 3 Mar 2025 09:00:00 +0000", "d1@x"),
    letter(ALICE, MARIA, "Re: Lunch", "Mon, 3 Mar 2025 10:00:00 +0000", "d2@x", answers="d1@x"),
    letter(ALICE, TOM, "Re: Hello", "Thu, 6 Mar 2025 09:00:00 +0000", "b2@x", answers="b1@x"),
    letter(ANA, ALICE, "Re: Harbour plans", "Wed, 5 Mar 2025 10:00:00 +0000", "a4@x", answers="a3@x"),
    letter(ALICE, ANA, "Re: Harbour plans", "Tue, 4 Mar 2025 11:00:00 +0000", "a3@x", answers="a2@x"),
)  # fmt: skip


def test_a_few_new_mails_give_what_working_everything_out_gives(
    alice: Owner, paths: list[Path], tmp_path: Path, now: datetime
) -> None:
    take_in(alice, [*paths, write_mbox(tmp_path, INTRODUCTION, name="intro.mbox")], now)
    assert "Kim Oduya" not in known()
    for number, each in enumerate(LATER):
        take_in(alice, [write_mbox(tmp_path, each, name=f"{number}.mbox")], now)
    assert known() == {
        "Ana Silva": "spoken",
        "Leo Brandt": "met",
        "Tom Reuter": "spoken",
        "Maria Lopez": "spoken",
        "Kim Oduya": "introduced",
    }
    partly = (
        answers(now),
        known(),
        sorted(Exchange.objects.values_list("identity__value", "received", "sent")),
    )
    settle(alice, now)
    wholly = (
        answers(now),
        known(),
        sorted(Exchange.objects.values_list("identity__value", "received", "sent")),
    )
    assert partly == wholly


def test_what_is_not_there_is_told_by_its_kind(alice: Owner, tmp_path: Path, now: datetime) -> None:
    (tmp_path / "empty.ics").write_bytes(b"")
    with pytest.raises(UserError, match="This file is empty"):
        import_source(alice, tmp_path / "empty.ics", SourceKind.CALENDAR, now)


def test_without_an_archive_the_owner_is_whose_mailbox_it_is(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    Owner.objects.update(name="")
    take_in(alice, [write_mbox(tmp_path, *LETTERS)], now)
    assert Person.objects.get(is_owner=True).name == "Alice Arden"
    assert known() == {"Ana Silva": "spoken", "Tom Reuter": "wrote"}


def notify(folder: Path, day: int, *, name: str = "Tilda Okonjo", template: str = INVITED) -> Path:
    """Write a mail by which the platform tells of an invitation."""
    folder.mkdir(exist_ok=True)
    text = TOLD.replace("Tilda Okonjo", name)
    when = f"Sat, {day:02} Nov 2026 10:02:00 +0000"
    content = b.linkedin(text, Subject="I want to connect", Date=when, X_LinkedIn_Template=template,
                         Message_ID=f"<{day}.{template}@linkedin.com>")  # fmt: skip
    path = folder / f"{day}.{template}.eml"
    path.write_bytes(content)
    return path


def waiting(now: datetime) -> list[tuple[str, bool, bool]]:
    items = review_invitations(django_rows, first_owner(django_rows), now).items
    return sorted((each.case.sender.name, each.case.is_uncertain, each.case.is_unverified) for each in items)


@pytest.mark.parametrize("is_first", [True, False])
def test_archive_notification_and_reminder_are_one_invitation(
    alice: Owner, tmp_path: Path, now: datetime, is_first: bool
) -> None:
    url = "https://www.linkedin.com/in/tilda-okonjo-test"
    invited = invitation("Tilda Okonjo", "2026-11-07T10:00", url=url)
    archive = write_zip(tmp_path, archive_files(invitations=[invited]))
    mails = [notify(tmp_path / "m", 7), notify(tmp_path / "m", 14, template=REMINDED)]
    take_in(alice, [archive, *mails] if is_first else [*mails, archive], now)
    assert waiting(now) == [("Tilda Okonjo", False, False)]
    [item] = review_invitations(django_rows, first_owner(django_rows), now).items
    assert item.case.sent_at.date().isoformat() == "2026-11-07"


def test_an_invitation_known_by_mail_alone_waits_or_may_be_gone(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    take_in(alice, [notify(tmp_path / "m", 7)], now)
    assert waiting(now) == [("Tilda Okonjo", False, False)]
    archive = write_zip(tmp_path, archive_files(invitations=[invitation("Rosa Hall", "2026-11-05T10:00")]))
    take_in(alice, [archive], now)
    assert waiting(now) == [("Rosa Hall", False, False), ("Tilda Okonjo", True, False)]


def test_a_mail_that_is_meant_for_somebody_else_is_left_out(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    files = archive_files(owner="Alice Arden", invitations=[invitation("Rosa Hall", "2026-11-05T10:00")])
    take_in(alice, [write_zip(tmp_path, files)], now)
    path = notify(tmp_path / "m", 21)
    path.write_bytes(path.read_bytes().replace(b"intended for Alice Arden", b"intended for Someone Else"))
    [run] = take_in(alice, [path], now)
    assert (run.read, run.added, run.skipped) == (1, 0, 1)
    assert [problem.code for problem in run.problems.all()] == ["MAI-516"]
    assert waiting(now) == [("Rosa Hall", False, False)]


def test_a_mail_that_nothing_vouches_for_is_marked(alice: Owner, tmp_path: Path, now: datetime) -> None:
    path = notify(tmp_path / "m", 7)
    path.write_bytes(
        re.sub(
            rb"(?im)^(authentication-results|dkim-signature)[^\n]*\n([ \t][^\n]*\n)*", b"", path.read_bytes()
        )
    )
    take_in(alice, [path], now)
    assert waiting(now) == [("Tilda Okonjo", False, True)]
    [item] = review_invitations(django_rows, first_owner(django_rows), now).items
    assert "unverified" in [reason.code for reason in item.decision.reasons]


def test_runs_that_follow_each_other_are_settled_by_the_last(
    alice: Owner, now: datetime, paths: list[Path]
) -> None:
    for path in paths[:-1]:
        import_source(alice, path, kinds_at(path)[0], now, settles=False)
    assert Owner.objects.get(pk=alice.pk).is_stale
    import_source(alice, paths[-1], kinds_at(paths[-1])[0], now)
    assert not Owner.objects.get(pk=alice.pk).is_stale
    assert known() == {"Ana Silva": "spoken", "Leo Brandt": "met", "Tom Reuter": "wrote"}
    assert answers(now) == {"Ana Silva": "accept 2", "Tom Reuter": "ask 9", "Rosa Hall": "talk 6"}


MEETING = (
    "Alice, meet Ro Fivefold, who builds cranes. Ro, meet Alice. Sabine is in copy for information only."
)


@pytest.mark.parametrize("is_mail", [True, False])
def test_who_is_only_in_copy_of_an_introduction_is_not_introduced(
    alice: Owner, tmp_path: Path, now: datetime, is_mail: bool
) -> None:
    turns = (("them", "2026-03-01 10:00:00", "How is the harbour?"), ("me", "2026-03-02 10:00:00", "Well!"))
    group = message(
        "2-g", "Ivy Holt", ["Alice Arden", "Ro Fivefold", "Sabine Reis"], "2026-04-01 10:00:00", MEETING
    )
    invited = [invitation(name, "2026-11-10T10:00") for name in ("Ro Fivefold", "Sabine Reis")]
    said = {"owner": "Alice Arden", "invitations": invited}
    if not is_mail:
        take_in(
            alice,
            [write_zip(tmp_path, archive_files(**said, messages=[*chat("2-a", "Ivy Holt", *turns), group]))],
            now,
        )
    else:
        ivy, to = (
            "Ivy Holt <ivy@holt.example>",
            f"{ALICE}, Ro Fivefold <ro@holt.example>, Sabine Reis <sa@holt.example>",
        )
        day = "Wed, 4 Mar 2026 09:00:00 +0000"
        mails = (letter(ivy, ALICE, "Hello", day, "1@x"), letter(ALICE, ivy, "Re: Hello", day, "2@x", answers="1@x"),
                 letter(ivy, to, "Cranes", day, "3@x", body=MEETING))  # fmt: skip
        take_in(alice, [write_zip(tmp_path, archive_files(**said)), write_mbox(tmp_path, *mails)], now)
    assert answers(now) == {"Ro Fivefold": "accept 3", "Sabine Reis": "ask 9"}
