"""Tags: given to many at once, found and filtered by, kept through imports, joins and parting, and taken back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_ties import ANA, BOB, bring, mails

from firsthand.actions.acts import undo_act
from firsthand.actions.joining import join_persons, part_person
from firsthand.actions.settling import settle
from firsthand.actions.tagging import tag_people, undo_newest
from firsthand.core.errors import UserError
from firsthand.core.filters import Filters
from firsthand.store.database import django_rows
from firsthand.store.models import Identity, Owner, Person, PersonTag
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.people import People
from firsthand.store.queries.tags import tags_in_use, tags_of

START = datetime(2026, 9, 1, 9, tzinfo=UTC)


@pytest.fixture
def written(home: Owner, tmp_path: Path, now: datetime) -> Owner:
    bring(home, tmp_path, now, *mails(ANA, START, every=10, count=3), *mails(BOB, START, every=9, count=3))
    return home


def person(name: str) -> int:
    return Person.objects.get(name=name).pk


def tags(owner: Owner, name: str) -> tuple[str, ...]:
    return tags_of(django_rows, owner.pk, [person(name)]).get(person(name), ())


def listed(owner: Owner, now: datetime, *words: str, query: str = "") -> set[str]:
    found = People(django_rows, owner.pk, Filters(query=query, tag=words), now.date()).listed()
    return {each.name for each in found}


def test_many_get_a_tag_at_once_and_lose_it_by_one_undo(written: Owner, now: datetime) -> None:
    people = [person("Ana Silva"), person("Bob Marsh")]
    done = tag_people(written, people, "  Board  ", now)
    assert (done.word, done.people) == ("Board", 2)
    act = newest_acts(django_rows, written.pk, limit=1)[0]
    assert (act.key, act.what, act.number) == (done.act, "given Board", 2)
    assert tags_in_use(django_rows, written.pk) == [("Board", "board", 2)]
    assert undo_act(written, done.act, now)
    assert tags_in_use(django_rows, written.pk) == []
    assert not undo_act(written, done.act, now)


def test_filters_and_the_search_find_by_tags(written: Owner, now: datetime) -> None:
    tag_people(written, [person("Ana Silva")], "Board", now)
    tag_people(written, [person("Bob Marsh")], "Choir", now)
    assert listed(written, now, "BOARD") == {"Ana Silva"}
    assert listed(written, now, "board", "choir") == {"Ana Silva", "Bob Marsh"}
    assert listed(written, now, "none") == {"Dora Quist"}
    assert listed(written, now, "none", "choir") == {"Dora Quist", "Bob Marsh"}
    assert listed(written, now, query="tag:boa") == {"Ana Silva"}
    assert listed(written, now, query="choir") == {"Bob Marsh"}
    assert listed(written, now, query="place:choir") == set()
    tag_people(written, [person("Bob Marsh")], "choir", now, is_given=False)
    assert listed(written, now, query="choir") == set()


def test_who_has_it_already_is_left_alone(written: Owner, now: datetime) -> None:
    ana, bob = person("Ana Silva"), person("Bob Marsh")
    tag_people(written, [ana], "Board", now)
    assert tag_people(written, [ana], "board", now).act == ""
    assert tag_people(written, [ana, bob], "BOARD", now).people == 1
    assert tags(written, "Bob Marsh") == ("Board",)
    assert tag_people(written, [ana, bob], "choir", now, is_given=False).act == ""
    assert tag_people(written, [ana, bob], "board", now, is_given=False).people == 2
    tag_people(written, [ana], "bOARD", now)
    assert tags(written, "Ana Silva") == ("bOARD",)


def test_tags_outlive_imports_joins_and_parting(written: Owner, tmp_path: Path, now: datetime) -> None:
    tag_people(written, [person("Ana Silva")], "board", now)
    bring(written, tmp_path, now, *mails(ANA, START + timedelta(days=3), every=9, count=2), name="more.mbox")
    settle(written, now)
    assert tags(written, "Ana Silva") == ("board",)
    join_persons(written, person("Ana Silva"), person("Dora Quist"), now)
    [joined] = Person.objects.filter(identities__value="ana.silva@novatech.example")
    assert tags_of(django_rows, written.pk, [joined.pk]) == {joined.pk: ("board",)}
    assert PersonTag.objects.count() == 1
    dora = Identity.objects.filter(person=joined).exclude(value__contains="@").values_list("pk", flat=True)
    part_person(written, joined.pk, set(dora), now + timedelta(minutes=1))
    assert tags(written, "Ana Silva") == ("board",)
    assert listed(written, now, "board") == {"Ana Silva"}


def test_the_newest_word_counts_until_it_is_taken_back(written: Owner, now: datetime) -> None:
    ana = person("Ana Silva")
    tag_people(written, [ana], "board", now)
    tag_people(written, [ana], "board", now + timedelta(minutes=1), is_given=False)
    assert tags(written, "Ana Silva") == ()
    undo_newest(written, now)
    assert tags(written, "Ana Silva") == ("board",)
    undo_newest(written, now)
    with pytest.raises(UserError, match="TAG-105"):
        undo_newest(written, now)


def test_whoever_is_not_there_gets_none(written: Owner, stranger: Owner, now: datetime) -> None:
    for owner, people in ((stranger, [person("Ana Silva")]), (written, [person("Ana Silva"), 999_999])):
        with pytest.raises(UserError, match="TAG-104"):
            tag_people(owner, people, "board", now)
    own = Person.objects.get(is_owner=True, owner=written)
    with pytest.raises(UserError, match="TAG-104"):
        tag_people(written, [own.pk], "board", now)
    assert tags_in_use(django_rows, written.pk) == []
