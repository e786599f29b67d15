"""The index of people: whom a search finds, in which order, and that it stays right whatever changes."""

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from firsthand.actions.indexing import index_people
from firsthand.core.filters import Filters, Sort
from firsthand.core.search_words import FIELDS
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Person, SearchEntry, SearchWord
from firsthand.store.queries.people import People
from firsthand.store.writes.search import Indexed, write_entries

only_sqlite = pytest.mark.skipif("connection.vendor != 'sqlite'", reason="how FTS5 keeps its rows")


def add(owner, name, company="", position="", **also):
    ranks = {"worked": 0, "met": 1, "spoken": 2, "none": 6}
    rank = ranks[also.setdefault("knowledge", "none")]
    return Person.objects.create(
        owner=owner,
        name=name,
        name_key=name.lower(),
        company=company,
        position=position,
        knowledge_rank=rank,
        **also,
    )


@pytest.fixture
def people(alice):
    add(alice, "Anna Berg", "Northwind", "Data lead")
    add(alice, "Ana Silva", "Kelp and Co", "Founder", knowledge="met", strength=20)
    add(alice, "Ana Costa", "Northwind Labs", "Buyer", knowledge="met", strength=70)
    add(alice, "Zoë Müller-Lind", "Lumen", "Analyst")
    add(alice, "Łukasz Żak", "Silva Foods", "Chef")
    add(alice, "Bernadette Okafor", "Tidewell", "Head of People", knowledge="worked")
    index_people(alice.pk)
    return alice


def found(owner, query, now, **also):
    return [each.name for each in People(django_rows, owner.pk, Filters(query, **also), now.date()).listed()]


def count(owner, query, now):
    return People(django_rows, owner.pk, Filters(query), now.date()).count()


@pytest.mark.parametrize(
    ("query", "names"),
    [
        (
            "ana",
            ["Ana Costa", "Ana Silva", "Zoë Müller-Lind", "Anna Berg"],
        ),  # the word, a start (Analyst), a slip
        ("an", ["Ana Costa", "Ana Silva", "Anna Berg", "Zoë Müller-Lind"]),
        ("silva ana", ["Ana Silva"]),
        ("ana sil", ["Ana Silva"]),
        ("SILVA", ["Ana Silva", "Łukasz Żak"]),
        ("zoe", ["Zoë Müller-Lind"]),
        ("muller", ["Zoë Müller-Lind"]),
        ("Mueller", ["Zoë Müller-Lind"]),
        ("müller-lind", ["Zoë Müller-Lind"]),
        ("lukasz", ["Łukasz Żak"]),
        ("name:silva", ["Ana Silva"]),
        ("company:silva", ["Łukasz Żak"]),
        ("company:north ana", ["Ana Costa", "Anna Berg"]),
        ("position:data", ["Anna Berg"]),
        ("northwind labs", ["Ana Costa"]),
        ("***", []),
        ("ana zzz", []),
    ],
)
def test_words_and_starts_of_words_are_found(people, now, query, names):
    assert found(people, query, now) == names
    assert count(people, query, now) == len(names)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("okafro", "Bernadette Okafor"),
        ("okfor", "Bernadette Okafor"),
        ("okaffor", "Bernadette Okafor"),
        ("ikafor", "Bernadette Okafor"),
        ("bernadtte", "Bernadette Okafor"),
        ("bernardete", "Bernadette Okafor"),  # two slips
        ("bernadt", "Bernadette Okafor"),  # not typed to its end
        ("bernadette okafro", "Bernadette Okafor"),
        ("kafor", "Bernadette Okafor"),
        ("idewel", "Bernadette Okafor"),
        ("mulelr", "Zoë Müller-Lind"),
        ("sliva", "Ana Silva"),
        ("company:tidewlel", "Bernadette Okafor"),
    ],
)
def test_slips_of_the_finger_are_forgiven(people, now, typed, name):
    assert found(people, typed, now)[0] == name


def test_what_was_typed_comes_before_what_may_have_been_meant(people, now):
    add(people, "Anna Sylva", knowledge="worked", strength=90)
    index_people(people.pk)
    assert found(people, "name:silva", now) == ["Ana Silva", "Anna Sylva"]


def test_a_word_of_two_fields_is_found_in_both(people, now):
    add(people, "Vera Lumen", "Lumen Lumen", "Lumen lead")
    index_people(people.pk)
    for field in ("", "name:", "company:", "position:"):
        assert "Vera Lumen" in found(people, f"{field}lumen", now)


