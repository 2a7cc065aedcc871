import type { Lexicon } from './lexicon';

export const pt: Lexicon = {
  words: {
    title: 'titulo|nome da fic|nome?|titulo original|titulo da fic|nome da historia|nome da fanfic|fanfic?|fic?',
    author: 
      'autor|autora|autores|autoras|escrita por|escrito por|por?|ficwriter|escritora|tradutora|tradutor|traducao'
      + '|nome do autor|autor(a)|traduzido por',
    contact: 'email|mail|contato|site|homepage|endereco|pagina?',
    fandom: 'fandom|universo|baseado em|anime|serie?|livro?|filme?|origem?|crossover|fonte?',
    pairing: 
      'casal|casais|pares|par?|shipper|ship|shippers|pairing|relacionamento|relacionamentos|relacao?|shipp|par principal'
      + '|casal principal|ships',
    characters: 'personagens|personagem|personagens principais|elenco|protagonistas?',
    rating: 
      'classificacao|censura|rating|faixa etaria|idade?|classificado|classificacao etaria|classificacao indicativa|raiting'
      + '|rated|indicacao',
    category: 
      'categoria|categorias|genero|generos|tipo?|tags|tags adicionais|palavras chave|palavraschave|estilo?|tema?|formato',
    status: 
      'estado|status|concluida|concluido|completa?|completo?|terminada?|terminado?|finalizada|situacao?|em andamento'
      + '|fic concluida',
    series: 'continuacao|continuacao de|sequencia|sequencia de|parte de|saga|trilogia|spinoff de',
    date: 
      'data?|publicado|publicada|atualizado|atualizada|data de inicio|data de termino|escrita em|iniciado|ultima atualizacao'
      + '|data de publicacao|postado em|postada em|iniciada|criado|modificado|inicio?|termino?',
    archive: 
      'arquivo|fonte original|arquivamento|distribuicao|link|publicado em|permissao|tambem postada em|postada tambem em',
    disclaimer: 
      'disclaimer*|disclaimers|retratacao|direitos autorais|direitos?|aviso legal|isencao|isencao de responsabilidade'
      + '|renuncia|disclamer*|declaracao?|legal|termo de responsabilidade',
    thanks: 
      'agradecimentos!|agradecimento|dedicatoria|dedicado a|dedicada a|obrigada?|obrigado?|dedicatorias'
      + '|agradecimentos especiais|para?|presente para|creditos|dedicada',
    beta: 'beta|betas|betado por|betada por|beta reader|revisao|revisada por|betagem|betareader|betagem por|revisora',
    notes: 
      'nota!|notas!|notas da autora|notas do autor|nota da autora|nota do autor|nota dos autores|na|n/a|n\\a|observacao!'
      + '|observacoes|obs|ps|comentario|notas iniciais|notas iniciais do capitulo|introducao|prefacio|explicacao|explicacoes'
      + '|informacoes|notas finais|notas da historia|n/b|nota da beta|nota da tradutora|recado|recados|comentarios da autora'
      + '|respostas aos reviews|inspiracao',
    warnings: 
      'aviso!|avisos!|advertencia!|advertencias|alerta|alertas|warning|warnings|atencao|cuidado?|conteudo|contem?'
      + '|avisos de conteudo',
    spoilers: 
      'spoiler|spoilers|temporada|epoca|tempo?|linha do tempo|periodo|ambientacao|cronologia|local?|timeline|contexto?'
      + '|episodio|passase',
    summary: 'resumo!|sinopse|sumario|descricao|summary|enredo|historia?|resumo do capitulo',
    feedback: 'feedback|reviews|comentarios!|criticas|opinioes|review|sugestoes|duvidas',
    length: 
      'palavras?|tamanho|numero de palavras|capitulos|extensao|total de palavras|numero de capitulos|partes?|paginas?',
    language: 'idioma|lingua|linguagem',
    challenge: 'desafio|prompt|concurso|tema do desafio|escrita para|challenge|amigo secreto|itens?|item?|presente de',
    copyright: 'copyright',
    other: 
      'ajuda?|favoritos|seguidores|pov|ponto de vista|musica?|legenda|leituras|capa|letra?|trilha sonora|trilha?'
      + '|visualizacoes|capa por|simbologia',
    chapter: 'capitulo|cap|parte?|prologo|epilogo|titulo do capitulo|interludio',
  },
  ambiguous: {
    aviso: ['warnings', 'disclaimer', 'notes'],
    avisos: ['warnings', 'disclaimer', 'notes'],
    nome: ['title', 'author'],
    serie: ['fandom', 'series'],
    tema: ['category', 'challenge'],
    comentarios: ['feedback', 'other', 'notes'],
    observacao: ['notes', 'spoilers'],
    capitulos: ['length', 'chapter'],
    historia: ['summary', 'title'],
    nota: ['notes', 'disclaimer', 'warnings'],
    fonte: ['fandom', 'archive'],
    atencao: ['warnings', 'notes'],
    linguagem: ['language', 'warnings'],
  },
  links: 'de|da|do|das|dos|para|a|ao|aos|sobre|por|contra',
  modifiers: 
    'autor|autora|da|do|dos|das|de|a|o|as|os|minha|meu|esta|este|outra|primeira|fic|fanfic|historia|capitulo|e|breve'
    + '|pequena|geral|adicionais|importante|principal|principais|iniciais',
  joiners: 'e|ou',
};
