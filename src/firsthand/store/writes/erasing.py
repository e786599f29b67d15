"""Deletes what the store holds of somebody, and blanks their name and addresses out in other people's rows.

Nothing here commits: whoever calls it erases wholly or not at all.
"""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

from django.apps import apps
from django.db import connection
from django.db.models import JSONField, Model, TextField

from firsthand.core.erasing import SOMEBODY
from firsthand.core.names import fold_name
from firsthand.store.database import django_rows, in_chunks, places
from firsthand.store.models import (
    FileRead,
    Identity,
    MadeTies,
    MapMonth,
    Outcome,
    OutcomeCredit,
    Person,
    Picture,
    TieWeb,
)
from firsthand.store.queries.traces import Traces, shared_rows, tables
from firsthand.store.writes.identities import fullness
from firsthand.store.writes.tally import digest_of
from firsthand.store.writes.touched import Touched

# Whose name or address a column is, not text about anybody; and what says how far a source was read.
NAMES = frozenset({"name", "name_key", "value", "key", "kind", "merit", "token", "proof", "mark", "digest"})
UNTOUCHED = frozenset(
    {
        "account",
        "account_part",
        "erasing",
        "feed_token",
        "language_model",
        "search_entry",
        "search_word",
        "tombstone",
    }
)
HAS_OWN_NAME = frozenset({"run"})  # tables whose `name` is no person's
ONLY = {"job": " AND finished_at IS NOT NULL"}  # one that waits has to find its file
DERIVED = frozenset({"joining", "exchange"})
LEFT_ON_CARDS = """
    SELECT x.identity_id, c.name FROM contact_identity x JOIN contact c ON c.id = x.contact_id
    WHERE x.identity_id IN ({ids})
"""
STILL_ON_CAST = """
    SELECT c.id, c.people, i.kind, i.value, x.is_sender FROM cast_list c JOIN cast_member x ON x.cast_id = c.id
    JOIN identity i ON i.id = x.identity_id WHERE c.id IN ({ids})
"""


def delete_traces(owner_id: int, traces: Traces) -> Touched:
    """Delete all rows of somebody and return what follows from other rows and must be worked out anew."""
    names = {row[0] for row in rows_with("SELECT name_key FROM identity WHERE id IN ({ids})", traces.ids)}
    mails = {
        row[0]
        for row in rows_with("SELECT value FROM identity WHERE kind = 'mail' AND id IN ({ids})", traces.ids)
    }
    for rows in reversed(shared_rows(traces.ids)):
        rows.delete()
    delete_conversations(traces)
    delete_mails(owner_id, traces)
    release_outcomes(traces)
    delete_meetings(traces, mails)
    delete_cards(traces)
    release_numbers(traces.numbers_shared)
    for chunk in in_chunks(traces.ids):
        Identity.objects.filter(pk__in=chunk).delete()
    Person.objects.filter(pk__in=traces.persons, identities=None).delete()
    left = delete_untold(owner_id, traces.bystanders)
    FileRead.objects.filter(owner=owner_id).delete()  # their rows count as left out from now on
    Picture.objects.filter(owner=owner_id).delete()
    MapMonth.objects.filter(owner=owner_id).delete()
    MadeTies.objects.filter(owner=owner_id).delete()
    TieWeb.objects.filter(owner=owner_id).delete()
    return Touched(
        threads=set(traces.threads_shared), identities=left & traces.concerned, names=names - {""}
    )  # fmt: skip


def delete_conversations(traces: Traces) -> None:
    """Delete conversations with the owner alone, and what they wrote in others; none is kept that says nothing."""
    delete_threads(traces.threads_alone)
    mine = places(traces.ids)
    for table in ("message", "participant"):
        sql = f"DELETE FROM {table} WHERE thread_id IN ({{ids}}) AND identity_id IN ({mine})"
        run_for(sql, traces.threads_shared, traces.ids)
    said = {
        row[0]
        for row in rows_with(
            "SELECT DISTINCT thread_id FROM message WHERE thread_id IN ({ids})", traces.threads_shared
        )
    }
    delete_threads(traces.threads_shared - said)


