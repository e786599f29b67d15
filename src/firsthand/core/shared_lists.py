"""A list of people that its owner chose to share with somebody: what its file holds, and what it says.

The file is JSON, in this order: `firsthand_shared_list` (the form, 1), `list_id`, `shared_by` (`name`, `profile_url`),
`shared_with`, `made_at`, `expires_on`, `is_revoked`, `consent`, and `people`: each `name`, `company`, `profile_url`,
and `how_well` (know, well) where the owner chose to say it. Nothing else of anybody is in it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from firsthand.core.days import say_count, say_day
from firsthand.core.export_text import writable
from firsthand.core.knowledge import Knowledge
from firsthand.core.names import fold_name
from firsthand.core.records import Party
from firsthand.core.shared_records import SharedHead, SharedPerson

FORM = 1
SIGN = "firsthand_shared_list"
ENDING = ".shared.json"
MOST_PEOPLE = 5_000
LONGEST = 200  # characters of a name or company
USUAL_DAYS, MOST_DAYS = 365, 730  # until it expires
HOW_WELL = ("", "know", "well")
STRONG = 50  # from which a tie is one of those the owner knows well
# How likely whoever shared a list knows somebody on it well enough to introduce. Chosen, not measured: being listed
# says less than being put together in a mail (0.6), and "well" nearly as much as the owner's own word (0.8).
CHANCES: Mapping[str, float] = {"": 0.2, "know": 0.35, "well": 0.6}


@dataclass(frozen=True, slots=True)
class SharedList:
    """A list as it is kept here: who shared it, how many people it has, how many of them are known here."""

    id: int
    shared_by: str
    sharer: int | None  # who that is here, if anybody
    made_on: date
    expires_on: date
    is_revoked: bool
    is_removed: bool
    people: int
    found: int

    def counts(self, today: date) -> bool:
        """Tell whether it still says anything."""
        return not (self.is_revoked or self.is_removed) and today <= self.expires_on


def tell_list(shared: SharedList, today: date) -> str:
    """Say how a list stands."""
    since = f"Shared on {say_day(shared.made_on)}"
    if shared.is_removed:
        return f"{since}. You removed it: it counts no more."
    if shared.is_revoked:
        return f"{since}. {shared.shared_by} took it back: it counts no more."
    if today > shared.expires_on:
        return f"{since}. It expired on {say_day(shared.expires_on)}: it counts no more."
    people = say_count(shared.people, "person", "people")
    here = f"{shared.found:,} of them in your records" if shared.found else "none of them in your records"
    who = "" if shared.sharer else " Nobody in your records goes by that name alone, so no way leads over it."
    return f"{since}, until {say_day(shared.expires_on)}: {people}, {here}.{who}"


def list_key(list_id: str, shared_by: Party) -> str:
    """Return what is equal for versions of one list: its id, bound to who shared it."""
    text = "\x1f".join((list_id, shared_by.url, fold_name(shared_by.name)))
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


def say_consent(shared_by: str, shared_with: str, expires_on: date) -> str:
    """Word what the owner of a list agrees to, as it stands in the file."""
    return (
        f"{shared_by} chose to share this list with {shared_with}, who may use it to ask {shared_by} for introductions"
        f" until {say_day(expires_on)}, and not pass it on. {shared_by} can take it back at any time."
    )


def how_well(knowledge: Knowledge, strength: int | None) -> str:
    """Say coarsely how well the owner knows somebody; "" for those who are not known first-hand."""
    if not knowledge.is_known:
        return ""
    return "well" if strength is not None and strength >= STRONG else "know"


def write_list(head: SharedHead, people: Iterable[SharedPerson]) -> Iterator[str]:
    """Yield the text of a file, one person a line."""
    said: dict[str, Any] = {
        SIGN: FORM,
        "list_id": head.list_id,
        "shared_by": {"name": writable(head.shared_by.name), "profile_url": head.shared_by.url},
        "shared_with": writable(head.shared_with),
        "made_at": f"{head.made_at:%Y-%m-%dT%H:%M:%SZ}",
        "expires_on": head.expires_on.isoformat(),
        "is_revoked": head.is_revoked,
        "consent": say_consent(head.shared_by.name, head.shared_with, head.expires_on),
    }
    yield f'{dumped(said)[:-1]}, "people": ['
    for place, each in enumerate(people):
        row = {
            "name": writable(each.party.name),
            "company": writable(each.company),
            "profile_url": each.party.url,
        }
        yield f"{',' if place else ''}\n{dumped(row | ({'how_well': each.how_well} if each.how_well else {}))}"
    yield "\n]}\n"


def dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def is_for(shared_with: str, names: Iterable[str]) -> bool:
    """Tell whether a list was shared with whoever has these names: all words of one are among those of the other."""
    wanted = set(fold_name(shared_with).split())
    folded = [set(fold_name(name).split()) for name in names]
    return not any(folded) or any(own and wanted and (own <= wanted or wanted <= own) for own in folded)


def version_of(head: SharedHead) -> tuple[datetime, bool, str]:
    """Return by what versions of one list are ordered: the later counts, of equal ones that which takes it back."""
    return head.made_at, head.is_revoked, head.digest
