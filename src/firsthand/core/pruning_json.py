"""Pruning for programs."""

from typing import Any

from firsthand.core.prune_list import Listed
from firsthand.core.prune_sentences import Candidate, Told
from firsthand.core.urls import full_url


def candidate_json(each: Candidate) -> dict[str, Any]:
    """Return one person with the reasons for and against, what would be lost, and the profiles."""
    row = each.row
    return {
        "id": str(row.id),
        "name": row.name,
        "company": row.company,
        "position": row.position,
        "connected_on": row.connected_on.isoformat() if row.connected_on else None,
        "knowledge": row.knowledge,
        "strength": row.strength,
        "standing": row.standing.value,
        "suggestion": each.weighed.suggestion.value,
        "score": round(each.weighed.score, 2),
        "for": [reason_json(told) for told in each.speaks_for],
        "against": [reason_json(told) for told in each.speaks_against],
        "cost": list(each.cost),
        "profiles": list(map(full_url, each.profiles)),
    }


def reason_json(told: Told) -> dict[str, Any]:
    return {"code": told.reason.value, "text": told.text, "adds": told.adds, "evidence": list(told.records)}


def listed_json(each: Listed) -> dict[str, Any]:
    """Return one person on the list."""
    return {
        "id": str(each.row.id),
        "name": each.row.name,
        "company": each.row.company,
        "position": each.row.position,
        "to_do": each.plan.word.value,
        "listed_on": each.plan.on.isoformat(),
        "done_on": each.plan.done_on.isoformat() if each.plan.done_on else None,
        "shown": each.shown.value,
        "profiles": list(map(full_url, each.profiles)),
    }
