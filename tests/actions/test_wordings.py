"""Changing the texts of replies, taking changes back, and what replies then say."""

import pytest

from firsthand.actions.wordings import change_wording, choose_usual, reset_wording, undo_wording
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Wording
from firsthand.store.queries.wordings import own_texts

KEY = "en.accept.met"


def texts(owner: Owner) -> dict[str, str]:
    return own_texts(django_rows, owner.pk)


def test_changed_text_is_kept_for_its_owner_alone(alice, stranger, now):
    change_wording(alice, KEY, "Good to see you, {first name}.", now)
    assert texts(alice) == {KEY: "Good to see you, {first_name}."}
    assert texts(stranger) == {}


def test_refused_text_changes_nothing(alice, now):
    change_wording(alice, KEY, "Good to see you.", now)
    with pytest.raises(UserError, match="DRF-101"):
        change_wording(alice, KEY, "Hello {firm}", now)
    assert texts(alice) == {KEY: "Good to see you."}


def test_text_as_it_was_is_no_change(alice, now):
    change_wording(alice, "en.signature", "{your first name}", now)
    assert not Wording.objects.exists()


def test_reset_brings_the_text_back_as_it_was(alice, now):
    change_wording(alice, KEY, "Hello.", now)
    reset_wording(alice, KEY, now)
    assert texts(alice) == {}


def test_last_change_is_taken_back_once(alice, now):
    change_wording(alice, KEY, "One.", now)
    change_wording(alice, KEY, "Two.", now)
    assert undo_wording(alice, KEY, now)
    assert texts(alice) == {KEY: "One."}
    assert not undo_wording(alice, KEY, now)
    assert texts(alice) == {KEY: "One."}


def test_reset_is_taken_back(alice, now):
    change_wording(alice, KEY, "Hello.", now)
    reset_wording(alice, KEY, now)
    undo_wording(alice, KEY, now)
    assert texts(alice) == {KEY: "Hello."}


def test_stranger_takes_nothing_back(alice, stranger, now):
    change_wording(alice, KEY, "Hello.", now)
    assert not undo_wording(stranger, KEY, now)
    reset_wording(stranger, KEY, now)
    assert texts(alice) == {KEY: "Hello."}


def test_saving_twice_can_still_be_taken_back(alice, now):
    for _ in range(2):
        change_wording(alice, KEY, "Hello.", now)
    undo_wording(alice, KEY, now)
    assert texts(alice) == {}


def test_usual_way_is_one_of_ours(alice):
    choose_usual(alice, language="nl", length="short")
    alice.refresh_from_db()
    assert (alice.reply_language, alice.reply_length) == ("nl", "short")
    for language, length in (("xx", "short"), ("nl", "endless")):
        with pytest.raises(UserError, match="SET-103"):
            choose_usual(alice, language=language, length=length)
