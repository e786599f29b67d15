"""firsthand outcome: results, who is credited with them, and what the calendar suggests."""

from argparse import Namespace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from firsthand.cli.output import print_hanging, print_json, print_line, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import parse_day, read_clock
from firsthand.core.days import say_count, say_day, say_list
from firsthand.core.errors import UserError
from firsthand.core.outcomes import (
    ROLE_WORDS,
    Outcome,
    Part,
    Role,
    kinds_offered,
    outcome_json,
    tell_outcome,
)
from firsthand.store.queries.outcomes import outcomes_of, own_kinds, role_of
from firsthand.store.queries.owners import first_owner

if TYPE_CHECKING:
    from firsthand.actions.outcome_suggestions import Suggestion
    from firsthand.store.models import Owner

# What `--undo` takes back; of one moment that which is named last.
UNDONE = ("role", "outcomes", "outcome", "refusal", "credit")


def show(*, as_json: bool) -> int:
    """Print all outcomes, the newest first."""
    found: list[Outcome] = []
    role: Role | None = None
    own: tuple[str, ...] = ()
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows is not None and owner is not None:
            found, role, own = outcomes_of(rows, owner.id), role_of(rows, owner.id), own_kinds(rows, owner.id)
    if as_json:
        print_json([outcome_json(each) for each in found])
        return 0
    print_line(f"{say_count(len(found), 'outcome')}." if found else "No outcome yet.")
    for each in found:
        print_hanging(f"{each.id:>5}  {say_day(each.on)}  ", told(each))
    if role is None:
        print_line("Say what you are after: firsthand outcome --role job-seeker")
    else:
        kinds = ", ".join(each.key for each in kinds_offered(role, own))
        print_line(f"{ROLE_WORDS[role]}. Kinds: {kinds or 'none yet; make one with --new'}.")
    return 0


def told(outcome: Outcome) -> str:
    return f"{tell_outcome(outcome)}{f'. {outcome.note}' if outcome.note else ''}"


def keep(asked: Namespace) -> int:
    """Keep an outcome. Raises UserError OUC-101 to OUC-105, FIN-101, FIN-102, CLI-101."""
    start_django()
    from firsthand.actions.outcomes import Told, keep_outcome, kind_named
    from firsthand.actions.owners import local_owner

    now = read_clock()
    on = parse_day(asked.on, "--on") if asked.on else now.date()
    owner = local_owner(now)
    kind = kind_named(owner, asked.kind, is_new=asked.new)
    kept = keep_outcome(owner, Told(kind, on, credits_of(owner, asked, asked.people, now), asked.note), now)
    said = f"Kept: {tell_outcome(one(owner, kept.pk))}. Take it back with: firsthand outcome --undo"
    return tell_act({"act": f"outcome:{kept.pk}", "id": str(kept.pk)}, said, as_json=asked.as_json)


def credits_of(owner: "Owner", asked: Namespace, sources: list[str], now: datetime) -> list[tuple[int, Part]]:
    """Return who is credited. Raises UserError FIN-101, FIN-102."""
    from firsthand.actions.finding import person_meant
    from firsthand.store.database import django_rows

    named = (
        *((who, Part.SOURCE) for who in sources),
        *((who, Part.INTRODUCER) for who in asked.introducer),
        *((who, Part.REFEREE) for who in asked.referee),
    )
    return [(person_meant(django_rows, owner.pk, who, now.date()).id, part) for who, part in named]


def one(owner: "Owner", outcome_id: int) -> Outcome:
    from firsthand.store.database import django_rows

    return next(each for each in outcomes_of(django_rows, owner.pk) if each.id == outcome_id)


def credit(asked: Namespace) -> int:
    """Change who is credited. Raises UserError OUC-105, OUC-107, OUC-112, FIN-101, FIN-102."""
    start_django()
    from firsthand.actions.outcomes import credit_people
    from firsthand.actions.owners import local_owner

    now = read_clock()
    owner = local_owner(now)
    sources = [*filter(None, (asked.kind,)), *asked.people]
    if bool(sources or asked.introducer or asked.referee) is asked.nobody:
        raise UserError(
            "OUC-112",
            "Name whom to credit, or --nobody, and not both.",
            kept="Nothing was changed.",
            next_step="firsthand outcome --credit ID WHO",
        )
    batch = credit_people(owner, asked.credit, credits_of(owner, asked, sources, now), now)
    told = one(owner, asked.credit)
    said = f"{tell_outcome(told)}{'' if told.credits else ', credited to nobody'}"
    text = f"{said}. Take it back with: firsthand outcome --undo" if batch else "Nothing changed."
    return tell_act({"act": f"credit:{batch}" if batch else None}, text, as_json=asked.as_json)


