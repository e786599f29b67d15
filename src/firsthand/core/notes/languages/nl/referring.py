"""Dutch: how people say who sent them, before or after that name, or beside a full name."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "introduced_after": """
        heeft|had .. me|mij|ons .. ... aangeraden|verteld|gegeven|gezegd|gewezen|doorgestuurd|getipt|voorgesteld|geadviseerd|aanbevolen|gevraagd|doorverwezen|genoemd|aangemoedigd
        raadde|tipte|vertelde|gaf|zei|stelde|adviseerde|noemde|stuurde|wees|vroeg|verwees .. me|mij|dat|ons|je|aan|voor|jouw|uw|op .. ... aan|contact|je|jou|u|te|naam|dat|door|om|over
        zegt|denkt|vindt|dacht .. dat .. ... je|u|we|ik|wij
        suggereerde|opperde
        heeft .. ons .. ... voorgesteld|gekoppeld|contact
        stelde ons
        is .. vol .. lof
        verwees .. me|mij
        zei|zegt|vertelde|raadde|adviseerde|vond|vindt|tipte .. dat|me|mij|ik|je .. jij|u|ik|aan|je|weet|dat
        gaf|gaf me .. mij|me .. je|jouw|uw .. naam|nummer|contact*
    """,
    "introduced_by": """
        op .. aanraden|advies|aanbeveling|verzoek|voorspraak|suggestie .. van
        via .. ... ^|vriend|vriendin|collega|kennis|contact
        door ^ .. ^? .. ... voorgesteld|gewezen|getipt|aanbevolen|doorgestuurd|verwezen
        namens ^
        kreeg|heb|ontving .. je|jouw|uw .. naam|nummer|contactgegevens|gegevens .. ... van|via|door|gekregen
        je|jouw|uw .. naam|gegevens .. ... van|via|door|gekregen
        van ^ .. ^? .. gehoord|kreeg|begreep|hoorde|begrepen
        gehoord van
        met de groeten van
        gemeenschappelijke|wederzijdse vriend|vriendin|kennis|contact
        kreeg|heb .. je|jouw|uw .. naam|nummer|gegevens|contactgegevens .. van|via|gekregen
        namens|via|op aanraden|op advies .. van
        ik moest .. de|je|u ... groeten
        het was ^ .. ^? .. die .. me|mij|ons
    """,
    "introduced_named": """
        zei|zegt|meent|meende|vindt|vond|denkt|dacht|beweert|beweerde|zweert|verzekert|verzekerde|raadde|raadt|adviseert|adviseerde|tipte|tipt|vertelde|vertelt|noemde|noemt|gaf|geeft|stuurde|stuurt|verwees|verwijst|wees|wijst|fluisterde|vroeg|prees|prijst|drong|belooft|beloofde ... je|jou|jouw|u|uw|me|mij|ons|we|wij
        heeft|had ... gezegd|verteld|aangeraden|getipt|verwezen|doorgestuurd|genoemd|gegeven|geadviseerd|verzekerd|aanbevolen|ingefluisterd|gestuurd|gewezen|beloofd
        is .. ervan? overtuigd|vol ... je|jij|u|lof
    """,
}
