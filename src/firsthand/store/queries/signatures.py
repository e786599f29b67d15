"""Where people work, as the feet of their mails say."""

from collections import defaultdict
from collections.abc import Sequence

from firsthand.core.knowledge import Signed
from firsthand.store.database import Rows, known_moment, places

SIGNED = """
    SELECT i.person_id, s.company, s.title, i.value, MIN(m.at), MAX(m.at),
        (SELECT f.id FROM mail f WHERE f.signature_id = s.id ORDER BY f.at, f.digest LIMIT 1),
        (SELECT l.id FROM mail l WHERE l.signature_id = s.id ORDER BY l.at DESC, l.digest LIMIT 1)
    FROM identity i JOIN signature s ON s.identity_id = i.id JOIN mail m ON m.signature_id = s.id
    WHERE i.person_id IN ({ids}) AND s.is_counted GROUP BY i.person_id, s.id, s.company, s.title, i.value
    ORDER BY MIN(m.at), s.company, s.title, i.value
"""


def signed_by(rows: Rows, ids: Sequence[int]) -> dict[int, list[Signed]]:
    """Return what each person signed mails with, the earliest first."""
    found: dict[int, list[Signed]] = defaultdict(list)
    for person, company, title, mail, first, last, first_id, last_id in rows(
        SIGNED.replace("{ids}", places(ids)), ids
    ):
        days = (known_moment(first).date(), known_moment(last).date())
        found[person].append(Signed(company, title, mail, *days, f"mail:{first_id}", f"mail:{last_id}"))
    return found
