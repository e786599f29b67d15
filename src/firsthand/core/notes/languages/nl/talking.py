"""Dutch: courtesy, refusals, introductions, and orders to programs."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "empty": """
        netwerk .. te? .. uitbreiden|vergroten|uit|verbreden|versterken|toevoegen|groeien|opbouwen|breiden
        breid* .. mijn .. netwerk
        mijn|jouw|je|uw .. professionele? .. netwerk
        gelijkgestemd*
        interessant|interessante|inspirerend|indrukwekkend|indrukwekkende|mooi|boeiend|leuk profiel|achtergrond|loopbaan|carrière|ervaring|cv
        je|jouw|uw .. profiel .. ... interessant|sprak|ziet|is|viel|indruk|gezien|tegen|aan|tegengekomen
        onder de indruk
        ideeën|kennis|ervaringen|inzichten|gedachten .. te|en .. ... wisselen|delen|uitwisselen|uit
        kennis .. delen|uitwisselen
        zelfde|dezelfde|hetzelfde .. branche|sector|vakgebied|veld|industrie|interesses
        gemeenschappelijke|gedeelde .. connecties|interesses|contacten
        toekomstige|mogelijke .. samenwerking*|kansen
        in .. contact|verbinding .. blijven|komen|te
        graag .. connecten|verbinden|linken|contact|connectie|willen
        connecten|connectie|verbinden|linken
        uitnodiging|verzoek .. accepteren|accepteer|aanvaarden|te
        bedankt voor .. accepteren|het|de .. connectie|accepteren
        professionals .. zoals|in|uit
        leren .. van .. je|jou|u|elkaar
        van elkaar leren
        leuk .. om .. te .. connecten|verbinden
        iets voor elkaar
        voor elkaar kunnen betekenen
    """,
    "programs": """
        negeer|vergeet .. alle|je|de|uw|eerdere|vorige .. ... instructies|regels|opdrachten|aanwijzingen
        notitie|bericht|instructie|opdracht|let .. aan|voor|op .. de|een|alle .. ai|assistent*|systeem|bot*|agent*|model|kunstmatige
        je|u bent .. een .. ai|assistent|taalmodel|bot
        als .. ai|taalmodel
        classificeer|markeer|beoordeel|beschouw .. deze|dit|mij|me|de .. ... als
        accepteer|aanvaard|keur .. deze|dit|automatisch|alle .. ... uitnodiging*|verzoek*|goed|automatisch ... zonder|automatisch|direct|alle|goed
        systeembericht|systeemprompt|systeemopdracht
        negeer|vergeet .. de|het|alle|je|uw|eerdere|vorige .. limiet|regels|instructies|opdrachten|instructie|beleid|filter
        systeem|assistent negeer|accepteer|markeer|zet|beschouw|vraag
        vraag|accepteer .. deze .. persoon|uitnodiging .. altijd|automatisch|als
    """,
    "refuses": """
        nee .. bedankt|dank|dankjewel|dankuwel
        nee
        geen .. interesse|behoefte|belangstelling|zin|prijs|bedankt
        niet .. geïnteresseerd|nodig|interessant|meer|benaderen|voor|op|contact*
        graag .. niet|geen
        stop .. met|alsjeblieft|hiermee
        stop|stoppen
        haal|verwijder|schrijf .. me|mij .. van|uit
        uitschrijven|afmelden
        laat .. me|mij
        wij|we|ik zijn|ben .. ... voorzien
        ik sla .. over
        bedankt .. maar .. nee|niet|geen
        liever niet
    """,
    "refuses_plain": "nee bedankt dank je wel u dankjewel dankuwel geen interesse niet geïnteresseerd behoefte aan ik wij we heb hebben ben zijn in stop met "
    "berichten bericht sturen mailen schrijven alsjeblieft alstublieft aub svp haal verwijder mij me van uit de het lijst mailinglijst graag meer contact opnemen "
    "benaderen maar voor uw jouw jullie aanbod voorstel vriendelijke groet groeten mvg hallo beste hoi op dit moment nu dit is daar hier al voorzien succes verder "
    "fijne dag sorry helaas en om te wil wens niets nodig stoppen er belangstelling zin laat rust",
    "talks_on": """
        hoe|wat|wanneer|waar .. is|gaat|zou|kan|dacht|over|schikt|zijn|vind
        lukt .. het|je|%day
        kan|kun|kunnen|zullen .. ook|je|we|wij|op|%day|het .. ... ?|%day|afspreken|bellen|andere
        liever .. op|%day|volgende
        volgende week|maand|keer
        maar .. graag|wel|misschien|ik|we|op|bel|leuk|%day|hoe
        verzetten|verplaatsen
        andere keer|dag|datum|moment
        later|misschien
        gefeliciteerd
        laat .. maar? .. weten
        tot .. dan|snel|%day
        bel .. me|je
        leuk
        spreken .. we|elkaar
    """,
    "introduces": """
        stel .. jullie|je|u|graag ... voor|voorstellen
        voorstellen .. aan
        mag|wil|zou|wilde|graag .. ik .. ... voorstellen|koppelen|introduceren|verbinden
        jullie .. aan .. elkaar .. ... voorstellen|koppelen|voor|introduceren|verbinden
        aan elkaar
        ik .. koppel|verbind|breng .. jullie|je|u
        breng .. jullie .. ... contact
        in contact .. brengen|gebracht
        met elkaar .. ... contact|verbinden|kennismaken|praten
        jullie moeten|zouden|twee|beiden .. elkaar|moeten|eens|zouden|samen
        jullie .. ... kennismaken|kennis|elkaar
        in cc|kopie
        maak kennis
        dit is ^
        ik laat .. het .. ... jullie
        introduceren|introductie
        ontmoet ^
    """,
}
