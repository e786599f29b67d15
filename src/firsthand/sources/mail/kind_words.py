"""Words of addresses and subjects that no person writes under, in seven languages."""

# ruff: noqa: E501 - word lists

import re

NO_REPLY = re.compile(
    r"(?:do[._-]?not|dont|no|never|ne|non|nao|bitte[._-]?nicht)[._-]?(?:reply|answer|respon\w*|antwort\w*|repondre|pas[._-]?repondre"
    r"|rispondere)\b|noreply|donotreply|nepasrepondre|keine[._-]?antwort|no[._-]?contest\w*"
)
PROGRAMS = re.compile(
    r"system|robot|bot|root|cron|daemon|apache|www-data|nagios|jenkins|jira|confluence"
    r"|(?:notif\w*|alerts?|updates?|reminders?|receipts?|automat\w*|auto[._-]?(?:reply|confirm)\w*|builds?|calendar-notification"
    r"|security[._-]?alerts?|account[._-]?\w*update|order[._-]?(?:update|confirm)\w*|ship(?:ping|ment)s?|tracking|confirmations?"
    r"|verif(?:y|ication)s?|statements?|(?:e-?)?(?:invoice|rechnung|facture|factura|fattura|fatura|factuur)s?)(?:[._+-].*)?"
)
BOUNCES = re.compile(r"bounces?(?:[._+-].*)?")
DAEMONS = re.compile(r"mailer-?daemon|postmaster|mail-?daemon")
NEWS = re.compile(
    r"(?:(?:e-?)?news(?:letters?)?|marketing|promo(?:tions?|s)?|offers?|angebote?|deals|mailings?|digest|campaigns?|ofertas?|offerte)"
    r"(?:[._+-].*)?"
)
# A small firm's people answer under these as well.
ROLES = re.compile(
    r"info|office|kontakt|contact\w*|hello|hallo|sales|support|service|kundenservice|customer\w*|help(?:desk)?|team|admin\w*|webmaster"
    r"|billing|accounts?|accounting|buchhaltung|hr|jobs|careers?|karriere|recruiting|press\w*|events?|members?|community|feedback|mail"
)

ABSENCE = re.compile(
    r"(?:auto(?:matic|mated)?[ -]?(?:reply|response|antwort)|automatische[sr]? (?:antwort|antwoord|reactie)|automatisch antwoord"
    r"|réponse automatique|message d'absence|respuesta automática|resposta automática|risposta automatica"
    r"|abwesenheits(?:notiz|nachricht|meldung|assistent)|afwezigheids(?:bericht|melding|assistent))\b\s*(?:[:\-–(\[]|$)"
    r"|(?:out of (?:the )?office|ooo|abwesend|nicht im büro|absen(?:te?|ce) du bureau|absent|hors du bureau"
    r"|fuera de la oficina|fora do escritório|ausência(?: temporária)?|ausente|ausencia|fuori (?:sede|ufficio)|assen(?:te|za)"
    r"|afwezig(?:heid)?|niet op kantoor)\b(?: auto-?reply| re\b|\s*[:(\[]|\s*$)"
)
ABSENCE_STARTS = frozenset("aofhnrm")
