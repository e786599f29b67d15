"""How a language says what every mail has: the farewell, the mark of an answer, who wrote what is quoted."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MailWords:
    """One language's words; `wrote` has fields for a day and a name."""

    farewells: tuple[str, ...]
    answer: str  # before the subject of an answer
    wrote: str
    meeting: str  # the title of a meeting about a `topic`
    call: str  # of one with one person, by `name`


MAIL_WORDS = {
    "en": MailWords(("Best regards", "All the best", "Cheers"), "Re:", "On {day}, {name} wrote:",
        "Review: {topic}", "Call with {name}"),
    "de": MailWords(("Viele Grüße", "Beste Grüße"), "AW:", "Am {day} schrieb {name}:",
        "Abstimmung {topic}", "Telefonat mit {name}"),
    "fr": MailWords(("Cordialement", "Bien à vous"), "Re:", "Le {day}, {name} a écrit :",
        "Point {topic}", "Appel avec {name}"),
    "es": MailWords(("Un saludo", "Saludos cordiales"), "Re:", "El {day}, {name} escribió:",
        "Reunión: {topic}", "Llamada con {name}"),
    "pt": MailWords(("Cumprimentos", "Um abraço"), "Re:", "Em {day}, {name} escreveu:",
        "Reunião: {topic}", "Chamada com {name}"),
    "it": MailWords(("Cordiali saluti", "Un caro saluto"), "R:", "Il {day} {name} ha scritto:",
        "Riunione: {topic}", "Chiamata con {name}"),
    "nl": MailWords(("Met vriendelijke groet", "Groeten"), "Re:", "Op {day} schreef {name}:",
        "Overleg {topic}", "Gesprek met {name}"),
}  # fmt: skip
