import type { Lexicon } from './lexicon';

export const pt: Lexicon = {
  words: {
    title: 'titulo|nome da fic ?nome ~historia',
    author: 'autor|autora|escrito por|escritora ~nome',
    contact: 'contato|endereco ?pagina',
    fandom: 'universo|baseado em ?serie|fonte',
    pairing: 'casal|casais|pares|relacionamento ?relacao',
    characters: 'personagem|elenco ?protagonistas',
    rating: 'classificacao|censura|faixa etaria|classificado',
    category: 'genero|palavraschave ?tipo|tema',
    status: 'estado|concluido ?completa',
    series: 'continuacao|sequencia|parte de ~serie',
    date: 'publicada|atualizada|data de inicio|data de termino ?data|inicio|termino',
    archive: 'arquivo|fonte original|arquivamento ~fonte',
    disclaimer: 'retratacao|direitos autorais ?direitos ~aviso|avisos|nota',
    thanks: 'agradecimento|dedicatoria ?obrigada|para',
    beta: 'betada por|revisao|revisada por',
    notes: 'na|n/a !nota|observacao ~aviso|avisos|comentarios|atencao',
    warnings: 'alerta|atencao !aviso|avisos|advertencia ?contem ~nota|linguagem',
    spoilers: 'temporada|epoca|periodo ?tempo|local ~observacao',
    summary: 'sinopse|sumario !resumo ?historia',
    feedback: 'criticas|opinioes !comentarios',
    length: 'tamanho|numero de palavras|capitulos ?palavras',
    language: 'idioma|lingua|linguagem',
    challenge: 'desafio|concurso|tema do desafio ?item ~tema',
    other: 'favoritos|seguidores ?ajuda ~comentarios',
    chapter: 'capitulo|cap ?parte ~capitulos',
  },
  links: 'de|da|do|das|dos|para|a|ao|aos|sobre|por|contra',
  modifiers:
    'autor|autora|da|do|dos|das|de|a|o|as|os|minha|meu|esta|este|outra|primeira|fic|fanfic|historia|capitulo|e|breve' +
    '|pequena|geral|adicionais|importante|principal|principais|iniciais',
  joiners: 'e|ou',
};
