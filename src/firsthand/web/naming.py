"""Whom a form names: by a name, and by a choice where several people go by it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from firsthand.actions.finding import SeveralPeopleError, person_meant
from firsthand.core.errors import UserError
from firsthand.core.listing import PersonRow
from firsthand.core.row_numbers import row_id
from firsthand.store.database import django_rows
from firsthand.web.pages.introduction_requests import KNOWN
from firsthand.web.pages.people import work_of
from firsthand.web.pages.troubles import for_page
from firsthand.web.words import day

MOST_CHOICES = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several people of a name, with what tells them apart."""

    id: int
    name: str
    about: str


class NamedError(UserError):
    """Names in a form of which one means nobody, or several: `choices` says by the field who they are."""

    def __init__(self, first: UserError, where: str, choices: Mapping[str, tuple[Choice, ...]]) -> None:
        super().__init__(first.code, first.what, where, first.kept, first.next_step)
        self.choices = dict(choices)


def in_form(error: UserError) -> UserError:
    """Return an error in the words of a page, with the choices it may have."""
    return error if isinstance(error, NamedError) else for_page(error)


def people_named(
    owner_id: int, asked: Mapping[str, str], labels: Mapping[str, str], today: date
) -> dict[str, int]:
    """Return the person each field names, by the field; `labels` say what the form calls the fields.

    Raises NamedError (FIN-101, FIN-102) where one names nobody, or several of whom none was chosen.
    """
    found: dict[str, int] = {}
    wrong: dict[str, UserError] = {}
    for field in labels:
        try:
            found[field] = person_named(owner_id, asked, field, today)
        except UserError as error:
            wrong[field] = error
    if wrong:
        first = next(iter(wrong))
        choices = {
            field: choices_of(error)
            for field, error in wrong.items()
            if isinstance(error, SeveralPeopleError)
        }
        text = asked.get(first, "").strip()[:40]
        where = f"{labels[first]}, “{text}”" if text else labels[first]
        raise NamedError(told(wrong[first], text), where, choices)
    return found


def person_named(owner_id: int, asked: Mapping[str, str], field: str, today: date) -> int:
    """Return whom a field names, or of several the one that was chosen beside it."""
    try:
        return person_meant(django_rows, owner_id, asked.get(field, ""), today).id
    except SeveralPeopleError as several:
        chosen = row_id(asked.get(f"{field}-which", ""))
        if chosen in {each.id for each in several.found}:
            return chosen
        raise


def told(error: UserError, text: str) -> UserError:
    """Return an error in the words of a page."""
    if not isinstance(error, SeveralPeopleError):
        return for_page(error)
    step = "Choose which of them, or write more of the name."
    return UserError(error.code, "Several people go by that name.", text, error.kept, step)


def choices_of(several: SeveralPeopleError) -> tuple[Choice, ...]:
    """Return who goes by a name."""
    return tuple(Choice(each.id, each.name, tell_apart(each)) for each in several.found[:MOST_CHOICES])


def tell_apart(row: PersonRow) -> str:
    """Say what somebody does, how the owner knows them, and when they were last in touch."""
    last = f"last in touch {day(row.last_interaction_at)}" if row.last_interaction_at else ""
    return " · ".join(filter(None, (work_of(row.position, row.company), KNOWN[row.knowledge], last)))
