"""Sponsored messages, as the platform delivers them: markup, no sender's address."""

from random import Random

from firsthand.sample.chance import pick
from firsthand.sample.companies import CITIES, short_company

_SUBJECTS = (
    "An evening degree in {city}",
    "{company} is hiring planners",
    "Your free seat at the {company} summit",
    "{n} ideas for a calmer warehouse",
)
_BODIES = (
    (
        "<p>Hi Nora,</p><p>Join <strong>{n} planners</strong> in {city} for our autumn "
        'programme.</p><p><a href="https://campus.example/{n}">Save my seat</a></p>'
    ),
    (
        "<p>Our guide of {n} pages shows how {company} halved its "
        "returns.</p><ul><li>No&nbsp;code</li><li>No consultants</li></ul>"
    ),
    "<p>{company} looks for you, Nora.</p><p>Salary, bike and {n} days off.<br>Offices in {city}.</p>",
    "Nora, {company} invites you to {city}: {n} speakers, one coffee bar &amp; no slides.",
)


def advert(rng: Random) -> tuple[str, str]:
    """Make an advert's subject and body."""
    words = {"city": pick(rng, CITIES), "company": short_company(rng), "n": str(3 + int(rng.random() * 90))}
    return pick(rng, _SUBJECTS).format_map(words), pick(rng, _BODIES).format_map(words)
