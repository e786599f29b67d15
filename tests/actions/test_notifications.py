"""What LinkedIn tells by mail of connections and messages, beside archives: one record each, whatever comes first."""

from datetime import datetime
from itertools import count, permutations
from pathlib import Path

import pytest
from django.db import connection as database
from tests.archives import archive_files, chat, connection, invitation, write_zip
from tests.signatures import content_of
from tests.sources.mail import building as b

from firsthand.actions.importing import import_source
from firsthand.actions.pipeline import find_card
from firsthand.actions.settling import settle
from firsthand.sources.opening import kinds_at
from firsthand.store.database import django_rows
from firsthand.store.models import Invitation, Notification, Owner, Person, Run
from firsthand.store.queries.owner import first_owner
from firsthand.store.queries.runs import changes_of
from firsthand.store.queries.timeline import count_happenings, person_of_record, timeline_of

SECRET = "?midToken=AQEsecret1&midSig=2secret2&otpToken=MTcsecret3&eid=secret4&trk=eml-secret5"
KEYS = count()
TILDA, LARS = "Tilda Okonjo", "Lars Behrens"
INBOX = "messaging-digest-noreply@linkedin.com"


def told(folder: Path, day: str, text: str, **headers: str | None) -> Path:
    """Write a mail of LinkedIn; `day` is like "10 Nov 2026 10:02:00"."""
    number = next(KEYS)
    content = b.linkedin(text, Date=f"{day} +0000", Message_ID=f"<told.{number}@linkedin.com>", **headers)
    path = folder / f"{number}.eml"
    path.write_bytes(content)
    return path


def block(name: str, *, url: str = "") -> str:
    vanity = name.lower().replace(" ", "-")
    return f"{name}\nCranes and docks\nView profile: https://www.linkedin.com/comm/in/{url or vanity}{SECRET}\n\n"


def accepted(folder: Path, day: str, *, name: str = TILDA, text: str | None = None) -> Path:
    """Write that somebody accepted, as in 2025 and 2026."""
    first = name.split(maxsplit=1)[0]
    return told(folder, day, block(name) if text is None else text, From=f"{name} via LinkedIn <invitations@linkedin.com>",
                Subject=f"{first} accepted your invitation, explore their network")  # fmt: skip


def messaged(folder: Path, day: str, *, name: str = TILDA) -> Path:
    """Write that somebody sent a message, without its text."""
    return told(folder, day, block(name), From=f"LinkedIn <{INBOX}>",
                Subject=f"{name.split(maxsplit=1)[0]} just messaged you")  # fmt: skip


def archive(folder: Path, on: str, **files: object) -> Path:
    (folder / on).mkdir(exist_ok=True)
    return write_zip(folder / on, archive_files(**files), on=on)  # type: ignore[arg-type]


def take_in(owner: Owner, now: datetime, *paths: Path) -> list[Run]:
    runs = []
    for path in paths:
        [kind] = kinds_at(path)
        owner.refresh_from_db()
        runs.append(import_source(owner, path, kind, now))
    return runs


def in_any_order(paths: list[Path], now: datetime) -> dict[str, list[str]]:
    """Import in each order for an owner of their own; all must give the same content, and settling again changes none."""
    contents = []
    for order in permutations(paths):
        owner = Owner.objects.create(created_at=now)
        take_in(owner, now, *order)
        contents.append(content_of(owner.pk))
        settle(owner, now)
        assert content_of(owner.pk) == contents[-1]
    assert all(each == contents[0] for each in contents)
    return contents[0]


def ties(name: str = TILDA) -> list[tuple[str, bool]]:
    rows = Person.objects.filter(name=name, connected_on__isnull=False)
    return sorted((str(each.connected_on), each.is_connected) for each in rows)


def counted() -> list[str]:
    return [
        str(each) for each in Notification.objects.filter(is_counted=True).values_list("told_on", flat=True)
    ]


def sent(name: str = TILDA) -> str:
    return str(Invitation.objects.filter(direction="out", name=name).values_list("status", flat=True).first())


def codes(run: Run) -> list[str]:
    return sorted(run.problems.values_list("code", flat=True))


INVITED = [invitation(TILDA, "2026-11-02T10:00", incoming=False)]


