import type { Translation } from "../library";

export const reflectionBuddy: Translation = {
  listensFor:
    /(?<![\p{L}])(?:me (?:sentí|siento|sentía|di cuenta|quedé|falta)|sentí|siento|pensé|pienso|estaba|estoy|noto|noté|echo de menos|todavía|aún|de pronto|de repente|sin embargo|aun así)(?![\p{L}])/iu,
  openings: [
    "Te devuelvo una frase cada vez y pregunto qué hay debajo. ¿Por dónde empieza tu día?",
    "Dilo como venga; yo sujeto un trozo, quieto, para que lo puedas mirar. ¿Qué te ronda?",
    "Una cosa después de otra, con tus palabras. ¿Qué quieres dejar aquí primero?",
  ],
  openingChips: ["Hoy ", "Lo que se me queda es ", "Vuelvo una y otra vez a "],
  steps: {
    mirror: {
      lines: [
        "{bit}. ¿Qué palabra de ahí pesa más?",
        "Leo {bit}. ¿Por qué salió eso primero?",
        "{bit}. Si lo lees mañana, ¿de qué querrás acordarte?",
        "Levanto solo esto: {bit}. ¿Qué ves cuando está a solas?",
        "Has escrito «{word}» {times}. ¿Qué quiere decir aquí?",
        "De todo lo que podías decir, vino esto. ¿Qué lo empujó hacia delante?",
      ],
      chips: ["Lo que importa es ", "La palabra que cuenta es ", "Antes de eso, "],
    },
    under: {
      lines: [
        "Y debajo de {bit}, ¿qué hay?",
        "¿Qué estaba ya ahí antes de {bit}?",
        "Deja {bit} a un lado un momento. ¿Qué queda?",
        "¿Qué no habría visto {name} desde fuera?",
        "Baja una capa, despacio. ¿Qué encuentras?",
        "¿Qué acabas de dejar fuera?",
      ],
      chips: ["Debajo está ", "Dejé fuera ", "Aún no lo veo, pero "],
    },
    return: {
      lines: [
        "Antes decías {first}. Ahora, {bit}. ¿Qué corre entre las dos cosas?",
        "{first}, y luego {bit}. ¿Cuál está más cerca del centro?",
        "{bit}. ¿Qué se ha movido desde tu primera frase aquí?",
        "Mira todo lo que has ido dejando. ¿Qué pieza pesa más de lo que parecía?",
        "¿Qué entiendes ahora que no entendías al empezar a escribir?",
      ],
      chips: ["Lo que las une es ", "La diferencia es ", "La más pesada es "],
    },
    keep: {
      lines: [
        "Si de todo esto guardaras una frase, ¿cuál sería?",
        "Después de {bit}: ¿qué única frase te llevas?",
        "Llevémoslo a una línea. ¿Cómo la escribirías para reconocerla dentro de un año?",
        "Una frase para la página, tan sencilla como quieras. ¿Qué dice?",
        "Supón que lo demás puede olvidarse. ¿Qué frase sigue en pie?",
      ],
      chips: ["La frase es: ", "Me quedaría con: "],
    },
    close: {
      lines: [
        "Para guardar, con tus palabras: «{kept}» Podemos dejarlo aquí, o sigues por donde quieras.",
        "«{kept}» Es tuya y se queda como la escribiste. Puedes guardar todo esto como entrada.",
        "Entonces que baste por ahora. Lo que escribiste queda guardado, y puedes hacer de ello una entrada.",
        "Paramos aquí. Nada se pierde, y nada tiene que estar terminado.",
      ],
      chips: ["Una cosa más: ", "Basta por hoy."],
    },
  },
  nudges: {
    yes: ["Sí, ¿y qué parte sobre todo?", "Dices que sí. ¿Qué deja fuera ese sí?"],
    no: ["Eso no, entonces. ¿Qué frase habrías levantado en su lugar?", "No. ¿Qué puse en el sitio equivocado?"],
    unsure: ["No tiene que estar claro. ¿Qué trozo ves desde aquí?", "Deja la respuesta abierta. ¿Qué te viene al lado?"],
    brief: ["Eso es corto. ¿Cuál sería la frase más larga?", "Pocas palabras. ¿Qué hay detrás de ellas?"],
  },
  whatAmI: [
    "Soy un programa de tu lado de la página, ni persona ni terapeuta. Lo que significan tus frases es tuyo. ¿Seguimos con la última?",
    "Aquí no hay nadie, y nadie lee. Soy software que te devuelve tus frases. ¿Cuál miramos?",
  ],
  noAdvice: [
    "No te diré qué hacer; solo sujeto las cosas quietas. Cuando imaginas cada camino, ¿qué notas primero?",
    "Esa balanza se queda contigo. ¿Cuál de tus frases se inclina ya hacia un lado?",
  ],
};
