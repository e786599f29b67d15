"""What a back-test says in words: one sentence a policy, what it costs, and what the records cannot show."""

from firsthand.core.backtest import Bounded, Compared, Known, Replay
from firsthand.core.verdicts import Verdict

HOUR = 60


def tell_replay(replay: Replay) -> str:
    """Say whom a policy would have let in, and what came from those it would have refused."""
    asked = len(replay.judged)
    if not asked:
        return f"{replay.policy.name}: nobody is known to have come into your network yet."
    accepted, talks = replay.count(Verdict.ACCEPT), replay.count(Verdict.TALK)
    talked = f", {talks:,} more after a talk" if talks else ""
    return (
        f"{replay.policy.name} would have let in {accepted:,} of {asked:,}{talked}, and {_tell_lost(replay)}."
    )


def _tell_lost(replay: Replay) -> str:
    """Say how many outcomes came from people it would not have let in; whom it would have asked may be either."""
    outcomes, lost = replay.kept.value + replay.lost.value, replay.lost
    refused = "asked or refused" if replay.count(Verdict.ASK) else "refused"
    if not outcomes:
        return "no outcome of yours is written down to set against it"
    if outcomes == 1:
        came = "may have come" if lost.low < lost.high else "came" if lost.high else "did not come"
        return f"your one outcome {came} from somebody it would have {refused}"
    told = tell_range(lost) if lost.high else "none"
    return f"{told} of your {outcomes:,} outcomes came from people it would have {refused}"


def tell_range(number: Bounded) -> str:
    """Say the least and the most that a number can be: "198 to 230"."""
    return f"{number.low:,}" if number.low == number.high else f"{number.low:,} to {number.high:,}"


def tell_bounds(number: Bounded) -> str:
    """Say a number with its bounds: "212 (198 to 230)"."""
    if number.low == number.high == number.value:
        return f"{number.value:,}"
    return f"{number.value:,} ({number.low:,} to {number.high:,})"


def tell_minutes(minutes: int) -> str:
    """Say a length of time as a person does: "40 minutes", "12 hours"."""
    if minutes < 2 * HOUR:
        return "1 minute" if minutes == 1 else f"{minutes} minutes"
    return f"{round(minutes / HOUR):,} hours"


def tell_time(replay: Replay) -> str:
    """Say what a policy would have cost or saved."""
    minutes, avoided = replay.minutes, replay.avoided
    spent = (
        f"Its asks and talks would have taken {tell_minutes(replay.minutes_spent)}"
        f" ({minutes.ask} minutes an ask, {minutes.talk} a talk)"
    )
    if not avoided.high:
        return f"{spent}; no pitch is known that it would have spared you. {tell_net(replay)}"
    least, most = (tell_minutes(each * minutes.pitch) for each in (avoided.low, avoided.high))
    spared = most if least == most else f"{least} to {most}"
    what = "1 pitch" if avoided.low == avoided.high == 1 else f"{tell_range(avoided)} pitches"
    return f"{spent}, and it would have spared you {what}, {spared} of reading. {tell_net(replay)}"


def tell_net(replay: Replay) -> str:
    """Say what a policy would have cost or saved in all, beside letting everybody in unasked."""
    if not replay.minutes_saved:
        return "In all it takes as long as letting everybody in."
    return f"In all it takes {tell_saved(replay)} than letting everybody in."


def tell_saved(replay: Replay) -> str:
    """Say the time that is spared or spent in all, beside letting everybody in: "25 hours more"."""
    saved = replay.minutes_saved
    return f"{tell_minutes(abs(saved))} {'less' if saved > 0 else 'more'}" if saved else "no more"


def tell_losing(replay: Replay) -> str:
    """Say what the list of outcomes is that come from people it would not have let in."""
    return "Lost" if replay.lost.low == replay.lost.high else "Perhaps lost"


def tell_beyond(replay: Replay) -> str:
    """Say how many asks the week's number would have let lapse; "" where none."""
    if not replay.asks_beyond:
        return ""
    most = replay.policy.asks_per_week
    return f"Of its asks {replay.asks_beyond:,} are beyond {most} in any 7 days, and would have lapsed."


def cannot_show(compared: Compared) -> list[str]:
    """Say what the records do not hold, and what is done about it."""
    known = compared.known
    told = [tell_missing(known)]
    if known.unsure:
        told.append(
            f"Of {known.unsure:,} older connections the archive does not say who asked whom. They count as theirs;"
            " the lower bound leaves them out."
        )
    if known.own:
        told.append(
            f"{known.own:,} people accepted an invitation of yours. No policy on those who ask decides on them, so they"
            " are left out, and what came of them counts as kept."
        )
    if known.notes_unknown:
        told.append(
            f"What {known.notes_unknown:,} wrote with their invitation is not kept, as no archive of yours holds"
            " messages of that time. They count as if they had written nothing; the bounds allow for any note."
        )
    if known.nameless:
        told.append(
            f"{known.nameless:,} connections have no name any more, as their accounts were closed: nobody can judge"
            " them."
        )
    told.append(
        "How an ask would have been answered, or a talk have gone, nobody knows: who would have been asked counts as"
        " refused, and who would have had a talk as let in. The bounds on outcomes and pitches allow for either."
    )
    if compared.unread:
        told.append(
            f"{compared.unread:,} messages were not yet looked at for pitches, so more may have been spared; while"
            " firsthand serve runs they are."
        )
    if compared.outcomes:
        told.append("What people might have brought whom you did not let in is in no record.")
    return told


def tell_missing(known: Known) -> str:
    """Say how many invitations are known that the owner did not accept, and that most of them are gone."""
    return (
        "Invitations that you declined or let lie leave the archive after half a year, so most of them are missing"
        f" here; {known.not_let_in:,} that you did not accept, or not yet, are known."
    )
