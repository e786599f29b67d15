"""Italian: how people say who sent them, before or after that name, or beside a full name."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "introduced_after": """
        mi .. ha .. ... consigliato|suggerito|raccomandato|parlato|detto|dato|passato|invitato|incoraggiato|raccontato|girato|chiesto|indirizzat*|proposto|spinto|indicato|fatto
        mi .. consiglia|suggerisce|dice|parla .. di|che
        ci .. ha .. ... presentat*|messo|messi|consigliato
        dice|sostiene|pensa|ritiene .. che .. ... dovrei|dovremmo|sei|lei|tu|potresti
        parla .. molto|benissimo|sempre
        ha .. suggerito|consigliato|raccomandato|detto .. di|che
        ti|la saluta
        mi .. ha|hanno .. fatto|dato|parlato|consigliato|suggerito|detto|indicato .. il|del|di|che|lei|suo
    """,
    "introduced_by": """
        su|dietro|per .. ... consiglio|suggerimento|raccomandazione|indicazione|segnalazione .. di|del|della
        da parte di|del|della
        per .. conto|tramite .. di
        consigliat*|raccomandat*|presentat*|indirizzat*|mandat* .. da|dal|dalla
        tramite|attraverso|via .. ... ^|amico|amica|collega|conoscente
        grazie .. a|al|alla ^
        ho|avuto|ricevuto .. avuto|ricevuto|preso .. il|tuo|suo .. ... contatto|nome|numero|nominativo .. ... da|dal|dalla|tramite
        tuo|suo nome|contatto|nominativo .. ... me|l|da|fatto|dato
        me .. lo|l|ne .. ha .. dato|parlato|passato|fatto
        amic*|conoscen* .. in? comune
        mi manda
        mi .. ha .. mandato|mandata|indirizzato|indirizzata
        da parte di
        vengo .. a nome di
        su .. consiglio|suggerimento|indicazione|segnalazione|invito di|del|della
        mi ha fatto .. il .. suo|tuo nome ^
        mi .. manda|invia|indirizza|mandò ^
        mi .. ha .. mandat*|inviat*|indirizzat* ^
        me .. lo|la|l? .. ha .. detto|consigliat*|suggerit* ^
        è stato|stata ^ .. ^? .. a .. dirmi|consigliarmi|parlarmi|suggerirmi|darmi|fare
        il tuo|suo nome .. me .. lo
    """,
    "introduced_named": """
        mi|ci .. ha|hanno .. detto|assicurato|consigliato|suggerito|raccomandato|parlato|dato|passato|mandat*|inviat*|indicato|raccontato|segnalato|garantito|giurato|promesso|confidato|soffiato|spint*|invitat*|incoraggiat*|indirizzat*|girato|lasciato
        mi|ci dice|assicura|consiglia|suggerisce|raccomanda|parla|manda|invia|indica|racconta|segnala|garantisce|giura|indirizza|disse|diceva|parlava|consigliò|suggerì
        dice|pensa|crede|sostiene|giura|assicura|garantisce|ritiene|insiste|diceva|pensava .. che .. ... tu|lei|sei|è|ti|dovremmo|dovrei|nessuno|sai|sa
        parla|parlava .. ... te|lei|meraviglie|benissimo
        ti|la .. ha .. nominat*|citat*|consigliat*|raccomandat*
    """,
}
