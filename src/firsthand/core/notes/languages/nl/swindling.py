"""Dutch: how people swindle."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "scam": """
        verdien* ... <money> ... dag|daags|dagelijks|week|maand|huis|thuis|uur|telefoon
        <money> .. per|elke|iedere dag|week|uur ... verdien*|thuis|huis|whatsapp|telegram|werk*
        <money> per|elke dag
        crypto*|bitcoin|forex|trading|btc|usdt ... winst*|rendement*|<percent>|<money>|gegarandeerd*|telegram|whatsapp|verdubbel*|verdien*
        gegarandeerd*|garantie .. ... winst|rendement|inkomen|inkomsten|winsten
        winst|rendement|inkomen .. gegarandeerd
        investeer|investeren|beleg* ... <percent>|<money> ... gegarandeerd|week|dag|telegram|whatsapp
        verdubbel* .. je|jouw|uw .. geld|investering|inleg|kapitaal|storting
        erfenis|nalatenschap ... miljoen*|<money>|rekening|notaris|advocaat|geld
        miljoen* ... doneren|donatie|erfenis|rekening|fonds
        je|jouw|uw .. account|rekening .. ... geblokkeerd|opgeschort|beperkt|gedeactiveerd|verifi*|geschorst
        verifi*|bevestig* .. je|jouw|uw .. account|identiteit|wachtwoord|gegevens
        bankgegevens|rekeningnummer .. ... stuur|stuurt|door|nodig|sturen|vandaag
        stuur* ... bankgegevens|cadeaukaart*|cadeaubon*|id
        je|u .. hebt|heeft|bent .. ... gewonnen|geselecteerd .. prijs?
        lening|leningen|krediet ... <percent>|rente|zonder|direct
        cadeaukaarten|cadeaubonnen
        serieuze|vaste relatie
        mooie|prachtige|lieve|leuke glimlach|lach|foto|ogen|vrouw|uitstraling
        ik ben .. een .. weduwe|weduwnaar|soldaat|militair
        zonder .. risico|ervaring ... verdien*|geld|inkomen|<money>|<percent>|whatsapp|telegram|winst
        thuiswerk|thuiswerken|bijverdienste|bijverdienen ... <money>|whatsapp|telegram
        app|stuur|schrijf|voeg|contact* .. me|mij|ons|een .. ... whatsapp|telegram
        financiële vrijheid ... <money>|crypto|telegram|whatsapp|trading|<link>|passief
        passief inkomen ... <money>|crypto|telegram|whatsapp|gegarandeerd|dag
        snel geld
        pakket|pakketje ... douane*|kosten ... <link>|betaal*
        gratis iphone
        nieuw nummer|telefoonnummer|telefoon ... overmaken|geld|bank*|code|salaris|kaart*
        salaris ... bankgegevens|rekening|iban
        bankgegevens
        kopie .. van|id|paspoort|legitimatie ... bank*|stuur*|gegevens
        account|profiel .. huren|verhuren|kopen|verkopen
        huur|huren|koop .. je|uw|jouw .. account|profiel|linkedin
        taken|taakjes ... betaald|verdien*|<money>|dag
        liken|likes|video's|videos|reviews .. ... betaald|verdien*|<money>
        geld verdienen
        verdien .. geld|extra|tot|snel
        zonder ervaring ... <money>|verdien*|whatsapp|telegram|dag
        uitbetaling|opnemen|uitbetaald .. dagelijks|direct|wanneer
        betaal*|overmaken .. ... kosten|borg|aanbetaling|vergoeding .. ... vooraf|eerst|visum
        administratiekosten|dossierkosten|visumkosten|borgsom
        goud|diamanten|olie ... koper*|goudstaven|stof
        stichting|weeshuis ... miljoen*|doneren|geld|<money>|vermogen|nalat*
        overleden ... miljoen*|rekening|erfenis|vermogen|<money>
        rijbewijs|paspoort|diploma|certificaat ... zonder|kopen|echt*|examen
        je|uw|jouw glimlach|lach|ogen
        zoek .. een? .. man|vrouw|liefde
        privé .. chatten|praten|bericht
        whatsapp|telegram ... <money>
        <money> ... whatsapp|telegram
        signalen ... groep|trading|crypto*|telegram|gratis
        hallo|hoi lieverd|schat|mooie|schoonheid
        je|jouw foto .. ... verliefd|betoverd|prachtig|mooi*
        prachtige|mooie foto
        ware liefde
        uur .. per dag .. ... telefoon|thuis
        nieuwe nummer ... overmaken|geld|euro|<money>
        hoi|hallo|hey mam|pap|mama|papa
        mijn nieuwe nummer
        erfenis|nalatenschap|fortuin|schenking|fonds ... <money>|miljoen*|overleden|persoon|kanker|ziek
        overleden .. klant|man|echtgenoot|cliënt
        verdien|verdienen .. <money>|geld|tot ... dag|thuis|week|telefoon
        investeer|inleg|stort .. <money> ... ontvang|winst|krijg|<money>
        zonder risico
        gegarandeerd .. rendement|winst|inkomen
        heb je whatsapp|telegram
        schat|lieverd|schatje ... foto|whatsapp|man|vrouw|leren|alleen
    """,
    "scam_hint": """
        whatsapp
        telegram
        crypto*
        bitcoin
        dringend
        vertrouwelijk
        miljoen*
        geld
        <money>
        <phone>
        beste vriend
        lieve vriend
        god
        dagelijks
        investeren|investering|beleggen
        winst
        klik*
        <mail>
        weduwe|weduwnaar|overleden|erfenis|erven|erfgenaam|betrouwbare|betrouwbaar|eerlijk|eerlijke|alleen|liefde|lieverd|schat|mooie|knappe|kus|kusjes|soldaat|militair|generaal|syrië|jemen|goud|diamanten|gewonnen|winnaar|prijs|loterij|wachtwoord|geblokkeerd|bevestigen|douane|kosten|visum|diploma|verdien|verdienen|dollar|bank|overboeking|rekening|risico|lening|krediet|doneren|donatie|kanker|ziek|dood|geld|fonds|miljoen|bitcoin|trading|robot|kanaal|privé|pakket
        winnaar|loterij|prijsvraag
        zielsverwant
        verliefd
    """,
    "errand": """
        cadeaukaarten|cadeaukaart|cadeaubonnen|cadeaubon|giftcards|giftcard|tegoedkaarten
        bol|apple|amazon|google|steam kaarten|cadeaukaarten|kaart|tegoed|giftcards
        de codes
        codes .. sturen|doorgeven|appen|mailen
        krijgt|krijg .. je|u|jij .. het .. vanavond|terug|later
        in .. een .. vergadering|overleg|bespreking
        niet bellen|praten|opnemen
        met .. de|je directeur|baas|ceo
    """,
    "phish": """
        rekening|betaalpas|pas|pakket|toegang|profiel|betaling|account .. is|wordt|verloopt|werd .. geblokkeerd|beperkt|opgeschort|vastgehouden|gesloten
        betaalpas|pas|account|toegang verloopt
        bevestig|verifieer|update|vernieuw|controleer .. je|uw .. gegevens|rekening|identiteit|pas|account
        binnen .. # uur
        voor middernacht
        anders .. wordt|worden .. uw|je
        terugbetaling|teruggave .. klaar|wacht|open
    """,
}
