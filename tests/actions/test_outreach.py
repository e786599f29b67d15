"""The owner's own invitations on real stores: drafted from evidence, followed to what became of them."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_introductions import build_network
from tests.archives import archive_files, chat, connection, invitation, write_zip

from firsthand.actions.acts import undo_act
from firsthand.actions.imports import import_archive
from firsthand.actions.outreach import Composed, Outreach, compose, look_at_outreach
from firsthand.actions.sent_notes import choose_limits, mark_sent, undo_newest
from firsthand.actions.spoken import subject_alone
from firsthand.core.errors import UserError
from firsthand.core.invitation_status import InvitationStatus
from firsthand.core.notes.values import NoteKind
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Person
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.owner import first_owner

GENERIC = "I came across your profile and would love to connect and add you to my network of experts."
OURS = "Your list of pallet sizes saved us in May, may I ask how you keep it up to date?"


@pytest.fixture
def bring(alice: Owner, tmp_path: Path, now: datetime) -> Callable[..., None]:
    """Import an archive with these things in it."""

    def brought(*, on: str = "11-20-2026", **things) -> None:
        import_archive(alice, write_zip(tmp_path, archive_files(**things), on=on), now)

    return brought


def composed(name: str, now: datetime, **wish) -> Composed:
    owner = first_owner(django_rows)
    assert owner
    return compose(django_rows, owner, Person.objects.get(name=name).pk, now, **wish)


def looked(now: datetime) -> Outreach:
    owner = first_owner(django_rows)
    assert owner
    return look_at_outreach(django_rows, owner.id, now)


def test_a_note_is_drafted_from_what_both_wrote(bring, now: datetime) -> None:
    bring(
        messages=chat(
            "2-tom", "Tom Okafor",
            ("them", "2026-05-04 09:00:00", "Shall we look at the harbour plan together?"),
            ("me", "2026-05-05 09:00:00", "Yes, I will bring the draft on Monday."),
        )
    )  # fmt: skip
    found = composed("Tom Okafor", now)
    assert found.text == ("Hi Tom, we wrote to each other in May, and I would like to keep the thread.")
    assert found.checked.is_ready
    german = composed("Tom Okafor", now, in_language="de").text
    assert german.startswith("Hallo Tom, wir haben uns im Mai geschrieben, und")


def test_nothing_is_made_up_where_nothing_connects_both(bring, now: datetime) -> None:
    bring(invitations=[invitation("Ola Berg", "2026-03-01T10:00", incoming=False)])
    found = composed("Ola Berg", now)
    assert found.text == ""
    assert [each.code for each in found.against] == ["before"]
    assert found.checked.remarks[0].advice.startswith("Your records hold nothing that connects you.")


def test_a_note_never_is_longer_than_the_account_allows(bring, alice: Owner, now: datetime) -> None:
    bring(
        messages=chat(
            "2-x", "Maximiliane-Konstantina von Hohenstaufen-Langenscheidt",
            ("them", "2025-05-04 09:00:00", "Sollen wir den Hafenplan ansehen?"),
            ("me", "2025-05-05 09:00:00", "Ja, ich bringe den Entwurf am Montag mit."),
        )
    )  # fmt: skip
    for length in (200, 300):
        choose_limits(alice, note_length=length, per_week=20)
        found = composed("Maximiliane-Konstantina von Hohenstaufen-Langenscheidt", now)
        assert 0 < len(found.text) <= length


def test_what_became_of_each_is_told_by_kind_of_note(bring, now: datetime) -> None:
    bring(
        connections=[connection("Ana Silva", "05 Sep 2026"), connection("Bo Lindqvist", "09 Sep 2026")],
        invitations=[
            invitation("Ana Silva", "2026-09-01T10:00", OURS, incoming=False),
            invitation("Bo Lindqvist", "2026-09-02T10:00", incoming=False),
            invitation("Ina Valdo", "2026-09-03T10:00", incoming=False),
            invitation("Jo Marten", "2026-09-04T10:00", f"Hi Jo, {GENERIC}", incoming=False),
            invitation("Kim Roe", "2026-09-05T10:00", f"Hi Kim, {GENERIC}", incoming=False),
        ],
    )
    found = looked(now)
    assert {(each.kind, each.sent, each.accepted) for each in found.shares} == {
        (NoteKind.PERSONAL, 1, 1), (NoteKind.BLANK, 2, 1), (NoteKind.TEMPLATE, 2, 0),
    }  # fmt: skip
    assert [each.name for each in found.sent] == [
        "Kim Roe", "Jo Marten", "Ina Valdo", "Bo Lindqvist", "Ana Silva",
    ]  # fmt: skip
    told = composed("Ina Valdo", now, text=f"Hi Ina, {GENERIC}").checked.remarks
    assert "2 others before; none of them accepted" in told[0].text


def test_what_was_marked_and_what_the_archive_tells_are_one(bring, alice: Owner, now: datetime) -> None:
    sender = [invitation("Ola Berg", "2026-11-01T10:00")]
    bring(invitations=sender)
    ola = Person.objects.get(name="Ola Berg").pk
    assert [each.code for each in composed("Ola Berg", now).against] == ["waiting"]
    mark = mark_sent(alice, ola, OURS, now)
    assert mark_sent(alice, ola, OURS, now + timedelta(hours=1)) == mark  # a second press is the same
    [one] = looked(now).sent
    assert (one.name, one.note, one.record, one.status) == (
        "Ola Berg",
        OURS,
        "",
        InvitationStatus.OPEN_OR_DECLINED,
    )
    assert looked(now).this_week == 1
    sent = invitation("Ola Berg", "2026-11-21T10:00", incoming=False)
    bring(invitations=[*sender, sent], connections=[connection("Ola Berg", "24 Nov 2026")], on="11-26-2026")
    [one] = looked(now + timedelta(days=7)).sent
    assert (one.note, one.record[:11], one.status) == (OURS, "invitation:", InvitationStatus.ACCEPTED)


def test_a_mark_is_taken_back(bring, alice: Owner, now: datetime) -> None:
    bring(invitations=[invitation("Ola Berg", "2026-11-01T10:00")])
    ola = Person.objects.get(name="Ola Berg").pk
    mark_sent(alice, ola, OURS, now)
    act = newest_acts(django_rows, alice.pk, limit=1)[0]
    assert (act.sort, act.whom) == ("sent", "Ola Berg")
    assert undo_act(alice, act.key, now)
    assert looked(now).sent == ()
    with pytest.raises(UserError, match="OUR-102"):
        undo_newest(alice, now)
    with pytest.raises(UserError, match="OUR-101"):
        mark_sent(alice, ola, "x" * 301, now)
    with pytest.raises(UserError, match="LOG-105"):
        mark_sent(alice, 999_999, OURS, now)


def test_a_later_visit_counts_the_same_person_once(bring, alice: Owner, now: datetime) -> None:
    bring(invitations=[invitation("Ola Berg", "2026-11-01T10:00")])
    ola = Person.objects.get(name="Ola Berg").pk
    mark = mark_sent(alice, ola, OURS, now)
    for later, text in ((timedelta(hours=1), ""), (timedelta(days=5), OURS)):
        with pytest.raises(UserError, match="OUR-105"):
            mark_sent(alice, ola, text, now + later)
    assert [each.mark for each in looked(now + timedelta(days=6)).sent] == [mark.pk]
    assert mark_sent(alice, ola, "", now + timedelta(days=22)) != mark


def test_who_is_named_as_introducer_is_looked_up(bring, now: datetime) -> None:
    bring(
        invitations=[invitation("Ola Berg", "2026-11-01T10:00")],
        messages=chat(
            "2-m", "Maria Lopez",
            ("them", "2026-05-04 09:00:00", "Shall we look at the harbour plan together?"),
            ("me", "2026-05-05 09:00:00", "Yes, I will bring the draft on Monday."),
        ),
    )  # fmt: skip
    told = composed("Ola Berg", now, text="Hi Ola, Maria Lopez suggested that I write to you about customs.")
    assert any(
        each.text.startswith(
            "You write that Maria Lopez put you in touch: you know Maria Lopez, last in touch on"
        )
        for each in told.checked.remarks
    )


def test_limits_have_bounds(alice: Owner) -> None:
    for length, week in ((250, 20), (200, 0), (300, 201)):
        with pytest.raises(UserError, match="OUR-103"):
            choose_limits(alice, note_length=length, per_week=week)


def test_what_both_wrote_about_by_mail_is_named(alice: Owner, tmp_path: Path, now: datetime) -> None:
    build_network(alice, tmp_path, now)
    assert "(“Harbour”)" in composed("Ana Silva", now).text
    assert subject_alone("RE: AW: Harbour") == subject_alone("Re[2]: Harbour") == "Harbour"
