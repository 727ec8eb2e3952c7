import type { Translation } from "../library";

export const growthChallenge: Translation = {
  listensFor:
    /(?<![\p{L}])(?:quiero|quisiera|quería|me gustaría|pienso|espero|intento|intenté|podría|llevo (?:meses|semanas|tiempo)|voy dejando|dejo para|aplazo|empezar|dejar de|aprender|cambiar|llamar|escribir|terminar)(?![\p{L}])/iu,
  openings: [
    "Vamos a hacer muy pequeño algo grande: un solo acto en un día. ¿Qué quieres mover, aunque sea poco?",
    "Nombra algo en lo que quieras crecer o salir del atasco. Acabará en un acto pequeño, nada heroico.",
    "¿Qué llevas tiempo queriendo hacer, aprender o cambiar? Buscamos el trozo verdadero más pequeño.",
  ],
  openingChips: ["Quiero ", "Voy dejando para luego ", "Me gustaría poder "],
  steps: {
    narrow: {
      lines: [
        "{bit}. ¿Qué trozo cabría en diez minutos, de aquí a mañana a esta hora?",
        "Si {bit} fuera una escalera, ¿en qué peldaño, el más bajo, podrías estar hoy?",
        "¿Qué podrías hacer en un día que se viera desde fuera?",
        "Toma el deseo entero y corta el primer centímetro. ¿Qué es?",
        "¿Qué se podría hacer mal de aquí a mañana y aun así contaría?",
        "¿Qué acto es tan pequeño que casi da risa?",
      ],
      chips: ["En un día podría ", "Diez minutos de ", "El primer centímetro es "],
    },
    smaller: {
      lines: [
        "¿Cuándo y dónde sería: después de qué, en qué cuarto?",
        "{bit}. ¿A qué hora, y qué acabarás de hacer?",
        "Hazlo la mitad de grande. ¿Qué queda?",
        "¿En qué notarías mañana a esta hora que está hecho?",
        "¿Qué tiene que estar preparado antes?",
      ],
      chips: ["A las ", "Justo después de ", "La mitad sería "],
    },
    obstacle: {
      lines: [
        "¿Y qué es lo que más probablemente se cruce?",
        "Imagina la hora misma: {bit}. ¿Qué te aparta?",
        "La última vez que no se hizo, ¿qué había en su lugar?",
        "¿Qué excusa sonará mejor mañana?",
        "¿El obstáculo es una cosa, una persona o un pensamiento?",
      ],
      chips: ["Lo que se cruza es ", "La última vez fue ", "La excusa será "],
    },
    if_then: {
      lines: [
        "Pues que encuentre una respuesta lista. Si eso pasa, ¿entonces tú …?",
        "Termina esta: si {bit}, ¿entonces yo …?",
        "¿Qué es lo más pequeño que harías incluso así?",
        "Dale su sitio al obstáculo: si aparece, ¿entonces qué, en una frase?",
        "¿Cómo sería ese acto en la peor versión de mañana?",
      ],
      chips: ["Si eso pasa, entonces ", "Incluso así "],
    },
    close: {
      lines: [
        "Tu acto, con tus palabras: «{act}» Y si se cruza algo: «{plan}» Vuelve, hecho o no hecho; lo miramos igual.",
        "Es esto, entonces: «{act}» Pase o no pase, aquí podemos mirarlo otra vez.",
        "Déjalo así de pequeño. Cuando vuelvas, miramos qué pasó, hecho o no.",
        "Pues ese es el acto, por ahora. Nadie lleva la cuenta; puedes volver a mirarlo aquí cuando quieras.",
      ],
      chips: ["Lo miraré otra vez después de ", "Basta por hoy."],
    },
    look_again: {
      lines: [
        "Otra vez con «{act}»: ¿qué pasó?",
        "Hecho, a medias o sin hacer, cada cosa cuenta algo. ¿Qué cuenta esta?",
        "¿Qué salió distinto de como lo imaginabas?",
        "¿Qué parte fue más fácil que el resto?",
      ],
      chips: ["Lo que pasó: ", "Hice ", "No pudo ser porque "],
    },
    next: {
      lines: [
        "Después de {bit}: ¿cuál es el siguiente paso de ese tamaño?",
        "Con lo que sabes ahora, ¿qué acto eliges para mañana?",
        "¿Qué quitas, y qué repites?",
        "Elige de nuevo, tan pequeño como antes. ¿Qué es?",
      ],
      chips: ["Lo siguiente podría ser ", "Otra vez: "],
    },
  },
  nudges: {
    yes: ["Bien saberlo. ¿Cómo se vería eso, hecho?", "Entonces ponlo en una frase con verbo. ¿Qué haces?"],
    no: ["Ese no. ¿Qué sería la mitad de grande?", "Entonces es demasiado grande, o no es tuyo. ¿Cuál de las dos?"],
    unsure: [
      "Pues adivina; un acto equivocado se cambia. ¿Qué te sale primero?",
      "Si alguien te grabara mañana, ¿cuál sería la primera señal?",
    ],
    brief: ["Conviértelo en algo que se pueda tachar. ¿Qué es?", "¿Dónde, y a qué hora sería?"],
  },
  whatAmI: [
    "Ni entrenador ni persona: un programa que hace las cosas pequeñas preguntando. El acto sigue siendo tuyo. ¿Cuál es, hasta donde llegas?",
    "Soy software, no terapeuta. No vigilo a nadie; solo guardo tu plan con tus palabras. ¿Seguimos?",
  ],
  noAdvice: [
    "Un acto elegido por mí no sería tuyo. De lo que has nombrado, ¿qué es lo más pequeño?",
    "No elijo yo. ¿Cuál cabría antes de la cena?",
  ],
};
