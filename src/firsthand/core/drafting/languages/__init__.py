"""The languages in which replies are drafted."""

from firsthand.core.drafting.languages import de, en, es, fr, it, nl, pt
from firsthand.core.drafting.tongue import Tongue

TONGUES: dict[str, Tongue] = {
    one.code: one for one in (en.TONGUE, de.TONGUE, fr.TONGUE, es.TONGUE, pt.TONGUE, it.TONGUE, nl.TONGUE)
}
