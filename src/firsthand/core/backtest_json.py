"""A back-test as programs see it."""

from collections.abc import Sequence
from typing import Any

from firsthand.core.backtest import Bounded, Compared, Replay
from firsthand.core.backtest_words import cannot_show, tell_replay
from firsthand.core.outcomes import Outcome
from firsthand.core.verdicts import Verdict


def compared_json(compared: Compared) -> dict[str, Any]:
    """Return the policies side by side, and what the records cannot show."""
    known, minutes = compared.known, compared.minutes
    return {
        "policies": {each.policy.name: replay_json(each) for each in compared.replays},
        "from": known.first_on.isoformat() if known.first_on else None,
        "to": known.last_on.isoformat() if known.last_on else None,
        "requests": known.requests,
        "not_let_in": known.not_let_in,
        "own_invitations": known.own,
        "direction_unknown": known.unsure,
        "notes_unknown": known.notes_unknown,
        "without_name": known.nameless,
        "messages_unread": compared.unread,
        "minutes": {"ask": minutes.ask, "talk": minutes.talk, "pitch": minutes.pitch},
        "cannot_show": cannot_show(compared),
    }


def replay_json(replay: Replay) -> dict[str, Any]:
    """Return what one policy would have done."""
    return {
        "place": replay.policy.place,
        "text": tell_replay(replay),
        **{verdict.value: replay.count(verdict) for verdict in Verdict},
        **{
            key: value
            for verdict in Verdict
            for key, value in bounds_json(verdict.value, replay.verdicts[verdict]).items()
        },
        "asks_beyond_limit": replay.asks_beyond,
        "outcomes_kept": replay.kept.value,
        "outcomes_lost": replay.lost.value,
        **bounds_json("outcomes_kept", replay.kept),
        **bounds_json("outcomes_lost", replay.lost),
        "lost": lost_json(replay.outcomes_lost),
        "pitches_avoided": replay.avoided.value,
        **bounds_json("pitches_avoided", replay.avoided),
        "minutes_spent": replay.minutes_spent,
        "minutes_saved": replay.minutes_saved,
        "by_year": {
            str(year): {verdict.value: counts.get(verdict, 0) for verdict in Verdict}
            for year, counts in replay.by_year.items()
        },
    }


def bounds_json(name: str, number: Bounded) -> dict[str, int]:
    """Return the bounds of a number under its name."""
    return {f"{name}_low": number.low, f"{name}_high": number.high}


def lost_json(outcomes: Sequence[Outcome]) -> list[dict[str, Any]]:
    """Return the outcomes that came from people a policy would have refused."""
    return [{"id": str(each.id), "kind": each.kind.key, "on": each.on.isoformat()} for each in outcomes]
