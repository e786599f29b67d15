"""Texts as a careful writer would reword our own: each says what its template says, and nothing else.

They were written before the words of `core/drafting/manners` and are what the check should let through. The
first of each pair of lists may be used to widen those words; the second only to measure.
"""

# ruff: noqa: E501 - texts

from collections.abc import Mapping
from types import MappingProxyType

Texts = tuple[tuple[str, str], ...]  # the name of the template, and the text between greeting and signature

LEARNED: Mapping[str, Texts] = MappingProxyType(
    {
        "en": (
            (
                "accept.met",
                "Thanks for your invitation. It is good to see you here too: we know each other, and were last in touch in {month}. If there is something I can help with, please let me know.",
            ),
            (
                "accept.event",
                "Thank you for reaching out. You mention {event}, where I was as well, so I am happy to be in touch. Tell me if there is anything I can help you with.",
            ),
            (
                "talk.plain",
                "Thanks for the invitation. I like to connect with people I have talked to. Would a call of 15 to 30 minutes in the next two weeks suit you?",
            ),
            (
                "ask.plain",
                "Thank you for your invitation. I connect with people I know first-hand and cannot quite place us. Have we met, and if so, where? If not, what made you think of me?",
            ),
            (
                "decline.plain",
                "Thanks for the invitation. I keep this network to people I know first-hand, so I will leave it at that for now. All the best to you.",
            ),
            ("followup.talked", "Thank you for our talk. I am happy that we are connected now."),
        ),
        "de": (
            (
                "accept.met",
                "herzlichen Dank für Ihre Einladung. Wir kennen uns ja und hatten zuletzt im {month} Kontakt. Schön, dass es nun hier weitergeht. Falls ich gerade mit etwas helfen kann, sagen Sie es mir bitte.",
            ),
            (
                "accept.event",
                "danke für Ihre Einladung. Sie erwähnen {event}, dort war ich auch, und ich freue mich sehr über den Kontakt. Wenn ich Ihnen mit etwas helfen kann, melden Sie sich gern.",
            ),
            (
                "talk.plain",
                "danke für Ihre Einladung. Ich vernetze mich gern mit Menschen, mit denen ich gesprochen habe. Hätten Sie in den nächsten zwei Wochen 15 bis 30 Minuten für ein kurzes Gespräch?",
            ),
            (
                "ask.plain",
                "vielen Dank für Ihre Einladung. Ich vernetze mich mit Menschen, die ich persönlich kenne, und kann uns leider gerade nicht zuordnen. Sind wir uns schon begegnet, und wenn ja, wo?",
            ),
            (
                "decline.plain",
                "danke für Ihre Einladung. Dieses Netzwerk halte ich bei Menschen, die ich persönlich kenne, und belasse es deshalb vorerst dabei. Alles Gute für Sie.",
            ),
            ("followup.talked", "herzlichen Dank für unser Gespräch. Schön, dass wir jetzt vernetzt sind."),
        ),
        "fr": (
            (
                "accept.met",
                "Un grand merci pour votre invitation. Nous nous connaissons, et notre dernier échange date de {month} : quel plaisir de continuer ici. Si je peux vous être utile, dites-le-moi.",
            ),
            (
                "accept.event",
                "Merci beaucoup pour votre invitation. Vous mentionnez {event}, j'y étais aussi, et ce contact me fait très plaisir. Si je peux vous aider, dites-le-moi simplement.",
            ),
            (
                "talk.plain",
                "Merci pour votre invitation. J'ajoute à mon réseau des personnes avec qui j'ai déjà parlé. Auriez-vous 15 à 30 minutes pour un appel dans les deux semaines à venir ?",
            ),
            (
                "ask.plain",
                "Merci pour votre invitation. J'ajoute à mon réseau les personnes que je connais directement, et je ne nous situe pas encore. Nous sommes-nous rencontrés, et si oui, où ?",
            ),
            (
                "decline.plain",
                "Merci pour votre invitation. Je garde ce réseau pour les personnes que je connais directement, et j'en resterai là pour l'instant. Bonne continuation à vous.",
            ),
            (
                "followup.talked",
                "Merci beaucoup pour notre échange. Je suis ravi que nous soyons maintenant en contact.",
            ),
        ),
        "es": (
            (
                "accept.met",
                "Muchas gracias por tu invitación. Ya nos conocemos, y nuestro último contacto fue en {month}, así que me alegra mucho seguir por aquí. Si puedo ayudarte en algo, dímelo.",
            ),
            (
                "accept.event",
                "Gracias por tu invitación. Mencionas {event}: yo también estuve allí, y me alegra mucho el contacto. Si puedo ayudarte en algo, dímelo.",
            ),
            (
                "talk.plain",
                "Muchas gracias por tu invitación. Conecto con personas con las que ya he hablado. ¿Te vendrían bien 15 a 30 minutos para una llamada en las próximas dos semanas?",
            ),
            (
                "ask.plain",
                "Gracias por tu invitación. Conecto con personas a las que conozco de primera mano, y ahora no nos ubico. ¿Nos hemos visto? Si es así, dime dónde, por favor.",
            ),
            (
                "decline.plain",
                "Gracias por tu invitación. Reservo esta red para personas a las que conozco de primera mano, así que por ahora lo dejo aquí. Te deseo todo lo mejor.",
            ),
            (
                "followup.talked",
                "Muchas gracias por nuestra conversación. Me alegra mucho que ya estemos en contacto.",
            ),
        ),
        "it": (
            (
                "accept.met",
                "molte grazie per l'invito. Ci conosciamo già e ci siamo sentiti l'ultima volta in {month}: è un vero piacere continuare qui. Se posso esserLe utile, me lo dica pure.",
            ),
            (
                "accept.event",
                "grazie mille per l'invito. Lei menziona {event}: c'ero anch'io, e il contatto mi fa molto piacere. Se posso aiutarLa in qualcosa, me lo dica.",
            ),
            (
                "talk.plain",
                "grazie per l'invito. Di solito mi collego con persone con cui ho parlato. Avrebbe 15-30 minuti per una chiamata nelle prossime due settimane?",
            ),
            (
                "ask.plain",
                "grazie per l'invito. Mi collego con persone che conosco direttamente, e per ora non riesco a collocarci. Ci siamo già incontrati? Se sì, mi ricordi dove, per favore.",
            ),
            (
                "decline.plain",
                "grazie per l'invito. Tengo questa rete per persone che conosco direttamente, quindi per ora mi fermo qui. Le auguro ogni bene.",
            ),
            (
                "followup.talked",
                "grazie mille per la nostra conversazione. Mi fa molto piacere che ora siamo in contatto.",
            ),
        ),
        "nl": (
            (
                "accept.met",
                "Hartelijk dank voor je uitnodiging. We kennen elkaar en hadden voor het laatst contact in {month}, dus fijn dat het hier verdergaat. Als ik ergens mee kan helpen, laat het me weten.",
            ),
            (
                "accept.event",
                "Dank voor je uitnodiging. Je noemt {event}; daar was ik ook, en ik vind het contact erg fijn. Als ik je ergens mee kan helpen, laat het gerust weten.",
            ),
            (
                "talk.plain",
                "Dank je wel voor je uitnodiging. Ik leg graag contact met mensen die ik heb gesproken. Heb je in de komende twee weken 15 tot 30 minuten om te bellen?",
            ),
            (
                "ask.plain",
                "Dank voor je uitnodiging. Ik leg contact met mensen die ik zelf ken, en kan ons nu helaas niet plaatsen. Hebben we elkaar ontmoet? Zo ja, waar?",
            ),
            (
                "decline.plain",
                "Dank voor je uitnodiging. Dit netwerk houd ik bij mensen die ik zelf ken, dus ik laat het hier voorlopig bij. Het beste voor jou.",
            ),
            ("followup.talked", "Hartelijk dank voor ons gesprek. Wat fijn dat we nu in contact zijn."),
        ),
        "pt": (
            (
                "accept.met",
                "Muito obrigado pelo convite. Já nos conhecemos, e o nosso último contato foi em {month}, por isso é muito bom continuar por aqui. Se eu puder ajudar, é só dizer.",
            ),
            (
                "accept.event",
                "Obrigado pelo convite. A sua mensagem menciona {event}; eu também estive lá, e fico muito feliz com o contato. Se eu puder ajudar em algo, é só dizer.",
            ),
            (
                "talk.plain",
                "Agradeço muito o convite. Conecto-me com pessoas com quem já conversei. Teria 15 a 30 minutos para uma chamada nas próximas duas semanas?",
            ),
            (
                "ask.plain",
                "Agradeço o convite. Conecto-me com pessoas que conheço de perto, e não me lembro de onde nos conhecemos. Já nos encontramos? Se sim, onde?",
            ),
            (
                "decline.plain",
                "Agradeço muito o convite. Reservo esta rede para pessoas que conheço de perto, por isso fico por aqui por enquanto. Desejo-lhe tudo de bom.",
            ),
            (
                "followup.talked",
                "Agradeço muito a nossa conversa. Fico muito feliz por já estarmos em contato.",
            ),
        ),
    }
)

