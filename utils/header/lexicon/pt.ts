import type { Lexicon } from './lexicon';

export const pt: Lexicon = {
  words: {
    title: 'titulo|nome da fic|nome?|historia~',
    author: 'autor|autora|escrito por|escritora|nome~',
    contact: 'contato|endereco|pagina?',
    fandom: 'universo|baseado em|serie?|fonte?',
    pairing: 'casal|casais|pares|relacionamento|relacao?',
    characters: 'personagem|elenco|protagonistas?',
    rating: 'classificacao|censura|faixa etaria|classificado',
    category: 'genero|tipo?|palavraschave|tema?',
    status: 'estado|concluido|completa?',
    series: 'continuacao|sequencia|parte de|serie~',
    date: 'data?|publicada|atualizada|data de inicio|data de termino|inicio?|termino?',
    archive: 'arquivo|fonte original|arquivamento|fonte~',
    disclaimer: 'retratacao|direitos autorais|direitos?|aviso~|avisos~|nota~',
    thanks: 'agradecimento|dedicatoria|obrigada?|para?',
    beta: 'betada por|revisao|revisada por',
    notes: 'nota!|na|n/a|observacao!|aviso~|avisos~|comentarios~|atencao~',
    warnings: 'alerta|aviso!|avisos!|advertencia!|atencao|contem?|nota~|linguagem~',
    spoilers: 'temporada|epoca|tempo?|periodo|local?|observacao~',
    summary: 'resumo!|sinopse|sumario|historia?',
    feedback: 'comentarios!|criticas|opinioes',
    length: 'palavras?|tamanho|numero de palavras|capitulos',
    language: 'idioma|lingua|linguagem',
    challenge: 'desafio|concurso|tema do desafio|item?|tema~',
    other: 'ajuda?|favoritos|seguidores|comentarios~',
    chapter: 'capitulo|cap|parte?|capitulos~',
  },
  links: 'de|da|do|das|dos|para|a|ao|aos|sobre|por|contra',
  modifiers:
    'autor|autora|da|do|dos|das|de|a|o|as|os|minha|meu|esta|este|outra|primeira|fic|fanfic|historia|capitulo|e|breve'
    + '|pequena|geral|adicionais|importante|principal|principais|iniciais',
  joiners: 'e|ou',
};
