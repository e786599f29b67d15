"""Steps of today that introductions make: a request to decide on, a silence to end, an introduction that is due."""

from datetime import date

from firsthand.core.days import say_count, say_day
from firsthand.core.introduction_requests import DECIDE_FROM, UNDECIDED, Request, RequestStage
from firsthand.core.introduction_steps import Introduction, Stage
from firsthand.core.today import NEWS_UNTIL, Step, StepKind, Whom, urgency_for, value_for


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
        return step(StepKind.INTRODUCE, whom, (request.id, since), text, today)
    else:
        return None
    return step(StepKind.REQUEST, whom, (request.id, since), text, today)


def word_step(whom: Whom, introduction: Introduction, today: date) -> Step | None:
    """Return what is to be written to whoever introduces: thanks, what came of it, or once a second word."""
    target, on, row_id = introduction.target.name, introduction.steps[-1].on, introduction.id
    days = (today - on).days
    if introduction.is_due_again(today):
        silent = say_count(days, "day")
        text = f"You asked for an introduction to {target} on {say_day(on)}; no answer in {silent}."
        return step(StepKind.REMIND, whom, (row_id, on), text, today)
    if days > NEWS_UNTIL:
        return None
    if introduction.stage is Stage.INTRODUCED:
        text = f"Introduced you to {target} on {say_day(on)}; no thanks from you yet."
    elif introduction.stage is Stage.OUTCOME:
        text = f"Something came of their introduction to {target} ({say_day(on)}): tell them."
    else:
        return None
    return step(StepKind.THANKS, whom, (row_id, on), text, today)


def step(kind: StepKind, whom: Whom, of: tuple[int, date], text: str, today: date) -> Step:
    """Make a step of an introduction, which is given with the day its reason rests on."""
    introduction, since = of
    value, urgency = value_for(kind, whom), urgency_for(kind, (today - since).days)
    records = (f"introduction:{introduction}",)
    return Step(kind, whom, since, text, records, value, urgency, introduction=introduction)
