"""Being asked for an introduction, and the words that follow one, in Portuguese."""

from types import MappingProxyType

INTRODUCING = MappingProxyType(
    {
        "asked.why": (
            "Agradeço a sua pergunta sobre {person}. Antes de consultar, duas coisas ajudariam: o motivo do "
            "contato e o que poderia trazer para a outra pessoa. O ideal é um texto curto que eu possa "
            "encaminhar tal como está. Apresento pessoas quando ambas disseram que sim."
        ),
        "asked.why.subject": "A sua pergunta sobre {person}",
        "asked.question": (
            "Recebi de {full_name} um pedido de apresentação. Preferi perguntar primeiro; não passei nenhuma "
            "informação a seu respeito."
        ),
        "asked.question.subject": "Posso fazer a apresentação de {full_name}?",
        "asked.reason": "O motivo, tal como o entendi: {reason}.",
        "asked.gain": "O que poderia trazer de bom, tal como o entendi: {gain}.",
        "asked.free": (
            "Seria oportuno? Basta um breve sim, e um não está perfeitamente bem: não é preciso dar motivos, "
            "e darei a resposta com delicadeza."
        ),
        "asked.introduction": (
            "{full_name}, {person}: é com gosto que faço esta apresentação. O pedido foi de {asker}, e "
            "{target} concordou."
        ),
        "asked.who": "{introduced}: {work}.",
        "asked.gain_both": "O que poderia trazer de bom a {target}, tal como o entendi: {gain}.",
        "asked.first": (
            "{asker}, poderia escrever primeiro e sugerir uma data? A partir daqui, a conversa é entre "
            "ambas as partes."
        ),
        "asked.introduction.subject": "{full_name} e {person}: uma apresentação",
        "asked.no": (
            "Agradeço a sua pergunta sobre {person}. Prefiro não fazer esta apresentação: apresento pessoas "
            "quando posso falar pelos dois lados, e neste momento não posso. Se puder ajudar em outra coisa, "
            "é só dizer."
        ),
        "asked.no_target": (
            "Perguntei sobre a apresentação a {person}. Neste momento não é oportuno, por isso fico por aqui."
            " Peço que não leve a mal e que não escreva em meu nome. Se puder ajudar em outra coisa, é só "
            "dizer."
        ),
        "meet.thanks": (
            "Agradeço a apresentação a {person}. Sei que envolve o seu tempo e o seu bom nome, e vou cuidar "
            "de ambos. Se puder fazer algo em troca, é só dizer. Depois conto o que resultou."
        ),
        "meet.thanks.subject": "Agradeço a apresentação a {person}",
        "meet.outcome": (
            "Foi graças à sua apresentação que conheci {person}, e daí resultou algo de bom. Queria contar e "
            "agradecer. Se puder fazer algo em troca, é só dizer."
        ),
        "meet.outcome.subject": "O que resultou da apresentação a {person}",
        "meet.again": (
            "Só uma linha sobre a minha pergunta a respeito de {person}, caso se tenha perdido. Se não for "
            "oportuno, um não está perfeitamente bem, e não volto a perguntar."
        ),
        "meet.again.subject": "A minha pergunta sobre {person}",
        "meet.thanks_no": (
            "Agradeço a sua resposta sobre {person}. Prefiro um não sincero a um favor que não vem a "
            "propósito, e entre nós nada muda. Se puder ajudar em algo, é só dizer."
        ),
    }
)