def choose(role: str, *, as_json: bool) -> int:
    """Say what one is after."""
    start_django()
    from firsthand.actions.outcomes import choose_role
    from firsthand.actions.owners import local_owner
    from firsthand.store.database import django_rows

    now = read_clock()
    owner = local_owner(now)
    choose_role(owner, Role(role), now)
    kinds = kinds_offered(Role(role), own_kinds(django_rows, owner.pk))
    named = f"What counts: {say_list([each.many for each in kinds])}." if kinds else "Make a kind with --new."
    told = {"role": role, "kinds": [each.key for each in kinds]}
    return tell_act(told, f"{ROLE_WORDS[Role(role)]}. {named}", as_json=as_json)


def take_back(outcome: int, *, as_json: bool) -> int:
    """Take one back. Raises UserError OUC-107."""
    start_django()
    from firsthand.actions.outcomes import undo_outcome
    from firsthand.actions.owners import local_owner
    from firsthand.store.database import django_rows

    now = read_clock()
    owner = local_owner(now)
    standing = {each.id: each for each in outcomes_of(django_rows, owner.pk)}
    if outcome not in standing or not undo_outcome(owner, outcome, now):
        raise UserError(
            "OUC-107", "There is no such outcome, or no longer.", next_step="See: firsthand outcome"
        )
    text = f"Taken back: {tell_outcome(standing[outcome])}."
    return tell_act({"act": f"outcome:{outcome}"}, text, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest act on outcomes back, whatever it was. Raises UserError OUC-108."""
    start_django()
    from firsthand.actions.acts import undo_newest_act
    from firsthand.actions.owners import local_owner

    now = read_clock()
    found = undo_newest_act(local_owner(now), UNDONE, now)
    if found is None:
        raise UserError("OUC-108", "You did nothing with outcomes that could be taken back.")
    newest, text = found
    return tell_act({"act": newest.key}, text, as_json=as_json)


def suggested(confirmed: int | None, refused: int | None, *, as_json: bool) -> int:
    """Print what the calendar suggests, or keep or refuse one of it. Raises UserError OUC-109."""
    start_django()
    from firsthand.actions.outcome_suggestions import confirm_suggestion, refuse_suggestion, suggestions
    from firsthand.actions.owners import local_owner
    from firsthand.store.database import django_rows

    now = read_clock()
    owner = local_owner(now)
    if confirmed is not None:
        kept = confirm_suggestion(owner, confirmed, now)
        said = f"Kept: {tell_outcome(one(owner, kept.pk))}."
        return tell_act({"act": f"outcome:{kept.pk}", "id": str(kept.pk)}, said, as_json=as_json)
    if refused is not None:
        kept_word = refuse_suggestion(owner, refused, now)
        return tell_act({"act": f"refusal:{kept_word.pk}"}, "It is not suggested again.", as_json=as_json)
    found = suggestions(django_rows, owner.pk, now)
    if as_json:
        print_json([suggestion_json(each) for each in found])
        return 0
    print_line(
        f"{say_count(len(found), 'meeting')} of yours may be an outcome."
        if found
        else "Your calendar suggests none."
    )
    for each in found:
        names = ", ".join(credit.name for credit in each.credits)
        print_hanging(f"{each.id:>5}  {say_day(each.on)}  ", f"{each.kind.one}? “{each.title}”, with {names}")
    return 0


def suggestion_json(each: "Suggestion") -> dict[str, Any]:
    """Return a suggestion as programs see it."""
    return {
        "id": str(each.id),
        "kind": each.kind.key,
        "on": each.on.isoformat(),
        "title": each.title,
        "credits": [
            {"id": str(who.person), "name": who.name, "part": who.part.value} for who in each.credits
        ],
        "evidence": [f"meeting:{each.id}"],
    }
