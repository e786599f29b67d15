"""The background reads accounts on their schedule, makes room for imports, and survives what goes wrong."""

import logging
from argparse import ArgumentParser
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_evidence_runs import LETTERS
from tests.actions.test_folder_sync import settled
from tests.evidence_files import write_mbox

from firsthand.actions.connecting import CONNECTS, Wish, connect_folder
from firsthand.actions.jobs import add_job
from firsthand.actions.syncing import SYNCS, claim_account, release_accounts
from firsthand.cli.commands import COMMANDS
from firsthand.core.account_words import KIND_WORDS
from firsthand.jobs.worker import Worker
from firsthand.store.models import Account, Mail, Owner


@pytest.fixture
def account(alice: Owner, tmp_path: Path, now: datetime) -> Account:
    folder = tmp_path / "watched"
    folder.mkdir()
    settled(write_mbox(folder, *LETTERS))
    return connect_folder(alice, Wish(str(folder), every=30), now)


def test_account_is_read_when_it_is_due_and_not_before(account: Account, now: datetime) -> None:
    at = now
    worker = Worker(clock=lambda: at)
    assert worker.sync_once()
    assert Mail.objects.count() == 4
    assert not worker.sync_once()
    at = now + timedelta(minutes=29)
    assert not worker.sync_once()
    at = now + timedelta(minutes=30)
    assert worker.sync_once()


def test_long_reading_makes_room_for_a_job(account: Account, alice: Owner, now: datetime) -> None:
    worker = Worker(clock=lambda: now)
    job = add_job(alice, "nothing", {}, now)
    assert not worker.has_time()
    assert worker.sync_once()
    assert not Mail.objects.exists()
    job.delete()
    assert worker.has_time()
    assert worker.sync_once()  # still due
    assert Mail.objects.count() == 4
    worker.stop()
    assert not worker.has_time()


def test_defect_is_kept_with_the_account_and_its_words_are_not_logged(
    account: Account, now: datetime, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def crash(*_args: object, **_more: object) -> None:
        raise RuntimeError("canary-4711")

    monkeypatch.setitem(SYNCS, "folder", crash)
    logging.getLogger("firsthand").propagate = True
    worker = Worker(clock=lambda: now)
    assert worker.sync_once()
    account.refresh_from_db()
    assert (account.state, account.trouble["code"], account.failures) == ("on", "JOB-500", 1)
    assert not worker.sync_once()  # it waits before it is tried again
    assert "RuntimeError" in caplog.text
    assert "canary" not in caplog.text + str(account.trouble)


def test_restart_gives_back_what_serving_had_claimed_but_nobody_elses(account: Account) -> None:
    assert claim_account(account, "serve 1")
    release_accounts()
    assert claim_account(account, "sync 2")
    release_accounts()
    assert not claim_account(account, "serve 3")


def test_every_kind_that_can_be_connected_can_be_read_or_sends_and_has_a_word() -> None:
    parser = ArgumentParser()
    COMMANDS["connect"].add_options(parser)
    [kind] = [action for action in parser._actions if action.dest == "kind"]
    assert set(CONNECTS) == {*SYNCS, "smtp"} == set(KIND_WORDS) == set(kind.choices)
