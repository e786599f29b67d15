"""The stages between an invitation and a relationship, by the three I's; what moves to each stands in `pipeline`."""

from enum import StrEnum


class Stage(StrEnum):
    """Where somebody stands, in the order of the way; "talk" is a talk that was proposed."""

    RECEIVED = "received"
    ASKED = "asked"
    ANSWERED = "answered"
    TALK = "talk"
    BOOKED = "booked"
    HELD = "held"
    ACCEPTED = "accepted"
    FOLLOWED_UP = "followed_up"
    CULTIVATED = "cultivated"
    DECLINED = "declined"
    LAPSED = "lapsed"


class Phase(StrEnum):
    """The three I's, and what has left the way."""

    INVITATION = "invitation"
    INTRODUCTION = "introduction"
    INTERACTION = "interaction"
    LEFT = "left"


STAGES = {
    Phase.INVITATION: (Stage.RECEIVED, Stage.ASKED, Stage.ANSWERED),
    Phase.INTRODUCTION: (Stage.TALK, Stage.BOOKED, Stage.HELD),
    Phase.INTERACTION: (Stage.ACCEPTED, Stage.FOLLOWED_UP, Stage.CULTIVATED),
    Phase.LEFT: (Stage.DECLINED, Stage.LAPSED),
}
STAGE_NAMES = {
    Stage.RECEIVED: "received",
    Stage.ASKED: "asked",
    Stage.ANSWERED: "answered",
    Stage.TALK: "talk proposed",
    Stage.BOOKED: "talk booked",
    Stage.HELD: "talk held",
    Stage.ACCEPTED: "accepted",
    Stage.FOLLOWED_UP: "followed up",
    Stage.CULTIVATED: "cultivated",
    Stage.DECLINED: "declined",
    Stage.LAPSED: "lapsed",
}


def phase_of(stage: Stage) -> Phase:
    """Return to which of the three I's a stage belongs."""
    return next(phase for phase, stages in STAGES.items() if stage in stages)
