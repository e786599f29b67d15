"""Dutch: the marks of an offer, whatever is offered."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "who_decides": """
        wie .. gaat|is|regelt|beslist|beheert|doet|koopt|bepaalt ... bij|over|voor|van .. jullie|u|je|jou|de|verantwoordelijk|binnen|het
        bij wie .. moet|kan|mag
        wie .. kan|moet|mag .. ik .. hierover|daarover|best? .. spreken|benaderen|mailen|bellen
        ben|bent|bent u .. je|u|jij .. de .. juiste|aangewezen
        juiste|aangewezen .. persoon|contactpersoon
        zo niet .. kun|kunt|zou .. je|u
        welke .. software|leverancier|tool|oplossing|systeem .. gebruiken|gebruikt|hebben .. jullie|u|je
    """,
    "offers": """
        zal|mag|kan|zullen|mogen .. ik|we|wij .. je|u|jou|jullie|eens|het|een ... laten|sturen|tonen|bellen|vertellen|voorstellen|toesturen|mailen|toelichten|maken
        laat .. ik|me|mij? .. je|u|het|jullie .. graag|eens? zien
        interesse .. in|om
        ik|we|wij .. heb|hebben|denk .. dat|een|iets .. ik|aanbod|voorstel|oplossing|wat|waar|dat|kans .. voor|heb|jullie|u|je
        waar .. jullie|u|je .. blij|mee|profijt
        ik|we|wij .. bied|bieden|geef|geven|lever|leveren|bespaar|besparen|regel|regelen|help|helpen .. je|u|jullie|jou
        sta|staat|staan|zou .. je|u|jij|jullie .. open|openstaan .. voor
        lijkt|klinkt .. het|dat|dit .. je|u|jullie|interessant|wat
        wanneer .. schikt|kan|past|komt|heb|heeft
        stuur .. me|mij .. een
        krijg|krijgt .. je|u .. in|je|uw|gratis|een
        ik laat .. het|dat|je|u .. graag .. zien
        laat .. je|u|het .. graag? zien
    """,
    "trade": """
        als .. coach|consultant|adviseur|trainer|fotograaf|tekstschrijver|bureau|makelaar|mentor|leverancier|fabrikant|ghostwriter .. help|voor|begeleid|ben|werk
        ik ben .. .. coach|consultant|adviseur|trainer|fotograaf|tekstschrijver|makelaar|mentor|ondernemer|hypotheekadviseur .. en|voor|die|in|gespecialiseerd
        ik|wij|we .. help|helpen|begeleid|begeleiden|coach|coachen|ondersteun|ondersteunen|train|trainen|adviseer|ontzorgen|ontzorg .. %firms|ondernemers|bedrijven|professionals|leiders|vrouwen|managers|mensen|teams|organisaties|kwekers|architecten|zzp*|zorg*
        wij|we .. zijn .. een|de|specialist|gespecialiseerd|leverancier|fabrikant
        wij|we .. leveren|bieden|produceren|verhuren|ontwikkelen|verkopen|installeren|bouwen|drukken|vertalen|maken|bemiddelen|detacheren|verzorgen|importeren|ontwerpen
        ons|onze|mijn .. bureau|bedrijf|oplossing|software|platform|app|team|klanten|catalogus|tool|programma|producten|diensten|methode|training|traject|cursus|developers|ontwikkelaars|dienst|aanbod
    """,
    "crowd": """
        veel|meeste|honderden|talloze .. %firms|architecten|ondernemers|bedrijven|leiders|klanten|managers|professionals .. die|ik|we|lopen|hebben|gebruiken|zien
        %firms|architecten|ondernemers|bedrijven|mensen|organisaties|teams .. zoals|als .. jij|u|jou|jullie|je
        # .. bedrijven|klanten|ondernemers|scholen|organisaties
    """,
    "costless": """
        gratis|kosteloos|vrijblijvend*
        zonder .. kosten|verplichtingen|verplichting|risico|bemiddelingskosten|gedoe|contract
        betaal|betaalt|betalen .. je|u .. alleen|pas|niets
        korting|aanbieding|actieprijs|voordelig*|goedkoper|scherpe .. prijs|prijzen|tarief|tarieven?
        proefperiode|proefmaand
        geen .. resultaat|kosten|cure .. geen
    """,
    "scarce": """
        nog .. maar|slechts|# .. plekken|plaatsen|enkele
        # .. plekken|plaatsen
        alleen .. deze|vandaag|nu .. maand|week
        tot .. vrijdag|zondag|einde|eind
        exclusief|exclusieve|laatste plekken
    """,
    "gains": """
        <percent>
        bespaar|besparen|bespaart|besparing|verlagen|verhogen|verdubbelen|halveren|verminderen|optimaliseren|automatiseren .. .. op|je|uw|kosten|tijd|geld|tot|jullie|omzet|de|uren
        meer .. klanten|omzet|tijd|leads|zichtbaarheid|aanvragen|rust|winst
        agenda terug
        vastlopen|lopen vast
        in .. # .. weken|dagen
        gegarandeerd|gecertificeerd|ervaren
    """,
    "asks_time": """
        #|tien|vijftien|twintig|dertig|kwartier|kort*|half .. minuten|min|gesprek|belletje|kennismaking|uur|call|telefoontje
        vrijblijvende|gratis .. intake|kennismaking|gesprek|adviesgesprek|scan
        afspraak .. maken|inplannen|plannen
        inplannen
        <link>
        calendly
        catalogus|offerte|brochure|prijslijst|monsters|staal|samples
    """,
    "pain": """
        hoeveel .. tijd|uur|uren|geld|kost|verliezen|betaal*|kwijt
        heb|hebt|hebben .. je|u|jullie .. al|ooit|wel .. eens|nagedacht|overwogen|gedacht
        stel .. je|u .. voor
        wat .. als|zou
        klaar .. voor|met
        zat|moe .. van
        benieuwd ..
        nieuwsgierig
        gebruiken|gebruik|doen .. jullie|je|u .. nog
        ken je .. dat
    """,
    "trust": """
        # jaar .. ervaring
        sinds 19*|20*|18*
        onze .. klanten|gebruikers|software|app|tool|oplossing
        geen .. resultaat|cure|kosten .. geen|vooraf
        no cure no pay
        team van #|specialisten|experts
        familiebedrijf|groothandel|leverancier|fabrikant
    """,
    "ours": """
        wij|we .. verhuren|drukken|naaien|repareren|monteren|schilderen|organiseren|vervoeren|certificeren|vertalen|trainen|publiceren|installeren|verkopen|bouwen|maken .. .. voor|jullie|uw|je|aan|direct
        kost .. je|jullie|u .. niks|niets
        dat kan .. in|voor|met|sneller|goedkoper
        jullie|uw|je website|site|webshop .. laadt|mist|scoort|heeft
    """,
    "terms": """
        geld|inkomen .. terwijl .. slaap|slaapt
        betaal|betaalt|betalen|rekenen|reken|factureren .. je|u|we|wij .. alleen|pas|enkel .. af? .. als|bij|voor|wanneer|na
        rekenen|betaal|betaalt .. alleen|pas|enkel .. af|als|bij|voor|wanneer
        alleen|pas .. af .. als|bij|wanneer
        niet goed .. geld
        zonder .. vooraf|opzegtermijn|contract|abonnement|kosten|gedoe|dat|iets|werving .. ..
        zit .. nergens .. aan vast
        nergens aan vast
        kost .. je|u|jullie .. niks|niets
        eerste .. sessie|gesprek|maand|week|kennismaking|keer .. is|zijn|krijg .. van mij|gratis|ons|cadeau
        per maand .. opzegbaar
        ook als .. je|u .. niets|niks .. afneemt|koopt|doet
        op basis van resultaat
    """,
    "hook": """
        stel .. dat .. je|jullie|u|er
        stel je .. ..
        wat als .. je|jullie|u
        even|heel eerlijk
        hoeveel .. .. hadden|heb|hebben|verlies|verliezen|laten|laat|mis .. jullie|je|u|liggen
        interessant of
        wie geeft|helpt|zorgt .. jou|je|voor
        al .. gekeken|gedacht|nagedacht .. of|aan|hoe
        ik .. wil|ga|bel .. je|jou|u .. liever|niks|niets|niet .. verkopen|koud
        verdienen|laten .. te|geld .. weinig|liggen
        snelle|korte|eerlijke|simpele vraag
        manier .. gevonden
    """,
    "reply_to": """
        stuur|mail|app|antwoord|reageer|dm|schrijf .. me|mij|met? .. ..
    """,
    "shows": """
        ik|we|wij laat|laten .. het|je|u|jullie .. .. zien
        zal ik .. je|u|het|eens .. ..
        ik|we|wij .. geef|geven|regel|regelen|lever|leveren|verhuur|verhuren|vind|vinden|vullen|vul|bezorgen .. .. terug|aanvraag|je|jullie|uw|jou|voor|aan|op|de|een|hun
        agenda .. staat open
        staat open .. in|voor
        begeleid|begeleide|geholpen .. ..
        mijn coachtraject|traject|programma|methode|training|coaching|masterclass
        in mijn coachtraject|traject|programma|coaching|training
        draait|draaien .. onze|ons|met|op
        plan .. hem|het|een|je|gerust .. in
        onze .. scanner|software|bewaking|tool|scan|aanpak .. .. vond|vindt|draait|bespaart|bij|scheelt
        als je .. meer .. wilt|wil weten
        iets .. aan te doen
        binnen .. twee|drie|#|een .. weken|dagen|uur
        is van jou|u
        via mijn bio|agenda|profiel|link
    """,
    "seats": """
        nog .. #|een|twee|drie|vier|enkele|paar|maar .. plekken|plekjes|plaatsen|plek
        plekken|plekjes .. vrij|over|beschikbaar
    """,
}
