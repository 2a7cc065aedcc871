import type { Lexicon } from './lexicon';

export const pt: Lexicon = {
  words: {
    title:
      'titulo|nome da fic|titulo da fic|titulo da fanfic|titulo da historia|nome da fanfic|nome da historia' +
      '|titulo original|titulo do fic',
    author:
      'autor|autora|escrito por|escritora|autores|autoras|autor original|autora original|ficwriter|escrito pela' +
      '|escrita por|tradutor|tradutora|traduzido por|traduzida por|traducao de|traducao|feita por|postado por' +
      '|publicado por|nick da autora|pseudonimo|quem escreveu|coautor|co autor|coautora|por mim|culpada|culpado',
    contact:
      'contato|endereco|email da autora|email para contato|meu email|endereco de email|meu site|minha pagina|meu perfil' +
      '|msn|correio|eletronico|pagina da autora|onde me achar|contatos',
    fandom:
      'universo|baseado em|fandoms|baseada em|inspirado em|inspirada em|obra original|universo da fic' +
      '|categoria do fandom|fanfic de|de onde vem|de onde sao',
    pairing:
      'casal|casais|pares|relacionamento|shippers|ships|par romantico|par principal|casal principal|casais principais' +
      '|casais secundarios|relacionamentos|pareamento|pareamentos|quem com quem|casais da fic|pares romanticos' +
      '|personagens e casais|casais e personagens',
    characters:
      'personagem|elenco|personagens principais|personagem principal|elenco principal|coadjuvantes' +
      '|com a participacao de',
    rating:
      'censura|faixa etaria|classificado|classificacao etaria|classificacao indicativa|classificacao da fic' +
      '|classificacao por idade|faixa de idade|idade recomendada|idade minima|indicacao etaria|indicado para' +
      '|indicada para|recomendado para|recomendada para|nao recomendado para|nao recomendada para|restricao de idade' +
      '|limite de idade|censura da fic|improprio para|impropria para|rating da fic|publico alvo|raiting|para quem',
    category:
      'genero|palavraschave|categoria|categorias|generos|tipo de fic|tags|palavras chave|genero da fic|tipo de historia' +
      '|subgenero',
    status:
      'estado|concluido|fic concluida|estado da fic|status da fic|historia completa|completa sim nao|status da historia',
    series:
      'continuacao|sequencia|parte de|serie de|parte da serie|sequencia de|continuacao de|prequela|prologo de|spin off' +
      '|spinoff|sequela|sequela de|capitulo anterior|trilogia|antecessora|continuacoes',
    date:
      'publicada|atualizada|data de inicio|data de termino|data de publicacao|data de postagem|data de criacao' +
      '|data de atualizacao|publicado em|publicada em|postado em|postada em|atualizado em|atualizada em' +
      '|ultima atualizacao|escrita em|escrito em|iniciada em|iniciado em|terminada em|terminado em|comecada em' +
      '|criado em|criada em|finalizada em|inicio e fim|data de inicio e fim|data de conclusao|revisada em|adicionada em',
    archive:
      'arquivo|fonte original|arquivamento|permissoes|distribuicao|publicacao|disponivel em|tambem em|tambem postada em' +
      '|tambem publicada em|postada tambem em|copias|pode copiar|pode postar|publicada tambem em|repostagem|reproducao',
    disclaimer:
      'direitos autorais|disclaimers|disclaimer de sempre|discleimer|diclaimer|dislcaimer|isencao' +
      '|isencao de responsabilidade|termo de responsabilidade|termo de isencao|aviso legal|nota legal|direito autoral' +
      '|copyrights|propriedade de|propriedade intelectual|pertence a|pertencem a|nao me pertence|nao me pertencem' +
      '|nao pertence a mim|nao pertencem a mim|nao sao meus|nao e meu|nada e meu|nada disso e meu|de quem sao' +
      '|de quem e isso|ressalva|ressalvas|renuncia|renuncia de direitos|retratacao legal|coisas legais|coisa chata' +
      '|a parte chata|parte legal|burocracia|negacao|nao possuo|eu nao possuo|esclarecimento legal|advertencia legal' +
      '|aquela coisa',
    thanks:
      'agradecimentos a|agradecimentos especiais|agradecimento especial|agradecimento a|agradeco a|obrigada a' +
      '|obrigado a|dedicado a|dedicada a|dedicatorias|dedicado para|dedicada para|dedico a|presente para' +
      '|fic presente para|presente de aniversario|presente de amigo secreto|respostas as reviews' +
      '|respostas aos comentarios|respostas das reviews|respondendo reviews|resposta dos comentarios|bjs para' +
      '|beijos para',
    beta:
      'betada por|revisao|revisada por|betado por|betagem|betas|betagem por|beta reader|betareader|betada pela' +
      '|revisao por|revisado por|revisora|revisor|leitora beta|sem beta|nao betada|nao betado|corrigida por|correcao' +
      '|beta da fic|betada',
    notes:
      'na|n/a|nota da autora|nota do autor|notas da autora|notas do autor|notas iniciais|nota inicial|notas finais' +
      '|nota final|n a|n/b|n/t|nota da beta|nota da tradutora|notas da historia|notas do capitulo|obs|antes de ler' +
      '|antes de comecar|aviso importante|avisos importantes|avisos gerais|explicacoes|prefacio|comentario da autora' +
      '|comentarios da autora|comentarios do autor|recadinho|recadinhos|recado da autora|palavras da autora' +
      '|consideracoes|consideracoes iniciais|consideracoes finais|esclarecimento|esclarecimentos|divagacoes' +
      '|momento da autora|cantinho da autora|cantinho|glossario|vocabulario|legenda da autora|bla bla|blablabla' +
      '|inspiracao|inspiracoes|bate papo',
    warnings:
      'atencao|avisos da historia|avisos de conteudo|aviso de conteudo|alerta de conteudo|alerta de gatilho' +
      '|alertas de gatilho|gatilho|gatilhos|conteudo adulto|conteudo sensivel|precaucoes|aviso slash|aviso yaoi' +
      '|warnings|warning slash|esta avisado|estao avisados|se nao gosta|nao leia se|nao recomendado|contraindicacoes' +
      '|contra indicacoes|conteudo improprio|possiveis gatilhos|aviso de spoiler|aviso de spoilers|temas sensiveis' +
      '|o que vao encontrar|o que nao vao encontrar|o que encontrar|o que esperar|o que contem|o que vai encontrar' +
      '|por sua conta e risco|o que tem',
    spoilers:
      'temporada|epoca|periodo|spoilers de|spoilers ate|spoiler de|linha do tempo|linha temporal|cronologia|se passa em' +
      '|ambientada em|ambientado em|ambientacao|situada em|situado em|quando se passa|livro da serie|local e epoca' +
      '|tempo e lugar|epoca e lugar|spoilers dos livros',
    summary:
      'sumario|resumo da fic|resumo da historia|resumo do capitulo|sinopse da fic|enredo|do que se trata|sobre o que e' +
      '|de que se trata|o que acontece|breve resumo|historia em resumo|no capitulo anterior|tema da fic|ideia geral' +
      '|sobre a fic|sobre a historia|summary da fic|previa|spoiler do capitulo',
    feedback:
      'criticas|opinioes|comentarios e criticas|criticas e comentarios|criticas construtivas|elogios e criticas' +
      '|deixe review|deixem reviews|deixem comentarios|por favor comentem|reclamacoes|ameacas de morte|flames' +
      '|feedback para|duvidas e sugestoes|resenhas|cartas',
    length:
      'tamanho|numero de palavras|capitulos|capitulos no total|capitulo unico|numero de capitulos' +
      '|quantidade de capitulos|quantidade de palavras|total de palavras|contagem de palavras|total de capitulos' +
      '|n de palavras|no de palavras|n de capitulos|numero de paginas|tamanho da fic|palavras no total|num de palavras' +
      '|capitulos postados',
    language: 'idioma|lingua|linguagem|idiomas|idioma original|lingua original',
    challenge:
      'desafio|concurso|tema do desafio|desafio de|resposta ao desafio|para o desafio|escrita para|escrito para' +
      '|fic escrita para|feita para|concurso de fics|amigo secreto|amigo oculto|pedido de|pedido por|a pedido de' +
      '|tema sorteado|item do desafio|challenge de|frase sorteada|mesversario|chall|fic participante do|participante do',
    copyright: 'todos os direitos reservados|plagio|plagio e crime|proibida a copia|proibida a reproducao',
    other:
      'favoritos|seguidores|ponto de vista|perspectiva|narrador|narradora|narracao|narrada por|musica da fic' +
      '|musica do capitulo|trilha sonora|letra da musica|visualizacoes|exibicoes|legendas|simbolos|capa por|banner por' +
      '|musica usada|curtidas|likes|recomendacoes|hits|codigos|fonte da imagem',
    chapter:
      'capitulo|cap|capitulo numero|titulo do capitulo|nome do capitulo|prologo|epilogo|capitulo n|capitulo anterior e' +
      '|parte numero|capitulo atual',
  },
  strong: {
    characters: 'personagens',
    rating: 'classificacao',
    disclaimer: 'retratacao',
    thanks: 'agradecimento|agradecimentos|dedicatoria',
    notes: 'nota|observacao|notas|observacoes',
    warnings: 'aviso|avisos|advertencia|alerta|alertas|advertencias',
    summary: 'resumo|sinopse',
    feedback: 'comentarios',
  },
  everyday: {
    title: 'nome',
    author: 'por|de|feito por|nick|autoria',
    contact: 'pagina',
    fandom: 'serie|fonte|obra|livro|filme|base',
    pairing: 'relacao|par|relacoes',
    characters: 'protagonistas|estrelando|protagonista|participacoes',
    rating: 'idade|publico|indicacao|ranking|restricoes|restricao',
    category: 'tipo|tema|estilo|formato|modalidade',
    status:
      'completa|terminada|acabada|andamento|situacao|hiato|em hiato|em andamento|concluida|finalizada|finalizado' +
      '|terminado|progresso|incompleta',
    series: 'anterior|segue|continua de',
    date: 'data|inicio|termino|escrita|inicio em|postado|postada|publicado|atualizado',
    archive: 'onde mais|permissao',
    disclaimer:
      'direitos|donos|dono|dona|nao meus|creditos|credito|propriedade|declaracao|termos|o de sempre|nada meu|de quem e',
    thanks: 'obrigada|para|valeu|presente|pra|dedico|bjs|obrigado|beijos|agradeco|dedicado|dedicada',
    beta: 'edicao',
    notes:
      'recado|recados|extra|avisinho|lembrete|lembretes|importante|papo|introducao|apresentacao|informacao|informacoes' +
      '|detalhes|curiosidades|explicacao|desabafo',
    warnings: 'contem|inclui|perigo|cuidado|cuidados|conteudo|possui|pode conter|presenca de|temas|precaucao',
    spoilers: 'tempo|local|ano|onde|lugar|momento|cenario|contexto|passa se|referencias|episodio|episodios',
    summary: 'historia|ideia|sobre|em suma|em resumo|resumindo|descricao|trama|premissa|argumento|anteriormente',
    feedback: 'critica|comente|opinem|elogios|duvidas|sugestoes|opiniao|comentem|retorno|tomates',
    length: 'palavras|total|paginas|partes|quantidade|extensao|comprimento|duracao',
    challenge: 'item|pedido|projeto|itens|evento|sorteado|tabela',
    other: 'ajuda|letra|capa|imagem|votos|visitas|leituras|ouvindo|legenda|humor',
    chapter: 'parte|cena|ato',
  },
  also: {
    title: 'historia',
    author: 'nome',
    fandom: 'categoria',
    rating: 'aviso|avisos|advertencia|conteudo|alerta',
    category: 'classificacao|tema da fic|temas',
    status: 'capitulos',
    series: 'serie|projeto',
    date: 'andamento',
    archive: 'fonte',
    disclaimer:
      'aviso|avisos|nota|advertencia|nota da autora|notas|aviso importante|importante|obs|observacao|observacoes' +
      '|esclarecimentos',
    thanks: 'pedido de|creditos|escrita para|projeto',
    notes: 'aviso|avisos|comentarios|atencao|advertencia|disclaimers|ressalva|advertencias|cuidado',
    warnings:
      'nota|linguagem|aviso importante|avisos importantes|avisos gerais|observacoes|obs|notas|importante|tags' +
      '|notas iniciais|advertencia legal|lembrete|observacao|nota da autora|generos|classificacao',
    spoilers: 'observacao|aviso de spoiler|livro',
    summary: 'introducao|tema',
    feedback: 'respostas as reviews',
    challenge: 'tema|presente|para|dedicada a|tema da fic',
    other: 'comentarios|creditos',
    chapter: 'capitulos|capitulo unico|partes',
  },
  links: 'de|da|do|das|dos|para|a|ao|aos|sobre|por|contra|pela|pelo',
  modifiers:
    'autor|autora|da|do|dos|das|de|a|o|as|os|minha|meu|esta|este|outra|primeira|fic|fanfic|historia|capitulo|e|breve' +
    '|pequena|geral|adicionais|importante|principal|principais|iniciais|minhas|meus|sua|seu|uma|um|umas|uns|algumas' +
    '|alguns|muito|mais|outras|outro|outros|mini|pequeno|pequenos|previas|previos|inicial|final|finais|legal|legais' +
    '|basico|basica|basicos|tipico|obrigatorio|obrigatoria|eterno|tradicional|ficha|dados|nova|novas|novo|novos' +
    '|possiveis|possivel|varios|varias|atual|desta|deste|dessa|total|unico|gerais|especiais|especial|autores' +
    '|tradutora|beta|fics|historias|capitulos|nossa|nosso|meninas|meninos|gente|pessoal|leitores|leitoras|galera' +
    '|todos',
  joiners: 'e|ou|e ou|nem',
  prose: 'sem|nenhum|nenhuma',
};
