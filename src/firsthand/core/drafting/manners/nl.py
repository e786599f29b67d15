"""Dutch manners."""

# ruff: noqa: E501 - word lists

from firsthand.core.drafting.manners.values import Manners

MANNERS = Manners(
    plain="dank bedankt dankjewel dankbaar hartelijk hartelijke vriendelijk vriendelijke aardig leuk leuke fijn fijne mooi"
    " mooie goed goede beste beter hoop gewoon graag alsjeblieft alstublieft iets iemand alles moment kant beetje kort"
    " korte regel woord bericht uitnodiging nut nuttig hulp helpen help helpt schrijven schrijf zeggen zeg horen hoor"
    " zien zie vragen vraag lijkt wens wensen gewenst liever ook weer nogmaals echt heel erg zeer best dus daarom omdat"
    " want misschien mogelijk even wel weten weet laat laten gerust eens verder nodig jammer helaas al graag wat klein kleine",
    warm="blij verheugd welkom fijn leuk genoegen",
    wishing="zou zouden kunnen mocht als of",
    linking="verbind verbond toevoeg accept netwerk aanneem aangenomen",
    doubting="of als mocht",
    denying="niet geen nooit niets niemand zonder noch nauwelijks",
    promising="zal zullen beloof beloofd garandeer ga",
    intimate="",
    idioms="het beste\nalle goeds\nmet vriendelijke groet\nhartelijke groet\ntot gauw\nnog een keer\nlaat het me weten",
)
