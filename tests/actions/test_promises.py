"""What the owner promised: reminded of in time, kept or taken back, never lost."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_goodwill import told
from tests.actions.test_ties import ANA, bring
from tests.evidence_files import ALICE, letter

from firsthand.actions.acts import undo_act
from firsthand.actions.handling import handle_step
from firsthand.actions.promises import undo_newest, write_promise
from firsthand.actions.today import count_today, plan_today
from firsthand.core.errors import UserError
from firsthand.core.today import Step, StepKind, Word
from firsthand.store.database import django_rows
from firsthand.store.models import Handled, Owner, Person
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.owner import first_owner
from firsthand.store.queries.promises import promises_of


@pytest.fixture
def ana(home: Owner, tmp_path: Path, now: datetime) -> int:
    """Ana, to whom the owner wrote long ago."""
    old = "Thu, 6 Mar 2025 09:00:00 +0000"
    bring(
        home,
        tmp_path,
        now,
        letter(ALICE, ANA, "Hello", old, "1@x"),
        letter(ANA, ALICE, "Re: Hello", old, "2@x"),
    )
    return Person.objects.get(name="Ana Silva").pk


def promised(now: datetime) -> list[Step]:
    owner = first_owner(django_rows)
    assert owner
    found = plan_today(django_rows, owner, now).steps
    assert count_today(django_rows, owner, now) == len(found)
    return [each for each in found if each.kind is StepKind.PROMISE]


def test_a_promise_comes_back_in_time(home: Owner, ana: int, now: datetime) -> None:
    due_on = now.date() + timedelta(days=10)
    made = write_promise(home, ana, "  send the\n draft ", now, due_on=due_on)
    assert promised(now + timedelta(days=6)) == []
    [step] = promised(now + timedelta(days=7))
    assert (step.id, step.title) == (f"promise-{made.pk}", "Keep your word to Ana Silva")
    assert step.text.endswith("(in 3 days): send the draft")
    [late] = promised(now + timedelta(days=12))
    assert late.text.endswith("(2 days late): send the draft")
    assert late.weight > step.weight


def test_a_promise_without_a_day_has_a_week(home: Owner, ana: int, now: datetime) -> None:
    write_promise(home, ana, "send the draft", now)
    assert promised(now + timedelta(days=3)) == []
    [step] = promised(now + timedelta(days=4))
    assert step.text == "On 21 November 2026 you promised: send the draft"


def test_only_the_owners_word_keeps_it(home: Owner, tmp_path: Path, ana: int, now: datetime) -> None:
    promise = write_promise(home, ana, "send the draft", now)
    day = (now + timedelta(days=5)).strftime("%a, %d %b %Y 09:00:00 +0000")
    later = now + timedelta(days=8)
    bring(home, tmp_path, later, letter(ALICE, ANA, "News", day, "3@x"))
    [step] = promised(later)  # a mail since does not say that it was kept
    other = Handled.objects.create(
        owner=home, identity=promise.identity, kind="reply", word="done", made_at=later
    )
    assert promised(later) == [step]  # nor does a word on something else
    other.delete()
    handle_step(home, step.id, Word.DONE, later)
    assert promised(later) == []
    assert told(home, "Ana Silva", later) == ["You helped them: as promised, send the draft"]
    act = newest_acts(django_rows, home.pk, limit=1)[0]
    assert undo_act(home, act.key, later)
    assert promised(later) == [step]
    assert told(home, "Ana Silva", later) == []


def test_two_promises_to_one_person_are_kept_apart(home: Owner, ana: int, now: datetime) -> None:
    first = write_promise(home, ana, "send the draft", now, due_on=now.date())
    second = write_promise(home, ana, "call the port", now, due_on=now.date())
    assert [step.id for step in promised(now)] == [f"promise-{first.pk}"]  # one step a person
    handle_step(home, f"promise-{first.pk}", Word.DONE, now)
    assert [step.id for step in promised(now)] == [f"promise-{second.pk}"]
    handle_step(home, f"promise-{second.pk}", Word.LATER, now, days=7)
    assert promised(now) == []
    assert [step.id for step in promised(now + timedelta(days=7))] == [f"promise-{second.pk}"]


def test_what_was_taken_back_was_never_promised(home: Owner, ana: int, now: datetime) -> None:
    made = write_promise(home, ana, "send the draft", now, due_on=now.date())
    act = newest_acts(django_rows, home.pk, limit=1)[0]
    assert (act.sort, act.what, act.whom) == ("promise", now.date().isoformat(), "Ana Silva")
    assert undo_newest(home, now) == made
    assert promised(now) == []
    assert promises_of(django_rows, home.pk) == []
    with pytest.raises(UserError, match="TOD-101"):
        handle_step(home, f"promise-{made.pk}", Word.DONE, now)
    with pytest.raises(UserError, match="PRO-104"):
        undo_newest(home, now)


def test_what_is_no_promise(home: Owner, ana: int, now: datetime) -> None:
    for what, due_on, code in (
        (" ", None, "PRO-101"),
        ("x" * 501, None, "PRO-102"),
        ("send it", date(2020, 1, 1), "PRO-103"),
    ):
        with pytest.raises(UserError, match=code):
            write_promise(home, ana, what, now, due_on=due_on)
    with pytest.raises(UserError, match="LOG-105"):
        write_promise(home, 999_999, "send it", now)