HELD_OUT: Mapping[str, Texts] = MappingProxyType(
    {
        "en": (
            (
                "accept.plain",
                "Many thanks for your invitation. I am pleased to be in touch, and if I can be of help with something, just tell me.",
            ),
            (
                "accept.introduced",
                "Thank you for the invitation. I am glad to take it from here, since {introducer} put us in touch in {month}. Do tell me if there is anything I can help you with.",
            ),
            (
                "talk.introduced",
                "Thank you for your invitation. {introducer} put us in touch in {month}, and I would love to hear what you are working on. Would 15 to 30 minutes by phone or video suit you in the next two weeks?",
            ),
            (
                "ask.event",
                "Thanks for the invitation. I was at {event} too and wonder whether we met there. As I connect with people I know first-hand, could you help my memory?",
            ),
            (
                "decline.pitch",
                "Thank you for your message. It is not something I need right now, and I keep this network to people I know first-hand. I wish you every success with it.",
            ),
            (
                "followup.plain",
                "Thanks again for your invitation. I am really glad that we are connected now.",
            ),
        ),
        "de": (
            (
                "accept.plain",
                "danke für Ihre Einladung. Über den Kontakt freue ich mich. Wenn ich Ihnen bei etwas helfen kann, sagen Sie es mir einfach.",
            ),
            (
                "accept.introduced",
                "vielen Dank für Ihre Einladung. {introducer} hat uns im {month} miteinander bekannt gemacht, daran knüpfe ich gern an. Wenn ich Ihnen mit etwas helfen kann, sagen Sie mir bitte Bescheid.",
            ),
            (
                "talk.introduced",
                "danke für Ihre Einladung. Im {month} hat {introducer} uns miteinander bekannt gemacht, und gern würde ich hören, woran Sie arbeiten. Passen Ihnen in den nächsten zwei Wochen 15 bis 30 Minuten am Telefon oder per Video?",
            ),
            (
                "ask.event",
                "danke für Ihre Einladung. In meinem Kalender steht {event}: Sind wir uns dort begegnet? Da ich mich mit Menschen vernetze, die ich persönlich kenne, freue ich mich über einen kleinen Hinweis.",
            ),
            (
                "decline.pitch",
                "vielen Dank für Ihre Nachricht. Derzeit habe ich daran keinen Bedarf, und dieses Netzwerk halte ich bei Menschen, die ich persönlich kenne. Viel Erfolg Ihnen.",
            ),
            (
                "followup.plain",
                "vielen Dank noch einmal für Ihre Einladung. Ich freue mich sehr, dass wir jetzt vernetzt sind.",
            ),
        ),
        "fr": (
            (
                "accept.plain",
                "Merci beaucoup pour votre invitation, que j'accepte avec grand plaisir. Si je peux vous aider sur quelque chose, dites-le-moi.",
            ),
            (
                "accept.introduced",
                "Merci pour votre invitation. {introducer} nous a mis en relation en {month}, et je suis ravie de prendre la suite. Si je peux vous aider, dites-le-moi.",
            ),
            (
                "talk.introduced",
                "Merci beaucoup pour votre invitation. En {month}, {introducer} nous a mis en relation, et j'aimerais bien savoir sur quoi vous travaillez. Auriez-vous 15 à 30 minutes par téléphone ou en visio dans les deux semaines à venir ?",
            ),
            (
                "ask.event",
                "Merci pour votre invitation. Je vois {event} dans mon agenda : nous y sommes-nous rencontrés ? Comme j'ajoute à mon réseau les personnes que je connais directement, un petit indice m'aiderait.",
            ),
            (
                "decline.pitch",
                "Merci pour votre message. Pour l'instant je n'en ai pas besoin, et je garde ce réseau pour les personnes que je connais directement. Bonne continuation à vous.",
            ),
            (
                "followup.plain",
                "Merci encore pour votre invitation. Je me réjouis vraiment que nous soyons maintenant en contact.",
            ),
        ),
        "es": (
            (
                "accept.plain",
                "Muchas gracias por tu invitación. Me alegra el contacto. Si hay algo en lo que pueda ayudarte, dímelo sin problema.",
            ),
            (
                "accept.introduced",
                "Gracias por tu invitación. {introducer} nos puso en contacto en {month}, y me alegra retomarlo ahora. Si puedo ayudarte en algo, dímelo.",
            ),
            (
                "talk.introduced",
                "Muchas gracias por tu invitación. En {month}, {introducer} nos puso en contacto, y me gustaría mucho saber en qué trabajas. ¿Te vendrían bien 15 a 30 minutos por teléfono o vídeo en las próximas dos semanas?",
            ),
            (
                "ask.event",
                "Muchas gracias por tu invitación. Yo estuve en {event}, y me pregunto si nos conocimos allí. Conecto con personas a las que conozco de primera mano: ¿me ayudas a recordar?",
            ),
            (
                "decline.pitch",
                "Gracias por tu mensaje. Ahora mismo no lo necesito, y reservo esta red para personas a las que conozco de primera mano. Mucho éxito.",
            ),
            (
                "followup.plain",
                "Gracias de nuevo por la invitación. Me alegra mucho que ya estemos en contacto.",
            ),
        ),
        "it": (
            (
                "accept.plain",
                "molte grazie per l'invito, il contatto mi fa davvero piacere. Se c'è qualcosa in cui posso aiutarLa, me lo dica pure.",
            ),
            (
                "accept.introduced",
                "grazie per l'invito. {introducer} ci ha messi in contatto in {month}, e riprendo volentieri il filo. Se posso aiutarLa in qualcosa, me lo dica.",
            ),
            (
                "talk.introduced",
                "grazie per l'invito. In {month} {introducer} ci ha messi in contatto, e mi piacerebbe molto sapere a cosa sta lavorando. Avrebbe 15-30 minuti al telefono o in video nelle prossime due settimane?",
            ),
            (
                "ask.event",
                "grazie per l'invito. Nella mia agenda trovo {event}: ci siamo incontrati lì? Mi collego con persone che conosco direttamente, quindi un piccolo indizio mi aiuterebbe.",
            ),
            (
                "decline.pitch",
                "grazie per il messaggio. Al momento non mi serve, e tengo questa rete per le persone che conosco direttamente. Le auguro buon lavoro.",
            ),
            (
                "followup.plain",
                "grazie ancora per l'invito. Mi fa davvero piacere che ora siamo in contatto.",
            ),
        ),
        "nl": (
            (
                "accept.plain",
                "Dank je wel voor je uitnodiging. Leuk om in contact te zijn. Als ik je ergens mee kan helpen, laat het me gerust weten.",
            ),
            (
                "accept.introduced",
                "Bedankt voor je uitnodiging. {introducer} heeft ons in {month} met elkaar in contact gebracht, en ik ga daar graag op verder. Als ik je ergens mee kan helpen, laat het weten.",
            ),
            (
                "talk.introduced",
                "Dank voor je uitnodiging. In {month} heeft {introducer} ons met elkaar in contact gebracht, en ik hoor heel graag waar je aan werkt. Zou 15 tot 30 minuten bellen of videobellen je schikken in de komende twee weken?",
            ),
            (
                "ask.event",
                "Bedankt voor je uitnodiging. In mijn agenda zie ik {event}: hebben we elkaar daar ontmoet? Omdat ik contact leg met mensen die ik zelf ken, zou een kleine aanwijzing helpen.",
            ),
            (
                "decline.pitch",
                "Dank voor je bericht. Dit heb ik nu niet nodig, en ik houd dit netwerk bij mensen die ik zelf ken. Veel succes gewenst.",
            ),
            ("followup.plain", "Nogmaals bedankt voor je uitnodiging. Heel fijn dat we nu in contact zijn."),
        ),
        "pt": (
            (
                "accept.plain",
                "Muito obrigada pelo convite, fico muito feliz com o contato. Se houver algo em que eu possa ajudar, é só dizer.",
            ),
            (
                "accept.introduced",
                "Agradeço o convite. {introducer} colocou-nos em contato em {month}, e fico feliz em retomar a conversa. Se eu puder ajudar, é só dizer.",
            ),
            (
                "talk.introduced",
                "Agradeço muito o convite. Em {month}, {introducer} colocou-nos em contato, e gostaria muito de saber no que trabalha. Teria 15 a 30 minutos por telefone ou vídeo nas próximas duas semanas?",
            ),
            (
                "ask.event",
                "Agradeço o convite. Na minha agenda está o evento {event}: foi lá que nos conhecemos? Conecto-me com pessoas que conheço de perto, por isso uma pista ajudaria muito.",
            ),
            (
                "decline.pitch",
                "Obrigado pela mensagem. Neste momento não preciso disso, e reservo esta rede para pessoas que conheço de perto. Muito sucesso para si.",
            ),
            (
                "followup.plain",
                "Agradeço mais uma vez o convite. Fico muito feliz por já estarmos em contato.",
            ),
        ),
    }
)