def delete_threads(threads: Iterable[int]) -> None:
    """Delete conversations with all that was written in them."""
    wanted = sorted(threads)
    for table in ("message", "participant"):
        run_for(f"DELETE FROM {table} WHERE thread_id IN ({{ids}})", wanted)
    run_for("DELETE FROM thread WHERE id IN ({ids})", wanted)


def delete_mails(owner_id: int, traces: Traces) -> None:
    """Delete mails from them, or to nobody else."""
    pairs = [(thread, cast) for thread, cast, _ in traces.mailed]
    gone = [pair for pair in pairs if pair[1] in traces.casts_alone]
    with connection.cursor() as cursor:
        cursor.executemany("DELETE FROM mail WHERE thread_id = %s AND cast_id = %s", gone)
    for table, column in (("cast_member", "cast_id"), ("cast_list", "id")):
        run_for(f"DELETE FROM {table} WHERE {column} IN ({{ids}})", traces.casts_alone)
    mine = places(traces.ids)
    sql = f"DELETE FROM cast_member WHERE cast_id IN ({{ids}}) AND identity_id IN ({mine})"
    run_for(sql, traces.casts_shared, traces.ids)
    moved = name_casts(owner_id, traces.casts_shared)
    with connection.cursor() as cursor:
        move = "UPDATE mail SET cast_id = %s WHERE thread_id = %s AND cast_id = %s"
        cursor.executemany(move, [(moved[cast], thread, cast) for thread, cast in pairs if cast in moved])
    for table, column in (("cast_member", "cast_id"), ("cast_list", "id")):
        run_for(f"DELETE FROM {table} WHERE {column} IN ({{ids}})", moved)
    delete_empty_threads({thread for thread, _ in pairs if thread is not None})


def name_casts(owner_id: int, casts: Collection[int]) -> dict[int, int]:
    """Give casts the digests of those who are left; return those that another cast stands for now."""
    people: dict[int, int] = {}
    senders: dict[int, tuple[str, str]] = {}
    others: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for cast, number, kind, value, is_sender in rows_with(STILL_ON_CAST, casts):
        people[cast] = number
        if is_sender:
            senders[cast] = (kind, value)
        else:
            others[cast].append((kind, value))
    digests = {
        cast: digest_of(senders.get(cast), sorted(others[cast]), people[cast]) for cast in sorted(people)
    }
    same = "SELECT digest, id FROM cast_list WHERE owner_id = %s AND digest IN ({ids})"
    known = dict(rows_with(same, set(digests.values()), owner_id))
    moved: dict[int, int] = {}
    with connection.cursor() as cursor:
        for cast, digest in digests.items():
            if known.setdefault(digest, cast) != cast:
                moved[cast] = known[digest]
            else:
                cursor.execute("UPDATE cast_list SET digest = %s WHERE id = %s", (digest, cast))
    return moved


def delete_empty_threads(threads: set[int]) -> None:
    """Delete conversations by mail without a mail, with what led to them."""
    full = {
        row[0] for row in rows_with("SELECT DISTINCT thread_id FROM mail WHERE thread_id IN ({ids})", threads)
    }
    empty = threads - full
    run_for("DELETE FROM exchange WHERE thread_id IN ({ids})", empty)
    run_for("DELETE FROM thread WHERE into_id IN ({ids})", empty)
    run_for("DELETE FROM thread WHERE id IN ({ids})", empty)


def delete_meetings(traces: Traces, mails: Collection[str]) -> None:
    """Delete meetings with the owner alone, and take them off the lists of others."""
    run_for("DELETE FROM attendee WHERE event_id IN ({ids})", traces.events_alone)
    run_for("DELETE FROM event WHERE id IN ({ids})", traces.events_alone)
    mine = places(traces.ids)
    sql = f"DELETE FROM attendee WHERE event_id IN ({{ids}}) AND identity_id IN ({mine})"
    run_for(sql, traces.events_shared, traces.ids)
    if mails:
        sql = f"UPDATE event SET organizer = '' WHERE id IN ({{ids}}) AND organizer IN ({places(sorted(mails))})"
        run_for(sql, traces.events_shared, tuple(mails))


