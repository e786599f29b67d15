"""Replies in Portuguese, worded to sound right in Brazil and in Portugal."""

from firsthand.core.drafting.languages.introducing.pt import INTRODUCING
from firsthand.core.drafting.languages.touching.pt import TOUCHING
from firsthand.core.drafting.tongue import Tongue

TONGUE = Tongue(
    code="pt",
    months=(
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ),
    month_and_year="{name} de {year}",
    texts={
        "greeting.named": "Olá, {first_name},",
        "greeting.plain": "Olá,",
        "signature": "{owner_first_name}",
        "accept.worked": (
            "Agradeço o convite. Já trabalhamos em conjunto, por isso é bom retomar o contato. Se eu puder "
            "ajudar em alguma coisa, com uma apresentação, uma opinião ou um segundo olhar, é só dizer."
        ),
        "accept.worked_at": (
            "Agradeço o convite. É bom retomar o contato depois do nosso tempo em {organisation}. Se eu "
            "puder ajudar em alguma coisa, com uma apresentação, uma opinião ou um segundo olhar, é só "
            "dizer."
        ),
        "accept.met": (
            "Agradeço o convite. Já nos conhecemos e o nosso último contato foi em {month}, por isso é bom "
            "continuar por aqui. Se eu puder ajudar em alguma coisa neste momento, é só dizer."
        ),
        "accept.spoken": (
            "Agradeço o convite. O nosso último contato foi em {month}, e é bom retomar a conversa. Se eu "
            "puder ajudar em alguma coisa neste momento, é só dizer."
        ),
        "accept.known": (
            "Agradeço o convite, é bom ter notícias suas. Se eu puder ajudar em alguma coisa neste "
            "momento, é só dizer."
        ),
        "accept.introduced": (
            "Agradeço o convite. {introducer} colocou-nos em contato em {month}, e fico feliz em continuar "
            "a partir daí. Se houver algo em que eu possa ajudar, é só dizer e vejo o que posso fazer."
        ),
        "accept.event": (
            "Agradeço o convite. A sua mensagem menciona {event}; eu estive lá e fico feliz com o contato. "
            "Se houver algo em que eu possa ajudar, é só dizer e vejo o que posso fazer."
        ),
        "accept.work": (
            "Agradeço o convite e as linhas sobre o meu trabalho. Se houver algo nesse tema em que eu "
            "possa ajudar, é só dizer e vejo o que posso fazer."
        ),
        "accept.plain": (
            "Agradeço o convite e fico feliz com o contato. Se houver algo em que eu possa ajudar, é só "
            "dizer e vejo o que posso fazer."
        ),
        "accept.short": "Agradeço o convite. Se eu puder ajudar em alguma coisa, é só dizer.",
        "talk.introduced": (
            "Agradeço o convite. {introducer} colocou-nos em contato em {month}, e gostaria de saber no "
            "que trabalha. Teria 15 a 30 minutos, por telefone ou vídeo, nas próximas duas semanas?"
        ),
        "talk.mentioned": (
            "Agradeço o convite. A sua mensagem menciona {introducer}, por isso gostaria de saber mais. "
            "Conecto-me com pessoas com quem já conversei: teria 15 a 30 minutos, por telefone ou vídeo, "
            "nas próximas duas semanas?"
        ),
        "talk.event": (
            "Agradeço a mensagem. Nela menciona {event}; eu estive lá, mas não me lembro se conversamos. "
            "Antes de nos conectarmos, teria 15 a 30 minutos para uma chamada nas próximas duas semanas?"
        ),
        "talk.organisation": (
            "Agradeço a mensagem. Nela menciona {organisation}; eu estive lá, mas não me lembro se nos "
            "cruzamos. Antes de nos conectarmos, teria 15 a 30 minutos para uma chamada nas próximas duas "
            "semanas?"
        ),
        "talk.met": (
            "Agradeço a mensagem e a explicação de onde nos conhecemos. Não a encontro nas minhas notas, que podem "
            "estar incompletas. Teria 15 a 30 minutos para uma chamada nas próximas duas semanas?"
        ),
        "talk.work": (
            "Agradeço as linhas sobre o meu trabalho. Gostaria de saber no que trabalha também. Conecto-me "
            "com pessoas com quem já conversei: teria 15 a 30 minutos, por telefone ou vídeo?"
        ),
        "talk.advice": (
            "Agradeço por dizer o que procura. Prefiro conversar a adivinhar: teria 15 a 30 minutos para "
            "uma chamada nas próximas duas semanas? Depois disso podemos conectar-nos."
        ),
        "talk.recruiter": (
            "Agradeço a mensagem sobre uma vaga. Gostaria de conversar primeiro 15 a 30 minutos, para "
            "sabermos se faz sentido para os dois lados. Que dia lhe convém nas próximas duas semanas?"
        ),
        "talk.meet": (
            "Agradeço a sugestão de conversarmos. 15 a 30 minutos por telefone ou vídeo são bons para mim, "
            "e depois podemos conectar-nos. Que dia lhe convém nas próximas duas semanas?"
        ),
        "talk.plain": (
            "Agradeço o convite. Conecto-me com pessoas com quem já conversei, para sabermos quem "
            "recomendamos. Teria 15 a 30 minutos para uma chamada nas próximas duas semanas?"
        ),
        "talk.short": "Agradeço o convite. Antes de nos conectarmos, teria 15 a 30 minutos para uma chamada?",
        "propose.first": (
            "Agradeço o convite. Conecto-me com pessoas com quem já conversei, para sabermos quem "
            "recomendamos. Para uma conversa de {minutes} minutos, tenho livre:"
        ),
        "propose.again": "Para a nossa conversa de {minutes} minutos, tenho livre:",
        "propose.place": "Como falamos:",
        "propose.end": "Isso lhe convém? Se não, indique-me outro horário.",
        "propose.first.subject": "Um horário para a nossa conversa",
        "ask.plain": (
            "Agradeço o convite. Conecto-me com pessoas que conheço de perto, e neste momento não me "
            "lembro de onde nos conhecemos. Já nos encontramos? Se sim, onde foi; se não, o que fez pensar "
            "em mim?"
        ),
        "ask.organisation": (
            "Agradeço o convite. Parece que {organisation} está no percurso de ambos. Foi lá que nos "
            "conhecemos? Conecto-me com pessoas que conheço de perto, e uma pista ajudaria."
        ),
        "ask.event": (
            "Agradeço o convite. O evento {event} está na minha agenda: foi lá que nos conhecemos? "
            "Conecto-me com pessoas que conheço de perto, e uma pista ajudaria."
        ),
        "ask.introduced": (
            "Agradeço o convite. {introducer} colocou-nos em contato em {month}, e desde então perdi o fio "
            "da conversa. Chegamos a falar depois? Uma linha sobre o que traz este convite agora ajudaria."
        ),
        "ask.wrote": (
            "Agradeço o convite. Vejo os nossos nomes na mesma troca de mensagens em {month}, mas não me "
            "lembro de onde nos conhecemos. Já nos encontramos? Se sim, onde foi?"
        ),
        "ask.namesake": (
            "Agradeço o convite. Em {month} estive em contato com alguém de nome {full_name}. Era a mesma "
            "pessoa, ou é só o mesmo nome? Conecto-me com pessoas que conheço de perto e prefiro confirmar."
        ),
        "ask.namesake_plain": (
            "Agradeço o convite. O seu nome é-me familiar. Já nos encontramos, ou é só o mesmo nome de "
            "alguém que conheço? Conecto-me com pessoas que conheço de perto e prefiro confirmar."
        ),
        "ask.mistaken": (
            "Agradeço o convite. Não encontro nas minhas notas o que escreve, embora possam estar "
            "incompletas. Pode ajudar a minha memória: de onde nos conhecemos?"
        ),
        "ask.mistaken_event": (
            "Agradeço o convite. A sua mensagem menciona {event}; isso não coincide com a minha agenda, "
            "que pode estar incompleta. Pode ajudar a minha memória: quando e onde foi?"
        ),
        "ask.mistaken_organisation": (
            "Agradeço o convite. A sua mensagem menciona {organisation}; isso não coincide com as minhas "
            "datas. Pode ajudar a minha memória: quando e onde nos cruzamos?"
        ),
        "ask.mistaken_person": (
            "Agradeço o convite. A sua mensagem menciona {person}; isso não coincide com as minhas notas. "
            "Pode ajudar a minha memória: qual é a ligação entre nós três?"
        ),
        "ask.elsewhere": (
            "Recebi pelo LinkedIn um convite em seu nome, com um texto que estranhei, por isso pergunto "
            "por aqui: o convite era mesmo seu? Se não, talvez alguém use a sua conta ou uma cópia dela, e "
            "convém verificar."
        ),
        "ask.elsewhere.subject": "Um convite do LinkedIn em seu nome",
        "ask.short": "Agradeço o convite. Neste momento não me lembro: já nos encontramos e, se sim, onde?",
        "decline.plain": (
            "Agradeço o convite. Reservo esta rede para pessoas que conheço de perto, por isso fico por "
            "aqui por enquanto. Desejo-lhe tudo de bom."
        ),
        "decline.pitch": (
            "Agradeço a mensagem. Neste momento não preciso disso, e reservo esta rede para pessoas que "
            "conheço de perto. Desejo-lhe muito sucesso."
        ),
        "decline.follow": (
            "Agradeço o convite. Reservo as minhas ligações para pessoas que conheço de perto. O que publico "
            "está aberto a todos: se lhe interessar, pode seguir o meu perfil. Desejo-lhe tudo de bom."
        ),
        "decline.short": (
            "Agradeço o convite. Reservo esta rede para pessoas que conheço de perto. Desejo-lhe tudo de bom."
        ),
        "followup.talked": "Agradeço a nossa conversa. Fico feliz por já estarmos em contato.",
        "followup.welcomed": ("Agradeço por aceitar o meu convite. Fico feliz por estarmos em contato."),
        "followup.plain": "Agradeço o convite. Fico feliz por já estarmos em contato.",
        "followup.plain.subject": "Bom estar em contato",
        "followup.match": (
            "Na sua mensagem aparece “{topic}”. Nisso posso ajudar: {offer}. É só dizer o que seria útil."
        ),
        "followup.noted": (
            "Na nossa conversa apareceu “{topic}”. Nisso posso ajudar: {offer}. É só dizer o que seria útil."
        ),
        "followup.offer": "Se for útil, é nisto que posso ajudar: {offer}. É só dizer.",
        "followup.help": ("Se houver algo em que eu possa ajudar, é só dizer e vejo o que posso fazer."),
        "followup.seek": "E, se surgir a ocasião, é isto que procuro: {seek}.",
        "check.introducer": (
            "Recebi de {full_name} um convite do LinkedIn que menciona o seu nome. Foi uma indicação sua? "
            "Se sim, uma linha sobre como se conhecem ajudaria. Se não, também é bom saber."
        ),
        "check.introducer.subject": "{full_name} vem por indicação sua?",
        "invite.worked_at": "conhecemo-nos do nosso tempo em {organisation}, e gostaria de manter o contato.",
        "invite.worked": "já trabalhamos em conjunto, e gostaria de manter o contato.",
        "invite.met": "encontramo-nos em {month}, e gostaria de manter o contato.",
        "invite.met_at": "encontramo-nos em {month} (“{event}”), e gostaria de manter o contato.",
        "invite.spoken": "trocamos mensagens em {month}, e gostaria de continuar a conversa.",
        "invite.spoken_about": (
            "trocamos mensagens em {month} (“{topic}”), e gostaria de continuar a conversa."
        ),
        "invite.introduced": (
            "{introducer} colocou-nos em contato em {month}, e gostaria de continuar a partir daí."
        ),
        "invite.event": ("estivemos ambos em {event}. Gostaria de trocar impressões e manter o contato."),
        "invite.organisation": (
            "{organisation} está no percurso de ambos. Gostaria de saber como foi essa "
            "experiência e manter o contato."
        ),
        "invite.wrote": "recebi a sua mensagem em {month}, e gostaria de retomar o assunto.",
        "invite.wrote_own": "escrevi-lhe em {month}, e gostaria de retomar o assunto.",
        "meet.ask": (
            "Gostaria de conhecer {person}. Se houver confiança suficiente, faria a nossa apresentação? "
            "Junto um texto curto que pode ser encaminhado tal como está. Se não for oportuno, um não está "
            "perfeitamente bem."
        ),
        "meet.ask.subject": "Faria a minha apresentação a {person}?",
        "meet.ask_event": (
            "Gostaria de conhecer {person}. Em {month} também esteve em {event}: há confiança suficiente "
            "para uma apresentação? Junto um texto curto que pode ser encaminhado tal como está. Se não for"
            " oportuno, um não está perfeitamente bem."
        ),
        "meet.ask_on": (
            "Gostaria de conhecer {person}, e talvez {introducer} tenha o contato. Perguntaria a "
            "{introducer} se uma apresentação é bem-vinda? Junto um texto curto que pode ser encaminhado "
            "tal como está. Se não for oportuno, um não está perfeitamente bem."
        ),
        "meet.blurb": (
            "{introducer} e eu já nos conhecemos, e fui eu que pedi esta apresentação. Sou {owner_name} "
            "({owner_work}) e gostaria de saber mais sobre o seu trabalho. Teria 20 minutos, por telefone, "
            "nas próximas semanas? Ajudo com gosto no que puder. Se não for oportuno, não é preciso "
            "responder."
        ),
        "meet.blurb_plain": (
            "{introducer} e eu já nos conhecemos, e fui eu que pedi esta apresentação. Sou {owner_name} e "
            "gostaria de saber mais sobre o seu trabalho. Teria 20 minutos, por telefone, nas próximas "
            "semanas? Ajudo com gosto no que puder. Se não for oportuno, não é preciso responder."
        ),
        **INTRODUCING,
        **TOUCHING,
    },
)
