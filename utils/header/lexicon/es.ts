import type { Lexicon } from './lexicon';

export const es: Lexicon = {
  words: {
    title:
      'titulo|nombre del fic|nombre de la historia|titulo del fic|titulo del fanfic|titulo de la historia' +
      '|titulo original|nombre del fanfic|titulo del capitulo anterior',
    author:
      'autor|autora|escritor|escrito por|autoria|escritora|autor original|autora original|traductora|traductor' +
      '|traducido por|traduccion de|traduccion por|nick|quien escribe|hecho por|creado por|seudonimo|pseudonimo' +
      '|por la autora',
    contact:
      'correo|correo electronico|correo e|mail de la autora|email de la autora|direccion de correo|mi pagina' +
      '|pagina personal|pagina web|sitio web|contacto|mi lj|mi livejournal|donde encontrarme|msn',
    fandom:
      'universo|fandoms|basado en|basada en|inspirado en|serie de origen|anime y manga|categoria del fandom|fic de' +
      '|de donde vienen',
    pairing:
      'pareja|parejas|pareja principal|parejas principales|pareja secundaria|parejas secundarias|emparejamiento' +
      '|emparejamientos|shipp|quien con quien|relacion principal|personajes y parejas|parejas y personajes',
    characters:
      'personaje|reparto|personajes|personajes principales|personaje principal|los protagonistas|personajes secundarios' +
      '|salen',
    rating:
      'edad recomendada|censura|clasificacion por edades|clasificacion por edad|categoria por edades|rango de edad' +
      '|rango de edades|apto para|recomendado para|recomendada para|nivel de censura|publico recomendado|ratings' +
      '|raiting|restriccion|restriccion de edad|advertencia de edad|para quien|calificado como|no apto para' +
      '|solo para mayores de',
    category:
      'genero|etiquetas|categoria|categorias|generos|tags|clase|clasificacion por genero|genero literario|tipo de fic' +
      '|tipo de historia|palabras clave|etiqueta|subgenero|tematica|estilo|caracteristicas',
    status:
      'estado|concluido|estatus|concluida|fic terminado|fic completo|completo si no|estado del fic' +
      '|estado de la historia|status del fic|actualizaciones',
    series:
      'secuela|precuela|continuacion|parte de la serie|parte de|secuela de|precuela de|continuacion de|sigue a|viene de' +
      '|parte anterior|es la continuacion de|parte de la saga|trilogia|antecedentes',
    date:
      'fecha|publicado|actualizado|iniciado|fecha de publicacion|fecha de inicio|fecha de termino|fecha de creacion' +
      '|fecha de actualizacion|fecha de finalizacion|publicada|publicado el|publicado en|actualizada' +
      '|ultima actualizacion|escrito el|escrito en|terminado el|finalizado el|subido el|creado el|iniciada|colgado' +
      '|posteado|posteado el|actualizado el|modificado',
    archive:
      'archivado|distribucion|permisos|permiso para archivar|archivo y distribucion|distribucion y archivo' +
      '|donde archivarlo|publicado tambien en|tambien en|reproduccion|redistribucion|difusion|para publicarlo' +
      '|publicado originalmente en|se puede archivar',
    disclaimer:
      'descargo de responsabilidad|exencion de responsabilidad|disclaimer de siempre|renuncia de derechos' +
      '|renuncia legal|descargos|descargo legal|derechos de autor|derechos reservados|nota legal|aviso legal|dispensa' +
      '|disclaimers|discleimer|disclaimmer|dislaimer|dicleimer|disclaimer legal|propiedad intelectual|propietarios' +
      '|de quien son|de quien es|de quien es esto|de quien es que|no me pertenecen|no me pertenece|nada me pertenece' +
      '|los personajes no son mios|los personajes no me pertenecen|no poseo|cosas legales|asuntos legales' +
      '|tramites legales|rollo legal|el rollo legal|exencion|deslinde legal|deslinde de responsabilidad' +
      '|advertencia legal|copyrights|declinacion de derechos|los duenos|a quien pertenecen|derechos legales' +
      '|derechos y demas|clausula de descargo|aclaracion legal|limitacion de responsabilidad|de la autora original',
    thanks:
      'dedicada a|mensaje especial para|agradecimientos a|agradecimientos especiales|gracias a|gracias por' +
      '|muchas gracias a|dedicatorias|dedicado a|va dedicado a|regalo para|un regalo para|regalo de' +
      '|regalo de cumpleanos para|saludos a|respuesta a los reviews|contestacion a los reviews|respuestas a reviews' +
      '|reviews contestados|menciones especiales',
    beta:
      'beteado por|corregido por|correccion|beteada por|beteo|beta lectora|betalectora|beta lector|corregida por' +
      '|correctora|corrector|beteadora|beteador|betas|betado por|betada por|revisado por|sin betear|no beteado' +
      '|lectora beta|lector beta',
    notes:
      'nda|na|nota de autora|nota de autor|nota de la autora|nota del autor|notas de autora|notas del autor' +
      '|notas de la autora|notas previas|nota previa|notas preliminares|notas iniciales|nota inicial|notas finales' +
      '|n de a|n del a|n de la a|comentario de la autora|comentarios de la autora|comentarios del autor' +
      '|antes de empezar|antes de leer|antes de nada|prefacio|preambulo|a tener en cuenta|observaciones|mas notas' +
      '|desvarios|divagaciones|preliminares|cosas a tener en cuenta|apuntes|datos curiosos|cosas que decir' +
      '|palabras de la autora|palabras del autor|unas palabras|ojo al dato|inspiracion|glosario|vocabulario|vocalubario' +
      '|rincon de la autora|blabla|bla bla|aviso previo',
    warnings:
      'contenido|alertas|contenido sensible|contenido adulto|posibles detonantes|advertencia de contenido' +
      '|advertencias de contenido|aviso de contenido|avisos de contenido|aviso de spoilers|aviso importante|se advierte' +
      '|te advierto|les advierto|os advierto|estais avisados|quedas avisado|quedan advertidos|no leer si' +
      '|no recomendado para|warning slash|aviso slash|advertencia slash|warnig|warnings|cuidado con|ojo con' +
      '|lo que van a encontrar|que van a encontrar|lo que encontraran|que encontraran|bajo su propio riesgo' +
      '|bajo tu propio riesgo|lo que hay|que hay|que no hay|no hay',
    spoilers:
      'temporada|epoca|spoiler de|spoilers de|spoilers hasta|espoiler|espoilers|destripe|destripes|linea temporal' +
      '|linea de tiempo|ubicacion temporal|situada|ambientada en|ambientado en|ambientacion|situado en|situada en' +
      '|transcurre en|cuando sucede|capitulo de la serie|cronologia|tiempo y lugar|sucede en|donde y cuando' +
      '|epoca y lugar|temporalidad|contexto temporal',
    summary:
      'sumario|descripcion|resumen del fic|resumen del capitulo|sinopsis|de que va|de que trata|de que se trata' +
      '|de que va esto|sobre que va|idea general|breve resumen|resumen general|introduccion a la historia' +
      '|en el capitulo anterior|premisa',
    feedback:
      'criticas|opiniones|comentarios a|comentarios y criticas|comentarios y sugerencias|dudas y comentarios' +
      '|criticas y comentarios|criticas constructivas|opiniones y criticas|quejas y sugerencias|retroalimentacion' +
      '|feedback a|se agradecen|se agradece|tomatazos|tomatazos a|jitomatazos|amenazas de muerte|deja review' +
      '|dejen review|dejad review|reviews por favor|cartas',
    length:
      'longitud|extension|capitulos|tamano|numero de palabras|cantidad de palabras|total de palabras|conteo de palabras' +
      '|numero de capitulos|cantidad de capitulos|total de capitulos|capitulos totales|capitulos publicados' +
      '|n de palabras|no de palabras|n de capitulos|num palabras|palabras totales|extension del fic|longitud del fic',
    language: 'idioma|lengua|idioma original|lenguaje',
    challenge:
      'desafio|tabla|respuesta al reto|respuesta al desafio|reto al que responde|reto de|para el reto|escrito para' +
      '|fic escrito para|hecho para|tema del reto|concurso|amigo invisible|peticion|peticion de|pedido por' +
      '|a peticion de|solicitado por|30vicios|tabla y tema|tabla de|numero y tema|drabble para|vineta para',
    copyright:
      'advertencia contra el copirigth|derechos de autor de la historia|prohibida su reproduccion' +
      '|todos los derechos reservados|plagio|di no al plagio|registro',
    other:
      'punto de vista|favoritos|perspectiva|visto por|narrador|narradora|narrado por|narracion|cancion usada' +
      '|cancion del capitulo|banda sonora|musica de fondo|escuchando|lecturas|puntuacion|seguidores|leyenda|simbologia' +
      '|letra de|fic recomendado|canciones|codigos|simbolos|guia de lectura|nomenclatura',
    chapter:
      'capitulo|cap|capitulo n|capitulo numero|titulo del capitulo|nombre del capitulo|titulo de capitulo|prologo' +
      '|epilogo|capitulo unico|entrega|parte numero|episodio numero|capitulo actual',
  },
  strong: {
    rating: 'clasificacion|calificacion',
    disclaimer: 'descargo|renuncia|deslinde',
    thanks: 'agradecimiento|agradecimientos|dedicatoria',
    notes: 'nota|aclaracion|aclaraciones|notas',
    warnings: 'advertencia|aviso|advertencias|avisos|precaucion',
    summary: 'resumen',
    feedback: 'comentarios',
  },
  everyday: {
    title: 'nombre',
    author: 'de|por|creador|ficker|autores|autoras',
    contact: 'pagina',
    fandom: 'serie|origen|basada|libro|pelicula|fuente',
    pairing: 'relacion|relaciones|relacion entre|romance entre',
    characters: 'protagonistas|con|aparecen|protagonista|elenco|estelares',
    rating: 'edad|publico|apta|recomendacion|nivel|rango|clasificado',
    category: 'tipo|tema',
    status:
      'completo|completa|acabada|acabado|finalizada|finalizado|concluso|progreso|terminado|terminada|situacion' +
      '|en proceso|en progreso',
    series: 'anterior|despues de|siguiente',
    date: 'escrito|empezado el|inicio|dia|subido|creado|comenzado|empezado',
    archive: 'archivo|donde|enlace|permiso',
    disclaimer:
      'derechos|propietario|autora de los personajes|creditos|credito|propiedad|declaracion|lo de siempre|lo legal' +
      '|pertenencia|no mios|duenos|no es mio|nada es mio|no son mios',
    thanks: 'gracias|para|dedicado|saludos|menciones|para ti|dedicada',
    beta: 'edicion|revision',
    notes:
      'aclaro|extra|extras|previo|datos|pd|posdata|informacion|importante|introduccion|presentacion|explicacion' +
      '|explicaciones|por cierto|observacion',
    warnings:
      'cuidado|atencion|ojo|contiene|incluye|alerta|peligro|peligros|advertencias varias|no apto|posibles|contenidos' +
      '|disparadores|precauciones|detonantes',
    spoilers: 'tiempo|lugar|hasta|momento|escenario|ubicacion|transcurre|episodio|episodios',
    summary:
      'historia|va de|trata de|adelanto|en breve|asunto|en resumen|resumiendo|anteriormente|trama|argumento' +
      '|planteamiento',
    feedback: 'mensajes|opinion|sugerencias|quejas|felicitaciones',
    length: 'palabras|total|paginas|partes|largo|duracion',
    challenge: 'reto|vicio|pedido|evento|actividad|intercambio',
    other: 'cancion|musica|letra|idea de|imagen|portada|lectores|votos|visitas|signos',
    chapter: 'parte|capi|escena|acto',
  },
  also: {
    title: 'historia',
    author: 'escrito',
    fandom: 'categoria',
    rating: 'categoria|advertencia|advertencias|aviso|avisos|contenido',
    category: 'clasificacion',
    status: 'capitulos',
    series: 'serie',
    date: 'completo|actualizaciones',
    disclaimer: 'nota|aviso|aclaracion|aclaraciones|advertencia|avisos|advertencias|notas|aclaro',
    thanks: 'escrito para|peticion|creditos',
    notes: 'aviso|atencion|advertencia|advertencias|avisos|comentarios|dispensa|ojo',
    warnings:
      'nota|aclaraciones|notas|importante|aclaracion|aviso previo|clasificacion|censura|notas previas|observaciones' +
      '|spoilers de',
    spoilers: 'capitulos|aviso de spoilers',
    summary: 'introduccion',
    challenge: 'tema|dedicado a|para',
    other: 'creditos|tabla|nota',
    chapter: 'capitulos',
  },
  links: 'de|del|para|a|al|sobre|contra|por|los|las|el|la|respecto',
  modifiers:
    'autor|autora|del|de|la|el|los|las|mi|mis|esta|este|otra|otras|primera|segunda|fic|fanfic|historia|capitulo|y' +
    '|breve|pequena|general|generales|adicionales|importante|importantes|original|principal|principales|tu|su|una|un' +
    '|unas|unos|algunas|algunos|muy|mas|otros|mini|pequenas|pequenos|gran|previa|previas|iniciales|finales|final' +
    '|inicial|legal|legales|tipica|tipico|obligatoria|obligatorio|ficha|datos|nueva|nuevas|posibles|posible|varias' +
    '|varios|recomendada|recomendado|actual|fics|capitulos|tus|nuestra|nuestro|previos|chicas|chicos|lectores' +
    '|lectoras|gente|todos|todas',
  joiners: 'y|e|o|u|y o|ni',
  prose: 'sin|ningun|ninguna',
};
