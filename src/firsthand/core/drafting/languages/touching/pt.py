"""A word to somebody one knows, and the three tones, in Portuguese."""

from types import MappingProxyType

TOUCHING = MappingProxyType(
    {
        "greeting.formal.named": "Bom dia, {recipient},",
        "greeting.formal.plain": "Bom dia,",
        "greeting.warm.named": "Olá, {first_name},",
        "greeting.warm.plain": "Olá,",
        "signature.formal": "Com os melhores cumprimentos,\n{owner_name}",
        "signature.warm": "Um abraço,\n{owner_first_name}",
        "warm.wish": "Desejo uma boa semana.",
        "check.short": "{full_name} menciona o seu nome num convite que recebi. Foi uma indicação sua?",
        "meet.short": (
            "Faria a minha apresentação a {person}, se houver confiança suficiente? Junto um texto curto para "
            "encaminhar. Um não está perfeitamente bem."
        ),
        "touch.answer": "Agradeço a sua mensagem. Peço desculpa pela demora na resposta.",
        "touch.answer.subject": "A sua mensagem",
        "touch.answer_mail": "Agradeço o seu e-mail. Peço desculpa pela demora na resposta.",
        "touch.answer_question": "Agradeço a sua pergunta. Peço desculpa pela demora na resposta.",
        "touch.call": "Se for mais fácil falar, é só dizer quando uma chamada curta seria oportuna.",
        "touch.promised": "Não esqueci o que prometi: {promise}. Aqui está.",
        "touch.promised.subject": "Como prometido",
        "touch.promised_late": "Estou em atraso com o que prometi, e peço desculpa: {promise}. Aqui está.",
        "touch.promised_plain": "Não esqueci o que prometi. Aqui está.",
        "touch.thanks_introduction": "Agradeço o contato com {person}. Foi muito gentil da sua parte.",
        "touch.thanks_introduced": "Agradeço a apresentação. Foi muito gentil da sua parte.",
        "touch.thanks_recommendation": "Agradeço a recomendação que escreveu. Significa muito para mim.",
        "touch.thanks_referral": "Agradeço a indicação. Valorizo muito o gesto.",
        "touch.thanks_answer": "Agradeço a resposta à minha pergunta. Ajudou-me a avançar.",
        "touch.thanks_help": "Agradeço a sua ajuda. Valorizo muito o gesto.",
        "touch.thanks_help.subject": "O meu agradecimento",
        "touch.job_at": "Parabéns pelo novo cargo em {organisation}. Desejo um bom começo.",
        "touch.job": "Parabéns pelo novo cargo. Desejo um bom começo.",
        "touch.job.subject": "Parabéns",
        "touch.last": "O nosso último contato foi em {month}. Como está, e em que trabalha neste momento?",
        "touch.last.subject": "Como está?",
        "touch.met": "O nosso último encontro foi em {month}. Como está, e em que trabalha neste momento?",
        "touch.first": "Há algum tempo que queria escrever. Como está, e em que trabalha neste momento?",
        "touch.kept": "Espero que o que prometi em {month} tenha sido útil.",
        "touch.nudge": (
            "Há algum tempo sugeri uma conversa de 15 a 30 minutos, talvez em mau momento. Algum dia das próximas duas "
            "semanas seria oportuno? Se não, basta uma linha."
        ),
        "touch.nudge.subject": "A nossa conversa",
    }
)
