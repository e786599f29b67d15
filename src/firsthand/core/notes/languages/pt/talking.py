"""Portuguese: courtesy, and orders to programs."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "empty": """
        ampliar|expandir|aumentar|crescer|alargar|fortalecer|ampliando|expandindo|construir|aumentando .. a|minha|meu|meus|nossa|o .. ... rede|círculo|contactos|contatos|networking
        fazer|fazes|faça .. parte .. da|de .. ... rede
        adicionar|acrescentar|adicioná|incluir|juntar .. ... rede
        %your .. perfil|trajetória|experiência|percurso|currículo .. ... interessante|interess*|impression*|chamou|inspirador*|é|gostei|atenção
        perfil|trajetória|percurso|experiência .. ... interessante*|impressionante*|inspirador*|incrível
        impressionad* .. com|por
        trocar|partilhar|compartilhar|troca .. de|ideias|experiências|conhecimentos|conhecimento|informações|insights|oportunidades
        mesm* .. área|setor|sector|indústria|ramo|segmento
        contactos|contatos|conexões|interesses|ligações .. em .. comum
        interesses comuns|semelhantes
        futur* .. colaboraç*|parcerias|oportunidades
        manter*|ficar|ficarmos .. em? .. contacto|contato|conectad*
        conectar|conectarmos|vamos .. conectar|contigo|com|nos|conectar?
        aceit* .. meu|o|a|minha .. ... convite|pedido|solicitação
        obrigad* por .. conectar|aceitar
        profissionais .. como .. você|tu|da|do
        aprender .. com .. você|ti|si|os
        gostaria|gostava .. de .. me? .. conectar|ligar|adicionar
        possíveis .. parcerias|sinergias|colaborações
        crescer .. juntos|profissionalmente
    """,
    "programs": """
        ignor*|esquec*|descart* .. todas|as|suas|tuas|qualquer .. ... instruções|regras|ordens|diretrizes
        nota|mensagem|instrução|atenção|instruções .. para|ao|à|a .. ... ia|assistente*|inteligência|sistema|bots|robôs|agentes|modelo
        você é|és|tu .. um|uma .. ia|assistente|modelo|bot|inteligência
        como .. ia|inteligência
        classifi*|marqu*|marca*|consider*|avali* .. est*|a|me|este .. ... como
        aceit*|aprov* .. est*|automaticamente|todos|todas|o|a .. ... convite|convites|solicitação|pedido|automaticamente ... sem|automaticamente|imediat*|todos
        mensagem .. do sistema
        sistema|assistente ignora|ignore|aceite|aceita|marca|considera
        ignora|ignore|esquece .. o|as|todas|tuas|suas .. limite|regras|instruções|normas
    """,
}
