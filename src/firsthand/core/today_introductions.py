"""Steps of today that introductions make: a request to decide on, a silence to end, an introduction that is due."""

from datetime import date

from firsthand.core.days import say_count, say_day
from firsthand.core.introduction_requests import DECIDE_FROM, UNDECIDED, Request, RequestStage
from firsthand.core.today import Step, StepKind, Whom, urgency_for, value_for


def request_step(whom: Whom, request: Request, today: date) -> Step | None:
    """Return what is to be done about a request; None while it is for somebody else to act."""
    asker, target, since = request.asker.name, request.target.name, request.since
    days = (today - since).days
    if request.stage in UNDECIDED and today - since >= DECIDE_FROM:
        did = "Asked you" if request.stage is RequestStage.ASKED else "Told you why they ask"
        waits = say_count(days, "day")
        text = f"{did} for an introduction to {target} on {say_day(since)}; not decided in {waits}."
    elif request.stage is RequestStage.TARGET_REFUSED:
        text = (
            f"{target} would rather not ({say_day(since)}): tell {asker} that it does not fit, without why."
        )
    elif request.waits_too_long(today):
        text = f"{target} has not answered since {say_day(since)}: ask once more, or tell {asker} it does not fit."
    elif request.stage is RequestStage.TARGET_AGREED:
        text = f"{target} agreed on {say_day(since)} to be introduced to {asker}; both wait for you."
        return step(StepKind.INTRODUCE, whom, request, text, today)
    else:
        return None
    return step(StepKind.REQUEST, whom, request, text, today)


def step(kind: StepKind, whom: Whom, request: Request, text: str, today: date) -> Step:
    value, urgency = value_for(kind, whom), urgency_for(kind, (today - request.since).days)
    records = (request.record,)
    return Step(kind, whom, request.since, text, records, value, urgency, introduction=request.id)
