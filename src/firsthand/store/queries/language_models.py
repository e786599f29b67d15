"""The language model an owner switched on, and what it was asked."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from firsthand.store.database import Rows, as_json, known_moment

COLUMNS = "w.id, w.about, w.key, w.model, w.host, w.sent, w.facts, w.text, w.doubts, w.before, w.made_at"

TOLD = (
    f"SELECT {COLUMNS}, COALESCE(p.name, i.name), i.person_id FROM rewording w JOIN identity i ON i.id = w.identity_id"
    " LEFT JOIN person p ON p.id = i.person_id WHERE w.owner_id = %s"
)


@dataclass(frozen=True, slots=True)
class ModelRow:
    """The model that is on."""

    address: str
    name: str
    entry: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class RewordingRow:
    """One question and what came of it; `facts` are pairs of a sentence and its records."""

    id: int
    about: str
    key: str
    model: str
    host: str
    sent: dict[str, Any]
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    text: str
    doubts: tuple[str, ...]
    before: str
    made_at: datetime
    whom: str = ""
    whom_id: int | None = None


@dataclass(frozen=True, slots=True)
class Reworded:
    """What a model made of one draft: the newest question, and the newest of which the text was used."""

    newest: RewordingRow
    used: RewordingRow | None

    def is_text(self, text: str) -> bool:
        """Tell whether a text is the model's, untouched."""
        return self.used is not None and self.used.text == text


def model_of(rows: Rows, owner_id: int) -> ModelRow | None:
    """Return the model of an owner; None while it is off."""
    found = rows("SELECT address, name, entry, made_at FROM language_model WHERE owner_id = %s", (owner_id,))
    for address, name, entry, made_at in found:
        return ModelRow(address, name, entry, known_moment(made_at))
    return None


def rewordings_of(rows: Rows, owner_id: int, about: str) -> dict[str, Reworded]:
    """Return what the model made of each draft that belongs to something, as far as it was not put aside."""
    found = rows(
        f"SELECT {COLUMNS} FROM rewording w WHERE w.owner_id = %s AND w.about = %s AND NOT w.is_put_aside"
        " ORDER BY w.id",
        (owner_id, about),
    )
    made = [rewording(*row) for row in found]
    used = {each.key: each for each in made if each.text}
    return {each.key: Reworded(each, used.get(each.key)) for each in made}


def newest_rewordings(rows: Rows, owner_id: int, *, limit: int) -> list[RewordingRow]:
    """Return what the model was asked last, with whom it was about."""
    return [rewording(*row) for row in rows(f"{TOLD} ORDER BY w.id DESC LIMIT %s", (owner_id, limit))]


def rewording_by_id(rows: Rows, owner_id: int, rewording_id: int) -> RewordingRow | None:
    """Return one question of an owner."""
    found = rows(f"{TOLD} AND w.id = %s", (owner_id, rewording_id))
    return rewording(*found[0]) if found else None


def count_rewordings(rows: Rows, owner_id: int) -> int:
    """Count all questions."""
    return int(rows("SELECT COUNT(*) FROM rewording WHERE owner_id = %s", (owner_id,))[0][0])


def rewording(*row: Any) -> RewordingRow:
    row_id, about, key, model, host, sent, facts, text, doubts, before, made_at, *whom = row
    told = tuple((sentence, tuple(records)) for sentence, records in as_json(facts))
    return RewordingRow(
        row_id, about, key, model, host, as_json(sent), told, text, tuple(as_json(doubts)), before,
        known_moment(made_at), *whom,
    )  # fmt: skip
