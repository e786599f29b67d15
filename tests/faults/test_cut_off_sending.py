"""Sending that is cut off anywhere: nobody gets a mail twice, and nothing is said to be sent that was not."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from tests.faults.sending_cuts import Cuts, cut_sending_everywhere
from tests.sending import ANA, account_at, person_with
from tests.sink import Sink, sinking

from firsthand.store.models import Owner

pytestmark = [pytest.mark.fault, pytest.mark.usefixtures("transactional_db")]
Cut = Callable[[str], Cuts]


@pytest.fixture(scope="module")
def server() -> Iterator[Sink]:
    with sinking() as made:
        yield made


@pytest.fixture
def cut(server: Sink, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch) -> Cut:
    monkeypatch.setenv("FIRSTHAND_HOME", str(tmp_path / "data"))
    owner = Owner.objects.create(created_at=now, mails_per_day=500)
    person = person_with(owner, ANA)
    account_at(server, owner, now, monkeypatch)
    server.late = 0.01

    def cut(fault: str) -> Cuts:
        server.fault = fault
        return cut_sending_everywhere(owner, person, server, now, monkeypatch)

    return cut


@pytest.mark.parametrize("fault", ["", "kept after dot", "lost after dot"])
def test_cut_at_every_step(fault: str, cut: Cut) -> None:
    cut(fault).check()
