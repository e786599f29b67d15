"""firsthand model: whether a language model is on, switching it on and off, trying it."""

import sys
from argparse import Namespace
from typing import TYPE_CHECKING, Any

from firsthand.cli.output import print_hanging, print_json, print_line, print_section
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.store.queries.language_models import ModelRow, RewordingRow, count_rewordings, model_of
from firsthand.store.queries.owner import first_owner

if TYPE_CHECKING:
    from firsthand.actions.language_model import Tried


def answer(asked: Namespace) -> int:
    """Tell the state of the model, or change it. Raises UserError ACC-102 to ACC-104, MDL-101 to MDL-208."""
    if asked.act == "connect":
        return connect(asked)
    if asked.act == "try":
        return try_out(as_json=asked.as_json)
    if asked.act == "off":
        return off(as_json=asked.as_json)
    return status(as_json=asked.as_json)


def status(*, as_json: bool) -> int:
    """Print whether a model is on, and how often it was asked."""
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        model = model_of(rows, owner.id) if rows and owner else None
        number = count_rewordings(rows, owner.id) if rows and owner else 0
    if as_json:
        print_json(model_json(model, number))
    elif model is None:
        print_hanging(
            "", "No language model is used. Switch one on: firsthand model connect ADDRESS --name MODEL"
        )
    else:
        print_hanging("", f"{model.name} is on, at {model.address}. Questions so far: {number:,}.")
        print_hanging("", "Have a reply reworded: firsthand invitations ID --draft-with-model")
    return 0


def model_json(model: ModelRow | None, number: int) -> dict[str, Any]:
    """Return the state of the model as programs see it; its key is in no output."""
    return {
        "is_on": model is not None,
        "address": model.address if model else None,
        "name": model.name if model else None,
        "since": model.made_at.isoformat().replace("+00:00", "Z") if model else None,
        "questions": number,
    }


def connect(asked: Namespace) -> int:
    """Switch a model on after it answered about a made-up person."""
    start_django()
    from firsthand.actions.language_model import Wish, connect_model
    from firsthand.actions.owners import local_owner

    now = read_clock()
    key = sys.stdin.readline().strip() if asked.key_stdin else ""
    wish = Wish(asked.address, asked.name, key, is_insecure=asked.insecure)
    tried = connect_model(local_owner(now), wish, now)
    tell_tried(tried, "It is on.", as_json=asked.as_json)
    return 0


def try_out(*, as_json: bool) -> int:
    """Have the model reword a draft to a made-up person."""
    start_django()
    from firsthand.actions.language_model import try_model
    from firsthand.actions.owners import local_owner

    tell_tried(try_model(local_owner(read_clock())), "", as_json=as_json)
    return 0


def tell_tried(tried: "Tried", lead: str, *, as_json: bool) -> None:
    """Print what a model made of a made-up draft."""
    if as_json:
        print_json({"text": tried.text, "passed": not tried.doubts, "doubts": list(tried.doubts)})
        return
    said = "did not pass the check" if tried.doubts else "passed the check"
    print_hanging("", f"{lead} What it made of a made-up draft {said}:".strip())
    for line in tried.text.splitlines():
        print_hanging("  ", line)
    if tried.doubts:
        print_section("Why", tried.doubts, lead="- ")


def off(*, as_json: bool) -> int:
    """Forget the model and its key."""
    start_django()
    from firsthand.actions.language_model import switch_off
    from firsthand.actions.owners import local_owner

    was_on = switch_off(local_owner(read_clock()))
    if as_json:
        print_json(model_json(None, 0) | {"was_on": was_on})
    else:
        print_line("It is off, and its key is removed." if was_on else "None was on.")
    return 0


def tell_rewording(made: RewordingRow) -> None:
    """Print what the model made of a draft, and what that rests on."""
    if made.doubts:
        print_section("Nothing of this answer was used; your text stays", made.doubts, lead="- ")
        return
    print_section(
        f"Written by the model {made.model}; checked: no fact that is not in your records. It was given",
        [text for text, _ in made.facts] or ["your own text, and no fact besides"],
        lead="- ",
    )


def rewording_json(made: RewordingRow) -> dict[str, Any]:
    """Return what the model made of a draft as programs see it."""
    return {
        "model": made.model,
        "host": made.host,
        "used": bool(made.text),
        "doubts": list(made.doubts),
        "facts": [{"text": text, "evidence": list(records)} for text, records in made.facts],
        "sent": made.sent,
    }
