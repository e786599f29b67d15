"""What is said in the sample's unscripted conversations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from firsthand.sample.chance import pick
from firsthand.sample.contacts import Contact
from firsthand.sample.languages import PHRASES
from firsthand.sample.owner import OWNER_FIRST
from firsthand.sample.phrases import Phrases, refuse, say, sell, wish
from firsthand.sample.threads import Sort


@dataclass(frozen=True, slots=True)
class Said:
    """One message."""

    by_owner: bool
    text: str
    subject: str = ""
    attachment: str = ""


def converse(rng: Random, sort: Sort, contact: Contact, count: int) -> Iterator[Said]:
    """Yield `count` messages of one conversation, oldest first."""
    parts, first = PHRASES[contact.language], contact.first.split()[0]
    if sort is Sort.REFUSED:
        return _refused(rng, parts, first, count)
    if sort is Sort.SELLER:
        return _sold(rng, parts, count)
    if sort is Sort.YEARLY:
        return _wished(rng, parts, first, count)
    return _chatted(rng, parts, first, count=count, is_one_sided=sort is Sort.ONE_SIDED)


def converse_in_group(
    rng: Random, members: Sequence[Contact], count: int
) -> Iterator[tuple[int | None, str]]:
    """Yield who speaks (None is the owner) and what, oldest first."""
    for _ in range(count):
        speaker = int(rng.random() * (len(members) + 1)) - 1
        to = pick(rng, members).first.split()[0] if members else OWNER_FIRST
        yield (None if speaker < 0 else speaker), say(rng, PHRASES["en"], to)


def _refused(rng: Random, parts: Phrases, first: str, count: int) -> Iterator[Said]:
    for place in range(count):
        is_no = place % 2 == 1
        yield Said(is_no, refuse(rng, parts, first) if is_no else sell(rng, parts, OWNER_FIRST))


def _sold(rng: Random, parts: Phrases, count: int) -> Iterator[Said]:
    for place in range(count):
        is_titled = place == 0 and rng.random() < 0.5
        subject = f"{pick(rng, parts.topics)}, {pick(rng, parts.months)}" if is_titled else ""
        yield Said(by_owner=False, text=sell(rng, parts, OWNER_FIRST), subject=subject)


def _wished(rng: Random, parts: Phrases, first: str, count: int) -> Iterator[Said]:
    shift = int(rng.random() * 2)
    for place in range(count):
        by_owner = (place + shift) % 2 == 0
        yield Said(by_owner, wish(rng, parts, first if by_owner else OWNER_FIRST))


def _chatted(rng: Random, parts: Phrases, first: str, *, count: int, is_one_sided: bool) -> Iterator[Said]:
    by_owner, is_answer = rng.random() < 0.5, False
    for _ in range(count):
        if rng.random() < 0.03:
            picture = f"https://www.linkedin.com/dms/prv/image/sample/{rng.getrandbits(48):012x}"
            yield Said(by_owner, "", attachment=picture)
        else:
            yield Said(by_owner, say(rng, parts, first if by_owner else OWNER_FIRST, is_answer=is_answer))
        is_answer = not is_one_sided and rng.random() < 0.75
        by_owner ^= is_answer
