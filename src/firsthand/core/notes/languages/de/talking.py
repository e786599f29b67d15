"""German: courtesy, and orders to programs."""

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
}
