"""What was understood of pasted text, before it is saved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.records import Invitation, Problem, Skipped
from firsthand.sources.paste.reader import Pasted
from firsthand.store.queries.runs import RunRow
from firsthand.web.words import ago, count, day

NOTHING_PASTED = "Nothing was pasted. Copy the page of your invitations, then paste it here."
READABLE = "LinkedIn's page can be read in English, German, French, Spanish, Portuguese, Italian and Dutch."
TRY_AGAIN = "Copy the whole page and try again."


@dataclass(frozen=True, slots=True)
class Found:
    """One invitation that was understood."""

    name: str
    headline: str
    note: str
    line: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part of the text that is no invitation, or was not understood."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Preview:
    """The page: its first line, what would be saved, and what would not."""

    line: str
    found: tuple[Found, ...]
    left_out: tuple[LeftOut, ...]
    trouble: str


def build_preview(understood: Sequence[Pasted], today: date, *, asked: str | None) -> Preview:
    """Say what was understood of the text that was `asked` about, None before anything was."""
    items = [pasted.item for pasted in understood]
    found = tuple(build_found(item, today) for item in items if isinstance(item, Invitation))
    left_out = tuple(LeftOut(item.where, item.what) for item in items if isinstance(item, Problem | Skipped))
    if found:
        return Preview(f"{count(len(found), 'invitation')} understood. Save?", found, left_out, "")
    trouble = ""
    if asked is not None:
        is_empty = not asked.strip()
        trouble = (
            NOTHING_PASTED if is_empty else f"No invitation was found in this text. {READABLE} {TRY_AGAIN}"
        )
    return Preview("Paste the invitations that wait for you on LinkedIn.", (), left_out, trouble)


def saved_line(run: RunRow) -> str:
    """Say what became of a text that was saved."""
    known = run.updated + run.unchanged
    parts = [f"{count(run.added, 'pasted invitation')} added"] if run.added or not known else []
    if known:
        parts.append(f"{count(known, 'invitation')} you had already")
    return f"{', '.join(parts)}."


def build_found(invitation: Invitation, today: date) -> Found:
    """Return one invitation in words."""
    sent = f"{ago(invitation.sent_at, today)}, on {day(invitation.sent_at)}"
    if invitation.sent_within_days > 90:
        line = "no date given"
    elif invitation.sent_within_days:
        when = ago(invitation.sent_at, today)
        line = f"sent {when}" if when in ("today", "yesterday") else f"sent about {when}"
    else:
        line = f"sent {sent}"
    if invitation.mutual_count:
        line += f" · {count(invitation.mutual_count, 'mutual connection')}"
    return Found(invitation.inviter.name, invitation.headline, invitation.note, line)