def release_outcomes(traces: Traces) -> None:
    """Let outcomes stay as the owner's, without them: no note on them alone, no meeting that goes."""
    credited = OutcomeCredit.objects.exclude(part="")
    theirs = OutcomeCredit.objects.filter(identity__in=traces.ids).values("outcome")
    others = credited.exclude(identity__in=traces.ids).values("outcome")
    Outcome.objects.filter(pk__in=theirs).exclude(pk__in=others).update(note="")
    run_for("UPDATE outcome SET event_id = NULL WHERE event_id IN ({ids})", traces.events_alone)
    run_for("DELETE FROM outcome_refusal WHERE event_id IN ({ids})", traces.events_alone)


def delete_cards(traces: Traces) -> None:
    """Delete cards of theirs."""
    run_for("DELETE FROM contact_identity WHERE contact_id IN ({ids})", traces.cards_alone)
    run_for("DELETE FROM contact WHERE id IN ({ids})", traces.cards_alone)


def release_numbers(numbers: Collection[int]) -> None:
    """Name numbers that others share by the cards that are left, and let it be settled whose they are."""
    best: dict[int, str] = {}
    for number, name in rows_with(LEFT_ON_CARDS, numbers):
        best[number] = max(best.get(number, ""), name, key=fullness)
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE identity SET person_id = NULL, name = %s, name_key = %s WHERE id = %s",
            [(name, fold_name(name), number) for number, name in best.items()],
        )


def delete_untold(owner_id: int, bystanders: Collection[int]) -> set[int]:
    """Delete those who were known from such rows alone; return the others."""
    untold = untold_among(owner_id, bystanders)
    Identity.objects.filter(pk__in=untold).delete()
    return set(bystanders) - untold


def untold_among(
    owner_id: int, identities: Collection[int], *, besides: Collection[str] = frozenset()
) -> set[int]:
    """Return those of whom no table tells, but for what follows from others and for those named `besides`."""
    untold = set(identities)
    for chunk in in_chunks(sorted(identities)):
        untold -= {
            row[0]
            for model, fields in tables().items()
            if model._meta.db_table not in {*DERIVED, *besides}  # noqa: SLF001 - Django documents it
            for sql in told_of(model, fields)
            for row in django_rows(sql.replace("{ids}", places(chunk)), chunk)
        }
        untold -= {
            row[0]
            for row in django_rows(
                "SELECT i.id FROM identity i LEFT JOIN person p ON p.id = i.person_id WHERE i.owner_id = %s"
                " AND (i.is_owner OR p.is_owner OR (i.kind = 'mail' AND EXISTS ("
                " SELECT 1 FROM card c WHERE c.owner_id = i.owner_id AND c.mail = i.value)))"
                f" AND i.id IN ({places(chunk)})",
                [owner_id, *chunk],
            )
        }
    return untold


def told_of(model: type[Model], fields: Iterable[str]) -> Iterator[str]:
    """Yield queries for the identities that a table speaks of; who wrote a message also takes part."""
    for name in fields:
        field = model._meta.get_field(name)  # noqa: SLF001 - Django documents it
        if field.related_model is Identity and model._meta.db_table != "message":  # noqa: SLF001 - the same
            table, column = model._meta.db_table, f"{name}_id"  # noqa: SLF001 - the same
            yield f"SELECT DISTINCT {column} FROM {table} WHERE {column} IN ({{ids}})"


