"""German: how people say who sent them, before or after that name, or beside a full name."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "introduced_after": """
        hat|hatte .. mir|mich|uns .. ... empfohlen|geraten|erzählt|gegeben|genannt|verwiesen|ermutigt|weitergeleitet|gebeten|vorgeschlagen|geschickt|hingewiesen|gemeint|gesagt|aufmerksam
        hat .. empfohlen|vorgeschlagen|gemeint|gesagt|erwähnt
        meinte|sagte|sagt|meint|findet|schlug|empfahl|riet|erzählte|verwies|gab|nannte|schwärmt|schwärmte .. ich|mir|mich|wir|sie|du|von|dass
        gab|nannte|schickte|empfahl|riet|legte .. mir .. %your|den|die|sie|dich|zu|ans|ihren
        bat mich
        hat .. uns ... vorgestellt|bekannt|verbunden|vernetzt|zusammengebracht
        von .. der|dem|ihr .. ich
        hat|hatte .. mir .. ihren|deinen|ihre|deine .. namen|nummer|kontakt|adresse .. genannt|gegeben|geschickt|verraten
        hat|hatte .. mir|uns ... geraten|nahegelegt|ans
        sagt|sagte|meint|meinte|findet|behauptet .. .. sie|du .. wüssten|wissen|weißt|können|kannst|seien|bist|sind|hätten|haben|könnten
    """,
    "introduced_by": """
        auf .. empfehlung|anraten|rat|vorschlag|hinweis|anregung .. von|meines|meiner|unseres|durch
        empfehlung .. von|meines|meiner|unseres|durch
        über|durch .. mein*|unser*|ein* .. gemeinsame* .. %people|bekannten|freunde|kontakt
        über .. unsere .. gemeinsame* .. freundin|kollegin|bekannte
        %your .. namen|name|kontakt|kontaktdaten|adresse|nummer .. habe|hab|hat|bekam|bekommen|von .. ich|mir|wir? .. von|über|durch|bekommen|erhalten
        habe|hab .. %your .. namen|kontakt|kontaktdaten|adresse|nummer .. von|über|durch
        bin .. von .. ^
        durch|von|über|via ^ .. ^? .. auf sie|dich|ihr*|dein*
        von .. ^ .. ^? .. habe|bekam|hörte ... %your|sie|dich
        von ^ .. ^? empfohlen|vermittelt|verwiesen|geschickt|gehört
        ich bin .. .. %people von
        schickt|schickte mich
        im auftrag von
        soll .. ich .. grüßen|melden
        mich schickt|schickte ^
        es war ^ .. ^? .. der|die mir|mich
    """,
    "introduced_named": """
        meint|meinte|sagt|sagte|findet|fand|glaubt|glaubte|schwört|schwor|schwärmt|schwärmte|behauptet|versichert|versicherte|empfiehlt|empfahl|riet|rät|verriet|erzählt|erzählte|erwähnte|erwähnt|verwies|verweist|nannte|nennt|gab|lobt|lobte|schickt|schickte|steckte|drängte|bat ... sie|ihnen|ihr|ihre|ihren|ihrem|ihrer|du|dich|dir|dein|deine|deinen|deinem|deiner|ich|mir|mich|wir|uns
        hat|hatte ... gesagt|gemeint|empfohlen|geraten|erzählt|genannt|gegeben|verraten|erwähnt|geschickt|gesteckt|versichert|verwiesen|geschwärmt|gelobt|gebeten|gedrängt|nahegelegt|zugesteckt|weitergegeben
        ist .. überzeugt|sicher ... sie|du
    """,
}
