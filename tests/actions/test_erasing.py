"""Erasing somebody: what goes, what stays of others, what a later import and a later invitation find."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_notifications import accepted
from tests.archives import OWNER, archive_files, chat, connection, invitation, message, write_zip
from tests.evidence_files import letter as mail
from tests.evidence_files import meeting, write_calendar, write_cards, write_mbox
from tests.signatures import content_of, differences

from firsthand.actions.acts import undo_act
from firsthand.actions.cadence import set_cadence
from firsthand.actions.erasing import erase_person, finish_erasings, let_in_again, preview_erasing
from firsthand.actions.importing import import_source
from firsthand.actions.jobs import add_job, claim_job
from firsthand.actions.logbook import log_line
from firsthand.actions.pasting import save_paste
from firsthand.actions.review import review_invitations
from firsthand.actions.settling import settle
from firsthand.clock import machine_time
from firsthand.core.errors import UserError
from firsthand.core.verdicts import Verdict
from firsthand.home import home_folder
from firsthand.sources.opening import kinds_at
from firsthand.store.database import django_rows
from firsthand.store.models import (
    Calibration,
    Erasing,
    Event,
    FileRead,
    Identity,
    Invitation,
    Job,
    Message,
    Notification,
    Owner,
    Person,
    RunProblem,
    Thread,
)
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.owners import first_owner

ANA, ANA_MAIL = "Ana Silva", "Ana Silva <ana.silva@novatech.example>"
TOM, LENA = "Tom Okafor <tom@okafor.example>", f"{OWNER} <lena@hartwig.example>"
NAMESAKE = "https://www.linkedin.com/in/ana-silva-of-porto"
Take = Callable[[Path], object]


def archive(folder: Path, *, on: str = "11-20-2026", invited: tuple[tuple[str, ...], ...] = ()) -> Path:
    files = archive_files(
        connections=[
            connection(ANA, "05 Mar 2024", company="Novatech", mail="ana.silva@novatech.example"),
            connection("Tom Okafor", "01 Nov 2023"),
            connection(ANA, "03 Oct 2026", url=NAMESAKE),
        ],
        invitations=[
            invitation(ANA, "2024-03-01T08:00", "We met at the fair"),
            invitation("Rosa Hall", "2026-11-08T10:00", "Ana Silva of novatech said that we should talk."),
            *invited,
        ],
        messages=[
            *chat("2-a==", ANA, ("them", "2025-02-01 09:00:00", "The plan is ready"), ("me", "2025-02-01 10:00:00", "Good")),
            message("2-g==", ANA, [OWNER, "Tom Okafor"], "2025-06-01 10:00:00", "Hello both"),
            message("2-g==", "Tom Okafor", [OWNER, ANA], "2025-06-01 11:00:00", "Hello"),
        ],
    )  # fmt: skip
    folder.mkdir(exist_ok=True)
    return write_zip(folder, files, on=on)


@pytest.fixture
def take(alice: Owner, now: datetime) -> Take:
    def take(path: Path) -> object:
        [kind] = kinds_at(path)
        alice.refresh_from_db()
        return import_source(alice, path, kind, now)

    return take


@pytest.fixture
def network(alice: Owner, take: Take, tmp_path: Path) -> Owner:
    """Somebody known from everywhere, beside others, and a namesake."""
    take(archive(tmp_path))
    day = "Tue, 4 Mar 2025 09:00:00 +0000"
    take(
        write_mbox(
            tmp_path,
            mail(ANA_MAIL, LENA, "Plans", day, "1@x"),
            mail(LENA, ANA_MAIL, "Re: Plans", day, "2@x", answers="1@x"),
            mail(TOM, f"{LENA}, {ANA_MAIL}", "Docks", day, "3@x"),
        )
    )
    me, ana = f"{OWNER}:lena@hartwig.example:ACCEPTED", f"{ANA}:ana.silva@novatech.example:ACCEPTED"
    tom = "Tom Okafor:tom@okafor.example:ACCEPTED"
    take(
        write_calendar(
            tmp_path,
            meeting("1", "Coffee", "20260302T090000Z", "20260302T100000Z", me, ana),
            meeting("2", "Docks", "20260303T090000Z", "20260303T100000Z", me, ana, tom),
        )
    )
    take(write_cards(tmp_path, "UID:c1\nFN:Ana Silva\nEMAIL:ana.silva@novatech.example\nTEL:+47 22 11 11 11"))
    return alice


def ana() -> int:
    return Identity.objects.get(value="linkedin.com/in/ana-silva").person_id or 0


def told(owner: Owner) -> dict[str, int]:
    found = preview_erasing(owner, ana())
    return {each.word: each.number for each in (*found.goes, *found.stays)}


def test_what_would_go_is_told_by_kind(network: Owner, now: datetime) -> None:
    log_line(network, "coffee yesterday, she is hiring", now, person_id=ana())
    set_cadence(network, ana(), 30, now)
    found = told(network)
    assert found["messages"] == 3
    assert found["mails"] == 2
    assert (found["meeting"], found["address card"], found["line of your logbook"]) == (1, 1, 1)
    assert found["thing you said or wrote about them"] == 1
    assert (
        found["conversation with others"],
        found["mail that others are on"],
        found["meeting with others"],
    ) == (1, 1, 1)


def test_others_keep_what_is_theirs(network: Owner, now: datetime) -> None:
    erase_person(network, ana(), now)
    assert list(Message.objects.values_list("text", flat=True)) == ["Hello"]
    assert Thread.objects.get(key="2-g==").participants.count() == 2
    meeting = Event.objects.get()
    assert (meeting.title, meeting.people, meeting.attendees.count()) == ("Docks", 3, 2)
    assert Person.objects.get(name="Tom Okafor").knowledge != "none"


def test_namesake_stays(network: Owner, take: Take, tmp_path: Path, now: datetime) -> None:
    erase_person(network, ana(), now)
    assert Person.objects.get(name=ANA).identities.get().value == "linkedin.com/in/ana-silva-of-porto"
    take(write_cards(tmp_path, "UID:c9\nFN:Ana Silva", name="other.vcf"))
    assert Identity.objects.filter(kind="name", value="ana silva").exists()


def test_what_follows_is_as_if_worked_out_anew(network: Owner, now: datetime) -> None:
    Calibration.objects.update(shift=9.0)
    erase_person(network, ana(), now)
    content = content_of(network.pk)
    settle(network, now)
    assert not differences(content, content_of(network.pk))
    assert Owner.objects.get(pk=network.pk).generation > network.generation


def test_their_name_is_blanked_out_of_other_peoples_texts(
    alice: Owner, take: Take, tmp_path: Path, now: datetime
) -> None:
    path = archive(tmp_path)
    take(path)
    Identity.objects.filter(value="linkedin.com/in/ana-silva-of-porto").delete()  # no namesake
    settle(alice, now)
    erase_person(alice, ana(), now)
    note = "somebody erased of novatech said that we should talk."
    assert Invitation.objects.get(name="Rosa Hall").note == note
    Invitation.objects.all().delete()
    FileRead.objects.all().delete()
    take(path)
    assert Invitation.objects.get(name="Rosa Hall").note == note


def test_records_left_out_are_listed_with_the_reason(
    network: Owner, take: Take, tmp_path: Path, now: datetime
) -> None:
    erase_person(network, ana(), now)
    run = take(archive(tmp_path / "again"))
    assert (run.state, run.added, run.updated) == ("done", 0, 0)
    problems = RunProblem.objects.filter(run=run, code="ERA-501")
    assert sum(each.count for each in problems) == run.skipped == 5
    assert {each.what for each in problems} == {"Erased by you: it is about somebody whose data you erased."}


def test_new_invitation_is_declined_and_says_nothing_of_them(
    network: Owner, take: Take, tmp_path: Path, now: datetime
) -> None:
    erase_person(network, ana(), now)
    later = now + timedelta(days=9)
    new = invitation(ANA, "2026-11-25T08:00", "Ana Silva here, let us talk")
    path = archive(tmp_path / "new", on="11-29-2026", invited=(new,))
    import_source(network, path, kinds_at(path)[0], later)
    row = Invitation.objects.get(identity__kind="erased")
    assert (row.name, row.headline, row.note, row.mutual_names) == ("Somebody you erased", "", "", [])
    assert row.identity.person_id is None
    review = review_invitations(django_rows, first_owner(django_rows), later)
    [item] = [each for each in review.items if each.case.invitation_id == row.pk]
    assert (item.decision.verdict, item.decision.rule) == (Verdict.DECLINE, 1)
    assert item.decision.reasons[0].text == "You erased what was kept about this sender on 21 November 2026"
    assert item.case.called == "Somebody you erased"


def test_pasted_invitation_of_them_is_left_out(network: Owner, now: datetime) -> None:
    erase_person(network, ana(), now)
    run = save_paste(
        network, "Ana Silva\nlinkedin.com/in/ana-silva\nHead of ports\n2 months ago\nAccept\nIgnore\n", now
    )
    assert (run.added, run.skipped) == (0, 1)
    assert run.read == run.added + run.updated + run.unchanged + run.skipped + run.rejected


def test_nothing_in_the_history_brings_them_back(network: Owner, now: datetime) -> None:
    log_line(network, "coffee yesterday", now, person_id=ana())
    set_cadence(network, ana(), 30, now)
    keys = [each.key for each in newest_acts(django_rows, network.pk, limit=9)]
    erase_person(network, ana(), now)
    content = content_of(network.pk)
    assert newest_acts(django_rows, network.pk, limit=9) == []
    assert not any(undo_act(network, key, now) for key in keys)
    assert content_of(network.pk) == content


def test_let_in_again_they_come_with_the_next_import(
    network: Owner, take: Take, tmp_path: Path, now: datetime
) -> None:
    erase_person(network, ana(), now)
    take(archive(tmp_path / "again"))
    let_in_again(network, Erasing.objects.get().pk, now)
    assert not Person.objects.filter(name=ANA, connected_on="2024-03-05").exists()
    take(archive(tmp_path / "again"))
    assert Person.objects.filter(name=ANA, connected_on="2024-03-05").exists()
    with pytest.raises(UserError, match="ERA-102"):
        let_in_again(network, 1 << 40, now)


def test_another_address_of_theirs_that_a_record_shows_is_marked_too(
    alice: Owner, take: Take, tmp_path: Path, now: datetime
) -> None:
    day = "Tue, 4 Mar 2025 09:00:00 +0000"
    take(write_mbox(tmp_path, mail(ANA_MAIL, LENA, "Plans", day, "1@x")))
    erase_person(alice, Identity.objects.get(value="ana.silva@novatech.example").person_id or 0, now)
    take(archive(tmp_path / "first"))  # her row has both
    assert not Identity.objects.filter(value="linkedin.com/in/ana-silva").exists()
    assert not Message.objects.filter(thread__key="2-a==").exists()


def test_address_of_somebody_else_on_their_card_is_not_theirs(
    network: Owner, take: Take, tmp_path: Path, now: datetime
) -> None:
    erase_person(network, ana(), now)
    card = "UID:c7\nFN:Ana Silva\nEMAIL:ana.silva@novatech.example\nEMAIL:tom@okafor.example"
    take(write_cards(tmp_path, card, name="more.vcf"))
    assert Identity.objects.filter(value="tom@okafor.example").exists()


def test_nobody_is_erased_while_something_is_imported(network: Owner, now: datetime) -> None:
    add_job(network, "import", {}, now)
    assert claim_job("worker", machine_time())
    with pytest.raises(UserError, match="ERA-103"):
        erase_person(network, ana(), now)
    assert Person.objects.filter(pk=ana()).exists()


def test_nobody_else_can_be_erased(network: Owner, stranger: Owner, now: datetime) -> None:
    own = Person.objects.filter(is_owner=True, owner=network)[0].pk
    for owner, person in ((network, own), (network, 1 << 40), (stranger, ana())):
        with pytest.raises(UserError, match="ERA-101"):
            erase_person(owner, person, now)


def test_without_the_key_nothing_is_imported(
    network: Owner, take: Take, tmp_path: Path, now: datetime
) -> None:
    erase_person(network, ana(), now)
    key = home_folder() / "erased.key"
    kept = key.read_text()
    key.write_text("another")
    with pytest.raises(UserError, match="ERA-105"):
        take(archive(tmp_path / "again"))
    key.write_text(kept)
    take(archive(tmp_path / "again"))


def test_what_was_cut_off_is_finished(network: Owner, now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("firsthand.actions.erasing.wipe_file", lambda: False)
    erase_person(network, ana(), now)
    assert not finish_erasings(now)
    monkeypatch.setattr("firsthand.actions.erasing.wipe_file", lambda: True)
    assert finish_erasings(now)
    assert Erasing.objects.get().cleaned_at == now


def test_what_linkedin_told_by_their_name_alone_goes_and_stays_away(
    alice: Owner, take: Take, tmp_path: Path, now: datetime
) -> None:
    take(write_mbox(tmp_path, mail(TOM, LENA, "Docks", "Tue, 4 Mar 2025 09:00:00 +0000", "1@x")))
    path = accepted(tmp_path, "10 Nov 2026 10:02:00", name="Tom Okafor", text="Nothing more.\n")
    take(path)
    assert Notification.objects.get().identity is None
    erase_person(alice, Identity.objects.get(value="tom@okafor.example").person_id or 0, now)
    assert not Notification.objects.exists()
    for each in (path, accepted(tmp_path, "11 Nov 2026 10:02:00", name="Tom Okafor", text="Nothing more.\n")):
        assert [problem.code for problem in RunProblem.objects.filter(run=take(each))] == ["ERA-501"]
    assert not Notification.objects.exists()


def test_who_turns_out_to_be_erased_is_erased_too_and_the_ledger_says_so(
    alice: Owner, take: Take, tmp_path: Path, now: datetime
) -> None:
    take(write_mbox(tmp_path, mail(ANA_MAIL, LENA, "Plans", "Tue, 4 Mar 2025 09:00:00 +0000", "1@x")))
    erase_person(alice, Identity.objects.get(value="ana.silva@novatech.example").person_id or 0, now)
    other = "Ana Silva <ana@silva.example>"
    take(
        write_mbox(
            tmp_path, mail(other, LENA, "Docks", "Wed, 5 Mar 2025 09:00:00 +0000", "2@x"), name="2.mbox"
        )
    )
    assert Person.objects.filter(identities__value="ana@silva.example").exists()
    card = "UID:c1\nFN:Ana Silva\nEMAIL:ana.silva@novatech.example\nEMAIL:ana@silva.example"
    run = take(write_cards(tmp_path, card))
    assert not Identity.objects.filter(value="ana@silva.example").exists()
    assert [each.code for each in RunProblem.objects.filter(run=run)] == ["ERA-501", "ERA-502"]


def test_work_that_waits_still_finds_its_file(network: Owner, now: datetime) -> None:
    waiting = add_job(network, "import", {"paths": ["ana.silva@novatech.example.zip"]}, now)
    done = add_job(network, "import", {"paths": ["ana.silva@novatech.example.zip"]}, now)
    Job.objects.filter(pk=done.pk).update(state="done", finished_at=now)
    erase_person(network, ana(), now)
    assert Job.objects.get(pk=waiting.pk).payload == {"paths": ["ana.silva@novatech.example.zip"]}
    assert Job.objects.get(pk=done.pk).payload == {"paths": ["somebody erased.zip"]}