def blank_out(owner_id: int, words: Collection[str], cleaned: Callable[[str], str]) -> None:
    """Blank these names and addresses out wherever they stand in a text; `cleaned` is done to a text besides."""
    wanted = sorted({word for word in words if word}, key=len, reverse=True)
    if not wanted:
        return
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in wanted), re.IGNORECASE)

    def blank(value: Any) -> Any:
        if isinstance(value, str):
            return pattern.sub(SOMEBODY, cleaned(value))
        if isinstance(value, list):
            return [blank(each) for each in value]
        return {key: blank(each) for key, each in value.items()} if isinstance(value, dict) else value

    for table, key, columns in texts():
        blank_table(owner_id, (table, key), columns, wanted, blank)


def texts() -> Iterator[tuple[str, str, list[tuple[str, bool]]]]:
    """Yield every table with its key and its columns of text, and whether they are JSON."""
    for model in apps.get_app_config("store").get_models():
        table = model._meta.db_table  # noqa: SLF001 - Django documents it
        columns = [
            (str(field.column), isinstance(field, JSONField))
            for field in model._meta.concrete_fields  # noqa: SLF001 - the same
            if isinstance(field, TextField | JSONField)
            and (field.name not in NAMES or (field.name == "name" and table in HAS_OWN_NAME))
        ]
        is_owned = any(field.name == "owner" for field in model._meta.concrete_fields)  # noqa: SLF001 - the same
        if columns and is_owned and table not in UNTOUCHED:
            yield table, str(model._meta.pk.column), columns  # noqa: SLF001 - the same


def blank_table(
    owner_id: int,
    keyed: tuple[str, str],
    columns: list[tuple[str, bool]],
    words: list[str],
    blank: Callable[[Any], Any],
) -> None:
    """Blank words out in one table, `keyed` by a column."""
    table, key = keyed
    is_sqlite = connection.vendor == "sqlite"
    likes = [f"%{like(form)}%" for word in words for form in {word, json.dumps(word)[1:-1]}]
    one = "{column} LIKE %s ESCAPE '!'" if is_sqlite else "CAST({column} AS text) ILIKE %s ESCAPE '!'"
    conditions = [one.replace("{column}", f'"{column}"') for column, _ in columns for _ in likes]
    names = ", ".join(f'"{column}"' for column, _ in columns)
    changes = ", ".join(f'"{column}" = %s' for column, _ in columns)
    found = django_rows(
        f"SELECT {key}, {names} FROM {table} WHERE owner_id = %s{ONLY.get(table, '')} AND ({' OR '.join(conditions)})",
        [owner_id, *likes * len(columns)],
    )
    are_json = [is_json for _, is_json in columns]
    changed = [
        (*(blanked(value, blank, is_json=each) for value, each in zip(values, are_json, strict=True)), row_id)
        for row_id, *values in found
    ]
    with connection.cursor() as cursor:
        cursor.executemany(f"UPDATE {table} SET {changes} WHERE {key} = %s", changed)
        if table == "outgoing_mail":  # as it was handed over; its text is in the columns as well
            sent = [(each[-1],) for each in changed]
            cursor.executemany(
                "UPDATE outgoing_mail SET wire = NULL WHERE id = %s AND ended_at IS NOT NULL", sent
            )


def blanked(value: Any, blank: Callable[[Any], Any], *, is_json: bool) -> Any:
    """Return a value as it is to be written."""
    if not is_json or value is None:
        return blank(value)
    return json.dumps(blank(json.loads(value) if isinstance(value, str) else value), ensure_ascii=False)


def like(word: str) -> str:
    """Return a word as LIKE takes it."""
    return re.sub(r"([%_!])", r"!\1", word)


def run_for(sql: str, ids: Iterable[int], more: Collection[Any] = ()) -> None:
    """Run a statement for ids, a few hundred at a time; other values come after them."""
    with connection.cursor() as cursor:
        for chunk in in_chunks(sorted(ids)):
            cursor.execute(sql.replace("{ids}", places(chunk)), [*chunk, *more])


def rows_with(sql: str, ids: Iterable[int], *before: Any) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a query about ids; other values come before them."""
    for chunk in in_chunks(sorted(ids)):
        yield from django_rows(sql.replace("{ids}", places(chunk)), [*before, *chunk])
