"""Dutch: how people sell."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "sells": """
        wij|we|ik|die|bureau|tool|platform|software helpen|help|helpt|ondersteunen|ondersteun|begeleiden|begeleid|adviseren|adviseer|ontzorgen|coach .. .. %firms|je|u|jullie
        wij|we|ik bieden|bied|leveren|lever|verkopen|verkoop|ontwikkelen|maken|bouwen|verzorgen|automatiseren|produceren ... oplossing|oplossingen|diensten|software|producten|websites|ontwikkelaars|trainingen|training|apps|tool|platform|advies|coaching|personeel|dienstverlening|kandidaten|verzekeringen|programma
        zijn gespecialiseerd
        gespecialiseerd in
        %firms zoals .. die|jullie|jouw|uw|de
        gratis|vrijblijvend* .. ... demo|proef*|kennismaking|gesprek|scan|advies|audit|consult|offerte|webinar|analyse|sessie|training|check|proefperiode|adviesgesprek|strategiegesprek|ebook|proefmaand|intake|maand|account|masterclass
        demo
        vrijblijvend
        proefperiode|kennismakingsgesprek|adviesgesprek|strategiesessie
        boek|plan|reserveer|claim .. een|je|jouw|hier|direct|nu|uw .. ... afspraak|call|demo|plek|gesprek|<link>
        <percent> .. korting|goedkoper|meer|minder|besparen|besparing|rendement|op
        korting|kortingscode|aanbieding|actieprijs|introductieprijs|actiecode
        verhoog|verhogen|verlagen|verlaag|bespaar|besparen|verdubbel|verdubbelen|vergroot|vergroten|optimaliseer|optimaliseren|reduceren|boost .. je|jouw|uw|jullie|de|hun|op|tot|geld|tijd|tot .. omzet|kosten|verkoop|tijd|geld|leads|klanten|zichtbaarheid|productiviteit|bereik|energiekosten|<percent>|resultaat|website|energierekening|omzetgroei
        omzet|kosten|tijd|geld .. te|kunnen|kun|kunt .. besparen|verhogen|verlagen|verdubbelen|reduceren
        meer|nieuwe|gekwalificeerde|warme leads|klanten|afspraken|omzet|opdrachten|patiënten|aanvragen
        leads|afspraken .. genereren|binnenhalen|in
        leadgeneratie|acquisitie|klantenwerving
        onze|ons|mijn .. nieuw*? .. oplossing|oplossingen|software|platform|tool|product|producten|dienst|diensten|dienstverlening|bureau|programma|cursus|aanbod|app|traject|training|catalogus|masterclass|systeem|tarieven
        wie .. is|gaat|regelt|beslist|bij .. ... verantwoordelijk|contactpersoon|over|bij|regelt
        juiste persoon|contactpersoon
        laten zien|zien .. hoe|wat .. wij|we|je|onze|dit|u|jullie
        voorstellen|presenteren|tonen .. onze|ons|mijn ... diensten|product|oplossing
        behoefte|nodig|zoek .. aan|naar|hebt|heeft .. ... ontwikkelaars|website|leads|financiering|logo|seo|personeel
        outsourc*|uitbested*|offshore|nearshore ... team|ontwikkel*|diensten|kosten
        website|webshop|app .. laten|bouwen|maken|ontwikkel* .. maken|bouwen|ontwikkelen|bureau
        seo|google|vindbaarheid ... website|pagina|bureau|scan|diensten|ranking|verbeter*|positie
        nog|slechts .. maar? # plekken|plaatsen|dagen
        beperkt .. aantal|plekken|plaatsen
        plekken|plaatsen .. beschikbaar|vrij|over
        vanaf|slechts|voor .. maar|slechts? <money>
        <money> .. per|p .. maand|uur|gebruiker|jaar
        investeerders|investeerder ... ronde|deck|zoek*|startup
        zakelijke kans|kansen
        schrijf|meld|registreer .. je|u|nu|hier .. in|aan .. ... webinar|cursus|masterclass|training|<link>|gratis|nieuwsbrief
        financieel adviseur
        verzekering*|hypotheek|pensioen|vastgoed|zonnepanelen ... advies|gratis|bespar*|rendement|aanbod|offerte|vergelijk*|invest*
        onze klanten
        minuten|minuutjes .. om|tijd|voor ... laten|tonen|uit|zien|demo|vertellen|hoe
        beste|scherpe|laagste|scherpste prijs|prijzen|tarief|tarieven
        bekijk|bezoek|ontdek .. onze|mijn|ons|hier .. ... website|site|webshop|cursus|aanbod|platform|product*|diensten|pagina
        koop|bestel|verkopen .. nu|je|uw|hier|direct
        bent|ben .. u|je .. tevreden .. met|over
        tevreden .. met|over .. je|jullie|uw .. ... huidige|leverancier|systeem
        op automatische piloot
        aanbod|aanbieding|actie .. voor|van .. ... %firms|jou|u|je|teams|zomer|lancering
        ons|onze .. nieuw*? .. app|tool|oplossing|software|systeem|programma|methode|dienst|product|platform|tms|crm|pakket ... helpt|bespaart|zorgt|maakt|verlaagt|automatiseert|gratis|<percent>|tot|is
        eerste maand|maanden .. gratis
        maand gratis
        ik .. heb|ontwikkelde|bouwde .. een|mijn .. ... tool|programma|methode|cursus|systeem|app|software|platform .. ... ontwikkeld|gebouwd|gemaakt|gelanceerd|voor
        wij|we .. hebben|ontwikkelden|bouwden|lanceren .. een|onze|net .. ... tool|programma|methode|cursus|systeem|app|software|platform|oplossing|dienst .. ... ontwikkeld|gebouwd|gelanceerd|voor|die|waarmee
        stuur|sturen|mail|toesturen .. je|u|wat|de|het|meer|een .. ... informatie|brochure|offerte|voorstel|catalogus|video|deck|voorbeelden|info
        niks|niets .. te? .. verkopen
        niet .. verkopen|om|verkooppraatje
        verkooppraatje
        hoe .. onze|wij|we|andere|de .. ... besparen|winnen|verhogen|verlagen|automatiseren|groeien|verdubbelen
        club|mastermind|masterclass .. exclusie*|besloten|betaalde|premium
        schoonmaak|catering|drukwerk|vertaling|vertalingen|transport|beveiliging|telefonie|energie|kantoor* ... offerte|aanbod|dienst*|contract*|tarief|tarieven|bied*
        commissie|affiliate* ... <percent>|verdien*|programma
        sponsor* ... pakket*|evenement|zichtbaarheid|mogelijkhe*|ons*
        adverter*|advertentie* ... magazine|site|ons*|tarief
        code ^
        beste prijs
        uur per week|maand .. ... winnen|besparen|bespaart
        investeringsronde
        wij|we leveren|verkopen|verhuren|detacheren .. ... engineers|developers|kandidaten|freelancers|personeel
        interesse in .. profielen|een|onze
        groeit|groeien .. jouw|je|uw .. bereik|omzet
    """,
    "sells_half": """
        <link>
        calendly
        wij|we helpen|bieden|leveren|verkopen|ontwikkelen
        ik help|bied|verkoop|coach
        onze oplossing|software|tool|klanten
        jullie|uw|jouw uitdagingen
        <percent>
        kort|korte|snel|snelle|vrijblijvend call|gesprek|belletje|kennismaking|telefoongesprek
        interesse in
        samenwerking .. bespreken|verkennen
        ons|onze|mijn .. nieuw*? .. tool|oplossing|software|app|aanbod|methode|programma|dienst|diensten|platform|cursus|product|producten|systeem|bureau|bedrijf|tms
        gratis
        tot .. vrijdag|zondag|zaterdag
        meer informatie|info
        ik ben .. ... coach|makelaar|adviseur|tekstschrijver|fotograaf|verkoper|accountmanager|trainer
        zullen we .. even bellen
        wij|we verhuren|verkopen|maken .. ^?
        mag ik .. je|u .. ... sturen|mailen|bellen|laten
        # .. plekken|dagen|draaidagen vrij
        goedkoper
    """,
    "sells_hint": """
        leads
        omzet
        kosten
        groei
        roi
        saas
        ai
        automatiser*
        oplossing|oplossingen
        software
        bureau
        coaching
        webinar
        <money>
        productiviteit
        marketing
        gratis
        klanten
        diensten
        website
        digitaliser*
        prijs|prijzen
        aanbieding
        investering
        producten
        tool
        opschalen|schalen
        bespar*
        15|20|10|30 minuten|min
        geen .. spam|verkooppraatje|reclame
        budget|leverancier|leveranciers|concurrenten|factuur|facturen|aanbod|aanbieding|aanbiedingen|fabrikant|fabriek|groothandel|catalogus|brochure|folder|offerte|makelaar|verzekering|verzekeringen|polis|vastgoed|bedrijfsruimtes|appartement|huur|rendement|belegging|investering|investeren|investeerders|financiering|abonnement|nieuwsbrief|cursus|cursussen|training|trainingen|coaching|coach|mentoring|mastermind|plekken|pakket|pakketten|sponsor|sponsoring|stand|gecertificeerd|gegarandeerd|garantie|levering|bestelling|bestellen|korting|gratis|vrijblijvend|vrijblijvende|proefperiode|probeer|bureau|studio|advies|freelance|uurtarief|tarief|tarieven|goedkoop|goedkoper|vergelijken|besparing|bespaar|besparen|verdubbelen|verhogen|verlagen|optimaliseren|zichtbaarheid|advertenties|reclame|campagne|klanten|klant|commercieel|verkoop|verkopen|verkoopt|commissie|inkoop|licenties|leasing|pensioen|belasting|hypotheek|afvallen|tickets|inschrijven|demo|platform|product|producten|kwaliteit|prijs|prijzen|kantoor|schoonmaak|catering|zonnepanelen|merken|exclusief|exclusieve|kosten|omzet|planner|bereik|teambuildingdagen|teambuilding|detacheren|verzorgen
        mag|zal|kan ik
        hypotheekadviseur|flexplekken|bedrijfsvideos|video|rente|lager
        %your bedrijf|team|website|site|kantoor|medewerkers|klanten|organisatie|zaak
        betalen|betaalt|accountant|uitrekenen|stands|vrij|bellers|agenda|iets voor
        abonneer
        aanbod
        interesse
        geïnteresseerd
        offerte|tarief
        synergie
    """,
    "asked": """
        zoals .. beloofd|afgesproken|besproken|gevraagd|beloofde
        hierbij|hier .. de|het .. ... beloofde|link|slides|foto's .. ... beloofd*|waar
    """,
}
