"""German: how people swindle."""

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
        kostenloses iphone|ipad
        passwort|zugangsdaten|tan|pin ... schick*|send*|bestätig*|eingeb*|mitteil*
        neue .. nummer|handynummer|telefonnummer ... überweis*|geld|konto|code|tan|gehalt|karte*|schick*
        gehalt ... bankdaten|kontodaten|iban|bankverbindung
        gehaltsabrechnung|lohnbuchhaltung ... bank*|konto*|iban
        bankdaten|kontodaten|bankverbindung|ausweiskopie
        ausweis ... kopie|schick*|foto
        profil|account|konto .. mieten|vermieten|verkaufen|verleihen
        account|profil ... <money> .. im monat|pro
        aufgaben ... bezahlt|verdien*|<money>|täglich
        likes|liken|videos|bewertungen .. ... verdien*|bezahlt|<money>|geld
        geld verdienen|verdien* .. mit|durch|online|von|zuhause|einfach
        verdienen .. sie|du .. bis|zu|leicht|schnell|täglich|<money>
        ohne vorkenntnisse|erfahrung|risiko ... <money>|verdien*|gewinn|whatsapp|telegram|täglich
        auszahlung .. täglich|sofort|jederzeit
        gebühr .. zahlen|überweisen|vorab|im
        vorab .. gebühr|überweis*|zahl*
        bearbeitungsgebühr|freischaltung*|visumgebühr
        goldbarren|goldstaub|diamanten|rohöl
        stiftung|waisenhaus ... million*|spend*|vermögen|<money>
        vermögen ... spenden|erbe*|vermachen|hinterlass*|verstorben*
        verstorbene* ... vermögen|million*|konto|erb*|<money>
        mein anwalt|rechtsanwalt ... million*|<money>|erb*
        führerschein|reisepass|zertifikat|sprachzertifikat ... ohne|kaufen|prüfung|echt*
        dein|ihr lächeln|augen
        partner|partnerin|mann|frau .. fürs leben
        große liebe
        private .. unterhaltung|chat|nachricht
        whatsapp|telegram ... <money>
        <money> ... whatsapp|telegram
        signale|signalgruppe ... gruppe|trading|krypto*|telegram|gratis|beitreten
        handelsbot|tradingbot
        anwalt|notar|bankier|banker .. aus .. ... mandant*|million*|mio|nachname*
        mandant*|kunde .. ... verstarb|verstorben ... dollar|euro|mio|million*|<money>|nachname*
        mio|millionen|million .. dollar|euro
        hinterließ|hinterlassen .. ... <money>|million*|mio|dollar|vermögen
        profilbild|foto ... verzaubert|verliebt|gefallen|angezogen|herz|wunderschön
        suche .. eine|einen .. ehrliche*|treue*|liebevolle*|aufrichtige*
        hallo liebes|schatz|schöne|hübsche
        nur <money> .. einsatz|einzahlung
        zugang .. läuft ab
        bestätigen .. ihre tan|pin|daten
        hier ist .. die sparkasse|bank|volksbank
        in dein foto|bild
        süße|süßer|schätzchen
        erbschaft|erbe|nachlass|vermögen|hinterlassenschaft ... million*|<money>|überlassen|vererben|spenden|vermachen|übertragen|verstorben*|person
        vermögen .. von <money>|million*|#
        überlassen|vermachen|vererben|hinterlassen|schenken|spenden ... ehrliche*|vertrauenswürdig*|person|gläubig*|ihnen
        verstorben*|verstarb|tödlich*|todkrank|krebs|unheilbar ... erbe|erbschaft|vermögen|konto|million*|<money>|bank|kunde|mandant*|spend*
        nächste*|nächster angehörige*|verwandte*|hinterbliebene*
        gleichen|selben|ihren nachnamen|familiennamen ... erbe|erbschaft|verstorben*|konto|nachlass
        konto|bank ... verstorben* .. kunde*|mandant*
        ohne .. erben
        notar|anwalt|rechtsanwalt|bank ... erbschaft|nachlass|begünstigt*|hinterlassen*
        begünstigte*|erbberechtigt*
        von zu hause .. .. verdien*|arbeit*|bis|geld|<money>
        verdien* .. .. von zu hause
        verdien* .. sie|du .. bis|täglich|<money>|am
        <money> .. am|pro|je tag|woche
        automatisch* .. system|handel|einkommen
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
        witwe|witwer|verstorben|erbe|erbschaft|geerbt|erben|vertrauenswürdig|vertrauensperson|ehrlich|ehrliche|einsam|liebe|schatz|hübsch|hübsche|soldat|general|syrien|jemen|togo|ghana|nigeria|afrika|gold|diamanten|wallet|gewonnen|gewinn|preis|lotterie|passwort|gesperrt|bestätigen|gebühr|visum|diplom|aufgaben|verdiene|verdienen|dollar|bank|überweisung|überweisen|konto|risiko|schufa|kredit|auszahlung|darlehen|spende|spenden|krebs|krank|tod|chef|nummer|gewechselt|trading|bitcoin|mio
        gewinnspiel|gewinner|lotterie|hauptgewinn
        verliebt
    """,
    "errand": """
        google|apple|amazon|steam|play|guthaben|geschenk karten|karte|guthaben
        gutscheinkarten|geschenkkarten|guthabenkarten|paysafecards|gutscheine
        codes|code .. schreiben|schicken|senden|durchgeben|fotografieren
        bekommst|bekommen|zahle|überweise .. du|sie|dir|ihnen .. das .. geld .. ..
        geld .. zurück|heute
        hier ist .. dein|ihr|der chef|geschäftsführer|vorgesetzter
        in .. einer|einem .. besprechung|meeting|sitzung
        nicht .. telefonieren|sprechen|anrufen
        brauche .. dringend
    """,
    "phish": """
        konto|karte|zugang|profil|paket|tan|zahlung|pushtan .. wird|wurde|ist|läuft .. gesperrt|eingeschränkt|ab|zurückgehalten|blockiert
        läuft .. ab
        bestätigen|aktualisieren|verifizieren|erneuern .. sie|deine? .. ihre|ihren|ihr|deine|dein .. daten|konto|identität|karte|zugang|iban
        sonst .. wird|werden .. ihr|ihre|dein|das
        rückerstattung|erstattung .. wartet|offen|ausstehend
        innerhalb|binnen .. stunden
        bis .. mitternacht|heute
    """,
}
