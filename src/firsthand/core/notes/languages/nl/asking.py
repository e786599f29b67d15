"""Dutch: asking for what the reader does or knows, which sellers do not."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "engages": """
        kun|kunt|kan|zou|zouden|wil je|jij|u|jullie .. ons|mij|me|een .. ... offerte|prijs|prijsopgave|schatting .. ..
        wat|hoeveel .. zou|reken|rekent|vraag|vraagt|kost|kosten .. je|jij|u|jullie|het .. .. rekenen|vragen|kosten|voor|om
        wat is|zijn je|jouw|uw .. tarief|dagtarief|uurtarief|prijs
        doe|doet|doen|neem|neemt|nemen je|jij|u|jullie .. nog|ook .. ... klussen|opdrachten|projecten|klus|kleine|losse|aan|nieuwe
        doe|doet je|jij|u .. losse|kleine|korte|nog .. klussen|opdrachten|projecten
        heb|hebt|heeft|hebben je|jij|u|jullie .. nog|daar|in .. plek|ruimte|tijd|plaats|gaatje .. voor|in|voor
        zoeken|zoek|zochten|zocht .. nog|een|naar .. iemand|spreker|jurylid|vrijwilliger|gastspreker|mentor
        we|wij|ik .. zoeken|zoek .. iemand .. die|om|voor
        ons|mijn|het budget is|ligt
        budget .. is|van|klein
        we|wij|ik kunnen|kan|betalen .. je|u .. niet|niets|niks .. betalen
        onbetaald|onbezoldigd
        wat we|wij|ik .. missen|mis|nodig|zoeken|zoek|ontbreekt
        daarom .. mail|schrijf|app|benader .. ik .. je|jou|u
        schrijf|werk|maak .. ik|aan|een|mijn .. ... scriptie|artikel|verhaal|reportage|stuk|proefschrift|onderzoek|boek .. over|voor|van
        voor .. het|de .. schrijf ik
        zou|wil|wilt|kun|kunt je|jij|u .. bij|voor|met|aan .. ... leerlingen|ons|onze|klas|school|buurt|vereniging|studenten .. ... spreken|praten|vertellen|komen|uitleggen
        iets voor jou|u
        zouden|zou|willen|wil .. we|ik .. je|jou|u .. graag? inhuren|boeken
    """,
    "buys": """
        ligt|liggen|hebben|kregen|kreeg|heb .. ... offerte|offertes|voorstel .. van|voor|gekregen|liggen
        offerte .. van ^
        ons|me|mij .. ... aangeboden
        wil|willen|overwegen .. ... kopen|aanschaffen|kopen
        zou|zouden jij|je|u|jullie .. het|die|dat|ze .. kopen|doen|nemen|tekenen|kiezen|aanraden
    """,
    "aside": """
        daar|daarover|hier gaat|schrijf|mail .. dit|het|ik .. niet .. over|om|voor
        gaat .. het|dit .. niet .. over|om
        niets|niks|niet .. mee|daarmee .. te maken
        om .. een andere reden
    """,
    "tried": """
        heb|hebben|had .. ... je|jouw|uw|jullie .. ... geprobeerd|gebruikt|overgenomen|gekopieerd|toegepast|gelezen|herlezen|geciteerd|nagebouwd|gekocht|uitgeprobeerd
        sinds je|jouw|uw .. %work
        je|jouw|uw .. ... trucje|truc|idee|tip|methode|aanpak .. met|over|om|van|voor|werkt|scheelde|hielp
        je|jouw|uw .. ... %work .. ... zegt|staat|noemt|stelt|hangt|is|heeft|beschrijft|was|gaf|hielp
        in je|jouw|uw .. %work .. staat|schrijf|schrijft|zeg|zegt|noem
        dankzij jou|u|je|jouw|uw
        jij|je|u hebt|heb|heeft|had .. me|mij|ons .. ... geholpen|gered|geantwoord|uitgelegd|bespaard
        spijt van|gehad
        heb|had|heeft jij|je|u|jullie .. dat .. ook|gehad|zelf
        hoe .. heb|hebt|heeft|deed|doe|kreeg je|jij|u|jullie .. dat|die|het|de|gedaan|gemeten|opgelost
        wat .. zie|doe|doen|missen|mis ik|we|wij .. over|fout|verkeerd|hier
        wil|overweeg|denk .. ik? .. ... voor mezelf|mijzelf .. beginnen
        jij|u .. ging|deed|zei|schreef .. juist|dat|op|in|net
        scheelde|scheelt .. ons|mij|me .. ..
    """,
    "hunts": """
        zoek|zoekend|zoektocht .. naar|een|nieuwe .. ... baan|werk|uitdaging|functie|job|stage
    """,
}

CLASSES = {
    "we": "we wij ons onze",
    "several": "tien dozijn tientallen twintig dertig veertig vijftig zestig honderd honderden duizend duizenden",
    "helped": "geholpen begeleid gecoacht opgeleid ondersteund geplaatst",
    "life": "moeder vader zoon dochter oma opa vrouw man broer zus oom tante neef nicht kind kinderen buurman buurvrouw "
    "buren leerling leerlingen docent leraar lerares school klas vmbo kantine volkstuin "
    "volkstuinvereniging koor bruiloft hond fiets bakfiets biertje bier taart trein bus dorp vereniging kerk "
    " scriptie verjaardag vakantie kelder dispuut tweeling fietstas mok bitterballen juf",
    "units": "minuut minuten min uur uren dag dagen week weken maand maanden jaar jaren km m kg liter ton euro procent mensen personen "
    "kinderen graden meter keer milliseconden fte",
}
