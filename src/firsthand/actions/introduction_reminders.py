"""What Today says of introductions; found when it is read, and nothing of it is kept."""

from collections.abc import Iterator
from datetime import date

from firsthand.core.today import Step
from firsthand.core.today_introductions import request_step
from firsthand.store.database import Rows
from firsthand.store.queries.introduction_requests import requests_made
from firsthand.store.queries.today import persons


def introduction_steps(rows: Rows, owner_id: int, today: date) -> Iterator[Step]:
    """Yield what is to be done about introductions."""
    found = [each for each in requests_made(rows, owner_id) if each.is_open]
    known = persons(rows, owner_id, (each.asker.id for each in found)) if found else {}
    for each in found:
        if each.asker.id in known and (step := request_step(known[each.asker.id], each, today)):
            yield step
