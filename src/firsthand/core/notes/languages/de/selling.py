"""German: how people sell and swindle."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "scam": """
        garantierte|garantierter|garantierten|garantiert|sichere .. rendite|renditen|gewinn|gewinne|einkommen|einnahmen|erträge
        krypto*|bitcoin|forex|trading|btc ... rendite|gewinn|gewinne|verdien*|telegram|whatsapp|<percent>|<money>|garantiert|täglich|verdoppel*
        verdien* ... <money> ... tag|täglich|woche|zuhause|hause|stunde|monat
        <money> .. am|pro|jeden|im|täglich|die .. tag|woche|stunde .. verdien*|zuhause|von|ohne|nebenbei
        <money> ... verdien*|verdienen ... tag|täglich|woche|zuhause|hause|nebenbei
        nebenverdienst|nebenjob|heimarbeit ... <money>|whatsapp|telegram|täglich
        nächster|nächsten angehöriger|angehörigen
        erbschaft|erbe|nachlass ... million*|<money>|anwalt|konto
        million* ... erb*|spende*|konto|überweis*|stiftung|gewonnen
        ihr|dein .. konto .. gesperrt|eingeschränkt|deaktiviert|verifizier*|bestätig*
        konto ... gesperrt|eingeschränkt|deaktiviert ... link|klick*|bestätig*|<link>
        bestätigen .. ihr|ihre|dein|deine .. konto|identität|passwort|daten
        kontodaten|bankdaten|bankverbindung|iban ... schick*|send*|mitteil*|benötig*|brauch*|angeb*
        schick*|send* ... bankdaten|kontodaten|geschenkkarten|gutscheinkarten|ausweiskopie|guthabenkarten
        sie|du haben|hast .. gewonnen
        kredit|kredite|darlehen ... <percent>|schufa|sofort|ohne
        geschenkkarten|gutscheinkarten
        verdoppel* .. ihr|dein|ihre|deine .. geld|einsatz|kapital|einlage
        aus <money> .. <money>
        ernsthafte|ernste|feste .. beziehung|partnerschaft
        hübsch*|schön* .. lächeln|foto|bild|augen|profilbild
        einsam* ... witwe*|herz|soldat
        ich bin .. witwe|witwer|soldat|general
        ohne risiko ... gewinn|rendite|verdien*|einkommen
        schreib*|kontaktier*|meld* .. mir|mich .. auf|per|über|bei telegram|whatsapp
        paket ... zollgebühr|gebühr|zustell* ... <link>|zahl*
        finanzielle freiheit ... <money>|krypto|telegram|whatsapp|passiv*
        passives einkommen ... <money>|krypto|telegram|whatsapp|garantiert|ohne
        anlage|anlageplattform|handelsplattform|plattform ... <percent> ... woche|tag|monat|garantiert
    """,
    "scam_hint": """
        telegram
        whatsapp
        krypto*
        bitcoin
        täglich
        gewinn|gewinne
        dringend
        vertraulich
        million*
        investier*
        lieber freund
        <money>
        <phone>
        klick* .. link
        rendite
        privat*
    """,
    "sells": """
        wir|ich|das|die|der|und|tool|plattform|software|agentur|team helfen|helfe|hilft|unterstützen|unterstütze|unterstützt|beraten|berate|begleiten|begleite|coache .. .. %firms|ihnen|dir|euch
        wir|ich|agentur|firma bieten|biete|bietet|liefern|liefere|verkaufen|vertreiben|entwickeln|produzieren|vermitteln|übernehmen|erstellen|automatisieren|optimieren ... lösung|lösungen|software|dienstleistungen|leistungen|produkte|services|websites|webseiten|entwickler|fachkräfte|coaching|beratung|plattform|apps|personal|training|seo|tool|schulungen|versicherungen|an
        %firms .. wie .. %your|sie|du|ihr .. dabei|bei|helfen|sparen
        kostenlos*|unverbindlich*|gratis .. demo|beratung|erstgespräch|analyse|test|testen|angebot|webinar|gespräch|termin|erstberatung|probe|audit|strategiegespräch|check|testversion|potenzialanalyse|workshop|seminar|ebook|leitfaden|muster|zugang|monat
        demo .. buchen|vereinbaren|zeigen|termin|anschauen|ansehen
        demo|erstgespräch|strategiegespräch|beratungsgespräch|produktdemo|onlinedemo
        termin .. buchen|sichern .. <link>?
        jetzt|gleich|hier .. buchen|sichern|anmelden|bestellen|testen|kaufen|zugreifen|registrieren
        <percent> .. rabatt|nachlass|günstiger|weniger|sparen|mehr|einsparen|reduzier*|senk*
        rabatt|sonderpreis|gutscheincode|frühbucher*|aktionspreis|rabattcode|sonderangebot|einführungspreis
        umsatz|kosten|zeit|geld|leads|kunden|stromkosten|produktivität|effizienz|steuern .. zu? .. steigern|senken|sparen|reduzieren|gewinnen|generieren|einsparen|verdoppeln|erhöhen|optimieren
        steigern|senken|sparen|reduzieren|generieren|verdoppeln|skalieren|optimieren .. sie|du|wir .. ihren|ihre|deinen|deine|den|die|ihr|dein|eure .. umsatz|kosten|sales|vertrieb|team|leads|reichweite|zeit|website|business|steuern
        mehr|neue|qualifizierte|planbar* .. leads|kunden|anfragen|termine|umsatz|aufträge|bewerber|neukunden|sichtbarkeit|reichweite|patienten
        neukunden|neukundengewinnung|leadgenerierung|kundengewinnung|kaltakquise
        unser|unsere|unseren|unserem|mein|meinem|unserer .. neue*? .. lösung|software|plattform|tool|produkt|produkte|dienstleistung|dienstleistungen|angebot|agentur|coaching|programm|kurs|leistungen|katalog|mastermind|app|system
        wir sind|ich bin .. spezialisiert|agentur|anbieter|dienstleister|hersteller
        spezialisiert auf
        darf|kann|könnte|würde|dürfte .. ich|wir .. ihnen|dir|euch .. kurz|gerne|in|unser*|mal .. zeigen|vorstellen|präsentieren
        zeige|zeigen|zeig .. ihnen|dir .. gerne|kurz|in .. wie
        wer .. ist|kümmert|entscheidet .. bei .. ihnen|euch .. für|um|über|zuständig|verantwortlich
        wer ... zuständig|ansprechpartner|verantwortlich|entscheid*
        richtige* ansprechpartner*
        haben|hätten|hast|hättest .. sie|du|bedarf .. bedarf|interesse an .. .. leads|kunden|software|entwickl*|unser*|demo|angebot|mehr|neuen|einer|einem
        bedarf .. an|bei
        outsourcing|offshore|nearshore ... team|entwickler|partner|kosten
        entwickler|entwicklerteam ... stunde|stundensatz|kosten|verfügbar|buchbar|vermieten
        nur noch .. plätze|plätzen|tage
        plätze .. begrenzt|limitiert|sichern|frei
        seo|google|website|webseite ... optimier*|ranking|seite|platz|relaunch|erstellen|audit|fehler|agentur
        immobilien|altersvorsorge|rente|versicherung*|photovoltaik|steuerspar* ... anlage|beratung|rendite|angebot|investieren|sparen|kostenlos|vergleich|kapitalanlage|tarif*|optimier*|check
        finanzberater|finanzberaterin|vermögensberater|versicherungsmakler
        sind sie|bist du .. mit|zufrieden .. ihrem|deinem|ihrer|deiner|aktuell*
        zufrieden .. mit .. ihrem|deinem|ihrer|deiner|dem .. anbieter|system|lösung|software|dienstleister|aktuell*
        online|webseminar|webinar .. kurs|teilnehmen|anmelden|kostenlos
        <money> .. pro|im|je monat|stunde|nutzer|platz
        ab|nur|statt <money>
        schritt für schritt .. zu|zur
        geld zurück
        geschäftsmöglichkeit|geschäftsidee|geschäftsgelegenheit
        kapitalgeber|investoren|investor ... such*|runde|pitch*|deck
        minuten .. zeit|ihrer|deiner ... zeigen|vorstellen|lösung|wie|demo|mehr|sparen
        %firms|teams sparen|gewinnen|senken|steigern ... <percent>|zeit|geld|kosten
        schau*|besuch* .. mal? .. auf|in .. unser*|mein* .. website|webseite|shop|kurs|seite
        preis|preise|preisliste|konditionen ... anbieten|unschlagbar|günstig*|attraktiv*|katalog
        günstig*|unschlagbar* .. preise|preisen|konditionen|angebot
    """,
    "sells_half": """
        <link>
        calendly
        wir helfen|bieten|entwickeln|unterstützen|vertreiben
        ich helfe|biete|unterstütze|begleite
        unsere kunden
        unserer kunden
        %your herausforderungen
        <percent>
        zusammenarbeit .. besprechen|ausloten|prüfen
        synergien
        kurzes telefonat|gespräch|kennenlernen|kennenlerngespräch|call
        angebot
        testen
        spannend für sie|dich|euch
        interesse
        abonnieren
    """,
    "sells_hint": """
        leads
        umsatz
        kosten
        effizienz|effizienter
        ki|ai
        automatisier*
        digitalisierung
        lösung|lösungen
        software
        agentur
        tool
        saas
        marketing
        vertrieb
        skalier*
        coaching
        webinar
        wachstum
        <money>
        roi
        sparen
        plattform
        website
        produkte
        kunden
        investieren
        minuten
    """,
    "asked": """
        wie|wieder versprochen|besprochen|vereinbart|gewünscht|abgemacht
        sie|du wollten|wolltest|hatten|hattest .. gebeten|gefragt|link|folien|haben
    """,
}
