"""A number for each person, in whose order people are listed best first: it is what the index sorts by."""

PERSON_BITS = 33
RANK_BITS = 10
PERSON_MASK = (1 << PERSON_BITS) - 1
BEST_STRENGTH = 100


def slot_of(owner_id: int, person_id: int, *, knowledge_rank: int, strength: int | None) -> int:
    """Return the slot of a person: the best known first, then the strongest, then the one that was there first."""
    rank = (knowledge_rank << 7) + BEST_STRENGTH - (strength or 0)
    return (((owner_id << RANK_BITS) + rank) << PERSON_BITS) + person_id


def slots_of(owner_id: int) -> tuple[int, int]:
    """Return the first and the last slot that a person of this owner can have."""
    shift = RANK_BITS + PERSON_BITS
    return owner_id << shift, ((owner_id + 1) << shift) - 1
