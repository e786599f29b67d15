"""Dutch: saying no, and talking on after a no."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "no": """
        besloten|blijven|blijf|kiezen .. ... bij|met .. ... %seller .. te? .. blijven|verder|door
        niet .. wat .. ik|we|wij .. ... zoeken|zoek|nodig|willen
        niet .. ... benaderd|gecontacteerd|gebeld|gemaild .. worden?
        word|worden .. liever|graag .. niet .. benaderd|gecontacteerd|gebeld
        denk|geloof|vind .. niet .. dat .. ... past|nodig|iets|geschikt|interessant
        blij|tevreden|content .. met|over .. wat|hoe|onze|ons
        nee .. %thanks
        %thanks .. maar .. nee|niet
        geen .. enkele? .. %interest
        geen .. budget|prioriteit
        geen .. ... nodig
        niet .. %interested
        niets|niks .. voor .. mij|me|ons
        niet voor mij|ons
        niet .. mijn|ons|onze .. ding|gebied|vakgebied|afdeling|straatje
        niet .. nodig
        geen|nauwelijks .. gebruik|behoefte|zin|ruimte|tijd .. voor|aan|in
        interesseert .. me|mij|ons .. niet
        ik|wij|we .. zoek|zoeken|koop|kopen|wil|willen|neem|doe|investeer|accepteer .. ... geen|niets|niks|niet
        niet .. op zoek
        niet .. op .. ... uit
        past .. ... niet
        niet .. bij .. wat|ons|mij .. passen|past
        ik|wij|we|moet|moeten|wil .. sla|slaan|bedank|afwijzen|weigeren|weiger|afslaan|overslaan .. ... over|voor|hiervoor|helaas|dit
        sla .. ... over
        sla .. ... af
        moet|moeten .. helaas .. bedanken|weigeren|afslaan
        wijs|wijzen .. ... af
        niet .. in .. op .. ... voorstel|aanbod|uitnodiging
        gaan|ga .. niet|hier .. ... in op
        moet|moeten .. nee .. zeggen
        is .. een nee
        liever niet
        hebben|heb|werken|werk|gebruiken .. al|reeds .. ... %seller
        al .. een|iemand|over .. ... %seller
        al .. voorzien
        tevreden .. met|over .. ... %seller
        ben|zijn .. heel|erg|zeer? .. tevreden
        zit .. prima|goed .. waar|hier|op
        besloten|gekozen .. hier|om|het|dit .. niet
        niet .. mee|hiermee .. ... verder|door
        gaan|ga .. hier|er|niet .. niet .. ... verder
        niet .. de|het juiste|goede .. persoon|contactpersoon|contact|adres
        verkeerde .. persoon|contact|adres
        ga .. ik .. niet .. over
        beslis|besluit .. ik|daar .. niet
        doen|doe|regelen|lossen .. we|wij|dat|dit|het .. ... intern|zelf
        accepteer|voeg|link|koppel .. alleen|enkel|uitsluitend .. ... ken|mensen
        alleen .. mensen|personen .. die .. ik .. ken
        ik .. ken .. u|je|jou .. niet
        niet .. relevant|gewenst|noodzakelijk|haalbaar
        niet .. aan de orde
        geen belangstelling
        %thanks .. toch
        toch|evengoed .. %thanks
        kan .. ik .. niets|niks .. mee
    """,
    "soft": """
        antwoord .. ... nee|hetzelfde|negatief
        blijf|blijven|blijft .. ... trouw|nee|waar
        te druk|duur|klein .. voor
        niet .. ... helpen|ingaan|voldoen
        niet mogelijk
        gekozen|besloten|gegaan .. voor|met .. ... ander|andere|iemand
        functie|vacature|plek .. is .. ... vervuld|ingevuld|gesloten
        valt|past|gaat .. buiten|boven .. ... budget|bereik|takenpakket
        met .. verlof|zwangerschapsverlof
        niet .. aan .. te .. dringen
        dringen|dring .. niet .. aan
        hierbij|daarbij|zo .. laten|houden
        laten .. het .. hierbij|daarbij|zo
        hou|houd|houden .. ... graag|liever .. zo
        regelt|doet|verzorgt .. ... afdeling|team|intern|zelf
        zonder mij|ons
        reken .. niet .. op .. mij|ons
        zie|zien .. ... geen .. meerwaarde|nut|zin|voordeel
        heeft .. geen .. zin
        gaan|ga .. ... niet .. ... door|verder|mee
        schrijf .. mij|me|ons .. maar|dan|graag .. uit
        doe|doen .. niets|niks .. voor|met|aan
        niet|geen|nooit|niets|niks|zonder|noch .. ... %field
        %field .. ... niet|geen|nooit|niks|niets
        werk|werken .. ... niet .. ... %others
        werk|werken|zit .. niet|niet .. in|bij|meer|met
        doen|doe|nemen|neem .. ... niet .. mee|deel|aan
        net|al|elders|reeds .. ... getekend|gekozen|ondertekend|vastgelegd|verlengd
        elders .. getekend|onder|voorzien|terecht
        probeer|zoek .. het .. elders|ergens
        pensioen|gepensioneerd
        verkeerde
        al .. ... gevraagd|gezegd|verteld|geschreven .. ... niet|niets|geen|stoppen
        twee|drie|meerdere keer|keren
        geen .. zin|tijd|plannen|bevoegdheid|zeggenschap|wens|trek
        niet .. van plan
        helaas .. ... niet .. ... aannemen|aanvaarden|ingaan|deelnemen|helpen
        kan|kunnen .. ... niet .. ... aannemen|aanvaarden|ingaan|deelnemen|accepteren
        niet .. ... aannemen|aanvaarden|ingaan|deelnemen
        wis|wissen|verwijderen|verwijder .. mijn|onze
        gegevens .. te .. wissen|verwijderen
        niets|niks .. aan
    """,
    "neg": """
        ik|wij|we|mij|me|ons|het|dit|dat|onderwerp|aanbod .. ... niet|geen|niets|niks|nooit|nergens
        niet|geen|niets|niks|nergens .. ... ik|wij|we|mij|ons
        goed|prima zo
    """,
    "kind": """
        %thanks
        aardig|vriendelijk|lief|attent .. van
        veel succes
        succes
        groet|groeten|groetjes|mvg|hoogachtend
        fijne|prettige .. dag|avond|week
        wens .. u|je
    """,
    "everyday": """
        weet|wist|zie|zag|gezien|vind|gevonden|hoor|gehoord|begrijp|begrepen|herinner|geslapen|moe|honger|klaar|nog|thuis|gemerkt|gedacht|vergeten|komen|kom|red|haal|geloof|zeker|gekregen|ziek|duidelijk|bedoelde|verwacht|gelukt|laat|bereik
        was|waren|had|hadden|kon|konden|wilde .. ... niet|geen|niets
        nooit .. bedankt
    """,
    "no_first": """
        laat maar
        nee|neen|nope
        nee hoor
        nu .. even? .. niet
        op dit moment .. niet
        voorlopig|momenteel .. niet
        helaas .. niet|nee
        vandaag niet
        liever niet
        absoluut niet
    """,
    "shut": """
        niet .. meer .. op .. te .. nemen
        niet .. op .. te .. nemen
        geen .. contact .. meer|op
        niet .. meer .. contact*|benader*|mailen|schrijven
        stuur|stuurt|sturen .. me|mij|ons .. ... geen|niets|niks
        geen .. ... berichten|mails|mail|reclame|spam|aanbiedingen|nieuwsbrief .. ... meer|ontvangen
        geen .. reclame|spam
        stop|stoppen|hou|houd .. aub|alsjeblieft|alstublieft|nu .. met|op .. ... %writing|berichten|sturen|dit|deze|hiermee|mailen|spam
        stop met|hiermee|ermee
        niet .. meer|langer|opnieuw .. ... %writing
        niet .. %writing .. aub|meer|alsjeblieft
        bericht|schrijf|mail|contacteer|benader|bel .. me|mij|ons .. ... niet .. meer|langer|nogmaals
        haal|verwijder|schrap|schrijf .. me|mij|ons|mijn|onze .. ... lijst|lijsten|maillijst|mailinglijst|verzendlijst|bestand|bestanden|database|systeem|gegevens|adres|mailing
        van .. de|jullie|uw|je .. lijst|mailinglijst|maillijst|verzendlijst
        uitschrijven|afmelden|uitgeschreven
        schrijf .. me|mij|ons .. uit
        verwijder .. mijn|onze
        laat .. me|mij|ons .. met rust
        wil|willen|wens .. ... niet .. meer|langer .. ... %writing
        niet .. benaderd .. ... worden
        wil .. geen .. ... berichten|mails|reclame|contact
        spam
        gemeld|geblokkeerd|blokkeer .. als|u|je|dit
    """,
    "not_no": """
        geen .. probleem|idee|zorgen|stress|haast|punt|nieuws|opmerkingen|dank|moeite|vragen|paniek|wonder
        nog niet
        niet .. te geloven|slecht|zo|erg|gek|alleen|zeker|ver|vergeten|waar
        nooit|niet .. geweten
        ze|hij|zij|je|jij|u is|was|waren|bent|wilde|had|hebt .. niet|geen
        als|of|dat|omdat .. ... niet|geen .. ... bent|is|wilt|wil
        niet meer .. nodig
        niet meer aan
        hoef|hoeft|hoeven .. ... niet|niks|niets
        heb|hebben|had .. ... nee .. gezegd|tegen
        nee .. gezegd|tegen
        laat .. me .. even|weten|eens|kijken
        stop .. even|bij|maar .. ... bij
        bel .. me .. ... niet .. voor
        met|rust .. kijken|aan
        spam .. map|folder|box
        in .. de|mijn spam
        geen .. tijd .. vrijdag|maandag|dinsdag|woensdag|donderdag|morgen|vandaag
    """,
    "whence": """
        hoe|waar .. komt|kom|haalt|heeft .. u|je .. ... aan|vandaan|adres|gegevens|nummer
        wie bent|ben u|je|jij
        waarom .. schrijft|mailt|benadert u|je
    """,
    "talks": """
        %thanks .. voor .. hulp|advies|uitleg|cadeau|boek|steun|tip|foto|bloemen|kaart|geduld|slides|etentje|avond|uitleggen|helpen|wachten|luisteren
        koorts|ziek|griep
        zit .. niet .. in .. over
        mijn beste
        huis|flat|tuin
        baas|kantine
        kilo
        helemaal .. kwam
        lasagne|taart|toetje
        stuur|geef|breng|laat|leen .. me|mij|ons .. je|jouw|het|de
        had|hebt .. je? .. gelijk
        ziekenhuis|dokter
        ik rij
        geruild
        rooster
        zeg .. ik .. geen nee
        zouden moeten
        pas .. in .. januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
        sleutels|sleutel
        aangepast
        proost*
        hoe|wat .. gaat|is|zou|vind|denk|was|ging .. het|dat|je|jij|er
        en jij|jou|u|met jou
        hoe is|gaat|was
        lukt .. wel
        donderdag|vrijdag|maandag|dinsdag|woensdag .. wel
        zullen .. we|wij
        liever .. op|volgende|%day
        volgende|andere week|maand|keer
        week erna|daarna|erop
        maar .. graag|wel|misschien|leuk|zullen .. ... wel|een|eens|volgende|even
        verzetten|verplaatsen|uitstellen
        andere keer|dag|datum|moment
        misschien .. later|volgende|over|in|kunnen
        gefeliciteerd|proficiat
        laat .. maar .. weten
        laat .. het .. weten
        tot .. dan|snel|%day|zo|morgen|straks|gauw|volgende
        bel|app|mail|stuur|zie|spreek|vraag|regel .. ik|je .. je|het|jou|morgen|later|straks|even|vanavond
        ik .. bel|app|stuur|zie|vraag|kom .. je|jou|het|even|hem|haar|later|morgen|langs|door
        stuur .. het .. door
        spreken .. we|elkaar
        groeten .. aan|van|doen
        krijgt .. de groeten
        zal ik
        lunch|lunchen|etentje|koffie|biertje|borrel|taart|proosten|eten|drinken
        morgen|gisteren|vanavond
        haha*|lol
        kinderen|dochter|zoon|bruiloft|verjaardag|vakantie|mama|papa|baby
        mijn .. collega|vriend|vriendin|zus|broer|baas|vrouw|man .. ... zoekt|zou|is|kan|heeft|wil
        kun|kan|wil|weet|heb|ken je|jij
        je kunt|kan .. ... ophalen|halen|pakken|krijgen
        leuk|fijn|goed .. je|dat|om .. ... te|zien|horen|spreken|gezien
        probeer|benader|bel .. ... over|volgend*|later
        wat is er
    """,
    "signs_off": """
        groet|groeten|groetjes|mvg|hoogachtend|gr
    """,
}

CLASSES = {
    "field": "verkoopgesprekken verkoop telefonische vacatures vacature verwachten dringen acquisitie koude podcast podcasts webinar webinars demo interviews samenwerkingen samenwerking onbekenden verkopers meerwaarde interesse interesseert geïnteresseerd interessant behoefte nodig nuttig relevant kopen koop investeren wisselen veranderen overstappen bureaus bureau externe tussenpersonen enquêtes enquête aannemen aanbod voorstel deelname deelnemen voornemen budget prioriteit capaciteit verantwoordelijk beslissing bevoegd toegestaan passend past geschikt nut gebruik zinvol vakgebied middelen trek wenselijk gewenst sponsoren doneren abonneren",
    "others": "externe bureaus tussenpersonen derden recruiters headhunters makelaars werving wervers",
    "thanks": "bedankt dank dankjewel dankuwel dankje dankuwel thanks thx merci danku",
    "interest": "interesse intresse interese belangstelling behoefte zin interresse",
    "interested": "geïnteresseerd geinteresseerd geintresseerd interessant geinteresseert geintereseerd",
    "writing": "contacteren contact benaderen benaderd mailen schrijven sturen bellen berichten lastigvallen appen spammen gecontacteerd gemaild",
    "seller": "leverancier leveranciers partij partner oplossing tool bureau iemand software systeem contract huidige aanbieder dienstverlener pakket",
    "day": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}

COURTESY = (
    "nah ach lol nee neen hoor niet bedankt dank je wel u dankjewel dankuwel dankje hartelijk vriendelijk maar sorry helaas voor uw jouw je jullie aanbod voorstel "
    "bericht uitnodiging mail interesse groet groeten groetjes mvg met vriendelijke hoi hallo dag beste geachte heer mevrouw goedemorgen "
    "goedemiddag succes verder ermee fijne prettige dag nog veel op dit moment nu even alsjeblieft alstublieft aub svp toch lief de het aan "
    "om te denken dat en aanbieding thanks ook zoeken avond weekend is van ons mij ha hierbij"
)

SPEECH = Speech(GROUPS, CLASSES, COURTESY)
