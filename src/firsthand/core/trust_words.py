"""How far the numbers of ties can be trusted, in sentences: held against the past, and against the owner."""

from firsthand.core.agreement import FEWEST, Agreement
from firsthand.core.calibration import FEWEST as FEWEST_OUTCOMES
from firsthand.core.calibration import BackTest
from firsthand.core.contact_days import day_of_number
from firsthand.core.days import say_count, say_day

WARNING = (
    "Do not take the numbers as chances: lately your ties did not go on as before. A new job or firm does that."
    " The order of ties still holds."
)


def tell_checked(tested: BackTest | None) -> str:
    """Say how far the numbers were off."""
    if tested is None:
        return "The numbers could not be checked on your past yet."
    ties = sum(each.ties for each in tested.bins)
    off = round(100 * tested.off)
    how = say_count(off, "point") if off else "less than a point"
    return f"Checked on your own past: {ties:,} times a number was off by {how} on average."


def tell_how(tested: BackTest | None) -> str:
    """Say what was looked at, and warn where chances did not come out as said."""
    if tested is None:
        return (
            f"That takes at least {FEWEST_OUTCOMES} ties of the last two years that went on and {FEWEST_OUTCOMES} that"
            " did not. Until then a number is what it would be for the people of two public recordings of mail."
        )
    first, last = say_day(day_of_number(tested.first_day)), say_day(day_of_number(tested.last_day))
    looked = (
        f"At several moments from {first} on, each tie was given a number from what was known by then, and it was"
        f" looked at whether both wrote within the next 90 days, up to {last}. What taught the numbers lies before."
    )
    return looked if tested.is_trusted else f"{WARNING} {looked}"


def tell_agreement(agreement: Agreement | None, rated: int) -> str:
    """Say how far the owner and the numbers agree."""
    if agreement:
        return (
            f"Of {agreement.ratings:,} ties you rated, you and the number put {100 * agreement.order:.0f} of 100 pairs"
            f" in the same order, and agree on strong or weak for {100 * agreement.strong:.0f} of 100; the number is"
            f" {agreement.off:.0f} points off on average."
        )
    if rated >= FEWEST:
        return "Of the ties you rated too few had a number to compare with."
    return f"You rated {say_count(rated, 'tie')}; from {FEWEST} on it says here how far you agree."
