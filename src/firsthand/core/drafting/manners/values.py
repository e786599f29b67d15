"""What one language contributes to checking a text that somebody else wrote: plain data, words apart by spaces.

None of these words says a fact. Case and accents do not matter.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manners:
    """The small words of a language; a text that is checked may use `plain` ones, and `idioms` as they stand.

    `warm` words welcome somebody: where nobody is accepted they stand beside a `wishing` word alone. `linking` words,
    by how they begin, say that two connect. `doubting` words make a clause a question. `denying` and `promising` words
    need one of their kind in the brief, `intimate` ones that it calls the other by them as well.
    """

    plain: str
    warm: str
    wishing: str
    linking: str
    doubting: str
    denying: str
    promising: str
    intimate: str = ""
    idioms: str = ""
