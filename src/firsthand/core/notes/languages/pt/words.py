"""Portuguese: words of time, and the classes of words that phrases name."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import TimeWords

TIME = TimeWords(
    months=(
        "janeiro jan", "fevereiro fev", "março mar", "abril abr", "maio", "junho jun", "julho jul", "agosto ago", "setembro set",
        "outubro out", "novembro nov", "dezembro dez",
    ),
    weekdays=("segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"),
    seasons=("primavera", "verão", "outono", "inverno"),
    day="dia dias",
    week="semana semanas",
    month="mês meses",
    year="ano anos",
    yesterday="ontem anteontem",
    today="hoje",
    tomorrow="amanhã",
    last="passado passada último última",
    this="este esta neste nesta deste desta",
    next="próximo próxima",
    ago="há atrás faz",
    since="desde",
    numbers=("um uma", "dois duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"),
)  # fmt: skip

CLASSES = {
    "your": "teu tua teus tuas seu sua seus suas vosso vossa",
    "my": "meu minha meus minhas nosso nossa",
    "work": "artigo artigos palestra palestras apresentação livro livros podcast episódio workshop curso estudo tese entrevista newsletter blog webinar "
    "coluna vídeo video post posts publicação relatório aula aulas seminário guia tutorial biblioteca repositório slides intervenção investigação "
    "pesquisa capítulo análise exposição documentário ferramenta painel paper método poster texto talk trabalho "
    "comunicação dissertação oficina thread crónica crônica",
    "heard": "li lido ler lendo ouvi ouvido ouvir ouvindo vi visto ver vendo assisti assistido adorei gostei amei segui usei usamos uso utilizo "
    "utilizamos citei cito estive ajudou aplicámos aplicamos partilhei compartilhei impressionou marcou convenceu inspirou participei adoro recomendei salvou",
    "firms": "empresas negócios pme pmes clientes equipas equipes empreendedores startups agências companhias gestores profissionais marcas fundadores "
    "organizações líderes coaches empresários consultores mulheres executivos clínicas hospitais restaurantes lojas escritórios vendedores",
    "role": "desenvolvedor desenvolvedora engenheiro engenheira chefe responsável diretor diretora gerente analista consultor consultora designer arquiteto "
    "arquiteta técnico vaga posição cargo estágio estagiário enfermeira data product comercial contabilista cientista programador programadora "
    "investigador investigadora assistente coordenador coordenadora perfil developer lead manager head",
    "people": "amigo amiga colega chefe irmão irmã primo prima marido mulher esposa professor professora mentor vizinho vizinha pai mãe conhecido "
    "sócia sócio tio tia cunhado orientador orientadora",
    "mate": "colega colegas chefe estagiário estagiária cliente gestor gestora assistente aprendiz coordenador coordenadora companheiro parceiro chefia",
    "our": "nosso nossa nossos nossas",
}
