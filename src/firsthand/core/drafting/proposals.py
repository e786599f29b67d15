"""The letter that proposes times for a talk: why, when in both zones, how, and how to say another time."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.opening import open_letter
from firsthand.core.drafting.resting import wish_in
from firsthand.core.drafting.times import Zones, say_times
from firsthand.core.drafting.tone import Tone
from firsthand.core.drafting.values import Draft, Sentence
from firsthand.core.free_time import Span

KIND = "propose"


@dataclass(frozen=True, slots=True)
class Invitee:
    """With whom the talk is: their name, what they wrote, and whether a talk was spoken of before.

    `because` says where they stand, with its records.
    """

    name: str
    written: str = ""
    is_agreed: bool = False
    because: str = ""
    records: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offered:
    """What is proposed: times, how long, where, and the zones of both."""

    times: Sequence[Span]
    minutes: int
    place: str
    zones: Zones


def draft_proposal(
    to: Invitee,
    offered: Offered,
    *,
    owner_name: str,
    wordings: Mapping[str, str],
    language: str = "",
    in_language: str = "",
    tone: Tone = Tone.PLAIN,
) -> Draft:
    """Draft it in the language in which they wrote, else in `language`; `in_language` overrules both."""
    opened = open_letter(
        to.name,
        to.written,
        owner_name=owner_name,
        wordings=wordings,
        language=language,
        in_language=in_language,
        tone=tone,
    )
    letter = replace(opened, values={**opened.values, "minutes": str(offered.minutes)})
    language = letter.tongue.code
    said = tuple(_sentences(to, offered, letter))
    first, *others = (each.text for each in said)
    times = say_times(offered.times, offered.zones, language)
    body = letter.whole((first, times, *others), KIND)
    rests_on = said + wish_in(letter, KIND)
    subject = letter.subject(f"{KIND}.first")
    return Draft(KIND, subject, body, language, wording=said[0].wording, rests_on=rests_on)


def _sentences(to: Invitee, offered: Offered, letter: Letter) -> Iterator[Sentence]:
    """Yield what is said around the times."""

    def sentence(name: str, because: str, records: tuple[str, ...] = (), after: str = "") -> Sentence:
        return Sentence(f"{letter.text(name)}{after}", because, records, f"{letter.tongue.code}.{name}")

    lead = f"{KIND}.again" if to.is_agreed else f"{KIND}.first"
    yield sentence(lead, f"{to.because} The times are those chosen here.".strip(), to.records)
    if offered.place:
        yield sentence(
            f"{KIND}.place",
            "Where you talk, as you wrote it in your hours; it is not translated.",
            after=f" {offered.place}",
        )
    yield sentence(f"{KIND}.end", "So that another time can be found.")
