"""Launch links open the pages once and not for long."""

from datetime import datetime, timedelta

from firsthand.actions.access import LIFETIME, make_launch_token, redeem_launch_token
from firsthand.store.models import LaunchToken, Owner


def test_token_opens_once(alice: Owner, now: datetime) -> None:
    token = make_launch_token(alice, now)
    assert redeem_launch_token(token, now) == alice
    assert redeem_launch_token(token, now) is None


def test_token_grows_old(alice: Owner, now: datetime) -> None:
    token = make_launch_token(alice, now)
    assert redeem_launch_token(token, now + LIFETIME + timedelta(seconds=1)) is None


def test_new_token_ends_older_ones(alice: Owner, now: datetime) -> None:
    old = make_launch_token(alice, now)
    make_launch_token(alice, now)
    assert redeem_launch_token(old, now) is None


def test_token_itself_is_not_stored(alice: Owner, now: datetime) -> None:
    token = make_launch_token(alice, now)
    assert token not in str(list(LaunchToken.objects.values()))


def test_made_up_token_opens_nothing(alice: Owner, now: datetime) -> None:
    make_launch_token(alice, now)
    assert redeem_launch_token("x" * 32, now) is None
