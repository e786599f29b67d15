"""Export people: whom the owner asked for, as cards, a table or JSON, piece by piece."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from firsthand.core.errors import UserError
from firsthand.core.export import export_json, json_lines
from firsthand.core.export_cards import card_of
from firsthand.core.export_tables import SEPARATORS, table_lines
from firsthand.core.filters import EVERYBODY, Filters
from firsthand.core.vcards import VERSIONS, write_card
from firsthand.store.database import Rows
from firsthand.store.queries.export import ONLY, exported_ids, exported_people
from firsthand.store.queries.people import anchors_of

ENDINGS = {"vcard": "vcf", "csv": "csv", "json": "json"}
MEDIA = {"vcard": "text/vcard", "csv": "text/csv", "json": "application/json"}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the owner wants to have exported, and how."""

    format: str = "vcard"
    filters: Filters = EVERYBODY
    only: tuple[str, ...] = ()
    card_version: str = VERSIONS[0]
    separator: str = "comma"

    def check(self) -> None:
        """Raise UserError EXP-101 where something is asked for that there is not."""
        for asked, known in (
            (self.format, tuple(ENDINGS)),
            (self.card_version, VERSIONS),
            (self.separator, tuple(SEPARATORS)),
            *((each, tuple(ONLY)) for each in self.only),
        ):
            if asked not in known:
                raise UserError(
                    "EXP-101",
                    "This cannot be exported so.",
                    where=asked[:40],
                    next_step=f"Choose one of: {', '.join(known)}.",
                )


@dataclass(frozen=True, slots=True)
class Export:
    """How many people a file will hold, and its text piece by piece."""

    people: int
    pieces: Iterator[str]


def export_people(
    rows: Rows, owner_id: int, wish: Wish, *, today: date, among: Collection[int] | None = None
) -> Export:
    """Return the export of an owner's people, or of those among some. Raises UserError EXP-101, EXP-104.

    EXP-101 is a wish that cannot be met, EXP-104 somebody who is not there.
    """
    wish.check()
    if among is not None and len(anchors_of(rows, owner_id, among)) < len(set(among)):
        raise UserError(
            "EXP-104", "One of these people is not there.", kept="Nothing was exported.",
            next_step="See who is there: firsthand people",
        )  # fmt: skip
    ids = exported_ids(rows, owner_id, wish.filters, today=today, only=wish.only)
    if among is not None:
        chosen = set(among)
        ids = tuple(each for each in ids if each in chosen)
    return Export(len(ids), render(rows, owner_id, ids, wish))


def export_nobody(wish: Wish) -> Export:
    """Return the export of a network that holds nobody."""
    wish.check()
    return Export(0, render(lambda *_: [], 0, (), wish))


def render(rows: Rows, owner_id: int, ids: tuple[int, ...], wish: Wish) -> Iterator[str]:
    """Yield the text of the file."""
    people = exported_people(rows, owner_id, ids)
    if wish.format == "csv":
        return table_lines(people, separator=SEPARATORS[wish.separator])
    if wish.format == "json":
        encode = json.JSONEncoder(ensure_ascii=False).encode
        return json_lines(encode(export_json(person)) for person in people)
    return (write_card(card_of(person), version=wish.card_version) for person in people)
