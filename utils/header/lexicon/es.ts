import type { Lexicon } from './lexicon';

export const es: Lexicon = {
  words: {
    title: 'titulo|nombre del fic|titulo del fic|titulo original|nombre de la historia|nombre del fanfic',
    author: 
      'autor|autora|autores|autoras|escritor|escritora|escrito por|por?|traductor|traductora|traduccion|traducido por'
      + '|nombre del autor|autora original|coautora',
    contact: 'email|correo|correo electronico|mail|pagina?|pagina web|web?|direccion?|contacto',
    fandom: 'fandom|serie?|origen?|universo|basado en|fuente?|anime|manga|libro?|pelicula?|fanfiction|crossover',
    pairing: 'pareja|pairing|relacion?|relaciones?|parejas principales|ship|pareja principal|emparejamiento',
    characters: 'personajes|personaje|personajes principales|protagonistas?|reparto|elenco|personaje principal',
    rating: 'rating|clasificacion|edad?|edad recomendada|rated|ranking|censura|calificacion|apto para|publico?',
    category: 'categoria|genero|tipo?|etiquetas|etiquetas adicionales|palabras clave|tags|tema?|estilo?|clase?|generos',
    status: 
      'estado|completo?|completa?|terminado?|terminada?|finalizado|en proceso|estatus|completado|en progreso|concluido',
    series: 'secuela|secuela de|precuela|continuacion|continuacion de|parte de|saga|trilogia|serie de',
    date: 
      'fecha|publicado|actualizado|escrito?|fecha de publicacion|ultima actualizacion|publicacion|actualizacion|escrito en'
      + '|escrito el|fecha de inicio|creado|fecha de creacion|iniciado',
    archive: 'archivo?|archivos?|archivado|distribucion|permiso?|link|enlace|publicado en|permisos',
    disclaimer: 
      'disclaimer*|disclaimers|declaimer|disclamer*|descargo|descargo de responsabilidad|derechos?|derechos de autor'
      + '|exencion de responsabilidad|renuncia?|renuncia de derechos|copyright y disclaimer|aviso legal|legal|desclaimer'
      + '|discleimer|propiedad|descargos|renuncia legal',
    thanks: 
      'agradecimientos!|dedicatoria|gracias?|dedicado a|dedicada a|agradecimiento|gracias a|agradecimientos especiales'
      + '|dedicatorias|mensaje especial para|para?|mencion especial|regalo para|dedicado',
    beta: 
      'beta|betas|beta reader|beteado por|corregido por|correccion|betareader|betalectora|beteo|editora|editor|correctora',
    notes: 
      'nota!|notas!|nota de la autora|notas de la autora|nota del autor|notas del autor|notas de autora|nda|na|aclaracion!'
      + '|aclaraciones!|comentario|comentarios!|comentarios del autor|notas del fanfic|notas del capitulo|notas finales|ps|pd'
      + '|introduccion|prefacio|explicacion|observaciones|informacion|a/n|notas iniciales|nota de traductora|nota importante'
      + '|preambulo|respuestas a los reviews|respuesta a reviews|inspiracion',
    warnings: 
      'advertencia!|advertencias!|aviso!|avisos|warning|warnings|cuidado?|contenido|contiene?|atencion?|alerta|precaucion'
      + '|precauciones|advertencias de contenido|ojo?',
    spoilers: 
      'spoiler|spoilers|temporada|epoca|tiempo?|linea temporal|linea de tiempo|ubicacion|ambientacion|ambientado|lugar?'
      + '|situado|cronologia|epoca temporal|timeline|contexto?|episodio|situado en',
    summary: 
      'resumen!|sumario|sinopsis|descripcion|argumento|trama?|summary|historia?|resumen del capitulo'
      + '|resumen del capitulo anterior|prologo y resumen',
    feedback: 'feedback|reviews|criticas|opiniones|comentarios a|dudas?|sugerencias|quejas?|dudas y sugerencias|review',
    length: 
      'palabras?|longitud|extension|numero de palabras|capitulos|tamano|total de palabras|partes?|paginas|conteo de palabras'
      + '|cantidad de palabras',
    language: 'idioma|lengua|idioma original',
    challenge: 
      'reto?|desafio|prompt|tabla|tema del reto|concurso|escrito para|peticion|challenge|claim|amigo invisible|regalo de',
    copyright: 'copyright|advertencia contra el copirigth',
    other: 
      'pov|punto de vista|cancion?|musica?|leyenda?|letra?|lecturas|leido|favoritos|portada|banda sonora|simbologia|imagen?'
      + '|votos|seguidores',
    chapter: 'capitulo|cap|parte?|prologo|epilogo|titulo del capitulo|acto|interludio',
  },
  ambiguous: {
    serie: ['fandom', 'series'],
    nota: ['notes', 'disclaimer', 'warnings'],
    aviso: ['warnings', 'disclaimer', 'notes'],
    tema: ['category', 'challenge'],
    atencion: ['warnings', 'notes'],
    capitulos: ['length', 'chapter'],
    historia: ['summary', 'title'],
    completo: ['status', 'date'],
    escrito: ['date', 'author'],
  },
  links: 'de|del|para|a|al|sobre|contra|por|los|las|el|la',
  modifiers: 
    'autor|autora|del|de|la|el|los|las|mi|mis|esta|este|otra|otras|primera|segunda|fic|fanfic|historia|capitulo|y|breve'
    + '|pequena|general|generales|adicionales|importante|importantes|original|principal|principales',
  joiners: 'y|e|o|u',
};
