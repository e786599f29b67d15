"""The template environment: escaping always on, undefined names are errors, our words as filters."""

from typing import Any

from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse
from jinja2 import Environment, StrictUndefined

from firsthand.web import links, words


def environment(**options: Any) -> Environment:
    """Build the environment that renders every page."""
    others = {name: value for name, value in options.items() if name not in ("autoescape", "undefined")}
    made = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, **others
    )
    made.globals.update(
        static=static,
        url=address,
        evidence_url=links.evidence_url,
        profile_url=links.profile_url,
        VERDICT_WORDS=words.VERDICT_WORDS,
        most_bytes=settings.UPLOAD_MOST_BYTES,
    )
    made.filters.update(
        ago=words.ago,
        count=words.count,
        day=words.day,
        moment=words.moment,
        month=words.month,
        number=words.number,
        plural=words.plural,
        size=words.size,
    )
    return made


def address(name: str, *values: object) -> str:
    """Return the address of a named page."""
    return reverse(name, args=values)
