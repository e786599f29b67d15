"""What Today says of introductions; found when it is read, and nothing of it is kept."""

from collections.abc import Iterator
from datetime import datetime

from firsthand.core.today import Step
from firsthand.core.today_introductions import request_step, word_step
from firsthand.store.database import Rows
from firsthand.store.queries.introduction_facts import introductions_known, requests_known
from firsthand.store.queries.today import persons


def introduction_steps(rows: Rows, owner_id: int, now: datetime) -> Iterator[Step]:
    """Yield what is to be done about introductions, asked of the owner and by them."""
    requests, asked = requests_known(rows, owner_id), introductions_known(rows, owner_id, now)
    ids = {each.asker.id for each in requests} | {each.introducer.id for each in asked}
    known = persons(rows, owner_id, ids) if ids else {}
    found = [
        *(
            request_step(known[each.asker.id], each, now.date())
            for each in requests
            if each.asker.id in known
        ),
        *(
            word_step(known[each.introducer.id], each, now.date())
            for each in asked
            if each.introducer.id in known
        ),
    ]
    yield from (each for each in found if each)
