import type { Lexicon } from './lexicon';

export const es: Lexicon = {
  words: {
    title: 'titulo|nombre del fic|nombre de la historia ~historia',
    author: 'autor|autora|escritor ~escrito',
    contact: 'correo|correo electronico ?pagina',
    fandom: 'universo ?serie|origen',
    pairing: 'pareja ?relacion|relaciones',
    characters: 'personaje|reparto ?protagonistas',
    rating: 'clasificacion|edad recomendada|censura ?edad|publico',
    category: 'genero|etiquetas ?tipo|tema',
    status: 'estado|concluido ?completo|completa',
    series: 'secuela|precuela|continuacion ~serie',
    date: 'fecha|publicado|actualizado|iniciado ?escrito ~completo',
    archive: 'archivado|distribucion ?archivo',
    disclaimer: 'descargo|descargo de responsabilidad|exencion de responsabilidad ?derechos ~nota|aviso',
    thanks: 'dedicatoria|dedicada a|mensaje especial para ?gracias|para',
    beta: 'beteado por|corregido por|correccion',
    notes: 'nda|na !nota|aclaracion|aclaraciones ~aviso|atencion',
    warnings: 'contenido !advertencia|aviso ?cuidado|atencion ~nota',
    spoilers: 'temporada|epoca ?tiempo',
    summary: 'sumario|descripcion !resumen ?historia',
    feedback: 'criticas|opiniones|comentarios a',
    length: 'longitud|extension|capitulos|tamano ?palabras',
    language: 'idioma|lengua',
    challenge: 'desafio|tabla ?reto ~tema',
    copyright: 'advertencia contra el copirigth',
    other: 'punto de vista|favoritos ?cancion|musica',
    chapter: 'capitulo|cap ?parte ~capitulos',
  },
  links: 'de|del|para|a|al|sobre|contra|por|los|las|el|la',
  modifiers:
    'autor|autora|del|de|la|el|los|las|mi|mis|esta|este|otra|otras|primera|segunda|fic|fanfic|historia|capitulo|y|breve' +
    '|pequena|general|generales|adicionales|importante|importantes|original|principal|principales',
  joiners: 'y|e|o|u',
};
