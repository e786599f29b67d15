"""Notes of the sample's unremarkable invitations, as a person, a template or a seller writes them."""

from random import Random

from firsthand.sample.chance import pick
from firsthand.sample.languages import PHRASES
from firsthand.sample.names import Name
from firsthand.sample.owner import OWNER_FIRST
from firsthand.sample.phrases import explain, sell
from firsthand.sample.stories_mass import COLLECTOR_TEXTS, RECRUITER_TEXT, SEEKER_TEXT

_MASS = (*COLLECTOR_TEXTS, *COLLECTOR_TEXTS, SEEKER_TEXT, RECRUITER_TEXT)
_SCAM_LEADS = (
    "Hello dear, I am a trader of crypto and gold.",
    "Good day, I work with a private forex desk.",
    "Hi, my aunt made a fortune with bitcoin signals.",
    "Greetings, an inheritance fund is waiting for an honest partner like you.",
)


def note_from_owner(rng: Random, name: Name) -> str:
    """Write the owner's note on an invitation of her own, or none."""
    return explain(rng, PHRASES[name.language], _short(name)) if rng.random() < 0.1 else ""


def note_from_contact(rng: Random, name: Name) -> str:
    """Write the note of somebody who was accepted, or none."""
    roll = rng.random()
    if roll < 0.10:
        return explain(rng, PHRASES[name.language], OWNER_FIRST)
    if roll < 0.18:
        return pick(rng, _MASS).replace("{first}", OWNER_FIRST)
    return sell(rng, PHRASES[name.language], OWNER_FIRST)[:300] if roll < 0.2 else ""


def note_from_stranger(rng: Random, name: Name) -> str:
    """Write the note of a pending stranger: half blank, the rest of all kinds."""
    roll = rng.random()
    if roll < 0.5:
        return ""
    if roll < 0.7:
        return explain(rng, PHRASES[name.language], OWNER_FIRST)
    if roll < 0.88:
        return pick(rng, _MASS).replace("{first}", OWNER_FIRST)
    return sell(rng, PHRASES[name.language], OWNER_FIRST)[:300] if roll < 0.97 else _scam(rng)


def _scam(rng: Random) -> str:
    gain, days = 20 + int(rng.random() * 70), 3 + int(rng.random() * 25)
    number = f"+44 7700 900{int(rng.random() * 1000):03d}"
    offer = f"{gain}% guaranteed profit in {days} days. Add me on WhatsApp {number} to invest."
    return f"{pick(rng, _SCAM_LEADS)} {offer}"


def _short(name: Name) -> str:
    return name.first.split()[0]
