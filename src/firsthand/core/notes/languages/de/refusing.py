"""German: saying no, and talking on after a no."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "no": """
        entschieden|bleiben|bleibe .. ... bleiben|bei|beim .. ... %seller|bleiben
        nicht .. was .. ich|wir .. ... suchen|suche|brauchen|brauche|wollen
        nicht .. ... kontaktiert|angeschrieben|angesprochen|angerufen .. werden
        entscheide|entscheiden .. ich|wir? .. ... nicht
        glaube|denke|finde|fürchte .. nicht .. dass .. ... passt|brauchen|hilft|richtig|interessant|infrage|passen
        zufrieden|glücklich .. mit|so
        nein .. %thanks
        %thanks .. nein
        nö|ne|nee danke
        kein|keine|keinen|keinerlei|null|wenig .. ... %interest|bedarf|verwendung|budget
        kein|keine|keinen .. thema|priorität|option
        keine .. zeit|kapazität|kapazitäten|mittel|ressourcen .. dafür|für|dazu|danke
        fehlt .. uns|mir|es .. ... zeit|budget|bedarf|mittel
        nicht .. %interested
        %interested .. ich|wir|uns|mich .. nicht
        interessiert .. mich|uns .. nicht
        nichts .. für .. mich|uns|unsere
        nix .. für .. mich|uns
        nicht .. das|mein|unser .. richtige|ding|fall|thema|bereich
        brauche|brauchen|benötige|benötigen|brauch .. ... nicht|nichts|kein|keine|keinen|keinem|keiner|keins
        passt .. leider|aber|uns|mir|so .. nicht
        passt .. ... nicht .. zu .. uns|mir|unserer|unserem|unseren|meinen|meiner
        leider nein|nicht
        muss|müssen|möchte|möchten|werde|will .. ... absagen|ablehnen|verzichten|passen
        lehne|lehnen .. ... ab
        sage|sagen .. ... ab .. %thanks
        verzichte|verzichten|absage|ablehnung .. dankend|gerne|gern|darauf|lieber
        dankend .. ab
        ich verzichte
        ich|wir .. lieber .. nicht
        bereits|schon|gut .. versorgt|aufgestellt|ausgestattet|bedient
        haben|habe|arbeiten|nutzen .. bereits|schon .. ... %seller
        zufrieden .. mit
        mit .. ... %seller .. ... zufrieden
        sind|bin .. sehr? .. zufrieden
        suche|suchen|plane|planen|kaufe|kaufen|buche|nehme|investiere .. ... kein|keine|keinen|keinem|keiner|keins|nichts|nicht
        nicht|kein|keine|keinen|keinem|keiner|keins|nichts .. ... auf der suche
        nicht .. wechseln|wechselwillig|zuständig|relevant|gewünscht|notwendig|nötig|infrage|frage
        an .. wechsel .. ... nicht
        dagegen entschieden
        entschieden .. nicht|dagegen|anders
        nicht .. weiter .. verfolgen
        nicht weiterverfolgen
        intern|inhouse|selbst .. gelöst|abgedeckt|gemacht
        machen|lösen|erledigen|regeln .. wir|das|ich .. ... intern|selbst|inhouse|selber
        nehme|akzeptiere|bestätige|vernetze .. ... nur .. ... kenne|leute|personen|menschen
        nur .. ... die|personen|leute|menschen .. ... ich|wir .. persönlich? .. kenne|kennen
        falsche|falscher|falschen .. ansprechpartner|ansprechpartnerin|person|adresse
        nicht .. der|die .. richtige .. ansprechpartner|ansprechpartnerin|person|kontakt
        entscheide .. ich|das .. nicht
        kommt .. nicht|leider .. ... frage
        ist .. ... ein nein
        bleibe|bleiben .. lieber|bei|beim .. ... %seller
        lohnt .. sich .. nicht
        trotzdem .. %thanks
        %thanks .. trotzdem
        nichts für ungut
    """,
    "soft": """
        bleibt|bleibe|bleiben .. ... nein|dabei|treu
        bleibe|bleiben .. ... bei|arbeitgeber|firma|stelle
        antwort .. ... nein|negativ
        zu .. beschäftigt|teuer|klein|ausgelastet .. für|dafür
        nicht .. ... helfen|weiterhelfen|dienen|zusagen|entsprechen|anbieten
        kann|können .. ... nicht .. ... helfen|weiterhelfen|annehmen|zusagen|entsprechen
        für .. jemand|etwas|einen .. anderen|anderes .. entschieden
        anderweitig .. vergeben|besetzt|entschieden|gelöst
        stelle|position .. ist .. ... besetzt|vergeben
        übersteigt|sprengt .. ... budget|rahmen|möglichkeiten
        elternzeit|mutterschutz|sabbatical
        sehen .. sie .. ... ab
        absehen
        dabei .. belassen|bleiben|bewenden
        deckt|erledigt|übernimmt|macht .. ... eigene|abteilung|intern|selbst|team
        tragen|trage|streichen|nehmen .. sie .. uns|mich .. ... aus|raus
        machen|mache|gehen|verfolgen .. ... nicht .. weiter
        ohne mich|uns
        ergibt|macht|sehe|sehen .. ... keinen|kein .. sinn|mehrwert|nutzen|vorteil
        unbekannt .. ... bleiben|sein
        da .. bin|sind .. ich|wir .. raus
        nicht|kein|keine|keinen|keinerlei|keiner|nie|nichts|ohne|kaum .. ... %field
        %field .. ... nicht|kein|keine|keinen|nichts|nie
        nicht|kein|keine .. ... teil|mit|annehmen|wahrnehmen|zusagen
        nehme|nehmen|nimmt .. ... nicht teil
        nehme|nehmen|nimmt|mache|machen .. ... nicht .. mit|teil|an
        arbeite|arbeiten .. ... nicht|keine .. ... %others
        arbeite|arbeiten .. nicht|nicht .. in|im|mehr
        uninteressant|unpassend|irrelevant
        unterschrieben|entschieden|beauftragt|abgeschlossen .. ... woanders|anderswo|anderen|jemand|bereits|schon
        woanders|anderswo|bereits|schon .. ... unterschrieben|abgeschlossen|fündig|gebucht|beauftragt|entschieden
        ruhestand|rente|pensioniert|pension
        bei .. mir|uns .. falsch
        falsch .. verbunden|bei
        falsche|falscher|falschen|verkehrte
        nichts|nix .. zu .. tun
        mehrfach|zweimal|bereits|schon|dreimal .. ... gebeten|gesagt|mitgeteilt|geschrieben
        kein|null bock|lust
        keine .. lust|entscheidungsbefugnis|verwendung|absicht
        kein|keine|keinen|nicht .. ... frage .. kommt|kommen
        möchte|will|wollen|möchten|mag .. ... nicht
        sage|sagen|muss|müssen .. ... ab|nein|absagen
        nein .. sagen
        streichen|streich|löschen|lösche .. sie? .. mich|uns|meine
    """,
    "neg": """
        ich|wir|mich|uns|mir|es|das|dies|thema|angebot .. ... nicht|kein|keine|keinen|nichts|nie|keinerlei
        nicht|kein|keine|keinen|nichts|keinerlei .. ... ich|wir|mich|uns|mir
        fehlt .. mir|uns
        passt schon
        davon ab
    """,
    "kind": """
        %thanks
        nett|lieb|freundlich .. gemeint|von
        viel .. erfolg|glück
        alles gute
        wünsche .. ihnen|dir
        grüße|grüßen|gruß|mfg|lg|vg
        schönen .. tag
    """,
    "everyday": """
        weiß|wusste|wissen|gewusst|sehe|gesehen|finde|gefunden|höre|gehört|verstehe|verstanden|erinnere|schlafen|geschlafen|müde|hunger|fertig|noch|angekommen|hause|daheim|gemerkt|gedacht|vergessen|dabei|kommen|schaffe|schaffen|glaube|klar|gemeint|bekommen|erreicht|erreichen|sicher|erwartet|krank|spät
        war|waren|hatte|hatten|konnte|konnten|wollte .. ... nicht|kein|keine|nichts
        nie .. ... bedankt|gedankt
    """,
    "no_first": """
        lass|lassen|lasst sie? mal|es|gut|stecken|das
        nein|nö|nee
        leider nicht|nein
        momentan|derzeit|aktuell|gerade|jetzt|zurzeit|vorerst|heute nicht|nein
        im moment|augenblick nicht|nein
        lieber nicht
        bedaure|bedauere
        ich passe
        passe
        auf keinen fall
    """,
    "shut": """
        davon ab .. ... schreiben|kontaktieren|anzuschreiben|schicken|zu
        nehmt|nehmen|nimm|streicht|streich|streichen|entfernt|entfernen|löscht|werft .. sie? .. mich|uns|meine .. ... verteiler|liste|mailingliste|datenbank|newsletter|adressliste
        vom|aus .. verteiler|newsletter|mailingliste
        abbestellen|austragen|abmelden
        schreib|schreiben|schreibt .. sie? .. mir|uns|mich .. ... nicht|nie|kein|keine|keinen|keinem|keiner|keins
        nicht|keine|nie .. mehr|wieder|nochmal|nochmals|weiter|erneut .. ... schreiben|anschreiben|kontaktieren|kontaktiert|anrufen|melden|schicken|senden|mailen|belästigen
        bitte .. nicht .. ... anschreiben|kontaktieren|anmailen|belästigen
        bitte .. keine .. ... werbung|nachrichten|mails|angebote|anfragen|newsletter
        keine .. weiteren|weitere|mehr .. ... nachrichten|mails|werbung|angebote|anfragen|anrufe|kontaktaufnahmen
        keine .. nachrichten|mails|werbung|angebote .. mehr
        möchte|will|wünsche .. ... keine .. ... nachrichten|mails|werbung|angebote|post
        aus .. ihrem|ihrer|dem|der|eurem|eurer|deinem|deiner .. verteiler|liste|datenbank|mailingliste|kartei
        verteiler|liste|datenbank .. nehmen|streichen|löschen|entfernen|austragen
        abmelden|austragen|abbestellen
        lassen .. sie .. mich|uns .. ... ruhe|frieden
        lass .. mich|uns .. ... ruhe|frieden
        hören|hör .. sie? .. bitte|damit? .. auf
        unterlassen
        löschen|lösche|entfernen .. sie? .. bitte? .. meine|mich|unsere|uns
        meine|unsere .. daten|adresse|nummer .. ... löschen|entfernen
        adresse|daten .. bitte .. löschen
        bitte löschen
        spam
        gemeldet|blockiert|blockiere|melde .. sie|dich .. als? .. spam?
        kontaktieren|kontaktiere|belästigen .. sie? .. mich|uns .. ... nicht|nie
        finger weg
    """,
    "not_no": """
        kein|keine problem|sorge|sorgen|ahnung|wunder|stress|eile|hektik|frage|angst|anmerkungen|kommentare|ursache|idee
        nicht .. schlecht|so|nur|immer|schlimm|sicher|wahr|ganz|lange|dass|weil|noch|vor
        noch nicht
        leider nicht .. kommen|da|dabei|schaffen|mit|geklappt
        er|sie|es|du|ihr|wer ist|war|waren|bist|sind|wollte|will|hat .. nicht .. %interested
        wenn|falls|ob|dass|weil .. ... nicht|kein*|keine
        brauche|brauchen|nötig|da|hier .. ... nicht mehr
        nicht mehr .. nötig|da|hier|so|aufhören|warten
        brauche|brauchen .. ich|wir .. ... nicht .. zu
        habe|hatte|haben .. ... abgesagt
        gegen|dagegen .. das|den|die .. ... entschieden
        lass|lassen .. mich .. kurz|mal|nachdenken|schauen|wissen|gucken
        hör .. mal|dir|es
        schreib .. mir|uns .. ... wenn|wann|sobald|ob
    """,
    "whence": """
        woher haben|hast|kennen sie|du
        wie .. sind|kommen .. sie .. an|auf
        wer sind|bist sie|du
        warum|wieso .. schreiben|schreibst|kontaktieren sie|du
    """,
    "talks": """
        %thanks .. für .. hilfe|rat|erklärung|geschenk|buch|unterstützung|tipp|fotos|blumen|karte|geduld|folien|rückmeldung|essen|abend|erklären|zuhören|warten|mitnehmen
        fieber|krank|grippe
        mach .. dir .. keine|keinen
        mein|meine bester|beste|bestes
        haus|wohnung|garten
        chef|chefin|kantine
        kilo|zugenommen
        extra .. gekommen
        lasagne|kuchen|torte
        schick|gib|bring|zeig|leih|schreib .. mir|uns .. ... den|die|das|deinen|deine|dein
        ruf|rufe .. dich|euch|sie .. ... an|zurück
        stoßen|stossen|anstoßen .. ... auf
        hattest|hast|hatte recht
        dienstplan|schicht
        krankenhaus|arzt
        erst .. im|ab .. ^
        sage|sag .. ich .. nicht nein
        auch nicht
        getauscht
        wir .. sollten|könnten
        heim|hause
        wie wäre|geht|läuft|war|ist|gehts|laufts
        und dir|ihnen|euch|selbst
        stattdessen
        nächste|nächsten|nächstes woche|monat|mal|wochenende
        woche drauf|darauf|danach
        verschieben|verlegen
        gern|gerne .. am|nächste*|später|nochmal|ein|mal|wieder|treffen|sprechen|telefonieren
        melde mich .. ... bei|wenn|am|sobald|montag|dienstag|morgen|später|gleich|im|wieder|dann
        ich .. melde mich
        bis .. dann|bald|gleich|morgen|später|%day|nachher|nächste
        vielleicht .. später|ein|im|nächste*|können
        war .. schön|toll|super|klasse|nett
        glückwunsch|gratuliere|gratulation
        könnten|können|sollen|wollen wir
        soll ich
        sag|gib .. dir|mir|ihm|ihr .. ... bescheid
        grüß|grüße .. mir|mal|an|bitte .. ^
        lässt|lassen .. ... grüßen
        kaffee|mittagessen|abendessen|bier|kuchen|frühstück|feierabend
        morgen .. früh|im|um|wieder
        gestern|übermorgen
        haha|hihi|lol
        kinder|tochter|sohn|hochzeit|geburtstag|urlaub|mama|papa|oma
        meine|mein .. kollege|kollegin|freund|freundin|schwester|bruder|chef|frau|mann .. ... sucht|würde|könnte|wäre|ist|hat|macht
        hast|kannst|weißt|willst|magst du
        ich .. schicke|schick|leite|rufe|frage|bringe|hole|komme .. ... dir|dich|euch|ihn|weiter|an|mit|ab|am|später
        leite .. es|das|sie|ihn .. ... weiter
        du|man|sie .. kannst|kann|können .. ihn|es|sie .. ... abholen|haben|nehmen
        freu|freue .. mich .. auf|schon|dich|für
        drück|drücke .. dir
        trinkt .. einen
        aber .. gern|gerne|vielleicht|nächste*
        kommen sie|komm .. ... wieder|nochmal
    """,
    "signs_off": """
        grüße|grüßen|gruß|gruss|grüsse|lg|mfg|vg
        hochachtungsvoll
    """,
}

CLASSES = {
    "field": "verkaufsgespräche verkaufsgespräch telefonwerbung kaltakquise akquise vakanzen berufliches weiteren anfragen werbeanrufe anrufe podcast podcasts webinare webinar demos demo interviews gastbeiträge partnerschaft partnerschaften fremde fremden verkäufer mehrwert sinn interesse interessiert interessant relevant hilfreich bedarf benötigt benötige kaufen kaufe investieren wechsel wechseln stellenwechsel vermittler vermittlern agenturen externen externe externer umfragen umfrage annehmen angebot angebote teilnehmen teilnahme verfolgen absicht geplant vorhaben budget mittel priorität kapazität kapazitäten zuständig verantwortlich zuständigkeit entscheidung entscheide entscheiden erlaubt gestattet zulässig passend passt geeignet infrage betracht einstellen verwendung notwendig nötig sinnvoll vorgesehen gewünscht erwünscht spenden sponsern",
    "others": "externen externe agenturen vermittlern personalvermittlern headhuntern dritten beratern recruitern maklern dienstleistern",
    "thanks": "danke dank dankeschön merci thx thanks",
    "interest": "interesse intresse interese",
    "interested": "interessiert intressiert interesiert interessant interessieren interessierts",
    "seller": "anbieter lieferanten lieferant partner lösung dienstleister agentur system tool software vertrag jemanden etwas berater "
    "bestehenden aktuellen jetzigen werkzeug",
    "day": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
}

COURTESY = (
    "ne nee nö lol ach nein nö nee nicht danke dank vielen herzlichen dankend leider bitte aber trotzdem für die das den der ihr ihre ihr dein deine angebot "
    "nachricht anfrage mail interesse gute grüße gruß mit freundlichen freundliche beste liebe hallo guten tag morgen lieber sehr geehrter "
    "geehrte herr frau dr und ich wir uns mir es tut leid sorry momentan derzeit aktuell gerade im moment alles viel erfolg glück weiterhin "
    "noch schönen weiter ihnen dir euch sie du lg vg mfg auch ja doch mal da so auf jetzt heute lieben moin servus besten"
)

SPEECH = Speech(GROUPS, CLASSES, COURTESY)
