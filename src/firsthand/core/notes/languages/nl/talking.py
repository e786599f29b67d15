"""Dutch: courtesy, and orders to programs."""

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
}
