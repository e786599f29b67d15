"""Notes that speak as one from inside: "Harriet from Penrose, accounts payable", "Contoso, 2013 to 2017".

They name one of the owner's employers or schools and no verb says what they claim. What recruiters,
sellers and those who have only looked at the profile write of the owner's career is no such claim.
"""

from firsthand.core.notes.claim_reader import ClaimReader
from firsthand.core.notes.denials import is_denied
from firsthand.core.notes.name_finder import Parts
from firsthand.core.notes.own_names import OwnName
from firsthand.core.notes.patterns import Hit
from firsthand.core.notes.selling import offer_marks
from firsthand.core.notes.sharing import Sharing, sharing_in
from firsthand.core.notes.values import Claim, ClaimKind

_WORDS = {ClaimKind.WORKED: "insider", ClaimKind.STUDIED: "campus"}
_BESIDE = 2  # words between a name and its years
_BEFORE = 1  # words before a name that opens a sentence


def inside_claim(reader: ClaimReader, kind: ClaimKind) -> tuple[Claim, int] | None:
    """Return the claim of one from inside with its sentence, or None."""
    text = reader.text
    if not reader.own[kind].found or text.of("recruits", "job_hunts", "sells", "sells_half"):
        return None
    own = next((own for own in reader.own[kind].found if _is_inside(reader, kind, own)), None)
    if own is None:
        return None
    here = Hit(_WORDS[kind], own.first, own.last)
    claim = reader.at_home(here, kind, parts=Parts(organisation=own.name))
    return (claim, text.words[own.first].sentence) if claim else None


def _is_inside(reader: ClaimReader, kind: ClaimKind, own: OwnName) -> bool:
    if kind is ClaimKind.WORKED and _opens_with_years(reader, own):
        return True
    text = reader.text
    hits = text.of(_WORDS[kind])
    if not hits or offer_marks(text):
        return False
    near = min(hits, key=lambda hit: abs(hit.first - own.first))
    is_apart = abs(text.words[near.first].sentence - text.words[own.first].sentence) > 1
    if is_apart or is_denied(text, near, kind):
        return False
    sentence = reader.sentence(Hit("", own.first, own.last))
    return not text.of("found") or sharing_in(sentence, text.language) is Sharing.TOGETHER


def _opens_with_years(reader: ClaimReader, own: OwnName) -> bool:
    """Tell whether a sentence opens with the name and the years there: "Contoso, 2013 to 2017, ..."."""
    sentence = reader.words[own.first].sentence
    years = [moment for moment in reader.moments(sentence) if 0 <= moment.first - own.last <= _BESIDE]
    if not years or years[0].period.last_on >= reader.sent_on:
        return False
    before = [word for word in reader.words[: own.first] if word.sentence == sentence]
    skipped = reader.names.lexicon.greetings | reader.names.lexicon.articles | reader.owner_words
    return len([word for word in before if word.fold not in skipped]) <= _BEFORE
