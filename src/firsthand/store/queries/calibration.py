"""How scores become chances for an owner, as it was last worked out."""

from dataclasses import asdict
from typing import Any

from firsthand.core.calibration import BackTest, Bin, Calibrated
from firsthand.core.strength import STANDARD, Calibration
from firsthand.store.database import Rows, as_json

DIGITS = 6  # to which floats of a back-test are kept


LINES = "SELECT shift, slope, fading_shift, fading_slope{more} FROM calibration WHERE owner_id = %s"


def calibrated_of(rows: Rows, owner_id: int) -> Calibrated:
    """Return what the owner's past said; the standard lines before it was looked at."""
    found = rows(LINES.replace("{more}", ", ties, backtest"), (owner_id,))
    if not found:
        return Calibrated()
    *lines, ties, backtest = found[0]
    return Calibrated(Calibration(*lines), ties, backtest_of(as_json(backtest)))


def calibration_of(rows: Rows, owner_id: int) -> Calibration:
    """Return the lines alone."""
    found = rows(LINES.replace("{more}", ""), (owner_id,))
    return Calibration(*found[0]) if found else STANDARD


def backtest_of(plain: dict[str, Any] | None) -> BackTest | None:
    """Read a back-test from its JSON."""
    return BackTest(**{**plain, "bins": tuple(Bin(**each) for each in plain["bins"])}) if plain else None


def plain_backtest(backtest: BackTest | None) -> dict[str, Any] | None:
    """Return a back-test as JSON keeps it."""
    return rounded(asdict(backtest)) if backtest else None


def rounded(value: Any) -> Any:
    """Round every float in a plain value, so that an order of adding leaves no trace."""
    if isinstance(value, dict):
        return {key: rounded(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [rounded(each) for each in value]
    return round(value, DIGITS) if isinstance(value, float) else value
