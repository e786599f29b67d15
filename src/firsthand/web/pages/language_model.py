"""The page of the language model: whether it is on and where, and what it is sent."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from firsthand.core.drafting.brief import Brief
from firsthand.core.drafting.question import INSTRUCTION, data_of, question_with
from firsthand.core.hosts import host_of
from firsthand.store.queries.language_models import ModelRow, RewordingRow

TYPED = {"address": 500, "model": 200}  # what a form holds but the key, and how much of it is shown again


@dataclass(frozen=True, slots=True)
class ModelLine:
    """The model that is on."""

    name: str
    host: str
    address: str
    has_key: bool
    made_at: datetime


def build_model(model: ModelRow | None) -> ModelLine | None:
    """Return the model that is on, None while it is off."""
    if model is None:
        return None
    return ModelLine(model.name, host_of(model.address), model.address, bool(model.entry), model.made_at)


def typed_model(fields: Mapping[str, str]) -> dict[str, str]:
    """Return what was typed into the form, but the key."""
    return {name: fields.get(name, "")[:longest] for name, longest in TYPED.items()}


@dataclass(frozen=True, slots=True)
class Sent:
    """A question to the model: its two parts as they are read, and both together as they are sent."""

    instruction: str
    data: str
    whole: str


def sent_for(brief: Brief, model: str) -> Sent:
    """Return what is sent for a brief."""
    return sent_parts(INSTRUCTION, data_of(brief), model or "the model you name")


def sent_then(asked: RewordingRow) -> Sent:
    """Return what one question sent."""
    return sent_parts(asked.sent["instruction"], asked.sent["data"], asked.model)


def sent_parts(instruction: str, data: Mapping[str, Any], model: str) -> Sent:
    """Return one question as it is read."""
    told = json.dumps(data, ensure_ascii=False, indent=2).replace("\\n", "\n    ")
    return Sent(instruction, told, question_with(instruction, data, model).decode())
