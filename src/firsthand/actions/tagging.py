"""Giving people tags, and taking them away again."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from firsthand.actions.indexing import index_people
from firsthand.actions.settling_tags import settle_tags
from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.errors import UserError
from firsthand.core.tags import read_tag, tag_key
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, PersonTag, Tag, Tagging
from firsthand.store.queries.people import anchors_of

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Tagged:
    """What was done: the act, "" where it changed nothing; the tag as it is shown; and to how many people."""

    act: str
    word: str
    people: int


def tag_people(
    owner: Owner, people: Collection[int], text: str, now: datetime, *, is_given: bool = True
) -> Tagged:
    """Give people a tag, or take it from those who have it; whoever is so already is left alone.

    Raises UserError TAG-101 to TAG-103 for what is no tag, TAG-104 where one of the people is not there.
    """
    word = read_tag(text)
    anchors = anchors_of(django_rows, owner.pk, people)
    if len(anchors) < len(set(people)):
        raise UserError(
            "TAG-104", "One of these people is not there.", kept="Nothing was changed.",
            next_step="See who is there: firsthand people",
        )  # fmt: skip
    with transaction.atomic():
        tag = tag_named(owner, word)
        have = set(PersonTag.objects.filter(tag=tag).values_list("person_id", flat=True))
        wanted = sorted(person for person in anchors if (person in have) is not is_given)
        if not wanted:
            return Tagged("", tag.word, 0)
        batch = secrets.token_hex(8)
        Tagging.objects.bulk_create(
            (
                Tagging(
                    owner=owner, identity_id=anchors[person], tag=tag, is_given=is_given, batch=batch, made_at=now
                )
                for person in wanted
            ),
            batch_size=AT_ONCE,
        )  # fmt: skip
        follow(owner, set(wanted))
    return Tagged(f"tag:{batch}", tag.word, len(wanted))


def tag_named(owner: Owner, word: str) -> Tag:
    """Return a tag; it is written as its first owner wrote it, and anew once nobody has it."""
    tag, _ = Tag.objects.get_or_create(owner=owner, folded=tag_key(word), defaults={"word": word})
    if tag.word != word and not PersonTag.objects.filter(tag=tag).exists():
        tag.word = word
        tag.save(update_fields=["word"])
    return tag


def follow(owner: Owner, persons: set[int]) -> None:
    """Work out who has which tag, and by what they are found."""
    settle_tags(owner.pk, persons)
    index_people(owner.pk, persons)


def undo_tagging(owner: Owner, batch: str, now: datetime) -> bool:
    """Take an act of giving or taking away back; again is no harm."""
    said = Tagging.objects.filter(owner=owner, batch=batch)
    with transaction.atomic():
        if not take_back(said, now):
            return False
        persons = said.values_list("identity__person_id", flat=True)
        follow(owner, {person for person in persons if person is not None})
    return True


def undo_newest(owner: Owner, now: datetime) -> Tagging:
    """Take the newest act of giving or taking away back. Raises UserError TAG-105 where there is none."""
    missing = UserError("TAG-105", "You gave or took no tag that could be taken back.")
    newest = newest_standing(Tagging.objects.filter(owner=owner), missing)
    undo_tagging(owner, newest.batch, now)
    return newest
