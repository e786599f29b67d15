"""German: putting two people together. `<name>` is one of the people concerned."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "together": """
        einander|euch|miteinander .. vorgestellt|bekannt
        hiermit .. seid|sind ihr|sie .. ... vorgestellt|bekannt|verbunden
        euch .. ... an .. einen tisch
        euch|sie .. zu verbinden|vernetzen|verknüpfen
        ihr|sie .. zwei|beide|beiden? .. würdet|werdet|würden|werden .. ... verstehen|vertragen|mögen
        ihr .. versteht .. euch|bestimmt
        euch|sie .. ... zusammenzubringen|zusammenbringen|verknüpfen|zusammenführen|vernetzen
        zeit .. dass .. ihr|sie .. ... kennenlernt|kennenlernen|trefft|redet|kennt|treffen
        spiele|spiel .. ... verkuppler|kuppler|vermittler|kupplerin|amor
        ihr|sie .. beide|zwei|beiden? .. passt|habt|haben .. ... gemeinsam|zusammen
        lernt euch .. ... kennen
        macht euch .. ... bekannt
        tauscht|tauschen .. ... nummern|nummer|kontakte|kontaktdaten|erfahrungen
        habt .. euch .. ... erzählen|sagen
        setzt euch .. ... zusammen|verbindung
        meldet .. euch .. beieinander|miteinander
        bekannt .. machen|miteinander
        euch|sie .. beide|beiden|zwei|miteinander|einander|gegenseitig .. ... verbinden|vernetzen|zusammenbringen|bekannt|vorstellen|bekanntmachen|bringen|vor|machen|bekanntzumachen
        stelle|stell|mache|mach|bringe|bring .. euch|sie .. ... einander|miteinander|zusammen|bekannt
        miteinander .. bekannt|vernetzen|verbinden|ins
        einander .. vor|vorstellen|vorzustellen|bekannt
        ich .. verbinde|vernetze|verknüpfe|connecte .. euch|sie beide|beiden|zwei|hier|hiermit|mal|direkt|einfach|kurz
        hiermit .. verbinde|vernetze ich .. euch|sie
        bringe|bring .. euch|sie .. ... zusammen
        ihr .. beide|beiden|zwei? .. solltet|müsst|solltest|müsstet .. ... kennenlernen|reden|sprechen|austauschen|wissen|kennen|treffen|unterhalten|zusammensetzen|vernetzen|telefonieren
        sie .. beide? .. sollten|müssen|müssten .. sich .. ... kennenlernen|austauschen|kennen|sprechen|unterhalten
        ihr|sie .. solltet|sollten .. voneinander
        ihr zwei|beide|beiden .. ... redet|sprecht|tauscht|trefft .. ... miteinander|aus|euch|mal
        redet|sprecht .. ... miteinander
        ihr|sie kennt|kennen .. euch|sich .. noch .. nicht
        jetzt kennt|kennen ihr|sie
        lass|lasse|überlasse .. euch .. ... mal? machen|allein|reden|übernehmen
        kontakt .. zwischen .. euch|ihnen .. ... her
        stelle|stell .. ... kontakt .. zwischen|her
        euch|sie .. ... in kontakt .. bringen|setzen
        bringe|bring|setze .. euch|sie .. ... in kontakt
        vorstellungsrunde
        habt .. ... viel .. zu .. besprechen|erzählen
        den rest .. macht .. ihr
    """,
    "presents": """
        übernimmt .. ... <name> .. den|die
        <name> ist .. dein|deine|ihr|ihre .. mann|frau|richtige
        reiche|gebe|übergebe|leite .. ich? .. dich|sie|euch|hiermit .. ... <name>
        wende|wenden .. dich|sie .. sich? .. direkt? .. <name>
        bekannt .. ... <name>
        treffe|triff .. <name>
        gib|geb dir .. ... <name>
        möchte|würde|will|wollte|freue .. ich|mich? .. dir|ihnen|euch|gern|gerne|sie .. ... vorstellen|bekannt|verbinden|zusammenbringen|vernetzen
        ich .. möchte|würde|will|wollte .. dir|ihnen|euch|dich|sie|gern|gerne .. ... vorstellen|bekannt|verbinden|zusammenbringen|vernetzen
        <name> .. ... vorstellen
        stelle|stell ich? .. dir|ihnen|euch .. ... <name>
        stelle|stell .. dir|ihnen|euch .. ... vor
        hiermit .. verbinde|vernetze|stelle|bringe .. ... <name>
        verbinde|vernetze|connecte .. dich|sie|euch .. mit .. ... <name>
        das|dies|hier ist .. <name>
        <name> das|dies ist .. <name>
        hier|anbei .. der|ein? kontakt .. zu|von .. ... <name>
        kontakt .. zu|mit .. ... <name>
        <name> .. ... in|ins cc|kopie
        cc .. <name>
        setze|setz|nehme|nehm|hole|hol|füge|lade .. mal? .. <name> .. ... cc|kopie|runde|dazu|hinzu|boot|schleife|gespräch|ein
        <name> .. ... cc|kopie .. gesetzt|genommen
        nehme|hole|füge .. ich .. <name>
        vorstellung
        darf ich .. ... bekannt
        <name> lernt|lern .. <name>
    """,
    "politely": """
        kennt|kennen ihr|sie .. euch|sich
        darf|dürfte ich .. ... vorstellen|bekannt|bekanntmachen
        gestatten|gestatte .. ... <name>
    """,
    "describes": """
        <name> weiß|kennt .. alles|viel
        <name> ist .. der|die|das|ein|eine|mein|meine|unser|unsere|dein|deine|euer|jemand|genau
        <name> .. leitet|führt|arbeitet|baut|kennt|sucht|schrieb|gründete|unterrichtet|verkauft|studierte|weiß|hilft|wohnt|betreibt|organisiert|entwickelt|berät
        <name> hat .. ... gebaut|gegründet|studiert|gearbeitet|geleitet|umgebaut|aufgebaut|erfahrung|bereit
    """,
    "hints": """
        miteinander
        einander
        euch|sich .. kennenlernen|kennenlernt|kennt|kennen
        ich .. klinke .. mich .. aus
        bin .. dann .. raus
        längst .. überfällig
        von .. dem|der .. ich .. ... erzählt|erzähle
        redet|sprecht|tauscht
        sei .. nett|lieb
        seid .. nett|lieb
        denselben|dieselbe|dasselbe|derselben .. job|problem|arbeit|stadt|branche|projekt|straße
        da|hier ist er|sie
    """,
    "not_together": """
        danke|dank .. euch|ihnen .. beiden|beide|zwei|allen
        ob|wenn|falls .. <name>
        hat|haben|hatte|hast|wurde|wurden .. ... vorgestellt|bekannt|verbunden|vernetzt
        mich .. ... vorgestellt
        kannst|könntest|können|könnten|würdest|magst du|sie .. ... vorstellen|verbinden|bekannt|abholen|treffen
        mir .. ... gut|kaum|schwer|nicht .. vorstellen
        kann .. ich .. mir .. ... vorstellen
        stell|stelle|stellen|stellt .. mich|uns|sich
        mich|uns kurz? vorstellen|vorzustellen
        möchte|darf|will|würde .. mich|uns .. ... vorstellen
        stell dir vor
        stell|stelle|stellen .. den|die|das .. ... neben|auf|in|vor die|vor den
        soll|sollen|sollte ich|wir .. ... vorstellen|verbinden|zusammenbringen
        wenn|falls|ob .. ich|du|ihr|sie|wir
        seid|habt|wart|kommt|wisst|wollt ihr .. beide|beiden|zwei
        ihr .. beide|beiden|zwei .. wisst|wart|seid|habt .. ja|doch|schon|gut
        vorstellung .. am|im|war|läuft|um|beginnt
        das|dies|hier ist .. <name> .. sein|ihr|seine|ihre|letzter|letzte
        lasse|lass .. euch .. ... schlüssel|unterlagen|kuchen|da
        bleiben .. in kontakt
        dank|danke .. für|dass .. ... vorgestellt|vorstellung|kontakt|bekannt
        nächstes|nächste mal|jahr
        nimm|setz|setze .. mich
    """,
}

SPEECH = Speech(GROUPS)
