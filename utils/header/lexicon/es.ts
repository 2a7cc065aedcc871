import type { Lexicon } from './lexicon';

export const es: Lexicon = {
  words: {
    title: 'titulo|nombre del fic|nombre de la historia|historia~',
    author: 'autor|autora|escritor|escrito~',
    contact: 'correo|correo electronico|pagina?',
    fandom: 'serie?|origen?|universo',
    pairing: 'pareja|relacion?|relaciones?',
    characters: 'personaje|protagonistas?|reparto',
    rating: 'clasificacion|edad?|edad recomendada|censura|publico?',
    category: 'genero|tipo?|etiquetas|tema?',
    status: 'estado|completo?|completa?|concluido',
    series: 'secuela|precuela|continuacion|serie~',
    date: 'fecha|publicado|actualizado|escrito?|iniciado|completo~',
    archive: 'archivo?|archivado|distribucion',
    disclaimer: 'descargo|descargo de responsabilidad|derechos?|exencion de responsabilidad|nota~|aviso~',
    thanks: 'dedicatoria|gracias?|dedicada a|mensaje especial para|para?',
    beta: 'beteado por|corregido por|correccion',
    notes: 'nota!|nda|na|aclaracion!|aclaraciones!|aviso~|atencion~',
    warnings: 'advertencia!|aviso!|cuidado?|contenido|atencion?|nota~',
    spoilers: 'temporada|epoca|tiempo?',
    summary: 'resumen!|sumario|descripcion|historia?',
    feedback: 'criticas|opiniones|comentarios a',
    length: 'palabras?|longitud|extension|capitulos|tamano',
    language: 'idioma|lengua',
    challenge: 'reto?|desafio|tabla|tema~',
    copyright: 'advertencia contra el copirigth',
    other: 'punto de vista|cancion?|musica?|favoritos',
    chapter: 'capitulo|cap|parte?|capitulos~',
  },
  links: 'de|del|para|a|al|sobre|contra|por|los|las|el|la',
  modifiers:
    'autor|autora|del|de|la|el|los|las|mi|mis|esta|este|otra|otras|primera|segunda|fic|fanfic|historia|capitulo|y|breve'
    + '|pequena|general|generales|adicionales|importante|importantes|original|principal|principales',
  joiners: 'y|e|o|u',
};
