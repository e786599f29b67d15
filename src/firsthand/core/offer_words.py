"""Words of letters and of networking that say nothing about what somebody needs, in seven languages."""

from firsthand.core.letters import fold_letters

EMPTY = frozenset(
    fold_letters("""
    aber about advice after again ahora ainda alcuni algo alguem alguien algum alguma alle alleen also altro
    always anche ancora andere another antes aqui around auch aussi autre avec avez avoir azienda beaucoup
    because bedankt bedrijf been beetje before beim being bene bent best between bien bitte bonjour both buen
    buena buongiorno business cada call career cela cette ceux chez ciao come comme comment como company
    connect connection connections contact contacto contato contatto cosa could cual cuando cuanto daar dalla
    dank danke dans dass days dear degli dein deine della delle depuis desde deux deze dich diese dieser doch
    doen does doing donc donde done door dove durch each ecco echt eine einem einen einer eles elkaar ella
    elle ellos else empresa encore enkele entre entreprise eres essa esse esta estas este esto estou estoy
    etait etre etwas euch even every everybody experience faire fait fare fatto find firma first frage fragen
    freue from ganz geen gente gern gerne give glad goed good gostaria graag gracias grazie great groet gruss
    habe haben hace hacer hallo hanno hasta hatte have hear hebben heeft hello help here hier hola hope idea
    ideas iemand iets ihre ihrem ihren immer interest interested into introduce introduction introductions
    invitation isso isto jetzt jouw jullie just kann keep kein keine kind know kontakt kunnen last lavoro
    learn leave less leur leute like linkedin little long look looking loro maar machen made mais make many
    maybe meer meet meeting mehr mein meine mejor mensen merci mesmo message mich mieux might mijn mine minha
    misschien moet moins molto month more most much muchas mucho muchos muito must naar nach nada name need
    needs nella netwerk network networking netzwerk never next nice nicht niet noch nooit nosotros nossa nosso
    nostra nostro note notre nous nuestra nuestro obrigada obrigado oder ogni ohne omdat once only onze open
    other others otra otro over paar para parce part pela pelo people perche pero person persone pessoas peux
    place please plus poco pode point porque posso pour pouvez pouvoir prima profile project puede puedo
    qualche quand quando quanto quel quella quelle quello quem questa question questions questo quien quiero
    really rede reseau rete right role said same samen sans schon seen sehr sein seine send senza sera service
    services share should sich sind sobre solo some somebody something sono sont soon sous still such suche
    sulla support sure take talk tambien team tegen tell tempo tengo tenho than thank thanks that their them
    then there these they thing things think this those through tiempo tiene time toch today todo todos toen
    together took tous tout toute trabajo trabalho tres tudo tussen tutti tutto ueber uitnodiging under unos
    unser unsere until used usted vanaf veel very viel viele vielen vielleicht voce voor vorrei votre vous
    vraag vragen waar waere wann wanneer want waren week weeks weer weil welche well wenn werden were werk
    werken what when where which while whole wieder will wird wish with within without wollen word worden
    words work worked working would write wrote wurde year years your yours zeer zeit zelf zich zijn zoek
    zoeken zonder zusammen zwei
""").split()
)
