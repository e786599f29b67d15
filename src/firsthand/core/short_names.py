"""How notes shorten the name of an employer or school that the owner's own record spells out.

Among the few places of one person's record "Brunel & Moss" can only be "Brunel & Moss Architects".
Between any two firms of the world that would prove nothing; for those see `organisations`.
"""

from firsthand.core.letters import fold_letters
from firsthand.core.organisation_words import BODIES, JOINERS, PLACES
from firsthand.core.organisations import fold_organisation, same_organisation, same_school

# "At uni", "in the office": words that name no place.
_NO_NAME = JOINERS | frozenset(
    fold_letters(
        "uni university universität universidade universidad université università universiteit hochschule college "
        "school schule escola école escuela scuola faculty fakultät campus firm firma company empresa entreprise "
        "azienda bedrijf office büro team der die das a o il het your our at an in"
    ).split()
)
_LONGEST_ACRONYM = 6


def is_nameless(said: str) -> bool:
    """Tell whether the words name no place: "the company", "uni"."""
    return not _telling(said)


def is_named(name: str, said: str) -> bool:
    """Tell whether a note that says this means a place of the owner's record."""
    if same_organisation(name, said) or same_school(name, said):
        return True
    words, own = _telling(said), _telling(name)
    if BODIES & own and not (words & own & BODIES and words - BODIES):  # a town is not its council
        return False
    return not PLACES.issuperset(words) and words <= own


def may_be_named(name: str, said: str) -> bool:
    """Tell whether a note may mean that place: it says more than the record, or letters of it."""
    words = _telling(name)
    return (bool(words) and words <= _telling(said)) or _may_be_acronym(name, said)


def _telling(name: str) -> frozenset[str]:
    return frozenset(fold_organisation(name).split()) - _NO_NAME


def _may_be_acronym(name: str, said: str) -> bool:
    """Tell whether letters said are in a name in their order: RUG in Rijksuniversiteit Groningen.

    The first and the last begin a word: USP is not in Universidade Estadual de Campinas.
    """
    if not (said.isupper() and said.isalpha() and 2 <= len(said) <= _LONGEST_ACRONYM):
        return False
    short, whole = fold_letters(said), fold_letters(name)
    lasts = {word[0] for word in whole.split()[1:]} or set(whole)
    letters = iter(whole)
    return whole.startswith(short[:1]) and short[-1] in lasts and all(letter in letters for letter in short)
