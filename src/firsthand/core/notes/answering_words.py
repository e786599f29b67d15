"""What people answer to "have we met?" when they have not, in seven languages.

`mistaken` and `everybody` say so for good; `forgot` that the writer does not remember either; `oops`, `look` (at a website) and `not_met` may stand beside
a real answer. `lead` makes a sentence of "yes, at the fair in May"; `yes` are the words that may stand
before it, `at` those it begins with.
"""

# ruff: noqa: E501 - a phrase stands on one line

from typing import NamedTuple


class Answering(NamedTuple):
    """The phrases of one language."""

    groups: dict[str, str]
    lead: str
    yes: frozenset[str]
    at: frozenset[str]


def _answering(lead: str, *, yes: str, at: str, **groups: str) -> Answering:
    return Answering(groups, lead, frozenset(yes.split()), frozenset(at.split()))


ANSWERING = {
    "en": _answering(
        "We met",
        yes="yes yeah yep sure indeed of course hi hello hey dear absolutely actually thanks thank you for asking we did met have i think it was",
        at="at in on during through via after before",
        forgot="""
            do not .. remember|recall .. where|how|when|us|it
            forgot|forgotten .. where|how
            no idea .. where|how
        """,
        mistaken="""
            wrong person|profile|button|contact|one|guy|lady
            wrong ^
            by mistake|accident
            my mistake
            was|is|it|just .. a mistake
            accidental|accidentally
            mistook .. you
            mistaken you
            mixed|mixing .. you .. up
            thought .. you were|are another|someone|somebody
            thought .. you were|are the? ^
            took you for
            confus* .. you with
            did not mean to
            my .. phone|app|assistant|kid|son|daughter .. sent|added|did|pressed|tapped|invited
            misclick*
            for|with somebody|someone else
            looking|meant|searching .. somebody|someone else
        """,
        everybody="""
            add|accept|invite|connect|connecting|adding|inviting|follow .. everybody|everyone|anybody|anyone
            everybody|everyone .. linkedin|it|app suggests|suggested|recommends|proposes|shows
            linkedin|it|app .. suggested|recommended|proposed|suggests|recommends you
            linkedin|it|app .. suggested|recommended|proposed|suggests|recommends your profile|name|account
            grow*|expand*|extend*|build*|widen* .. my .. network|contacts|connections|circle
            open networker
            no .. particular|special|specific .. reason
        """,
        not_met="""
            never .. met
            not met
            not .. know each other|you
            do not think|believe .. we|so
            we have not
            did not meet
            not .. yet met
            not personally
        """,
        look="""
            see|visit|check|look|browse .. my|our .. website|site|page|profile|webpage|homepage|channel|blog
            it is .. all .. on|in my|our .. website|site|page|profile
            my website
        """,
        oops="""
            oops
            ooops
            whoops
            oopsie
            ups
        """,
    ),
    "de": _answering(
        "Wir trafen uns",
        yes="ja klar genau stimmt natürlich naturlich hallo guten tag liebe lieber das war",
        at="auf in bei beim im am während wahrend nach an über uber",
        forgot="""
            weiß|weiss .. nicht .. mehr
            erinnere .. nicht
        """,
        mistaken="""
            falsche|falschen|falscher .. person|profil|knopf|kontakt|frau|herr|herrn
            aus .. versehen
            versehentlich
            versehen
            verwechs*
            irrtum
            irrtümlich
            verklickt|vertippt
            mein fehler
            hielt|habe .. sie|dich für .. jemand*|eine|einen
            für|mit|an jemand* anders|anderen|anderes|anderem
        """,
        everybody="""
            alle|allen|jeden|jedem .. hinzu|an|ein|adde|vernetze
            füge .. alle|jeden
            vernetze .. mich .. mit .. allen|jedem
            linkedin|es .. vorgeschlagen|vorschlug
            mein .. netzwerk .. erweitern|ausbauen|vergrößern|aufbauen
            kein* .. besonderer|besonderen|bestimmten|bestimmter grund
        """,
        not_met="""
            nie|nicht|noch .. getroffen|begegnet|kennengelernt|gesehen
            kennen uns .. nicht|noch
            nicht .. persönlich
            kenne sie|dich nicht
        """,
        look="""
            schauen|schau|besuchen|besuch|sehen|siehe|guck .. meine|meiner|unsere|unserer|mein .. website|webseite|seite|homepage|profil|blog
            meine|unsere|meiner|unserer webseite|website|homepage
        """,
        oops="""
            ups
            oops
            huch
            hoppla
        """,
    ),
    "fr": _answering(
        "Nous nous sommes rencontrés",
        yes="oui bien sûr sur bonjour bonsoir tout à a fait c était etait exactement chère chere cher absolument",
        at="à a au aux lors pendant chez en dans",
        forgot="""
            ne|n .. souviens .. pas|plus
            souviens pas
        """,
        mistaken="""
            mauvaise|mauvais .. personne|profil|bouton|contact
            par erreur
            est|était|fait|fais .. une erreur
            mon erreur
            par inadvertance
            confond* .. vous|avec
            confondu
            vous|t .. pris|prise .. pour
            pour|avec quelqu un d autre
            fausse manipulation
        """,
        everybody="""
            ajoute|invite|accepte .. tout .. le monde
            tous ceux|celles .. que linkedin
            linkedin .. suggér*|propos*|recommand*
            agrandir|élargir|développer|étendre .. mon .. réseau
            pas|aucune .. de? .. raison .. particulière|précise
        """,
        not_met="""
            jamais .. rencontr*|vu*|croisé*
            pas .. rencontr*|croisé*
            ne .. nous .. connaissons pas
            nous connaissons pas
            pas .. encore .. rencontr*
        """,
        look="""
            voir|voyez|regardez|visitez|consultez|allez .. mon|notre|le .. site|page|profil|blog
            mon|notre site
        """,
        oops="""
            oups
            oops
            zut
        """,
    ),
    "es": _answering(
        "Nos conocimos",
        yes="sí si claro hola buenas buenos días dias por supuesto fue así asi estimada estimado",
        at="en durante por tras",
        forgot="""
            no .. recuerdo|acuerdo
        """,
        mistaken="""
            persona|perfil|botón|contacto equivocad*|incorrect*
            por .. error|equivocación|accidente
            fue|es|era|hubo .. un error
            mi error
            me .. equivoqué|confundí|equivoque
            te|la|le|lo .. confundí|confundi
            confundido|confundida .. con
            con|a|por|para otra persona
            sin querer
        """,
        everybody="""
            agrego|añado|acepto|invito|conecto .. a|con .. todos|todas|todo|cualquiera
            linkedin|me .. sugiri*|recomend*|propuso
            ampliar|crecer|expandir|aumentar .. mi .. red
            sin|ninguna .. razón|motivo .. particular|especial|concreto|concreta
        """,
        not_met="""
            no .. nos .. conocemos|hemos|conocíamos
            nunca .. nos .. visto|conocido|conocimos|hemos
            no .. conocemos .. en? .. persona
            todavía|aún no
        """,
        look="""
            vea|ve|mira|mire|visita|visite|consulta|consulte .. mi|nuestra|nuestro .. web|página|sitio|perfil|blog
            mi|nuestra .. página web
        """,
        oops="""
            ups
            uy
            oops
        """,
    ),
    "pt": _answering(
        "Conhecemo-nos",
        yes="sim claro olá ola bom dia boa tarde foi com certeza exatamente cara caro",
        at="em no na nos nas durante num numa por",
        forgot="""
            não|nao .. lembro|recordo
        """,
        mistaken="""
            pessoa|perfil|botão|contato|contacto errad*
            por .. engano|erro|lapso
            foi|é|era .. um engano|erro|lapso
            enganei
            confundi .. com
            confundi
            com|por|para outra pessoa
            sem querer
        """,
        everybody="""
            adiciono|aceito|convido|conecto .. a|com? .. todos|todas|toda|qualquer
            linkedin .. sugeri*|recomend*|propôs
            aumentar|ampliar|alargar|expandir .. a|minha|rede .. rede
            sem|nenhuma .. razão|motivo .. especial|particular
        """,
        not_met="""
            não .. nos .. conhecemos
            nunca .. nos .. vimos|conhecemos|encontrámos|encontramos|cruzámos
            não .. encontrámos|encontramos
            ainda não
        """,
        look="""
            veja|vê|ver|visite|visita|consulte|confira .. meu|minha|nosso|nossa .. site|página|perfil|blog|website
            meu|nosso site
        """,
        oops="""
            ups
            ops
            opa
            oops
        """,
    ),
    "it": _answering(
        "Ci siamo conosciuti",
        yes="sì si certo ciao buongiorno salve esatto era fu è e stato certamente gentile cara caro",
        at="a al alla all allo ai alle in nel nella durante da presso",
        forgot="""
            non .. ricordo
        """,
        mistaken="""
            persona|profilo|pulsante|contatto sbagliat*
            sbagliat* persona|profilo|pulsante|contatto
            per .. sbaglio|errore
            è|era|stato .. un errore
            mi .. sono .. sbagliat*
            mi .. sbagliat*|confus*
            scambiat* .. per|con
            confus* .. con
            con|per|a un altra persona
            con|per|a qualcun altro
        """,
        everybody="""
            aggiungo|accetto|invito .. tutti|chiunque
            linkedin .. suggerit*|consigliat*|propost*
            ampliare|allargare|espandere .. la|mia|rete .. rete
            nessun .. motivo|ragione .. particolare
        """,
        not_met="""
            non .. ci .. conosciamo
            non .. ci .. siamo .. mai|ancora
            mai .. incontrat*|conosciut*|vist*
            non .. ancora .. conosciut*|incontrat*
        """,
        look="""
            veda|vedi|guardi|guarda|visiti|visita|consulti .. il|mio|nostro|la|mia .. sito|pagina|profilo|blog
            mio|nostro sito
        """,
        oops="""
            ops
            oops
            ahia
        """,
    ),
    "nl": _answering(
        "We ontmoetten elkaar",
        yes="ja zeker klopt hallo hoi dag beste inderdaad natuurlijk dat was",
        at="op in bij tijdens na aan via",
        forgot="""
            weet .. niet .. meer
            herinner .. niet
        """,
        mistaken="""
            verkeerde .. persoon|profiel|knop|contact|naam
            per .. ongeluk|vergissing|abuis
            vergissing
            vergist
            verward met
            verwar|verwarde|verwisseld
            mijn fout
            met|voor iemand anders
            dacht dat .. je|jij|u iemand
        """,
        everybody="""
            voeg|nodig|accepteer .. iedereen|allemaal|alles
            linkedin .. voorgesteld|stelde|suggereerde|aanraadde
            mijn .. netwerk .. uitbreiden|vergroten|uit|opbouwen
            geen .. speciale|bijzondere|bepaalde reden
        """,
        not_met="""
            elkaar .. nooit|niet .. ontmoet|gezien|gesproken
            nooit|niet .. ontmoet
            kennen elkaar .. niet|nog
            ken je|u niet
        """,
        look="""
            kijk|bekijk|zie|bezoek|check .. mijn|onze|op .. website|site|pagina|profiel|blog
            mijn|onze website|site
        """,
        oops="""
            oeps
            oops
            ai
        """,
    ),
}  # fmt: skip
