"""The pipeline in sentences: how many are on the way, since when, and what comes next by when."""

from collections.abc import Mapping
from datetime import date

from firsthand.core.days import say_count, say_day, say_list, span
from firsthand.core.pipeline import Course
from firsthand.core.stages import STAGES, Phase, Stage

PHASE_WORDS = {
    Phase.INVITATION: "at the invitation",
    Phase.INTRODUCTION: "at the talk",
    Phase.INTERACTION: "accepted",
}


def say_since(since: date, today: date) -> str:
    """Say since when somebody stands there: "since 4 March 2026, 12 days"."""
    days = (today - since).days
    return f"since {say_day(since)}{f', {span(days)}' if days > 0 else ''}"


def say_next(way: Course, today: date) -> str:
    """Say what comes next and by when, and how late it is: "Follow up by 22 November 2026, 8 days late."."""
    if way.later_on:
        return f"Put off on {say_day(way.later_on)}."
    if not way.to_do:
        return ""
    late = way.late_by(today)
    word = "on" if way.stage is Stage.BOOKED else "until" if way.stage is Stage.ASKED else "by"
    due = f" {word} {say_day(way.due_on)}" if way.due_on else ""
    lateness = f", {say_count(late, 'day')} late" if late else ""
    return f"{way.to_do}{due}{lateness}."


def say_rest(stage: Stage) -> str:
    """Say that nothing is due, where nothing comes next."""
    if stage is Stage.DECLINED:
        return "Nothing is due: you declined it."
    return "Nothing is due. It lives by being in touch."


def say_pipeline(counts: Mapping[Stage, int], late: int) -> str:
    """Say how many are on the way, by the three I's, and with how many something is late."""
    parts = [
        f"{number:,} {words}"
        for phase, words in PHASE_WORDS.items()
        if (number := sum(counts.get(stage, 0) for stage in STAGES[phase]))
    ]
    if not parts:
        return "Nobody is on the way from an invitation to a relationship."
    lateness = f" With {late:,} of them what comes next is late." if late else ""
    total = sum(counts.get(stage, 0) for phase in PHASE_WORDS for stage in STAGES[phase])
    return f"{say_count(total, 'person', 'people')} on the way: {say_list(parts)}.{lateness}"
