"""How the owner and somebody wrote to each other: in which language and way of address, and about what last."""

import re

from firsthand.core.drafting.languages import TONGUES
from firsthand.core.evidence import last_conversation
from firsthand.core.invitations import Spoken
from firsthand.core.knowledge import Person
from firsthand.core.notes.language import language_of
from firsthand.store.database import Rows

# The last words of both, of a conversation they had alone.
LAST_WORDS = """
    SELECT m.text FROM message m JOIN thread t ON t.id = m.thread_id
    WHERE t.people <= 2 AND t.id IN (
        SELECT p.thread_id FROM participant p JOIN identity i ON i.id = p.identity_id WHERE i.person_id = %s
    ) AND m.is_note = %s ORDER BY m.at DESC, m.id DESC LIMIT 4
"""

SUBJECT = "SELECT subject FROM mail WHERE thread_id = %s AND kind = 'personal' ORDER BY at, id LIMIT 1"
ANSWERS = re.compile(
    r"(?:(?:re|aw|sv|rv|rif|r|res|antw|réf|tr|fwd?|wg|enc|i)\s?(?:\[\d+\])?:\s*)+", re.IGNORECASE
)  # before the subject of an answer


def last_subject(rows: Rows, person: Person) -> str:
    """Return the subject of the last conversation of both; "" where it has none, or was not by mail."""
    last = last_conversation(person)
    if last is None or last.channel != "mail":
        return ""
    found = rows(SUBJECT, (int(last.record.partition(":")[2]),))
    return subject_alone(str(found[0][0])) if found else ""


def subject_alone(subject: str) -> str:
    """Return a subject without what says that it is an answer, or was sent on."""
    begins = ANSWERS.match(subject)
    return subject[begins.end() :] if begins else subject


def spoken_with(rows: Rows, person: Person) -> Spoken:
    """Return how the owner and a person last wrote to each other, as far as a few messages tell."""
    if not any(each.channel == "LinkedIn" for each in person.exchanges):
        return Spoken()
    said = " ".join(row[0] for row in rows(LAST_WORDS, (person.id, False)))
    language = language_of(said)
    tongue = TONGUES.get(language)
    return Spoken(language, tongue.register_for(said)) if tongue else Spoken()
