"""What one language of LinkedIn's invitation page says: labels, sentences and units, as plain data.

Patterns hold `{name}` once, where the page puts a person's name. Everything is compared without
regard to case, accents and the shape of quotes.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The vocabulary of the page in one language."""

    accept: tuple[str, ...]
    ignore: tuple[str, ...]
    accept_of: tuple[str, ...]  # the same buttons as a screen reader hears them
    ignore_of: tuple[str, ...]
    reply: tuple[str, ...]
    reply_of: tuple[str, ...]
    more: tuple[str, ...]  # opens a cut note
    badges: tuple[str, ...]
    pictures: tuple[str, ...]  # lines for screen readers that only repeat the name
    invites: tuple[str, ...]  # the sentence that says it is an invitation to connect
    others_stem: tuple[str, ...]  # "invited you to …": other kinds of invitation, with the words below
    page: tuple[str, ...]
    newsletter: tuple[str, ...]
    event: tuple[str, ...]
    group: tuple[str, ...]
    headings: tuple[str, ...]  # page furniture wherever it stands
    furniture: tuple[str, ...]  # page furniture above the first and below the last invitation
    suggestions: tuple[str, ...]  # from here on the page shows people who did not invite
    mutual: tuple[str, ...]
    mutual_fillers: tuple[str, ...]
    ands: tuple[str, ...]
    units: Mapping[str, tuple[str, ...]]  # second, minute, hour, day, week, month, year
    short_units: Mapping[str, tuple[str, ...]]
    ones: tuple[str, ...]
    age_before: tuple[str, ...]
    age_after: tuple[str, ...]
    days: Mapping[str, int]  # whole phrases for a number of days ago
    sent: tuple[str, ...]  # words before an age: "sent 3 days ago"
    not_in_names: tuple[str, ...]
    greetings: tuple[str, ...]
