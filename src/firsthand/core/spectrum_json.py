"""The chosen and the measured place as programs see them."""

from typing import Any

from firsthand.core.spectrum import Measured, Place, quarter_of
from firsthand.core.spectrum_words import tell_part, tell_place, tell_pull
from firsthand.core.stops import Policy


def spectrum_json(stands: list[tuple[Place, Policy | None]]) -> dict[str, Any]:
    """Return where the owner stands, why, and how it was at the end of each quarter."""
    if not stands:
        return {"place": None, "is_told": False, "chosen": None, "text": "", "parts": [], "over_time": []}
    place, chosen = stands[-1]
    return {
        "place": place.place,
        "is_told": place.place is not None,
        "chosen": policy_json(chosen),
        "text": tell_place(place, chosen),
        "parts": [
            {
                **part_json(place, each),
                "text": tell_part(each),
                "pull": round(place.pull(each), 1),
                "pull_text": tell_pull(place, each),
                "evidence": [case.record for case in each.cases if case.record and case.is_net],
            }
            for each in place.parts
        ],
        "over_time": [
            {
                "quarter": quarter_of(then.on),
                "on": then.on.isoformat(),
                "place": then.place,
                "chosen": policy_json(policy),
                "parts": [part_json(then, each) for each in then.parts],
            }
            for then, policy in stands
        ],
    }


def part_json(place: Place, measured: Measured) -> dict[str, Any]:
    """Return one part."""
    return {
        "part": measured.part.value,
        "value": None if measured.value is None else round(measured.value, 1),
        "cases": len(measured.cases),
        "toward_net": measured.toward_net,
        "weight": round(place.weight(measured), 3),
    }


def policy_json(policy: Policy | None) -> dict[str, Any] | None:
    """Return a policy and its place."""
    return {"name": policy.name, "place": policy.place} if policy else None
