"""Having a draft of any kind reworded by the language model, when its owner says so.

Whatever the model answers, the check decides: a text that says more than its brief is never kept.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from firsthand.actions.language_model import Tried, endpoint_of, known_model, try_endpoint
from firsthand.core.drafting.brief import Brief
from firsthand.core.drafting.question import INSTRUCTION, data_of
from firsthand.core.errors import UserError
from firsthand.core.hosts import host_of
from firsthand.store.database import django_rows
from firsthand.store.models import Identity, Owner, Rewording
from firsthand.store.queries.language_models import rewordings_of

NO_ANSWER = "MDL-2"  # what errors of asking begin with


@dataclass(frozen=True, slots=True)
class Place:
    """Where a draft stands: whom it is about, what it belongs to (`invitation:12`), and which draft it is.

    `before` are the owner's own words there, "" while the template stands.
    """

    identity_id: int
    about: str
    key: str
    before: str = ""


def reword(owner: Owner, place: Place, brief: Brief, now: datetime) -> Rewording:
    """Ask the model for a text and write down what came of it: a text that passed, or why there is none.

    Raises UserError ACC-103, ACC-104, MDL-105, and MDL-106 where the person is gone by then.
    """
    model = known_model(owner)
    endpoint = endpoint_of(model)
    try:
        tried = try_endpoint(endpoint, brief)
    except UserError as error:
        if not error.code.startswith(NO_ANSWER):
            raise
        tried = Tried("", (f"{error.what} {error.next_step} ({error.code})",))
    with transaction.atomic():
        if not Identity.objects.select_for_update().filter(owner=owner, pk=place.identity_id).exists():
            raise UserError(
                "MDL-106", "Whom this is about is not here any more.", next_step="Open the list again."
            )
        return Rewording.objects.create(
            owner=owner,
            identity_id=place.identity_id,
            about=place.about,
            key=place.key,
            model=model.name,
            host=host_of(model.address),
            sent={"instruction": INSTRUCTION, "data": data_of(brief)},
            facts=[[fact.text, list(fact.records)] for fact in brief.facts],
            text="" if tried.doubts else tried.text,
            doubts=list(tried.doubts),
            before=place.before,
            made_at=now,
        )


def about_invitation(invitation_id: int) -> str:
    """Name what the drafts of an invitation belong to."""
    return f"invitation:{invitation_id}"


def is_of_model(owner: Owner, about: str, key: str, text: str) -> bool:
    """Tell whether a text is what the model made of a draft last, untouched."""
    found = rewordings_of(django_rows, owner.pk, about).get(key)
    return found is not None and found.is_text(text)


def put_aside(owner: Owner, about: str, key: str) -> None:
    """Say no more of what the model made of a draft; what it was asked stays to be seen in Settings."""
    Rewording.objects.filter(owner=owner, about=about, key=key).update(is_put_aside=True)
