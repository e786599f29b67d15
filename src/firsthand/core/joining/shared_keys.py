"""Which mail addresses and phone numbers belong to one person, so that two records with one are one person.

Addresses of functions and families belong to nobody in particular, whoever writes from them; and any key seen with
names that cannot be one person's is shared, whatever it looks like (a switchboard, a couple's mailbox).
"""

from collections.abc import Iterable

from firsthand.core.joining.name_agreement import can_be_one
from firsthand.core.joining.spelling import Spelling

_FUNCTIONS = frozenset("""
    accounting accounts admin administration anfrage assistant atendimento bewerbung billing booking bookings bounce
    buchhaltung careers comercial commercial compta comptabilite contabilidad contabilidade contact contacto contato
    contatti correo customer customerservice daemon einkauf email empfang enquiries events facturacion feedback finance
    fragen general geral geschaeftsleitung hallo hello help helpdesk hola hr info infos information inquiries invite
    invitations invoice invoices it jobs kontakt kundenservice legal mail mailer mailbox marketing media member members
    news newsletter no-reply noreply notifications office orders organisation ouvidoria partner partners payroll people
    personal post postmaster presse press privacy procurement projects purchasing reception recepcion rechnung
    recruiting recruitment redaktion rh sac sales secretaria sekretariat service services shop staff studio support
    talent team tech verkauf vendas ventas vertrieb webmaster welcome zentrale
""".split())  # fmt: skip  # noqa: SIM905
_FAMILIES = ("family", "familie", "familia", "famille", "famiglia", "familien", "fam")
_MOST_NAMES = 12  # a key with more different names than this is shared without comparing them all


def is_function(mail: str) -> bool:
    """Tell whether an address is that of a function or a family rather than a person's."""
    local = mail.partition("@")[0].lower()
    if local in _FUNCTIONS or local.isalnum():
        return local in _FUNCTIONS or local in _FAMILIES
    words = local.replace("-", ".").replace("_", ".").split(".")
    return words[0] in _FAMILIES or words[-1] in _FAMILIES or _FUNCTIONS.issuperset(words)


def is_shared(names: Iterable[Spelling], *, is_mail: bool) -> bool:
    """Tell whether the names that a key was seen with cannot all be one person's."""
    known = list(dict.fromkeys(names))
    if len(known) < 2:
        return False
    if len(known) > _MOST_NAMES:
        return True
    return not all(
        can_be_one(a, b, is_lenient=is_mail) for place, a in enumerate(known) for b in known[:place]
    )
