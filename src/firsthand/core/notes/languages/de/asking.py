"""German: asking for what the reader does or knows, which sellers do not."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "engages": """
        können|könnten|kannst|könntest|würden|würdest sie|du|ihr .. mir|uns .. ... angebot|kostenvoranschlag|preis|stundensatz .. ..
        was|wieviel|viel .. kostet|kosten|nehmen|nimmst|verlangen|verlangst|berechnen|würden|würde .. sie|du|bei ihnen|dir|euch|für
        was .. kostet .. bei ihnen|euch|dir
        übernehmen|übernimmst|machen|machst|nehmen|nimmst|betreuen|bauen sie|du|ihr .. auch|noch|so|solche|denn .. ... aufträge|auftrag|projekte|kleine|neue|mandate|arbeiten|fälle|an|sowas
        hätten|hättest|haben|hast|habt sie|du|ihr .. dafür|noch|im|dazu|da .. luft|kapazität*|platz|zeit|termine|lust
        suchen|suche|bräuchten|bräuchte|brauchen|brauche .. noch? .. jemanden|jemand .. ..
        suchen|suche|bräuchten|bräuchte .. eine|einen .. referent*|jurymitglied*|juror*|sprecher*|mentor*|bauleitung|gutachter*|handwerker*|architekt*|vortrag*
        unser|mein|das budget ist|liegt|beträgt|wäre
        budget .. von|ist|liegt|beträgt
        honorar .. können|kann|wäre|ist|beträgt|von
        auf honorarbasis
        unbezahlt|ehrenamtlich
        wir|ich .. können|kann|würden|würde .. leider? .. nicht|nichts|sie|dich .. zahlen|bezahlen
        genau .. das|was|wie|der|die .. uns|mir .. fehlt|brauchen|brauche|suchen|suche
        was .. uns|mir .. noch|gerade|bisher? fehlt
        komme|kommen|wende|schreibe|frage .. ich|wir? .. mich? .. gerade|ausgerechnet|genau? .. an|auf .. sie|dich .. weil|wegen|denn
        deshalb|darum|deswegen schreibe|frage|wende .. ich
        schreibe|verfasse|recherchiere|arbeite .. meine|eine|einen|an|für|gerade .. ... bachelorarbeit|masterarbeit|doktorarbeit|artikel|dissertation|beitrag|reportage|diplomarbeit|zeitung|bericht|buch|hausarbeit
        würden|würdest|könnten|könntest sie|du .. bei|vor|mit .. uns|unseren|unserer|unserem|ihr|ihm|meiner|meinem .. ... sprechen|reden|erzählen|vortragen|erklären
    """,
    "buys": """
        liegt|liegen|haben|bekommen|kam|kamen|bekam|erhalten .. ... angebot|angebote|offerte|kostenvoranschlag .. von|auf|über|vor|bekommen|erhalten
        angebot|angebote|offerte .. von ^
        uns|mir .. wurde|wird|hat|haben .. ... angeboten
        will|wollen|möchte|möchten .. ... kaufen|anschaffen|einführen
        würden|würdest sie|du .. ... kaufen|nehmen|empfehlen|unterschreiben|machen
        worauf .. sollten|sollte|müssen|muss|achten .. wir|ich|man
    """,
    "aside": """
        darum|davon|dabei geht|handelt .. es .. nicht
        deshalb|deswegen|darum schreibe .. ich .. nicht
        hat .. damit|nichts nichts|damit .. zu tun
        aus .. einem? anderen|anderem grund
    """,
    "tried": """
        seit ihrem|deinem|ihrer|deiner .. %work
        nach ihrem|deinem|ihrer|deiner .. %work|anleitung|idee|methode|rezept .. ..
        ihre|deine|ihren|deinen|ihrem|deinem .. idee|methode|trick|anleitung|vorschlag|rezept|tipp .. ... probiert|ausprobiert|übernommen|umgesetzt|getestet|nachgebaut|kopiert|geklaut|hat|funktioniert
        ihr|ihre|dein|deine .. ... %work .. ... hat|sagt|steht|behauptet|zeigt|hängt|war|schreibt|erwähnt|verdorben|geholfen|gerettet
        in ihrem|deinem|ihrer|deiner .. %work .. steht|schreiben|schreibst|sagen|heißt
        haben|hast sie|du .. mir|uns .. ... geholfen|gerettet|geantwortet|erspart|gezeigt|erklärt
        sie|du haben|hast|hatten|hattest .. mir|uns|auf|meine|den|neben|damals
        bereuen|bereust sie|du
        was .. machen|mache|übersehe|übersehen wir|ich .. falsch
        wie .. haben|hast|machen|machst sie|du .. das|den|die|es
        haben|hast sie|du .. das .. auch|schon|je
        will|möchte|überlege .. mich ... selbstständig|selbständig .. machen
        zitiere|zitieren .. sie|dich|ihr*|dein*
    """,
    "hunts": """
        suche|suchend|auf .. der|nach|einen|eine|neue* .. ... job|stelle|arbeit|anstellung|herausforderung|arbeitsplatz
    """,
}

CLASSES = {
    "we": "wir uns unser unsere unseren unserem unserer",
    "several": "zehn dutzend dutzende zwanzig dreißig vierzig fünfzig sechzig hundert hunderte hunderten tausend tausende",
    "helped": "geholfen begleitet unterstützt gecoacht vermittelt ausgebildet beraten betreut",
    "life": "mutter vater sohn tochter oma opa großmutter großvater enkel enkelin bruder schwester onkel tante "
    "cousin kind kinder nachbar nachbarin nachbarn schüler schülerin lehrer lehrerin schule klasse  "
    " kantine chor hochzeit hund fahrrad bier kuchen bus picknick dorf verein kirche "
    "heizung bachelorarbeit masterarbeit doktorarbeit geburtstag urlaub wohnung zwillinge ",
    "units": "minute minuten min stunde stunden std tag tage tagen woche wochen monat monate monaten jahr jahre jahren uhr km m qm kg "
    "liter tonnen euro prozent leute personen kinder grad stock zimmer mal quadratmeter",
}
