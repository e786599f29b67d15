"""Italian: how people swindle."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "scam": """
        guadagn* ... <money> ... giorno|giornalier*|settimana|mese|casa|ora|telefono|smartphone
        <money> .. al|a|ogni|alla .. giorno|settimana|ora ... casa|guadagn*|lavor*|whatsapp|telegram
        <money> al|ogni giorno
        cripto*|bitcoin|forex|trading|btc|usdt ... guadagn*|profitt*|rendiment*|<percent>|<money>|garanti*|telegram|whatsapp|raddoppi*
        profitt*|guadagn*|rendiment*|entrat*|reddit* .. garanti*|giornalier*|sicur*|assicurat*
        invest* ... <percent>|<money> ... garanti*|settimana|giorno|telegram|whatsapp
        raddoppi*|triplic*|moltiplic* .. i|il|tuoi|tuo|suoi|vostri .. soldi|denaro|investimento|capitale|risparmi|deposito
        eredità|lascito|testamento ... milion*|<money>|fondi|conto|avvocato|trasf*
        milion* ... donare|donazione|eredità|conto|fondi|trasf*
        suo|tuo|vostro .. account|conto|profilo .. ... sospes*|blocc*|limitat*|disattivat*|verific*
        verific*|conferm* .. il|la|tuo|suo|i|tua|sua|tuoi .. account|conto|identità|password|dati
        dati|coordinate bancari*
        hai|ha vinto|stato .. ... premio|selezionat*|iphone|lotteria
        prestito|prestiti|finanziamento ... <percent>|tasso|senza|immediat*|urgente
        carte|buoni .. regalo
        relazione .. seria|stabile
        bella|bellissim*|bel|carina .. sorriso|foto|donna|occhi|profilo
        sono .. vedova|vedovo|militare|soldato
        senza .. rischi|rischio|esperienza ... guadagn*|soldi|entrat*|<money>|<percent>|whatsapp|telegram|profitt*
        lavor* .. da casa ... <money>|whatsapp|telegram
        scriv*|contatt*|aggiung*|unisciti .. mi|su|al|a|mio .. ... whatsapp|telegram
        libertà finanziaria ... <money>|cripto*|telegram|whatsapp|trading|<link>
        rendita|rendite|entrate passiv* ... <money>|cripto*|telegram|whatsapp|garanti*|giorno
        soldi facili
        pacco ... dogan*|spese ... <link>|pag*
        riscuot*|ritir* .. il|tuo|suo .. ... premio|bonus
        iphone gratis|omaggio
        nuovo numero|telefono ... bonifico|soldi|banc*|codice|stipendio|carta|carte
        stipendio ... dati|bancari|iban|conto
        dati bancari
        copia .. del|della|di .. documento|carta|passaporte ... banc*|invi*|dati
        affitt*|noleggi*|compr*|vend* .. il|tuo|suo|account|la .. account|profilo
        compiti|attività|task ... pagat*|guadagn*|<money>|giorno
        like|video|recensioni .. ... pagat*|guadagn*|<money>
        guadagn* .. soldi|extra|facil*|online
        senza esperienza ... <money>|guadagn*|whatsapp|telegram|giorno
        prelev* .. quando|giornalier*|immediat*|ogni
        pag* .. ... spese|tassa|commissione .. ... anticip*|prima|pratica
        spese .. di .. pratica|istruttoria|sdoganamento
        oro|diamanti|petrolio ... acquirent*|lingotti
        fondazione|orfanotrofio ... milion*|donare|donazione|soldi|<money>|patrimonio
        defunt*|decedut* ... milion*|fondi|conto|eredità|<money>
        patente|passaporto|diploma|certificato ... senza|compra*|autentic*|esame
        tuo|suo sorriso|sguardo
        anima gemella
        cerco .. uomo|donna|amore|compagno|compagna
        in privato
        whatsapp|telegram ... <money>
        <money> ... whatsapp|telegram
        segnali ... gruppo|trading|cripto*|telegram|gratis
        tua|sua foto .. ... parole|innamor*|incant*|colpit*|bellissim*
        ciao cara|bella|tesoro|bellissima
        ore .. al .. giorno .. ... casa|cellulare|telefono
        hai|ha vinto
        clicca qui
        eredità|fortuna|fondi|donazione|lascito ... <money>|milion*|defunt*|persona|cancro|malattia
        cliente|marito .. defunto|deceduto|scomparso
        trasferire|trasferimento .. <money>|milion*|#
        guadagna|guadagnare|guadagni|guadagnate .. <money>|soldi|fino ... giorno|casa|telefono|settimana
        investi|investendo|deposita .. <money> ... ricevi|guadagni|<money>
        senza rischi|rischio
        sua|tua parte|quota .. è|sarà .. del? <percent>
    """,
    "scam_hint": """
        whatsapp
        telegram
        cripto*
        bitcoin
        urgente
        riservat*
        milion*
        soldi|denaro
        <money>
        <phone>
        caro amico
        cara amica
        dio
        giornalier*
        investire|investimento|investimenti
        profitt*
        <mail>
        vedova|vedovo|defunto|deceduto|eredità|ereditare|eredi|lasciare|fiducia|onesto|onesta|socio|discreto|sola|amore|cara|tesoro|bella|bellissima|bacio|baci|militare|soldato|generale|siria|oro|diamanti|vinto|vincitore|premio|lotteria|password|sospeso|bloccato|chiuso|tassa|visto|diploma|guadagna|guadagnare|dollari|banca|bonifico|conto|rischi|rischio|prestito|donare|donazione|cancro|tumore|malata|malato|gravemente|morte|soldi|denaro|fondi|fondo|milioni|bitcoin|trading|robot|canale|privato
        vincitore|vincitrice|lotteria|estrazione
        iban
        innamorat*
    """,
    "errand": """
        carte|carta|buoni|buono .. amazon|google|apple|regalo|steam|itunes
        i codici
        codici .. qui|via|subito
        ti|la|le rimborso|restituisco|ridò
        in .. una? riunione
        non posso .. parlare|telefonare|chiamare
        sono .. il|la|tuo direttore|direttrice|capo|titolare|amministratore|ceo|presidente
    """,
    "phish": """
        conto|carta|pacco|accesso|profilo|pagamento .. è|verrà|sarà|stato|stata .. bloccato|bloccata|sospeso|sospesa|limitato|limitata|trattenuto
        confermi|verifichi|aggiorni|convalidi|conferma|verifica|aggiorna .. i|il|la|suoi|tuoi|suo|sua .. conto|carta|identità|dati|iban|accesso
        entro .. # ore
        entro .. oggi|mezzanotte|stasera
        rimborso .. attesa|sospeso|disponibile
        evitare .. il|la blocco|sospensione
    """,
}