def test_endless_words_and_texts_are_indexed_by_their_beginning(people, now):
    add(people, "Vera Blum", "x" * 20_000, "word " * 20_000 + " ".join(f"w{each}" for each in range(20_000)))
    index_people(people.pk)
    assert found(people, "vera", now) == ["Vera Blum"]
    assert found(people, "x" * 200, now) == ["Vera Blum"]
    assert found(people, "w7", now) == ["Vera Blum"]


@given(st.text(max_size=30))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_can_be_typed(people, now, query):
    assert len(found(people, query, now)) == count(people, query, now)


def test_an_index_that_another_process_wrote_meanwhile_is_taken_over(people, now):
    ana = Person.objects.get(name="Ana Silva")
    entry = SearchEntry.objects.get(pk=ana.pk)
    fields = ("ana silva", "harbour", *[""] * (len(FIELDS) - 2))
    write_entries([], [Indexed(ana.pk, people.pk, entry.slot, entry.digest + 1, fields)])
    assert found(people, "harbour", now) == ["Ana Silva"]
    assert found(people, "name:silva", now) == ["Ana Silva"]


def test_names_come_before_firms_where_words_are_only_like_the_typed_ones(people, now):
    add(people, "Vera Blum", "Merten Foods", knowledge="worked", strength=90)
    add(people, "Ida Martin")
    index_people(people.pk)
    assert found(people, "marten", now) == ["Ida Martin", "Vera Blum"]


def test_short_words_are_taken_as_typed(people, now):
    assert found(people, "zx", now) == []
    assert found(people, "xoe", now) == ["Zoë Müller-Lind"]


def test_another_order_can_be_asked_for(people, now):
    assert found(people, "northwind", now, sort=Sort.NAME) == ["Ana Costa", "Anna Berg"]
    assert found(people, "ana", now, sort=Sort.STRENGTH)[:2] == ["Ana Costa", "Ana Silva"]


def test_pages_of_a_search_show_everybody_once(alice, now):
    for number in range(40):
        add(alice, f"Ana {number}", knowledge="met" if number % 3 else "none", strength=number % 7)
        add(alice, f"Anab {number}")
        add(alice, f"Xana {number}")
    index_people(alice.pk)
    wanted = People(django_rows, alice.pk, Filters("ana"), now.date())
    pages = [each.id for offset in range(0, 140, 7) for each in wanted.listed(limit=7, offset=offset)]
    assert len(pages) == len(set(pages)) == wanted.count() == 80
    assert tuple(pages) == wanted.ids()


def test_others_are_never_found(people, stranger, now):
    add(stranger, "Ana Stranger")
    index_people(stranger.pk)
    assert found(stranger, "ana", now) == ["Ana Stranger"]
    assert "Ana Stranger" not in found(people, "ana", now)
    assert found(stranger, "okafro", now) == []


def test_only_what_changed_is_written_again(people, now):
    before = dict(SearchEntry.objects.values_list("person_id", "digest"))
    ana = Person.objects.get(name="Ana Silva")
    Person.objects.filter(pk=ana.pk).update(company="Harbour", strength=80)
    index_people(people.pk)
    changed = {
        each
        for each, digest in SearchEntry.objects.values_list("person_id", "digest")
        if before[each] != digest
    }
    assert changed == {ana.pk}
    assert found(people, "ana", now)[0] == "Ana Silva"
    assert found(people, "harbour", now) == ["Ana Silva"]
    assert found(people, "kelp", now) == []


def test_who_is_gone_leaves_nothing_behind(people, now):
    Person.objects.get(name="Bernadette Okafor").delete()
    index_people(people.pk)
    assert found(people, "okafor", now) == []
    assert not SearchWord.objects.filter(word="okafor").exists()
    assert SearchWord.objects.filter(word="northwind").exists()


def test_who_turns_out_to_be_the_owner_is_found_no_more(people, now):
    Person.objects.filter(name="Anna Berg").update(is_owner=True)
    index_people(people.pk)
    assert found(people, "berg", now) == []


@only_sqlite
def test_an_owner_takes_the_index_along(people):
    Owner.objects.get(pk=people.pk).delete()
    index_people(people.pk)
    assert django_rows("SELECT COUNT(*) FROM person_search") == [(0,)]
    SearchWord.objects.all().delete()
    assert django_rows("SELECT COUNT(*) FROM word_search") == [(0,)]


def test_again_changes_nothing(people):
    before = list(SearchEntry.objects.order_by("pk").values_list())
    index_people(people.pk)
    index_people(people.pk, {each[0] for each in before[:2]})
    assert list(SearchEntry.objects.order_by("pk").values_list()) == before
    assert connection.vendor != "sqlite" or django_rows("SELECT COUNT(*) FROM person_search") == [(6,)]
