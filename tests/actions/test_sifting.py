"""Every record that names anybody is held against the marks of the erased, in one place."""

from firsthand.actions import sifting
from firsthand.actions.dav_sync import CalendarSync, CardSync
from firsthand.actions.event_runs import EventRun
from firsthand.actions.evidence_runs import CalendarRun, ContactRun, MailboxRun
from firsthand.actions.imports import OWN, ArchiveRun
from firsthand.actions.mail_sync import MailSync
from firsthand.actions.runs import SourceRun
from firsthand.core.records import BlankConnection, Record


def test_every_kind_of_record_is_asked_about() -> None:
    """A new kind of record that names anybody has to be sifted, or named here."""
    assert set(Record.__args__) - sifting.SIFTS.keys() == {*OWN, BlankConnection}


def test_every_run_asks_in_one_place() -> None:
    """No kind of run brings its own way around the question."""
    kinds = {
        SourceRun,
        MailboxRun,
        MailSync,
        CalendarRun,
        ContactRun,
        CalendarSync,
        CardSync,
        ArchiveRun,
        EventRun,
    }
    assert {each.write_batch for each in kinds} == {SourceRun.write_batch}
    assert {each.without_erased for each in kinds} == {SourceRun.without_erased}
