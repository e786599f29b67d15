"""German: the marks of an offer, whatever is offered."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "who_decides": """
        wer .. ist|kümmert|entscheidet|betreut|verantwortet|leitet|macht|kauft ... bei|in|für|um|über .. ihnen|euch|dir|ihrem|eurem|ihrer|der
        wer .. ist .. bei .. .. für .. ... zuständig|verantwortlich
        an wen .. darf|kann|soll|könnte|wende|muss|sollte ... ich|wenden|schicken|richten
        sind|bist|wären .. sie|du .. der|die|dafür .. richtige*|zuständig*
        falls|wenn .. nicht .. könnten|können|würden .. sie
        zuständige* .. person|ansprechpartner*|kolleg*|stelle
        mit wem .. kann|darf|sollte|spreche
        welche*|was .. nutzen|nutzt|verwenden|setzen .. sie|ihr|du .. aktuell|derzeit|für|momentan|heute|ein
    """,
    "offers": """
        darf|dürfte|kann|könnte|soll|sollen .. ich|wir .. ihnen|dir|euch .. ... zeigen|schicken|zusenden|senden|vorstellen|anbieten|erzählen|anrufen|unterbreiten|machen|rechnen|erstellen
        lust .. auf|kurz .. ein|einen|kurzes|kennenlernen|gespräch|austausch
        genau .. da|hier|dabei .. setze|setzen|helfe|helfen|komme|unterstütze
        ich|wir .. hätte|hätten|habe|haben .. da? .. etwas|was|idee|vorschlag|angebot .. das|was|für|sie|interessieren
        das .. sie|dich .. interessieren .. dürfte|könnte|wird
        gerne|gern .. zeige|erstelle|schicke|biete|erzähle|berate|unterbreite|kalkuliere|sende|stelle .. ich|wir .. ihnen|dir|euch
        ich|wir .. zeige|zeigen|biete|bieten|schenke|erstelle|erstellen|mache|machen|sende|senden|besorge|vermittle|vermitteln|liefern|liefere|bringe|stelle|stellen|übernehmen|garantiere .. ihnen|dir|euch
        interesse ..
        wäre|ist .. das .. etwas|was|interessant|spannend .. für
        melden .. sie|dich? .. sich|gern|bei
        schreib .. mir|einfach .. ja|info
        wann .. passt|haben|hätten|wären .. es|ihnen|sie|dir
        klingt das
        wann .. darf|kann|soll ich .. anrufen|vorbeikommen
        interesse an .. den|einem|einer|profilen|mehr
    """,
    "trade": """
        als .. coach|berater|beraterin|trainer|trainerin|texter|texterin|fotograf|fotografin|agentur|makler|maklerin|mentor|mentorin|ghostwriter|dienstleister|hersteller|anbieter|versicherungsmakler|finanzberater|personaldienstleister .. unterstütze|helfe|begleite|für|biete|bin|arbeite|in|aus
        ich bin .. .. coach|berater|beraterin|trainerin|texter|texterin|fotograf|fotografin|makler|maklerin|mentor|mentorin|ghostwriter|finanzberater|versicherungsmakler|vertriebspartner|speaker
        ich|wir .. coache|coachen|berate|beraten|begleite|begleiten|trainiere|helfe|helfen|unterstütze|unterstützen|entlasten|entlaste .. %firms|führungskräfte|menschen|frauen|unternehmer*|betriebe|handwerks*|kliniken|selbstständige|mitarbeiter*|teams|firmen|unternehmen|kmu
        wir .. sind .. ein|eine|der|die .. .. hersteller|agentur|dienstleister|anbieter|startup|großhändler|händler|team|spezialist*|unternehmen|büro|firma|plattform
        wir .. liefern|produzieren|fertigen|vermieten|vermitteln|bieten|vertreiben|reinigen|übersetzen|installieren|montieren|drucken|entwickeln|importieren|verleihen|stellen|versichern|planen
        mein|meinem|unser|unserem|unsere|meine|unserer .. programm|coaching|agentur|app|tool|kunden|team|software|produkt|produkte|plattform|entwickler|kurs|methode|mentoring|katalog|sortiment|mandanten
    """,
    "crowd": """
        viele|die meisten|zahlreiche|hunderte .. %firms|führungskräfte|betriebe|kliniken|unternehmen|firmen|kunden|menschen|bauleiter*|praxen|schulen
        %firms|führungskräfte|menschen|betriebe|unternehmen|firmen|experten wie .. sie|dich|du|ihr*|euch
        für %firms|führungskräfte|mitarbeiter|betriebe|selbstständige .. im|in|aus|die|der
        # .. betriebe|unternehmen|kunden|firmen|praxen|kliniken|schulen|nutzer .. vertrauen|nutzen|sind|haben|arbeiten|bundesweit
    """,
    "costless": """
        kostenlos*|gratis|kostenfrei*|unverbindlich*
        ohne .. kosten|verpflichtung|risiko|vertragsbindung|vorkasse|mindestlaufzeit
        zahlen|zahlst|bezahlen .. sie|du .. erst|nur|nichts
        erst|nur .. zahlen|bei erfolg
        günstig*|preiswert*|rabatt*|sonderpreis|bezahlbar*
        probezeit|probemonat|testphase|testmonat
    """,
    "scarce": """
        nur .. noch|bis .. diesen|bis|zum|freitag|sonntag|#|drei|zwei|wenige|heute|monat|morgen
        # .. plätze|plätzen
        freie|letzte* .. plätze|termine
        plätze .. frei|begrenzt|übrig
        exklusiv*|begrenzt*|limitiert*
    """,
    "gains": """
        <percent>
        sparen|spart|sparst|einsparen|gespart .. sie|du|zeit|geld|bis|stunden|kosten
        mehr .. umsatz|kunden|zeit|sichtbarkeit|aufträge|gewinn|leads|bewerber|anfragen|freizeit|termine
        kosten .. senken|sparen|reduzieren|um
        verdoppeln|steigern|halbieren|optimieren
        zeit .. für|fehlt
        sichtbarkeit
        eingearbeitet|zertifiziert*|geprüft*|garantiert*
        schneller|effizienter|günstiger .. als
    """,
    "asks_time": """
        #|zehn|fünfzehn|zwanzig|dreißig|kurz* .. minuten|min|telefonat|call|gespräch|kennenlernen|erstgespräch|videocall|termin|austausch
        termin .. vereinbaren|buchen|ausmachen|finden
        <link>
        calendly
        katalog|muster|angebot|broschüre|preisliste|unterlagen|kostenvoranschlag|profile .. schicken|senden|zusenden|machen|zukommen|unterbreiten|vorstellen
        gespräch|termin|telefonat .. diese|nächste .. woche
    """,
    "pain": """
        wie .. viel*|oft .. stunden|zeit|geld|aufwand|euro|kosten|verlier*|zahl*
        haben|hast|habt .. sie|du|ihr .. schon|sich|mal .. mal|schon|überlegt|gedacht|darüber|versucht
        hand aufs herz
        stellen|stell .. sie|dir .. sich? .. vor
        was .. wäre|würde wenn
        kennst|kennen .. du|sie .. das
        schluss|satt|genug .. mit|von
        neugierig
        mal? .. reinschauen|reinsehen|ausprobieren
        bereit .. für|den
        noch .. per|von hand|excel|papier
    """,
    "trust": """
        # jahre*|jahren .. erfahrung
        seit # .. .. sind|liefern|bieten|fertigen
        team|kanzlei|büro|firma .. aus|von|mit .. #|zehn|zwanzig|fünf|spezialist*
        freie .. kapazität*|termine
        luft|kapazität*|kapazitäten .. für .. neue
        arbeitsprobe|referenzen|referenzliste
        unsere|unserer .. app|software|kunden|kundinnen|nutzer|lösung
        für unternehmer*|führungskräfte|firmen|betriebe|selbstständige
    """,
    "ours": """
        wir|ich .. senke|senken|verkaufe|verkaufen|drucke|drucken|fertige|fertigen|nähe|nähen|liefere|schule|schulen|streichen|reinige|montiere|finde|finden|vermiete|gestalte|gestalten|baue|organisiere|organisieren .. .. ihre|ihr|ihren|deine|für|an|ihnen|dir|euch|direkt
        im portfolio
        unsere|unseren|unserer|unserem .. fachkräfte|entwickler*|mitarbeiter*|maschinen|produkte|kunden|plattform|software|monteure|pfleger*|kandidat*
        auf .. erfolgsbasis|provisionsbasis
        oder .. sie|du .. zahlen|zahlst .. nichts
        ein satz genügt
        interesse an
    """,
    "terms": """
        geld|einkommen .. während|schlaf* .. schlaf*|ich
        offen .. für .. neue einkommensquellen
        zahlen|zahlst|bezahlen|bezahlt|gezahlt|zahlt .. müssen|wird|sie|die|du|ihr|erst|nur .. erst|nur .. wenn|im|bei|nach|die|für
        wird|wird* .. nur|erst .. im erfolgsfall|erfolg
        im|bei erfolgsfall|erfolg
        auf erfolgsbasis
        sonst|ansonsten .. geld zurück|nichts
        geht|gehen .. auf mich|uns
        ohne .. zu? .. bindung|vertrag|vertragslaufzeit|vorkosten|laufzeit|grundgebühr|ihr|dein
        jederzeit kündbar
        kostet .. sie|dich .. nichts|keinen|keinen
    """,
    "hook": """
        wie viele .. .. haben|hatten|hattest|gehen|verlieren|bekommen .. sie|du|ihr|ihnen
        was .. wäre|würden|würdest .. wenn|sie|du
        klingt .. nach|wie .. märchen|zukunft|zu
        schon .. geprüft|gesehen|gehört|probiert .. ob|wie|was|dass
        will|möchte|wollen .. ihnen|dir .. nichts|nix .. verkaufen
        kurze|ehrliche|direkte|schnelle|einfache frage
        haben es .. schwer|doppelt|satt
    """,
    "reply_to": """
        schreib|schreiben|antworte|antworten|kommentier*|schick|schicken|sende .. sie? .. mir|uns|mit|einfach .. ..
    """,
    "shows": """
        soll|darf|kann|könnte .. ich|wir .. es|ihn|sie|das|ihnen|dir .. .. schicken|zeigen|senden|rüberschicken|mailen
        magst|möchtest|wollen|willst .. du|sie .. es|s|das|mal|ihn .. sehen|ausprobieren|testen|haben|anschauen
        sehen|erleben sie|du .. ihren|ihre|deinen|deine|selbst
        über .. eine|ihre .. anfrage|rückmeldung|auftrag .. würden|würde|freuen
        von uns .. ..
        wir|ich .. holen|hole|füllen|fülle|bringen|sparen|besorgen|liefern|stellen .. .. ihnen|sie|dir|im|für|in|ihre|ihren|bis|raus|heraus
        leitfaden|checkliste|vorlage|fahrplan .. .. schicken|geholfen|zusenden|dazu
        begleite|coache|unterstütze|führe ich|wir? .. dich|sie|euch ..
        ich|wir begleite|coache|unterstütze|begleiten .. dich|sie|euch
        auch kleinmengen
        just in time
    """,
    "seats": """
        noch .. #|ein|einen|zwei|drei|vier|platz|plätze .. platz|plätze|frei|in|für
        habe|haben .. ich|wir .. im|noch|für .. .. platz|plätze
    """,
}
