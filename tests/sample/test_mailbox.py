"""The sample's mailbox, read as anybody's: letters, what is kept apart, and what LinkedIn tells."""

from collections import Counter
from datetime import UTC, datetime

import pytest

from firsthand.core.records import Mail, MailKind, Notification, NotificationKind, Problem, Skipped
from firsthand.sample.correspondents import OLD_MAIL, OWNER_MAIL
from firsthand.sample.network import SamplePaths
from firsthand.sample.stories import stories
from firsthand.sources.mail.reader import read_mail

from .conftest import AS_OF


@pytest.fixture(scope="module")
def items(sample: SamplePaths) -> list:
    with read_mail(sample.evidence.mailbox, today=AS_OF) as mailbox:
        return [item for _, found in mailbox.read() for item in found]


@pytest.fixture(scope="module")
def mails(items: list) -> list[Mail]:
    return [item for item in items if isinstance(item, Mail)]


def test_some_hundred_mails_are_read_and_none_refused(items: list, mails: list[Mail]) -> None:
    assert 350 < len(mails) < 600
    assert not [item for item in items if isinstance(item, Problem)]
    assert len({mail.key for mail in mails}) == len(mails)


def test_lists_newsletters_and_programs_are_kept_apart(mails: list[Mail]) -> None:
    kinds = Counter(mail.kind for mail in mails)
    assert min(kinds[MailKind.LIST], kinds[MailKind.BULK], kinds[MailKind.AUTOMATED]) > 10
    assert kinds[MailKind.PERSONAL] > 300


def test_the_owner_is_on_every_letter(mails: list[Mail]) -> None:
    letters = [mail for mail in mails if mail.kind is MailKind.PERSONAL]
    parties = [{mail.sender.mail, *(other.mail for other in mail.others)} for mail in letters]
    assert all(party & {OWNER_MAIL, OLD_MAIL} for party in parties)


def test_nothing_is_written_after_the_mail_that_came_since_the_archive(mails: list[Mail]) -> None:
    assert max(mail.at for mail in mails) <= datetime(2026, 11, 20, 18, tzinfo=UTC)


def test_answers_name_what_they_answer(mails: list[Mail]) -> None:
    keys = {mail.key for mail in mails}
    answers = [mail for mail in mails if mail.references]
    assert len(answers) > 150
    assert all(set(mail.references) <= keys for mail in answers)


def test_feet_tell_title_and_company(mails: list[Mail]) -> None:
    signed = [mail.signature for mail in mails if mail.signature and mail.signature.company]
    assert len(signed) > 80
    assert any(mail.signature and mail.signature.phones for mail in mails)


def test_one_mail_introduces(mails: list[Mail]) -> None:
    assert {mail.sender.name for mail in mails if mail.is_introduction} == {"Priya Raghunandan"}


def test_linkedin_tells_of_invitations_that_are_open(items: list) -> None:
    told = [
        item for item in items if isinstance(item, Notification) and item.kind is NotificationKind.INVITED
    ]
    names = {story.name for story in stories() if not story.pasted}
    assert {each.party.name for each in told} <= names
    assert all(each.is_verified for each in told)
    assert "Keshav Moorthigar" in {each.party.name for each in told}


def test_a_look_alike_and_a_draft_are_left_out(items: list) -> None:
    codes = {item.code for item in items if isinstance(item, Skipped)}
    assert codes == {"MAI-511", "MAI-501"}
