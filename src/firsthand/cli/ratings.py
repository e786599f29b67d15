"""firsthand rate and trust: the owner's word on a tie, and how far the counted numbers can be trusted."""

from typing import Any

from firsthand.cli.output import print_hanging, print_json, print_table, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.agreement import agreement_of
from firsthand.core.calibration import Calibrated
from firsthand.core.trust_words import tell_agreement, tell_checked, tell_how
from firsthand.store.queries.calibration import calibrated_of, plain_backtest
from firsthand.store.queries.owners import first_owner
from firsthand.store.queries.ratings import pairs_of, ratings


def rate(person: int, value: int, *, as_json: bool) -> int:
    """Keep how strong the owner says a tie is. Raises UserError RAT-101, LOG-105."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.rating import rate_tie

    now = read_clock()
    rating = rate_tie(local_owner(now), person, value, now)
    counted = "nothing yet" if rating.counted is None else str(rating.counted)
    text = f"Kept: {value}. Counted it is {counted}. Take it back with: firsthand rate --undo"
    return tell_act(act_json(rating), text, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest rating back. Raises UserError RAT-102 where there is none."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.rating import undo_newest

    now = read_clock()
    rating = undo_newest(local_owner(now), now)
    return tell_act(act_json(rating), "Taken back.", as_json=as_json)


def act_json(rating: Any) -> dict[str, Any]:
    """Return one word on a tie as programs see it."""
    return {"act": f"rating:{rating.pk}", "value": rating.value, "counted": rating.counted}


def show_trust(*, as_json: bool) -> int:
    """Print how the numbers did on the owner's past, and how far the owner agrees."""
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        calibrated = calibrated_of(rows, owner.id) if rows and owner else Calibrated()
        said = ratings(rows, owner.id) if rows and owner else []
    tested, agreement = calibrated.backtest, agreement_of(pairs_of(said))
    if as_json:
        print_json(
            {
                "is_own": calibrated.is_own,
                "is_trusted": tested.is_trusted if tested else None,
                "backtest": plain_backtest(tested),
                "ratings": [rating_json(each) for each in said],
                "agreement": None
                if agreement is None
                else {"order": agreement.order, "off": agreement.off, "strong": agreement.strong},
            }
        )
        return 0
    print_hanging("", tell_checked(tested))
    print_hanging("", tell_how(tested))
    if tested:
        print_table(
            ["Said", "Times", "Both wrote", "Of 100"],
            [
                [
                    f"{each.low} to {each.high}",
                    f"{each.ties:,}",
                    f"{each.happened:,}",
                    f"{100 * each.seen:.0f}",
                ]
                for each in tested.bins
            ],
        )
    print_hanging("", tell_agreement(agreement, len(said)))
    return 0


def rating_json(row: tuple[Any, ...]) -> dict[str, Any]:
    """Return a rating as programs see it."""
    person, name, value, counted, at = row
    return {
        "person": {"id": str(person) if person else None, "name": name},
        "value": value,
        "counted": counted,
        "at": at.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
