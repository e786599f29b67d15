"""The words of syncing: what one reading of an account gives, whatever its kind."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from firsthand.actions.runs import Progress
from firsthand.store.models import Account, Run


@dataclass(frozen=True, slots=True)
class Synced:
    """The runs of one reading, and after which time to look again where the account's own pace is too slow."""

    runs: list[Run] = field(default_factory=list)
    again_in: timedelta | None = None


class Sync(Protocol):
    """Reads an account of one kind."""

    def __call__(
        self,
        account: Account,
        now: datetime,
        *,
        report: Callable[[Progress], None],
        go_on: Callable[[], bool],
    ) -> Synced:
        """Read what is new. Raises UserError when it cannot; `go_on` is asked whether to end early."""
        ...
