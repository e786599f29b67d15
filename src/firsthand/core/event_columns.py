"""Which column of a table says who, when, what and what else: guessed by its name, else by what stands in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.event_days import ORDERS, Orders, is_written_as_day, read_day
from firsthand.core.urls import canonical_profile_url

FIELDS = ("who", "when", "what", "note")
MOST_WHO = 3


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Folded as `key_of` folds: without blanks, marks and case.
_FIRST = _set("firstname givenname forename vorname prénom prenom voornaam")
_LAST = _set(
    "lastname surname familyname nachname familienname apellido apellidos sobrenome apelido cognome"
    " achternaam nomdefamille"
)
_NAME = _set(
    "name fullname who person people contact with attendee participant guest kontakt wer teilnehmer mitwem"
    " gast nom qui avecqui personne nombre persona quién quien conquién contacto nome pessoa contato quem"
    " comquem chi conchi contatto naam wie metwie persoon deelnemer contactpersoon nometcognome nomeecognome"
    " nombrecompleto nomecompleto nomcomplet"
    # Several, and thanks to whom.
    " names persons contacts attendees participants guests thanks thanksto creditedto broughtby"
    " namen personen leute kontakte teilnehmende gäste dank dankan"
    " noms personnes contacts participants invités merci grâceà mercià"
    " nombres personas contactos participantes asistentes invitados gracias graciasa"
    " nomi persone contatti partecipanti ospiti grazie graziea"
    " nomes pessoas contatos convidados graçasa obrigado obrigada obrigadoa"
    " contacten deelnemers contactpersonen gasten dankzij dankaan"
)
_ADDRESS = _set(
    "email emailaddress mail mailaddress emailadresse mailadresse adressemail adresseemail courriel correo"
    " correoelectrónico emailadres posta indirizzoemail url profile profileurl linkedin linkedinurl"
    " linkedinprofile profil perfil profilo profiel"
)
_WHEN = _set(
    "date day when on datum tag wann am start startdate meetingdate eventdate quand jour fecha cuándo cuando"
    " día dia data quando giorno wanneer dag datetime time"
)
_WHAT = _set(
    "what kind type event activity how channel art typ anlass was ereignis aktivität quoi genre évènement"
    " événement activité qué que tipo evento actividad atividade che cosa attività wat soort gebeurtenis"
    " activiteit eventtype meetingtype outcome result ergebnis resultat résultat resultado risultato esito resultaat"
)
_NOTE = _set(
    "note notes remark remarks comment comments description details topic subject notiz notizen bemerkung"
    " bemerkungen kommentar thema remarque remarques commentaire sujet nota notas comentario comentarios"
    " observación tema observação observações comentário assunto commento osservazioni argomento opmerking"
    " opmerkingen notitie notities onderwerp"
)


@dataclass(frozen=True, slots=True)
class Choice:
    """The columns by number; of `who` several, which together say it. -1 stands for none."""

    who: tuple[int, ...] = ()
    when: int = -1
    what: int = -1
    note: int = -1
    order: str = ""

    @property
    def lack(self) -> str:
        """Return which column has still to be named; "" when none has."""
        return "who" if not self.who else "when" if self.when < 0 else ""

    def fits(self, width: int) -> bool:
        """Tell whether a table with so many columns has these."""
        numbers = (*self.who, self.when, self.what, self.note)
        return all(-1 <= each < width for each in numbers) and self.order in ("", *ORDERS)


def key_of(name: str) -> str:
    """Fold the name of a column: "E-Mail" and "email " are one."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def guess_columns(names: Sequence[str], rows: Sequence[Sequence[str]], today: date) -> Choice:
    """Guess the columns of a table from their names and the first rows."""
    keys = [key_of(name) for name in names]
    when = _named(keys, _WHEN, among=lambda place: _are_days(rows, place, today, is_named=True))
    if when < 0 and not any(keys):  # a column that has a name is not taken for what its name does not say
        when = next((place for place in range(len(keys)) if _are_days(rows, place, today)), -1)
    who = tuple(place for place in _who(keys, rows) if place != when)[:MOST_WHO]
    taken = {when, *who}
    what = _named(keys, _WHAT, among=lambda place: place not in taken)
    note = _named(keys, _NOTE, among=lambda place: place not in {*taken, what})
    return Choice(who, when, what, note)


def _who(keys: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[int, ...]:
    first, last, name = _named(keys, _FIRST), _named(keys, _LAST), _named(keys, _NAME)
    address = _named(keys, _ADDRESS)
    if address < 0:
        address = next((place for place in range(len(keys)) if _are_addresses(rows, place)), -1)
    found: tuple[int, ...]
    if last >= 0 and (first >= 0 or name >= 0):
        found = (first if first >= 0 else name, last, address)
    elif first >= 0 and name >= 0:  # French: "nom" beside "prénom" is the family's
        found = (first, name, address)
    else:
        found = (name if name >= 0 else first, address)
    return tuple(dict.fromkeys(place for place in found if place >= 0))


def _named(
    keys: Sequence[str], known: frozenset[str], *, among: Callable[[int], bool] = lambda _: True
) -> int:
    return next((place for place, key in enumerate(keys) if key in known and among(place)), -1)


def _are_days(rows: Sequence[Sequence[str]], place: int, today: date, *, is_named: bool = False) -> bool:
    """Tell whether most of what stands in a column are days, whichever number is the day.

    In one that is named so, a day that cannot be, such as 31 February, is one too: its row is refused, not the table.
    """
    said = [row[place] for row in rows if place < len(row) and row[place].strip()]
    days = [
        text
        for text in said
        if (is_named and is_written_as_day(text))
        or any(read_day(text, today, order=order) for order in ORDERS)
    ]
    return len(said) < 2 * len(days)


def _are_addresses(rows: Sequence[Sequence[str]], place: int) -> bool:
    said = [row[place].strip() for row in rows if place < len(row) and row[place].strip()]
    found = [text for text in said if is_mail(text) or canonical_profile_url(text)]
    return len(said) < 2 * len(found)


def is_mail(text: str) -> bool:
    """Tell whether a text is a mail address, as far as its shape goes."""
    local, at, domain = text.strip().rpartition("@")
    return bool(local and at) and "." in domain and not any(letter in text.strip() for letter in " <>,;\"'")


def settled(choice: Choice, orders: Orders) -> Choice:
    """Return a choice with the order that the table itself tells, where the owner did not say one."""
    return Choice(choice.who, choice.when, choice.what, choice.note, choice.order or orders.order)
