"""What titles of meetings call an outcome, in our seven languages; folded as `core.letters` folds.

Only what names it outright: a title that does not is not guessed at, and what is suggested the owner confirms.
"""

from collections.abc import Sequence

from firsthand.core.letters import fold_letters
from firsthand.core.outcomes import BUILT_IN, KINDS, Kind, Role

_INTERVIEW = (
    "interview", "job interview", "phone interview", "vorstellungsgespräch", "bewerbungsgespräch", "interviewtermin",
    "entrevista", "entrevista de trabajo", "entrevista de emprego", "entretien", "entretien d'embauche",
    "entretien de recrutement", "colloquio", "colloquio di lavoro", "sollicitatiegesprek", "sollicitatie",
)  # fmt: skip
_TITLES = {
    "hiring-manager": (
        "hiring manager", "einstellender manager", "personalverantwortliche", "personalverantwortlicher",
        "responsable de contratación", "responsable du recrutement", "responsable recrutement",
        "responsabile delle assunzioni", "responsabile assunzioni", "wervende manager", "gestor de contratação",
    ),
    "interview": _INTERVIEW,
    "offer": (
        "job offer", "offer call", "jobangebot", "vertragsangebot", "oferta de trabajo", "oferta de empleo",
        "offre d'emploi", "proposition d'embauche", "offerta di lavoro", "baanaanbod", "arbeidsvoorwaardengesprek",
        "oferta de emprego", "proposta de emprego",
    ),
    "candidate": (
        *_INTERVIEW, "candidate", "candidate call", "kandidat", "kandidatin", "kandidatengespräch", "candidato",
        "candidata", "candidat", "candidate screening", "kandidaat", "kandidaatgesprek",
    ),
    "lead": (
        "discovery call", "intro call", "prospect call", "erstgespräch", "kennenlerntermin",
        "llamada de descubrimiento", "primera llamada",
        "appel découverte", "rdv découverte", "chiamata conoscitiva", "primo contatto",
        "kennismakingsgesprek", "chamada de descoberta", "primeira chamada",
    ),
    "meeting": (
        "sales meeting", "sales call", "product demo", "demo", "verkaufsgespräch", "kundentermin", "reunión comercial",
        "reunión de ventas", "rendez-vous commercial", "rdv commercial", "rendez-vous client", "incontro commerciale",
        "verkoopgesprek", "klantafspraak", "reunião comercial", "reunião de vendas",
    ),
    "deal": (
        "contract signing", "signing of the contract", "vertragsunterzeichnung", "vertragsabschluss",
        "firma del contrato",
        "signature du contrat", "signature contrat", "firma del contratto", "contractondertekening", "contract tekenen",
        "assinatura do contrato",
    ),
    "referral": (
        "referral", "referral call", "empfehlungsgespräch", "recomendación", "recommandation", "raccomandazione",
        "doorverwijzing", "indicação",
    ),
    "engagement": (
        "kick off", "kickoff", "project kickoff", "auftragsstart", "projektstart", "inicio de proyecto",
        "lancement de mission", "lancement du projet", "avvio progetto", "projectstart", "início do projeto",
    ),
}  # fmt: skip
# A title with one of these speaks about an outcome, and is none.
_NOT = (
    "prep", "preparation", "prepare", "preparing", "practice", "mock", "training", "debrief", "workshop", "panel",
    "vorbereitung", "übung", "nachbesprechung", "schulung", "preparación", "preparar", "práctica", "simulacro",
    "préparation", "préparer", "entraînement", "formation", "preparazione", "preparare", "simulazione",
    "voorbereiding", "voorbereiden", "oefenen", "oefening", "preparação", "simulação", "cancelled", "canceled",
    "abgesagt", "entretien annuel", "annual", "exit interview", "exit",
)  # fmt: skip


def _folded(text: str) -> str:
    return f" {' '.join(fold_letters(text).split())} "


FOLDED = {key: tuple(sorted(map(_folded, words), key=len, reverse=True)) for key, words in _TITLES.items()}
REFUSING = tuple(map(_folded, _NOT))


def kind_in_title(title: str, role: Role | None) -> Kind | None:
    """Return the kind of the role that a title names; of several the one that comes later."""
    said = _folded(title)
    if any(word in said for word in REFUSING):
        return None
    kinds: Sequence[Kind] = KINDS[role] if role else ()
    found = [
        (place, kind.key)
        for place, kind in enumerate(kinds)
        for word in FOLDED.get(kind.key, ())
        if word in said
    ]
    return BUILT_IN[max(found)[1]] if found else None
