"""German: courtesy, refusals, introductions, and orders to programs."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "empty": """
        netzwerk .. zu? .. erweitern|ausbauen|vergrößern|vergrössern|wachsen|erweitere|aufbauen|aufnehmen|hinzufügen|vertiefen|stärken
        erweiter* .. mein|gerade|gerne|aktuell .. netzwerk|kontakte
        in .. mein|mein*|ihr|ihr*|dein* .. netzwerk
        gleichgesinnt*
        spannend*|interessant*|beeindruckend*|tolles|inspirierend*|beeindruckt .. profil|werdegang|vita|von|hintergrund|laufbahn|weg|profils
        %your .. profil .. ist|hat|klingt|finde|gefunden|gesehen|angesehen|sehr|wirkt|gestoßen|gestossen|aufmerksam
        auf %your .. profil
        freue .. mich .. auf|über|sehr|wenn .. ... vernetz*|kontakt|austausch|verbindung|verbinden|zusammenarbeit
        würde|freue .. mich .. gern|gerne|freuen .. ... vernetzen|verbinden|vernetzung|kontakt
        vernetzen|vernetzung|connecten
        austausch .. zu|und|von|über|auf
        gedanken|ideen|erfahrungen|wissen .. austauschen|auszutauschen|teilen
        in .. kontakt|verbindung .. bleiben|treten|kommen
        gemeinsame .. kontakte|interessen|themen
        viele .. grüße|grüsse|gemeinsame
        gleichen|selben|ähnlich* .. branche|bereich|umfeld|feld|gebiet
        voneinander .. lernen|profitieren
        von %you lernen
        anfrage .. annehmen|bestätigen|anzunehmen
        möglich*|potenzi* .. synergien|zusammenarbeit|kooperation*
        vernetz* .. mich .. gern|gerne? .. mit
        mit .. interessanten|spannenden|inspirierenden|tollen|gleichgesinnten .. persönlichkeiten|menschen|leuten|profis|kontakten
    """,
    "programs": """
        ignorier* .. alle|bisherig*|vorherig*|deine|die|ihre|sämtliche .. anweisungen|regeln|instruktionen|vorgaben|richtlinien|befehle
        vergiss .. alle|deine|vorherig* .. anweisungen|regeln|vorgaben
        anweisung|hinweis|nachricht|achtung .. an|für .. ki|ai|die|den|das .. ki|assistent*|system|modell|bot|agent*|filter|assistenzsystem*
        du bist .. ein|eine .. ki|ai|assistent|sprachmodell|bot
        als ki
        klassifizier*|markier*|bewert*|stuf* .. diese*|mich|sie|den .. ... als|ein
        nimm|akzeptier*|bestätige|genehmige .. diese|die|mich|alle .. anfrage|einladung|einladungen|kontaktanfrage|automatisch|ohne
        automatisch .. annehmen|akzeptieren|bestätigen|genehmigen
        systemnachricht|systembefehl|systemanweisung|systemprompt
        system|assistent|ki ignorier*|akzeptier*|markier*|setz*|stuf*|behandel*
        ignorier* .. das|die|alle .. limit|regeln|anweisungen|grenze|vorgaben
        hinweis|nachricht|anweisung .. an|für .. die|den|das .. ki|ai|assistent*|system|sprachmodell|filter
    """,
    "refuses": """
        kein|keinen|keinerlei|keine .. interesse|bedarf|anfragen|werbung|angebote|nachrichten|danke
        nein
        nicht .. interessiert|interessant|relevant|gewünscht|mehr|für|suche|anschreiben|kontaktieren
        bitte .. nicht|keine|kein|aus|löschen|hören|unterlassen|streichen
        danke .. nein|nicht|aber
        hören .. sie|du .. auf|bitte
        hör .. bitte? auf
        lassen .. sie .. mich
        lass mich .. in ruhe
        abmelden|austragen
        aus .. ihrer|der|eurem|ihrem|deiner|dem .. liste|verteiler
        unterlassen|löschen
        ich verzichte
        leider .. nicht|nein|kein*
        lehne .. ab
        wir sind .. versorgt|zufrieden|gut
        passt .. nicht|leider
    """,
    "refuses_plain": "nein danke kein keine interesse bitte nicht mehr kontaktieren schreiben anschreiben sie du mich mir uns wir ich an von auf hören "
    "ab lassen in ruhe vielen dank für ihr dein angebot nachricht anfrage leider aktuell derzeit gute grüße viele mit freundlichen "
    "und aber haben habe sind ist das die der den zu alles erfolg weiterhin liste verteiler ihrem ihrer nehmen streichen löschen "
    "werbung bedarf gerade momentan sehr hallo liebe lieber beste",
    "talks_on": """
        wie|was|wann|wo .. wäre|ist|geht|sind|machen|sieht|steht
        passt .. dir|ihnen|es .. am|%day|auch
        stattdessen
        lieber .. am|%day|nächste*
        nächste|nächsten .. woche|monat|montag|dienstag|mittwoch|donnerstag|freitag
        aber .. gern|gerne|wir|vielleicht|am|ich|wie|wann
        verschieben
        gern|gerne .. am|nächste*|später|nochmal|ein
        melde .. mich
        melden .. sie|wir|uns
        bis .. dann|bald|%day
        später|vielleicht
        war schön
        glückwunsch
        könnten|können wir
        sag|sagen .. bescheid
    """,
    "introduces": """
        bekannt|bekanntmachen|bekanntzumachen .. machen|zu|mit
        darf|möchte|würde|wollte|will .. ich .. euch|dir|ihnen|sie|gern|gerne .. ... vorstellen|bekannt|verbinden|vernetzen|zusammenbringen|bekanntmachen
        möchte|will|würde .. euch|dir|ihnen|sie ... vorstellen|bekannt|verbinden|vernetzen|zusammenbringen
        stelle|stell .. euch|dir|ihnen|hiermit|gern|gerne ... vor|vorstellen
        ich .. verbinde|vernetze .. euch|sie|dich|hiermit|gern|gerne
        hiermit .. verbinde|vernetze|stelle|bringe
        bringe|bring .. euch|sie .. hiermit|gern|mal .. zusammen|in
        euch|sie .. beide|beiden|zwei .. verbinden|vernetzen|zusammenbringen|bekannt|kennenlernen|miteinander
        ihr|sie|euch beide|beiden|zwei .. solltet|sollten|kennenlernen|austauschen|solltet
        ihr solltet .. euch|mal
        das ist ^
        vorstellung
        ich .. lasse|überlasse .. euch|ihr|sie
        kennenlernen
        miteinander .. bekannt|ins|verbinden
        ins gespräch|kontakt bringen
        in kontakt .. bringen|setzen
    """,
}
