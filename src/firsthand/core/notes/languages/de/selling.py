"""German: how people sell."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
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
        privat oder gesetzlich
        tarif|tarife .. ... unschlagbar*|günstig*|für|wechsel*|spar*|bester
        versicherung*|versichert|vorsorge|baufinanzierung|strom*|energie*|leasing ... tarif*|angebot|günstig*|vergleich*|spar*|beraten|beratung
        im ersten monat|jahr
        ersten|erster monat|monate .. gratis|kostenlos|frei
        probemonat|probeabo|testphase|testzugang|testwoche
        neues produkt|tool|angebot|programm|buch
        wir haben .. ein|eine|einen|gerade|etwas .. ... entwickelt|gelauncht|gebaut|herausgebracht|für sie
        habe .. ein|eine|einen .. ... programm|system|methode|kurs|tool|lösung .. ... entwickelt|gebaut|entwickelt|für|mit
        ihnen|dir .. ... angebot|unterlagen|infos|informationen|broschüre|katalog|video|pitchdeck|beispiele .. schicken|senden|zusenden|machen|unterbreiten
        angebot .. machen|unterbreiten|erstellen|für sie|dich|euch
        möchte|will|wollen|nichts .. ihnen|dir .. nichts|etwas .. verkaufen
        nichts .. verkaufen .. aber|nur|sondern
        wie .. %firms|teams|andere|wir .. ... sparen|steigern|gewinnen|reduzieren|verdoppeln|automatisieren|skalieren
        wie .. unsere|unser|sie|du .. ... sparen|steigern|gewinnen|reduzieren|verdoppeln|automatisieren|skalieren|generieren
        auf autopilot
        automatisch .. kunden|leads|termine|anfragen
        exklusive* .. mastermind|angebot|community|zugang|kreis|event
        freie plätze
        mentoring|mastermind|masterclass|ausbildung|zertifizierung ... buch*|anmeld*|platz|plätze|start|nur|für|jetzt
        reinigung*|büroreinigung|catering|druckerei|übersetzung*|zeitarbeit|personaldienst*|spedition|logistik ... angebot|anbieten|dienst*|auftrag|vertrag|preis*|unser*
        vertriebspartner*|affiliate*|empfehlungsprovision|lizenzpartner
        werben|werbung|anzeige|anzeigen .. ... schalten|buchen|platz|unser*
        sponsor*|sponsoring ... paket*|möglichkeit*|event|unser*
        ticket|tickets|karten ... rabatt|sichern|frühbucher*|buchen|erhältlich
        messestand ... anbieten|bauen|angebot
        gewinnen .. sie|du .. neue|mehr
        finanzielle beratung|planung
        investment|investieren ... immobilien|rendite|beteilig*|startup|runde
        kapitalanlage
        startup ... investor*|finanzierungsrunde|beteilig*
        schon mal überlegt|darüber
        sichtbarkeit .. auf .. linkedin|google|social
        lust auf .. ein .. kennenlernen|kennenlerngespräch|erstgespräch
        schreibe texte|bücher|websites .. für
        freelancer|fachkräfte|entwickler|kandidaten .. ab|verfügbar|sofort|zur|vermittel*|vorstellen
        profile zusenden|schicken|vorstellen
        legal .. ... sparen
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
        kurzes telefonat|gespräch|kennenlernen|kennenlerngespräch|call
        spannend für sie|dich|euch
        unser|unsere|unserer|unserem|unseren .. neue*? .. produkt|lösung|software|tool|app|angebot|plattform|system|suite|kurs|programm|team|service|agentur
        bei interesse
        interessiert .. sie|dich
        nichts verkaufen
        günstiger
        gratis|kostenlos*
        weitere infos|informationen
        ich bin .. ... makler|maklerin|coach|texter|texterin|vertriebler|steuerberater|verkäufer|fotograf|berater
        sichtbarkeit
        zufriedener|zufriedene kunde|kunden
        freie kapazitäten
        verstärkung auf zeit
        nebenberuflich*
        freie zeiteinteilung
        super|guter|toller verdienst
        neuheit|neuheiten
        provision
        unschlagbar*
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
        10|15|20|30 minuten|min
        kein|keine verkaufsgespräch|werbung|pitch
        zehn|fünfzehn|zwanzig|dreißig minuten
        budget|anbieter|wettbewerber|rechnung|rechnungen|angebot|angebote|hersteller|lieferant|großhandel|katalog|broschüre|makler|versicherung|versicherungen|police|immobilie|immobilien|wohnung|miete|rendite|anlage|investment|investor|investoren|finanzierung|abo|newsletter|kurs|onlinekurs|mentoring|mastermind|plätze|paket|pakete|sponsor|sponsoring|messestand|zertifiziert|garantiert|garantie|lieferung|bestellen|bestellung|rabatt|gratis|kostenlos|unverbindlich|testphase|agentur|studio|spezialist|freelancer|stundensatz|tarif|tarife|günstig|günstiger|vergleichen|vergleich|wechseln|ersparnis|sparen|sparst|spart|verdoppeln|steigern|senken|optimieren|beschleunigen|reichweite|sichtbarkeit|sichtbar|werbung|anzeigen|kampagne|neukunden|kunden|kunde|vertrieb|vertreibe|verkauf|verkaufe|provision|einkauf|lizenzen|leasing|vorsorge|steuern|steuer|altersvorsorge|coach|trainer|abnehmen|tickets|anmelden|demo|plattform|produkt|produkte|hochwertig|hochwertige|qualität|preis|preise|gebühr|förderung|schulungen|schulung|inhouse|photovoltaik|photovoltaikanlage|solaranlage|anzahlung|büromöbel|kaffeemaschinen|dienstleister|dienstleistung|dienstleistungen|bezahlbar|bezahlbare|zielgruppe|umsatz|exklusiv|exklusives
        brauchst|brauchen|benötigen|benötigst|suchst du|sie|ihr
        darf|kann|soll ich
        verdienst|nahrungsergänzung|kapazitäten|reinigungsservice|service|softwareentwicklung|pauschale|hotel|tagung|nebenberuflich
        auch für .. interessant|spannend
        %your unternehmen|firma|team|website|webseite|betrieb|mitarbeiter|büro|kunden|abteilung
        geprüft|fehler|bericht|kritische|zeit|app|schichtplanung|diskret|bewerte
        angebot
        testen
        interesse
        tarif
        preis
        jetzt
        zusenden
        anrufen
        abonnieren
        synergien
    """,
    "asked": """
        wie|wieder versprochen|besprochen|vereinbart|gewünscht|abgemacht
        sie|du wollten|wolltest|hatten|hattest .. gebeten|gefragt|link|folien|haben
    """,
}
