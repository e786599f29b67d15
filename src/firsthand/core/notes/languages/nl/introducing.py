"""Dutch: putting two people together. `<name>` is one of the people concerned."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "together": """
        jullie .. ... één|een|dezelfde tafel
        jullie .. ... elkaar .. ... voorgesteld
        jullie te .. verbinden|koppelen
        leg .. ik? .. ... link .. tussen
        jullie .. ... goed .. met elkaar
        jullie .. ... elkaar .. ... mogen|liggen|aardig
        hebben jullie .. elkaar .. ... vertellen|zeggen|bieden
        jullie .. ... bij elkaar|samen .. te? .. brengen
        speel .. koppelaar*
        jullie hebben .. veel|genoeg|zoveel .. gemeen|gemeenschappelijk|bespreken|vertellen
        wissel|wisselen .. jullie? .. ... nummers|gegevens|contactgegevens|ervaringen
        neem|nemen .. ... contact .. op .. met elkaar
        spreek|bel|praat|bellen|praten .. jullie? .. ... elkaar|samen|af .. eens|maar
        leer elkaar .. kennen
        jullie .. gaan|zullen .. elkaar .. ... mogen|liggen|vinden
        stel|stellen .. ik? .. jullie .. ... aan elkaar .. ... voor
        jullie .. ... aan elkaar .. ... voor|voorstellen|voorgesteld|koppelen|introduceren|verbinden
        aan elkaar .. voor|voorstellen|voorgesteld|voorgestel|te
        breng|brengen|zet .. ik? .. jullie .. ... contact
        jullie .. ... met elkaar .. ... contact|verbinden|kennismaken|praten|bellen
        met elkaar .. in contact .. brengen|gebracht
        koppel|verbind|link|connect .. ik? .. jullie
        jullie .. ... koppelen|verbinden
        jullie .. twee|beiden|allebei? .. moeten|zouden|moesten|mogen .. ... praten|kennismaken|kennen|ontmoeten|bellen|spreken|leren|afspreken
        jullie .. zouden .. elkaar
        tijd .. dat .. jullie .. elkaar .. ... ontmoeten|ontmoetten|kennen|leren|leerden|spreken
        jullie kennen .. elkaar .. nog .. niet
        jullie .. hebben .. elkaar .. ... vertellen|zeggen|bieden
        laat .. het|jullie .. ... aan jullie
        laat .. jullie .. ... samen|uitzoeken|praten|verder
        elkaar .. echt|eens? .. leren kennen
    """,
    "presents": """
        draag .. ... over .. aan <name>
        geef|draag|verwijs|stuur .. ik? .. je|u|het|jullie .. ... door|over|stokje .. ... <name>
        je|u .. moet|zou .. ... <name> .. ... leren|ontmoeten|spreken|kennen
        kennismaken .. met .. <name>
        gegevens|nummer|contact .. van <name>
        stel .. ik? .. je|u|jullie .. ... voor
        voorstellen .. aan .. ... <name>
        aan .. <name> .. ... voorstellen|koppelen|introduceren
        <name> .. ... aan .. ... voorstellen
        introduceer|introduceren .. ik? .. <name>
        wil|wilde|zou|graag .. ik? .. je|u|jullie .. ... voorstellen|koppelen|introduceren
        koppel|verbind|breng .. ik? .. je|u .. ... <name>
        zet|neem|voeg|betrek|haal .. ik? .. <name> .. ... cc|kopie|gesprek|toe|bij|erbij
        <name> .. ... in .. cc|kopie
        cc .. <name>
        dit|dat|hier is .. <name>
        <name> dit|dat is
        hierbij|hier .. <name>
        maak kennis .. met .. <name>
        ontmoet .. <name>
        in contact .. met .. <name>
        introductie|kennismaking
        over wie .. ik .. je|jou|jullie|u
    """,
    "politely": """
        kennen jullie .. elkaar
        mag|kan ik .. ... voorstellen|introduceren
        sta .. me .. toe
    """,
    "describes": """
        <name> weet .. alles|veel
        <name> is .. de|het|een|mijn|onze|jouw|je|die|degene|precies|verantwoordelijk
        <name> .. leidt|runt|werkt|kent|zoekt|maakt|bouwt|schreef|verkoopt|woont|helpt|begon|organiseert|studeerde|bouwde
        <name> moet .. je
    """,
    "hints": """
        kennen elkaar
        elkaar .. ... kennen|kent|ontmoeten|spreken
        over elkaar
        laat .. jullie
        stap .. eruit|ertussenuit
        over .. wie .. ik
        wees .. aardig|lief
        hier is .. ze|hij
        hetzelfde|zelfde|dezelfde .. werk|vak|project|probleem|stad|straat|gedoe
        aan jullie
    """,
    "not_together": """
        dank|bedankt .. jullie .. allebei|beiden|twee|voor
        als <name>
        heb|hebt|heeft|hebben|had|ben|bent|werd .. ... voorgesteld|gekoppeld|geïntroduceerd|voorgesteld
        kun|kan|kunt|zou|wil|willen je|jij|u .. ... voorstellen|koppelen|ophalen|introduceren|halen
        stel .. ik? .. me|mij|mezelf|mijzelf
        stel .. ik? voor .. om|dat|we
        ik stel voor
        voorstel
        dank|bedankt .. voor|dat .. ... voorgesteld|introductie|contact|kennismaking
        als .. je|jullie|u|ik
        zal|zullen ik|we .. ... voorstellen|koppelen
        zijn|hebben|weten|waren jullie .. ... allebei|beiden|thuis|al
        jullie .. twee|beiden .. weten|wisten
        laat .. de|het|een .. ... sleutels|sleutel|taart|achter
        houden|blijven .. ... contact
        zet .. mij|me
        dit is .. <name> .. laatste|eerste|zijn|haar
        laatste .. week|dag
        leuk .. je|u .. te ontmoeten
        ik ken <name>
        hierbij|bijgaand .. de|het|een .. slides|cijfers|stukken
        volgende keer
    """,
}

SPEECH = Speech(GROUPS)
