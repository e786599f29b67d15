"""What each finding is worth: Fellegi and Sunter's weights, in doublings of the odds that two records are one person.

A weight is `base + slope * log2(1 / share)`: `share` says how usual it is that two people agree in this by chance,
counted among the people at hand (`commonness`). For names it is the number of further people expected to bear the
name, so that a name is the weaker evidence the more people there are. The slopes are below 1 because a rare share is
known badly.

The figures were fitted on the made-up records of `bench.people` by a logistic regression drawn to what was judged
before (`python -m bench.people_weights` prints them); three of every four decisions rest on names, days and firms.
"""

from typing import Final, NamedTuple


class Weight(NamedTuple):
    """What a kind of finding is worth."""

    base: float
    slope: float = 0.0


NAMES: Final = 0.74  # slope of all kinds of agreeing names
WEIGHTS: Final[dict[str, Weight]] = {
    "ages apart": Weight(-4.2),
    "ages apart, other firm": Weight(-5.4),
    "circle": Weight(-3.4, 0.94),
    "equal equal": Weight(1.0, NAMES),
    "equal equal guessed": Weight(0.0, NAMES),
    "equal initial": Weight(-6.2, NAMES),
    "equal initial guessed": Weight(-4.5, NAMES),
    "equal missing": Weight(0.5, NAMES),
    "equal missing guessed": Weight(2.7, NAMES),
    "equal slip": Weight(-2.8, NAMES),
    "equal slip guessed": Weight(-4.7, NAMES),
    "firm": Weight(1.0, 0.46),
    "firm alike": Weight(1.0, 0.38),
    "generation": Weight(-12.0),
    "handle": Weight(0.0, 0.04),
    "initial equal": Weight(-4.8, NAMES),
    "initial equal guessed": Weight(-2.2, NAMES),
    "initial initial": Weight(-5.7, NAMES),
    "initial initial guessed": Weight(-9.0, NAMES),
    "initial missing": Weight(-3.4, NAMES),
    "initial missing guessed": Weight(-6.4, NAMES),
    "initial slip": Weight(-7.0, NAMES),
    "initial slip guessed": Weight(-4.5, NAMES),
    "many years apart": Weight(-2.8),
    "many years apart, other firm": Weight(-4.5),
    "middle name": Weight(5.3),
    "middle name as surname": Weight(-5.6),
    "mutual": Weight(0.5, 0.33),
    "numbered apart": Weight(-4.7),
    "other firm": Weight(-1.5),
    "other mail": Weight(-0.3),
    "other middle name": Weight(-6.4),
    "other phone": Weight(-2.8),
    "other private mail": Weight(-3.1),
    "other town": Weight(-2.6),
    "other work mail": Weight(-1.5),
    "phone": Weight(12.4),
    "same days": Weight(4.6),
    "same days, other firm": Weight(2.1),
    "same months": Weight(2.2),
    "same months, other firm": Weight(-0.2),
    "same weeks": Weight(3.4),
    "same weeks, other firm": Weight(0.9),
    "same year": Weight(0.9),
    "same year, other firm": Weight(-1.5),
    "school": Weight(1.0, 0.50),
    "second surname": Weight(-3.1),
    "shared": Weight(8.6),
    "short_form equal": Weight(-1.8, NAMES),
    "short_form equal guessed": Weight(-2.8, NAMES),
    "short_form initial": Weight(-5.3, NAMES),
    "short_form initial guessed": Weight(-5.3, NAMES),
    "short_form missing": Weight(-3.6, NAMES),
    "short_form missing guessed": Weight(-2.5, NAMES),
    "short_form slip": Weight(-5.4, NAMES),
    "short_form slip guessed": Weight(-6.7, NAMES),
    "slip equal": Weight(-3.4, NAMES),
    "slip equal guessed": Weight(-3.7, NAMES),
    "slip initial": Weight(-7.0, NAMES),
    "slip initial guessed": Weight(-7.1, NAMES),
    "slip missing": Weight(-4.7, NAMES),
    "slip missing guessed": Weight(-4.7, NAMES),
    "slip slip": Weight(-7.5, NAMES),
    "slip slip guessed": Weight(-7.9, NAMES),
    "town": Weight(2.3, 0.06),
    "turned round": Weight(-4.5),
    "two mailboxes": Weight(-10.8),
    "years apart": Weight(-0.9),
    "years apart, other firm": Weight(-2.9),
}
UNMET: Final = Weight(-6.0)  # names that agree in no way the fit has met
NUMBERED: Final = -4.0

CERTAIN: Final = 0.885
CERTAIN_AGAIN: Final = 0.98  # of what was joined before
LIKELY: Final = 0.50
