"""Replies in Dutch: je by default, u where the note says so."""

from firsthand.core.drafting.languages.introducing.nl import INTRODUCING
from firsthand.core.drafting.languages.touching.nl import TOUCHING
from firsthand.core.drafting.tongue import Tongue

TONGUE = Tongue(
    code="nl",
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    month_and_year="{name} {year}",
    other_register="u",
    other_is_formal=True,
    other_words=("u", "uw", "uwe", "geachte"),
    texts={
        "greeting.named": "[Hallo|Dag] {first_name},",
        "greeting.plain": "[Hallo|Goedendag],",
        "signature": "{owner_first_name}",
        "accept.worked": (
            "Bedankt voor [je|uw] uitnodiging. We hebben samengewerkt, dus het is fijn om weer contact te "
            "hebben. Als ik [je|u] ergens mee kan helpen, met een contact, een mening of een frisse blik, "
            "laat het gerust weten."
        ),
        "accept.worked_at": (
            "Bedankt voor [je|uw] uitnodiging. Fijn om na onze tijd bij {organisation} weer contact te "
            "hebben. Als ik [je|u] ergens mee kan helpen, met een contact, een mening of een frisse blik, "
            "laat het gerust weten."
        ),
        "accept.met": (
            "Bedankt voor [je|uw] uitnodiging. We kennen elkaar en hadden in {month} voor het laatst "
            "contact, dus fijn dat het hier verdergaat. Als ik [je|u] nu ergens mee kan helpen, laat het "
            "gerust weten."
        ),
        "accept.spoken": (
            "Bedankt voor [je|uw] uitnodiging. We hadden in {month} voor het laatst contact, en ik pak de "
            "draad graag weer op. Als ik [je|u] nu ergens mee kan helpen, laat het gerust weten."
        ),
        "accept.known": (
            "Bedankt voor [je|uw] uitnodiging, fijn om weer van [je|u] te horen. Als ik [je|u] nu ergens "
            "mee kan helpen, laat het gerust weten."
        ),
        "accept.introduced": (
            "Bedankt voor [je|uw] uitnodiging. {introducer} heeft ons in {month} met elkaar in contact "
            "gebracht, en ik ga daar graag op door. Als ik [je|u] ergens mee kan helpen, laat het weten en "
            "ik kijk wat ik kan doen."
        ),
        "accept.event": (
            "Bedankt voor [je|uw] uitnodiging. [Je noemt|U noemt] {event}; ik was daar en vind het contact "
            "fijn. Als ik [je|u] ergens mee kan helpen, laat het weten en ik kijk wat ik kan doen."
        ),
        "accept.work": (
            "Bedankt voor [je|uw] uitnodiging en voor de regels over mijn werk. Als ik [je|u] daarbij "
            "ergens mee kan helpen, laat het weten en ik kijk wat ik kan doen."
        ),
        "accept.plain": (
            "Bedankt voor [je|uw] uitnodiging, fijn om in contact te zijn. Als ik [je|u] ergens mee kan "
            "helpen, laat het weten en ik kijk wat ik kan doen."
        ),
        "accept.short": (
            "Bedankt voor [je|uw] uitnodiging. Als ik [je|u] ergens mee kan helpen, laat het gerust weten."
        ),
        "talk.introduced": (
            "Bedankt voor [je|uw] uitnodiging. {introducer} heeft ons in {month} met elkaar in contact "
            "gebracht, en ik hoor graag waar [je|u] aan werkt. Zou 15 tot 30 minuten bellen of videobellen "
            "in de komende twee weken [je|u] schikken?"
        ),
        "talk.mentioned": (
            "Bedankt voor [je|uw] uitnodiging. [Je noemt|U noemt] {introducer}, dus ik hoor graag meer. Ik "
            "leg contact met mensen die ik heb gesproken: zou 15 tot 30 minuten bellen of videobellen "
            "[je|u] schikken?"
        ),
        "talk.event": (
            "Bedankt voor [je|uw] bericht. [Je noemt|U noemt] {event}; ik was daar, maar weet niet zeker "
            "of we elkaar hebben gesproken. [Heb je|Hebt u] eerst 15 tot 30 minuten om te bellen in de "
            "komende twee weken?"
        ),
        "talk.organisation": (
            "Bedankt voor [je|uw] bericht. [Je noemt|U noemt] {organisation}; ik was daar, maar weet niet "
            "zeker of onze wegen elkaar hebben gekruist. [Heb je|Hebt u] eerst 15 tot 30 minuten om te "
            "bellen in de komende twee weken?"
        ),
        "talk.met": (
            "Bedankt voor [je|uw] bericht en dat [je|u] zegt waar [je|u] mij van kent. In mijn notities, die "
            "onvolledig kunnen zijn, vind ik het niet terug. [Heb je|Hebt u] 15 tot 30 minuten om te bellen in de "
            "komende twee weken?"
        ),
        "talk.work": (
            "Bedankt voor de regels over mijn werk. Ik hoor graag waar [je|u] zelf aan werkt. Ik leg "
            "contact met mensen die ik heb gesproken: zou 15 tot 30 minuten bellen of videobellen [je|u] "
            "schikken?"
        ),
        "talk.advice": (
            "Bedankt dat [je|u] schrijft wat [je|u] zoekt. Ik bespreek het liever dan dat ik ernaar raad: "
            "[heb je|hebt u] 15 tot 30 minuten om te bellen in de komende twee weken? Daarna kunnen we "
            "hier contact leggen."
        ),
        "talk.recruiter": (
            "Bedankt voor [je|uw] bericht over een functie. Ik praat er graag eerst 15 tot 30 minuten "
            "over, zodat we allebei weten of het past. Welke dag in de komende twee weken schikt [je|u]?"
        ),
        "talk.meet": (
            "Bedankt voor het voorstel om te praten. 15 tot 30 minuten bellen of videobellen schikt mij "
            "goed, en daarna kunnen we hier contact leggen. Welke dag in de komende twee weken schikt "
            "[je|u]?"
        ),
        "talk.plain": (
            "Bedankt voor [je|uw] uitnodiging. Ik leg contact met mensen die ik heb gesproken, zodat we "
            "weten wie we aanbevelen. [Heb je|Hebt u] 15 tot 30 minuten om te bellen in de komende twee "
            "weken?"
        ),
        "talk.short": (
            "Bedankt voor [je|uw] uitnodiging. [Heb je|Hebt u] eerst 15 tot 30 minuten om te bellen?"
        ),
        "propose.first": (
            "Bedankt voor [je|uw] uitnodiging. Ik leg contact met mensen die ik heb gesproken, zodat we "
            "weten wie we aanbevelen. Voor een gesprek van {minutes} minuten heb ik tijd op:"
        ),
        "propose.again": "Voor ons gesprek van {minutes} minuten heb ik tijd op:",
        "propose.place": "Hoe we elkaar spreken:",
        "propose.end": "Schikt dat [je|u]? Zo niet, [noem|noemt u] dan gerust een andere tijd.",
        "propose.first.subject": "Een moment voor ons gesprek",
        "ask.plain": (
            "Bedankt voor [je|uw] uitnodiging. Ik leg contact met mensen die ik zelf ken, en kan ons nu "
            "niet plaatsen. Hebben we elkaar ontmoet? Zo ja, waar; zo nee, hoe [kwam je|kwam u] bij mij "
            "uit?"
        ),
        "ask.organisation": (
            "Bedankt voor [je|uw] uitnodiging. Het lijkt erop dat {organisation} op ons beider pad ligt. "
            "Hebben we elkaar daar ontmoet? Ik leg contact met mensen die ik zelf ken, en een aanwijzing "
            "zou helpen."
        ),
        "ask.event": (
            "Bedankt voor [je|uw] uitnodiging. {event} staat in mijn agenda: hebben we elkaar daar "
            "ontmoet? Ik leg contact met mensen die ik zelf ken, en een aanwijzing zou helpen."
        ),
        "ask.introduced": (
            "Bedankt voor [je|uw] uitnodiging. {introducer} heeft ons in {month} met elkaar in contact "
            "gebracht, en sindsdien ben ik de draad kwijt. Hebben we elkaar daarna gesproken? Een regel "
            "over wat [je|u] nu hier brengt zou helpen."
        ),
        "ask.wrote": (
            "Bedankt voor [je|uw] uitnodiging. Ik zie ons samen in een berichtenreeks in {month}, maar ik "
            "weet niet meer waar we elkaar van kennen. Hebben we elkaar ontmoet? Zo ja, waar was dat?"
        ),
        "ask.namesake": (
            "Bedankt voor [je|uw] uitnodiging. Ik had in {month} contact met iemand die {full_name} heet. "
            "[Was jij dat|Was u dat], of is het alleen dezelfde naam? Ik leg contact met mensen die ik "
            "zelf ken en weet het graag zeker."
        ),
        "ask.namesake_plain": (
            "Bedankt voor [je|uw] uitnodiging. [Je|Uw] naam komt me bekend voor. Hebben we elkaar ontmoet, "
            "of is het alleen dezelfde naam? Ik leg contact met mensen die ik zelf ken en weet het graag "
            "zeker."
        ),
        "ask.mistaken": (
            "Bedankt voor [je|uw] uitnodiging. Wat [je|u] schrijft, vind ik niet terug in mijn "
            "aantekeningen, die onvolledig kunnen zijn. [Kun je|Kunt u] me helpen herinneren waar we "
            "elkaar van kennen?"
        ),
        "ask.mistaken_event": (
            "Bedankt voor [je|uw] uitnodiging. [Je noemt|U noemt] {event}; dat klopt niet met mijn agenda, "
            "die onvolledig kan zijn. [Kun je|Kunt u] me helpen herinneren wanneer en waar dat was?"
        ),
        "ask.mistaken_organisation": (
            "Bedankt voor [je|uw] uitnodiging. [Je noemt|U noemt] {organisation}; dat kan ik in de tijd "
            "niet plaatsen. [Kun je|Kunt u] me helpen herinneren wanneer en waar onze wegen elkaar "
            "kruisten?"
        ),
        "ask.mistaken_person": (
            "Bedankt voor [je|uw] uitnodiging. [Je noemt|U noemt] {person}; dat kan ik met mijn "
            "aantekeningen niet plaatsen. [Kun je|Kunt u] me helpen herinneren hoe wij drieën elkaar "
            "kennen?"
        ),
        "ask.elsewhere": (
            "Via LinkedIn kreeg ik een uitnodiging op [jouw|uw] naam, met een tekst die me verbaasde, dus "
            "ik vraag het hier: [was jij dat|was u dat]? Zo niet, dan gebruikt iemand misschien [je|uw] "
            "account of een kopie ervan, en is nakijken verstandig."
        ),
        "ask.elsewhere.subject": "Een LinkedIn-uitnodiging op [jouw|uw] naam",
        "ask.short": (
            "Bedankt voor [je|uw] uitnodiging. Ik kan ons nu niet plaatsen: hebben we elkaar ontmoet, en "
            "zo ja, waar?"
        ),
        "decline.plain": (
            "Bedankt voor [je|uw] uitnodiging. Ik houd dit netwerk bij mensen die ik zelf ken, dus ik laat "
            "het hier voorlopig bij. Ik wens [je|u] het beste."
        ),
        "decline.pitch": (
            "Bedankt voor [je|uw] bericht. Ik heb dit nu niet nodig, en ik houd dit netwerk bij mensen die "
            "ik zelf ken. Ik wens [je|u] veel succes."
        ),
        "decline.follow": (
            "Bedankt voor [je|uw] uitnodiging. Ik houd mijn connecties bij mensen die ik zelf ken. Wat ik "
            "publiceer, is voor iedereen te lezen: als het [je|u] aanspreekt, [kun je|kunt u] mijn profiel "
            "volgen. Ik wens [je|u] het beste."
        ),
        "decline.short": (
            "Bedankt voor [je|uw] uitnodiging. Ik houd dit netwerk bij mensen die ik zelf ken. Ik wens "
            "[je|u] het beste."
        ),
        "followup.talked": "Bedankt voor ons gesprek. Fijn dat we nu in contact zijn.",
        "followup.welcomed": (
            "Bedankt dat [je|u] mijn uitnodiging hebt geaccepteerd. Fijn dat we in contact zijn."
        ),
        "followup.plain": "Bedankt voor [je|uw] uitnodiging. Fijn dat we nu in contact zijn.",
        "followup.plain.subject": "Fijn om in contact te zijn",
        "followup.match": (
            "[Je|U] noemt “{topic}”. Daar kan ik mee helpen: {offer}. Laat maar weten waar [je|u] iets aan zou hebben."
        ),
        "followup.noted": (
            "Toen we elkaar spraken, noemde [je|u] “{topic}”. Daar kan ik mee helpen: {offer}. Laat maar weten waar "
            "[je|u] iets aan zou hebben."
        ),
        "followup.offer": (
            "Mocht [je|u] er iets aan hebben, hier kan ik mee helpen: {offer}. Laat het gerust weten."
        ),
        "followup.help": ("Als ik [je|u] ergens mee kan helpen, laat het weten en ik kijk wat ik kan doen."),
        "followup.seek": "En mocht [je|u] het tegenkomen, dit is wat ik zoek: {seek}.",
        "check.introducer": (
            "{full_name} heeft me op LinkedIn een uitnodiging gestuurd waarin [jouw|uw] naam staat. Komt "
            "dat via [jou|u]? Zo ja, dan helpt een regel over hoe [jullie|u] elkaar [kennen|kent]. Zo "
            "niet, dan is dat ook goed om te weten."
        ),
        "check.introducer.subject": "Komt {full_name} via [jou|u] bij mij?",
        "invite.worked_at": (
            "we kennen elkaar van onze tijd bij {organisation}, en ik blijf graag in contact."
        ),
        "invite.worked": "we hebben samengewerkt, en ik blijf graag in contact.",
        "invite.met": "we hebben elkaar in {month} ontmoet, en ik blijf graag in contact.",
        "invite.met_at": "we hebben elkaar in {month} ontmoet (“{event}”), en ik blijf graag in contact.",
        "invite.spoken": "we hebben elkaar in {month} geschreven, en ik houd die draad graag vast.",
        "invite.spoken_about": (
            "we hebben elkaar in {month} geschreven (“{topic}”), en ik houd die draad graag vast."
        ),
        "invite.introduced": (
            "{introducer} heeft ons in {month} met elkaar in contact gebracht, en daar ga ik graag op verder."
        ),
        "invite.event": (
            "we waren allebei bij {event}. Ik wissel graag ervaringen uit en blijf graag in contact."
        ),
        "invite.organisation": (
            "{organisation} ligt op ons beider pad. Ik hoor graag hoe het voor [je|u] was en "
            "blijf graag in contact."
        ),
        "invite.wrote": "[je|u] schreef me in {month}, en daar kom ik graag op terug.",
        "invite.wrote_own": "ik schreef [je|u] in {month}, en daar kom ik graag op terug.",
        "meet.ask": (
            "Ik zou {person} graag leren kennen. Als [jullie|u] elkaar goed genoeg [kennen|kent], [zou "
            "je|zou u] ons dan willen voorstellen? Ik voeg een korte tekst toe om door te sturen. Als het "
            "niet uitkomt, is een nee prima."
        ),
        "meet.ask.subject": "[Wil je|Wilt u] mij voorstellen aan {person}?",
        "meet.ask_event": (
            "Ik zou {person} graag leren kennen. In {month} waren [jullie|u] allebei bij {event}: [kennen "
            "jullie|kent u] elkaar goed genoeg om ons voor te stellen? Ik voeg een korte tekst toe om door "
            "te sturen. Als het niet uitkomt, is een nee prima."
        ),
        "meet.ask_on": (
            "Ik zou {person} graag leren kennen, en misschien kent {introducer} deze persoon. [Zou je|Zou "
            "u] {introducer} willen vragen of een introductie welkom is? Ik voeg een korte tekst toe om "
            "door te sturen. Als het niet uitkomt, is een nee prima."
        ),
        "meet.blurb": (
            "{introducer} en ik kennen elkaar, en ik heb om deze introductie gevraagd. Ik ben {owner_name} "
            "({owner_work}) en hoor graag over [je|uw] werk. Zou 20 minuten bellen in de komende weken "
            "schikken? Ik help graag waar ik kan. Als het niet past, is een antwoord niet nodig."
        ),
        "meet.blurb_plain": (
            "{introducer} en ik kennen elkaar, en ik heb om deze introductie gevraagd. Ik ben {owner_name} "
            "en hoor graag over [je|uw] werk. Zou 20 minuten bellen in de komende weken schikken? Ik help "
            "graag waar ik kan. Als het niet past, is een antwoord niet nodig."
        ),
        **INTRODUCING,
        **TOUCHING,
    },
)
