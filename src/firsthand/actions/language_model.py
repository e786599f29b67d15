"""The one language model that may reword drafts: off until its owner switches it on, and asked when they say so."""

from dataclasses import dataclass, field
from datetime import datetime

from firsthand.core.drafting.brief import Brief
from firsthand.core.drafting.checking import doubts_about, tidy_text
from firsthand.core.drafting.fields import first_name
from firsthand.core.drafting.question import example_brief, question_of
from firsthand.core.errors import UserError
from firsthand.core.hosts import host_of
from firsthand.drafters.addresses import read_address
from firsthand.drafters.model import Endpoint, ask_model
from firsthand.store.database import django_rows
from firsthand.store.models import LanguageModel, Owner
from firsthand.store.queries.language_models import ModelRow, model_of
from firsthand.store.queries.owner import owner_facts
from firsthand.vault import drop_secret, given_secret, keep_secret, new_entry, read_secret, required_keyring

CALLED = "language model"  # so its key may stand in FIRSTHAND_SECRET_LANGUAGE_MODEL
LONGEST_NAME = 200
LONGEST_KEY = 8_000


@dataclass(frozen=True, slots=True)
class Wish:
    """A model as its owner describes it; the key is empty where it wants none, or the environment has it."""

    address: str
    model: str
    key: str = field(default="", repr=False)
    is_insecure: bool = False


@dataclass(frozen=True, slots=True)
class Tried:
    """What a model made of a brief, with what speaks against it."""

    text: str
    doubts: tuple[str, ...]


def connect_model(owner: Owner, wish: Wish, now: datetime) -> Tried:
    """Switch a model on after it answered about a made-up person; one that was on before is replaced.

    Raises UserError ACC-102, ACC-103, MDL-101 to MDL-104, MDL-201 to MDL-208; nothing is kept then.
    """
    address, name = read_address(wish.address, allow_plain=wish.is_insecure), checked_name(wish.model)
    key = checked_key(wish.key)
    if key:
        required_keyring(CALLED)
    tried = try_endpoint(Endpoint(address, name, key or given_secret(CALLED)), example_of(owner))
    before = model_of(django_rows, owner.pk)
    entry = new_entry(host_of(address), CALLED) if key else ""
    if key:
        keep_secret(CALLED, entry, key)
    try:
        LanguageModel.objects.update_or_create(
            owner=owner, defaults={"address": address, "name": name, "entry": entry, "made_at": now}
        )
    except BaseException:
        drop_secret(entry)
        raise
    drop_secret(before.entry if before else "")
    return tried


def switch_off(owner: Owner) -> bool:
    """Forget the model and its key, and tell whether there was one; texts that were kept stay."""
    before = model_of(django_rows, owner.pk)
    LanguageModel.objects.filter(owner=owner).delete()
    drop_secret(before.entry if before else "")
    return before is not None


def try_model(owner: Owner) -> Tried:
    """Ask the model about a made-up person. Raises UserError MDL-105, MDL-201 to MDL-208."""
    return try_endpoint(endpoint_of(known_model(owner)), example_of(owner))


def try_endpoint(endpoint: Endpoint, brief: Brief) -> Tried:
    """Ask a model about a brief, and check what it answers. Raises UserError MDL-201 to MDL-208."""
    text = tidy_text(ask_model(endpoint, question_of(brief, endpoint.model)))
    return Tried(text, doubts_about(text, brief))


def example_of(owner: Owner) -> Brief:
    """Return a brief about nobody, signed by the owner."""
    return example_brief(first_name(owner_facts(django_rows, owner.pk).name))


def known_model(owner: Owner) -> ModelRow:
    """Return the model that is on. Raises UserError MDL-105 where none is."""
    if found := model_of(django_rows, owner.pk):
        return found
    raise UserError(
        "MDL-105",
        "No language model is switched on.",
        kept="Your own text stays.",
        next_step="Settings, A language model; or: firsthand model connect ADDRESS --name MODEL",
    )


def endpoint_of(model: ModelRow) -> Endpoint:
    """Return where a model is asked, with its key. Raises UserError ACC-103, ACC-104."""
    key = read_secret(CALLED, model.entry) if model.entry else given_secret(CALLED)
    return Endpoint(model.address, model.name, key)


def checked_name(written: str) -> str:
    """Return the name of a model. Raises UserError MDL-103."""
    name = written.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise UserError(
            "MDL-103",
            "It is not said which model to ask.",
            where="Model",
            next_step="Write its name as the server has it, like llama3.1:8b.",
        )
    return name


def checked_key(written: str) -> str:
    """Return a key that can be sent. Raises UserError MDL-104."""
    key = written.strip()
    if len(key) > LONGEST_KEY or not key.isascii() or not key.isprintable() or " " in key:
        raise UserError(
            "MDL-104",
            "The key has signs that no key has.",
            where="Key",
            next_step="Copy it again, without blanks.",
        )
    return key