def test_who_accepted_is_connected_and_the_invitation_accepted(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    runs = take_in(alice, now, archive(tmp_path, "11-05-2026", invitations=INVITED))
    assert (sent(), ties()) == ("open_or_declined", [])
    runs = take_in(alice, now, accepted(tmp_path, "10 Nov 2026 10:02:00"))
    assert (runs[0].read, runs[0].added, runs[0].skipped) == (1, 1, 0)
    assert (sent(), ties()) == ("accepted", [("2026-11-10", True)])
    owner = first_owner(django_rows)
    assert owner
    card = find_card(django_rows, owner, Invitation.objects.get().pk, now)
    assert card
    assert card.way.here.cause == "They accepted your invitation on 10 November 2026, says LinkedIn's mail."


def test_archive_and_mail_are_one_connection_and_the_archive_wins(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    paths = [
        archive(tmp_path, "11-05-2026", invitations=INVITED),
        accepted(tmp_path, "10 Nov 2026 10:02:00"),
        archive(tmp_path, "11-15-2026", invitations=INVITED, connections=[connection(TILDA, "09 Nov 2026")]),
    ]
    content = in_any_order(paths, now)
    assert len(content["notification"]) == 1
    assert counted() == []
    assert set(ties()) == {("2026-11-09", True)}
    assert {sent()} == {"accepted"}


def test_a_newer_archive_without_them_means_gone(alice: Owner, tmp_path: Path, now: datetime) -> None:
    older = archive(
        tmp_path, "11-05-2026", invitations=INVITED, connections=[connection(LARS, "01 Feb 2024")]
    )
    newer = archive(
        tmp_path, "11-15-2026", invitations=INVITED, connections=[connection(LARS, "01 Feb 2024")]
    )
    take_in(alice, now, accepted(tmp_path, "10 Nov 2026 10:02:00"), older)
    assert ties() == [("2026-11-10", True)]
    take_in(alice, now, newer)
    assert (ties(), sent()) == ([("2026-11-10", False)], "accepted")
    changes = changes_of(django_rows, alice.pk, newer_day())
    assert [(each.kind, each.name) for each in changes] == [("gone", TILDA)]
    assert "LinkedIn told you by mail on 10 November 2026" in changes[0].text


def newer_day():
    return max(row[0] for row in django_rows("SELECT exported_on FROM edition"))


def test_reminders_of_one_acceptance_count_once(alice: Owner, tmp_path: Path, now: datetime) -> None:
    batch = told(
        tmp_path, "13 Nov 2026 08:00:00", f"You have 2 new connections\n\n{block(TILDA)}{block(LARS)}",
        From="LinkedIn <invitations@linkedin.com>",
        Subject="See Tilda's and other people's connections, experience, and more",
    )  # fmt: skip
    in_any_order([accepted(tmp_path, "10 Nov 2026 10:02:00"), batch], now)
    assert set(ties()) == {("2026-11-10", True)}
    assert set(ties(LARS)) == {("2026-11-13", True)}


def test_who_left_and_came_back_has_both_ties(alice: Owner, tmp_path: Path, now: datetime) -> None:
    first = archive(tmp_path, "01-05-2025", connections=[connection(TILDA, "09 Nov 2024")])
    second = archive(tmp_path, "06-05-2026", connections=[connection(LARS, "01 Feb 2024")])
    in_any_order([first, second, accepted(tmp_path, "10 Nov 2026 10:02:00")], now)
    assert set(ties()) == {("2026-11-10", True)}


def test_a_mail_about_a_connection_that_stands_says_nothing_new(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    held = archive(tmp_path, "11-05-2026", connections=[connection(TILDA, "09 Nov 2024")])
    in_any_order([held, accepted(tmp_path, "10 Nov 2026 10:02:00")], now)
    assert (set(ties()), counted()) == ({("2024-11-09", True)}, [])


@pytest.mark.parametrize("day", ["09 Nov 2026", "10 Nov 2026", "12 Nov 2026"])
def test_an_archive_without_addresses_meets_the_mail(
    alice: Owner, tmp_path: Path, now: datetime, day: str
) -> None:
    files = archive_files()
    files["Connections.csv"] = (
        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
        f"Tilda,Okonjo,,Halden,Cranes,{day}\nLars,Behrens,,,,01 Feb 2024\n"
    )
    (tmp_path / "old").mkdir()
    old = write_zip(tmp_path / "old", files, on="11-15-2026")
    in_any_order([accepted(tmp_path, "10 Nov 2026 10:02:00"), old], now)
    assert counted() == []
    assert len(set(ties())) == 1
    assert Person.objects.filter(name=TILDA).count() == Owner.objects.count() - 1


def test_a_bare_name_counts_where_one_person_was_invited(alice: Owner, tmp_path: Path, now: datetime) -> None:
    mail = accepted(tmp_path, "10 Nov 2026 10:02:00", text="Nothing more.\n")
    held = archive(tmp_path, "11-05-2026", invitations=INVITED)
    [run] = take_in(alice, now, mail)
    assert (run.read, run.added, run.skipped, codes(run), ties()) == (1, 0, 1, ["MAI-508"], [])
    in_any_order([mail, held], now)
    assert set(ties()) == {("2026-11-10", True)}


@pytest.mark.parametrize(
    "held",
    [
        {"invitations": [*INVITED, invitation(TILDA, "2026-11-03T10:00", incoming=False, url="https://www.linkedin.com/in/tilda-2")]},
        {"invitations": INVITED, "connections": [connection(TILDA, "09 Nov 2021", url="https://www.linkedin.com/in/tilda-2")]},
        {"invitations": [invitation(TILDA, "2026-11-12T10:00", incoming=False)]},
        {"invitations": [invitation(TILDA, "2026-11-02T10:00")]},
    ],
)  # fmt: skip
def test_a_bare_name_that_several_or_nobody_can_mean_stays_out(alice, tmp_path, now, held) -> None:
    mail = accepted(tmp_path, "10 Nov 2026 10:02:00", text="Nothing more.\n")
    run = take_in(alice, now, archive(tmp_path, "11-05-2026", **held), mail)[-1]
    assert (codes(run), counted()) == (["MAI-508"], [])
    in_any_order([archive(tmp_path, "11-05-2026", **held), mail], now)
    assert counted() == []


def test_the_opaque_address_of_2016_is_a_bare_name(alice: Owner, tmp_path: Path, now: datetime) -> None:
    text = f"{TILDA}\nView profile: https://www.linkedin.com/comm/profile/view?id=AAsAAAbcdefg&midToken=AQEsecret1\n"
    mail = accepted(tmp_path, "10 Nov 2026 10:02:00", text=text)
    held = archive(
        tmp_path, "11-15-2026", invitations=INVITED, connections=[connection(TILDA, "10 Nov 2026")]
    )
    in_any_order([mail, held], now)
    assert (set(ties()), counted()) == ({("2026-11-10", True)}, [])
    assert not django_rows("SELECT 1 FROM identity WHERE kind = 'member'")


def test_who_messaged_wrote_and_no_more(alice: Owner, tmp_path: Path, now: datetime) -> None:
    [run] = take_in(alice, now, messaged(tmp_path, "10 Nov 2026 10:02:00"))
    person = Person.objects.get(name=TILDA)
    assert (run.read, run.added, person.knowledge, person.received, person.sent) == (1, 1, "wrote", 1, 0)


def test_the_owners_own_words_elsewhere_do_not_make_it_a_conversation(alice, tmp_path, now) -> None:
    said = chat("t1", TILDA, ("me", "2026-11-01 10:00:00", "Hello Tilda, how are the cranes?"))
    take_in(
        alice, now, archive(tmp_path, "11-05-2026", messages=said), messaged(tmp_path, "10 Nov 2026 10:02:00")
    )
    assert Person.objects.get(name=TILDA).knowledge == "wrote"


@pytest.mark.parametrize("on", ["11-10-2026", "11-15-2026"])
def test_archive_and_mail_are_one_message(alice: Owner, tmp_path: Path, now: datetime, on: str) -> None:
    said = chat("t1", TILDA, ("them", "2026-11-10 09:58:00", "About the cranes"))
    in_any_order([messaged(tmp_path, "10 Nov 2026 10:02:00"), archive(tmp_path, on, messages=said)], now)
    assert {each.received for each in Person.objects.filter(name=TILDA)} == {1}
    assert counted() == []


def test_an_archive_that_covers_the_time_alone_counts(alice: Owner, tmp_path: Path, now: datetime) -> None:
    said = chat("t1", LARS, ("them", "2026-11-12 09:58:00", "About the cranes"))
    in_any_order(
        [messaged(tmp_path, "10 Nov 2026 10:02:00"), archive(tmp_path, "11-15-2026", messages=said)], now
    )
    assert counted() == []
    assert {each.knowledge for each in Person.objects.filter(name=TILDA)} == {"none"}


def test_mails_about_one_message_count_once(alice: Owner, tmp_path: Path, now: datetime) -> None:
    paths = [messaged(tmp_path, "10 Nov 2026 10:02:00"), messaged(tmp_path, "10 Nov 2026 19:00:00"),
             messaged(tmp_path, "14 Nov 2026 19:00:00")]  # fmt: skip
    in_any_order(paths, now)
    assert {each.received for each in Person.objects.filter(name=TILDA)} == {2}


INMAIL = f"""Hi Mara,

We look for somebody who knows cranes.
Would you talk on Friday?

{TILDA}
Cranes and docks
Reply: https://www.linkedin.com/messaging/thread/2-abc{SECRET}
View profile: https://www.linkedin.com/in/tilda-okonjo{SECRET}
"""


def inmail(folder: Path, text: str = INMAIL, **headers: str | None) -> Path:
    more = {"From": f"{TILDA} <inmail-hit-reply@linkedin.com>", "Subject": "A role in Halden"} | headers
    return told(folder, "10 Nov 2026 10:02:00", text, **more)


def test_an_inmail_is_a_message_with_its_words(alice: Owner, tmp_path: Path, now: datetime) -> None:
    in_any_order([inmail(tmp_path), messaged(tmp_path, "10 Nov 2026 11:00:00")], now)
    words = "Hi Mara,\nWe look for somebody who knows cranes.\nWould you talk on Friday?"
    assert set(Notification.objects.filter(is_counted=True).values_list("text", flat=True)) == {words}
    assert {each.knowledge for each in Person.objects.filter(name=TILDA)} == {"wrote"}


def test_nothing_that_opens_the_account_reaches_the_store(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    take_in(alice, now, accepted(tmp_path, "10 Nov 2026 10:02:00"), messaged(tmp_path, "12 Nov 2026 10:02:00"),
            inmail(tmp_path), archive(tmp_path, "11-05-2026", invitations=INVITED))  # fmt: skip
    assert Notification.objects.count() == 3
    with database.cursor() as cursor:
        tables = database.introspection.table_names(cursor)
        held = [row for table in tables for row in django_rows(f'SELECT * FROM "{table}"')]
    kept = [str(held).encode()]
    if database.vendor == "sqlite":
        kept.append(database.connection.serialize())  # the file as it is written, with what was deleted in it
    assert all(b"Okonjo" in each for each in kept)
    words = (b"secret", b"midToken", b"otpToken", b"trk=")
    assert not any(word in each for each in kept for word in words)


def test_what_nothing_vouches_for_proves_nothing(alice: Owner, tmp_path: Path, now: datetime) -> None:
    paths = [
        told(tmp_path, "10 Nov 2026 10:02:00", block(TILDA), From="LinkedIn <invitations@linkedin.com>",
             Subject="Tilda accepted your invitation", Authentication_Results=None),
        inmail(tmp_path, Authentication_Results="mx.quist.example; dmarc=fail header.from=linkedin.com"),
        inmail(tmp_path, From=f"{TILDA} <inmail-hit-reply@linkedin-mail.com>"),
    ]  # fmt: skip
    runs = take_in(alice, now, *paths)
    assert [codes(run) for run in runs] == [["MAI-514"], ["MAI-512"], ["MAI-511"]]
    assert all(run.read == run.added + run.skipped for run in runs)
    assert not Notification.objects.exists()
    assert not Person.objects.filter(name=TILDA).exclude(knowledge="none").exists()


def test_archives_and_mails_of_all_kinds_come_in_any_order(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    said = chat("t1", TILDA, ("them", "2026-11-04 09:58:00", "About the cranes"))
    more = [connection(LARS, "14 Nov 2026"), connection(TILDA, "09 Nov 2026")]
    paths = [
        archive(tmp_path, "11-05-2026", invitations=INVITED, messages=said),
        archive(tmp_path, "11-15-2026", invitations=INVITED, connections=more),
        accepted(tmp_path, "10 Nov 2026 10:02:00"),
        inmail(tmp_path),
    ]
    in_any_order(paths, now)
    assert (set(ties()), set(ties(LARS))) == ({("2026-11-09", True)}, {("2026-11-14", True)})
    assert {each.received for each in Person.objects.filter(name=TILDA)} == {1}


def test_importing_again_changes_nothing(alice: Owner, tmp_path: Path, now: datetime) -> None:
    paths = [accepted(tmp_path, "10 Nov 2026 10:02:00"), messaged(tmp_path, "12 Nov 2026 10:02:00")]
    (tmp_path / "again").mkdir()
    take_in(alice, now, *paths)
    before = content_of(alice.pk)
    copies = [tmp_path / "again" / f"renamed-{path.name}" for path in paths]
    for path, copy in zip(paths, copies, strict=True):
        copy.write_bytes(path.read_bytes() + b"\n")
    again = take_in(alice, now, *paths, *copies)
    assert [(run.added, run.updated, run.unchanged) for run in again] == [(0, 0, 1)] * 4
    assert content_of(alice.pk) == before


def test_a_persons_time_shows_what_was_told_and_by_whom(alice: Owner, tmp_path: Path, now: datetime) -> None:
    take_in(alice, now, accepted(tmp_path, "10 Nov 2026 10:02:00"), inmail(tmp_path))
    person = Person.objects.get(name=TILDA).pk
    found = timeline_of(django_rows, alice.pk, person)
    assert sorted(each.title for each in found) == [
        "LinkedIn told you by mail: connected, your invitation was accepted",
        "LinkedIn told you by mail: wrote to you",
    ]
    assert count_happenings(django_rows, alice.pk, person) == 2
    kind, _, row_id = found[0].record.partition(":")
    assert person_of_record(django_rows, alice.pk, kind, int(row_id)) == person
