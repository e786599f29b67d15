"""In which language, and in which way of address, the owner and somebody wrote to each other."""

from firsthand.core.drafting.languages import TONGUES
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


def spoken_with(rows: Rows, person: Person) -> Spoken:
    """Return how the owner and a person last wrote to each other, as far as a few messages tell."""
    if not any(each.channel == "LinkedIn" for each in person.exchanges):
        return Spoken()
    said = " ".join(row[0] for row in rows(LAST_WORDS, (person.id, False)))
    language = language_of(said)
    tongue = TONGUES.get(language)
    return Spoken(language, tongue.register_for(said)) if tongue else Spoken()
