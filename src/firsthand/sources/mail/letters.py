"""What somebody wrote themselves: a letter without what it quotes, forwards or repeats."""

# ruff: noqa: E501 - word lists

import re

LONGEST = 8_192

# "On Monday, Ana wrote:", which may run over two lines.
_WROTE = re.compile(
    r"(?<!\w)(?:wrote|schrieb(?: [^\n:]{1,80})?|a écrit|escribió|escreveu|ha scritto|schreef(?: [^\n:]{1,80})?|het volgende geschreven"
    r"|skrev|написала?|pisze)\s?:?\s?$",
    re.IGNORECASE,
)
_OPENS = re.compile(r"(?:On|Am|Le|El|Em|Il|Op|Den|Dne|W dniu|\d{1,4}[-./])(?!\w)", re.IGNORECASE)
_LONGEST_LINE = 300

# What is above an older letter: nothing below is new.
_OLDER = re.compile(
    r"\n[ \t>*]*(?:-{2,}\s?(?:Original Message|Ursprüngliche Nachricht|Originalnachricht|Message d'origine|Message transféré|Mensaje original"
    r"|Mensaje reenviado|Mensagem original|Mensagem encaminhada|Messaggio originale|Messaggio inoltrato|Oorspronkelijk bericht|Doorgestuurd bericht"
    r"|Forwarded message|Weitergeleitete Nachricht|Forwarded by [^\n]{1,80})\s?-{2,}"
    r"|(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message (?:réexpédié|transféré)|Inicio del mensaje reenviado"
    r"|Início da mensagem encaminhada|Inizio messaggio inoltrato|Begin doorgestuurd bericht)\s?:"
    r"|_{20,}[ \t]*(?:\n|$)"
    r"|(?:From|Von|De|Da|Van)\s?:[^\n]{1,300}\n[ \t*]*(?:Sent|Date|To|Gesendet|Datum|An|Envoyé|À|Enviado(?: el)?|Fecha|Para|Data|Enviada(?: em)?"
    r"|Inviato|A|Verzonden|Aan)\s?:)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\n>[^\n]*")
_FOOT = re.compile(r"(?:^|\n)-- ?(?:\n|$)")
_MOBILE = re.compile(
    r"\n(?:Sent from my|Get Outlook for|Von meinem [^\n]{1,40} gesendet|Gesendet von|Envoyé de(?:puis)? m|Enviado (?:desde|do) m|Inviato da"
    r"|Verzonden (?:vanaf|met))[^\n]{0,80}(?=\n|$)",
    re.IGNORECASE,
)


def new_text(text: str) -> str:
    """Return the new part of a letter with the writer's foot, at most so long."""
    head, mark, quoted = f"\n{text[: 4 * LONGEST]}".partition("\n>")
    if mark:
        head = _without_attribution(head) + _QUOTED.sub("", mark + quoted)
    if older := _OLDER.search(head):
        head = head[: older.start()]
    if not mark and (begin := _attribution(head)) > 0:
        head = head[:begin]
    return head[:LONGEST].strip()


def _attribution(text: str, look: int = 0) -> int:
    """Return where the line begins that names whose words follow, or -1."""
    end = text.find(":\n", look)
    while end >= 0:
        begin = text.rfind("\n", 0, end) + 1
        if end - begin < _LONGEST_LINE and _WROTE.search(text, begin, end):
            before = text.rfind("\n", 0, max(begin - 1, 0)) + 1
            is_two = not _OPENS.match(text, begin) and _OPENS.match(text, before)
            return before if is_two else begin
        end = text.find(":\n", end + 1)
    return -1


def _without_attribution(head: str) -> str:
    """Drop the last line before quoted words, where it names whose they are."""
    head = head.rstrip()
    begin = _attribution(head + "\n", max(0, head.rfind("\n")))
    return head[:begin] if begin >= 0 else head


def without_foot(text: str) -> str:
    """Return a letter without what stands below its last line: a foot, or a word of the telephone's."""
    if "--" in text and (foot := _FOOT.search(text)):
        text = text[: foot.start()]
    return _MOBILE.sub("", "\n" + text).strip()
