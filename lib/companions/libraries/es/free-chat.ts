import type { Translation } from "../library";

export const freeChat: Translation = {
  listensFor: /./,
  openings: [
    "Aquí estoy. Empieza por cualquier parte.",
    "Sin plan y sin preguntas preparadas. Escribe lo que quieras.",
    "Sea lo que sea, aquí cabe.",
  ],
  openingChips: ["Hoy ", "Una cosa pequeña: ", "Solo quiero decir "],
  steps: {
    follow: {
      lines: [
        "{bit}. Te sigo.",
        "Así que {name} también salía. Sigue, si quieres.",
        "{bit}, pues. Hay sitio para más.",
        "Eso ya tiene aquí su lugar.",
        "Hasta aquí voy contigo.",
        "Tómate tu tiempo.",
        "Mm. Sigue.",
        "«{word}», otra vez. Lo he oído.",
      ],
      chips: ["Y luego ", "Quiero decir, ", "Otra cosa: "],
    },
    stay: {
      lines: [
        "Se me queda la parte de {bit}.",
        "{name}, en medio de todo eso.",
        "{bit}. Puede estar ahí sin motivo.",
        "No hace falta ponerle un lazo.",
        "Dejo aquí un poco de silencio.",
        "Puede quedarse tan a medias como está.",
        "Apuntado, tal como lo dijiste.",
      ],
      chips: ["El caso es que ", "También ", "En fin, "],
    },
    ask: {
      lines: [
        "¿Qué pasó después de {bit}?",
        "{bit}. ¿Desde cuándo?",
        "¿Y dónde te deja eso ahora?",
        "¿De qué parte quieres contar más?",
        "¿Te has saltado algún trozo?",
        "¿De qué preferirías hablar, si no de esto?",
      ],
      chips: ["Pues ", "Me salté ", "Prefiero hablar de "],
    },
    rest: {
      lines: [
        "Podemos quedarnos con eso, o cambiar de tema.",
        "{bit}. No le añado nada.",
        "Hasta donde quieras llevarlo.",
        "Ya está escrito; no hace falta llevarlo en la cabeza.",
        "Podrías parar aquí. También podrías no hacerlo.",
        "Escucho, tire hacia donde tire.",
      ],
      chips: ["Por cierto, ", "Sigo: ", "Es todo por hoy."],
    },
    close: {
      lines: [
        "Bien. Queda guardado aquí, y lo retomas donde está.",
        "Pues hasta cuando sea. Esto sigue abierto.",
        "De acuerdo. Duerme, pasea, o lo que venga ahora; las palabras se quedan.",
      ],
      chips: ["Una cosa más: "],
    },
  },
  nudges: {
    yes: ["Vale.", "Sí. ¿Y desde ahí?", "Bien, eso aguanta."],
    no: ["No, está bien.", "Pues no.", "Justo. Otra cosa, quizá."],
    unsure: ["No hace falta saberlo.", "Puede quedarse borroso.", "Déjalo abierto, entonces."],
    brief: ["Mm-hm.", "Hay sitio para más, si hay más.", "Oído."],
  },
  whatAmI: [
    "Un programa, y nadie detrás; ni humano ni terapeuta. Sigue, si te parece bien.",
    "Solo software que acompaña. No finjo otra cosa.",
  ],
  noAdvice: [
    "Yo no lo sabría mejor que tú. Piénsalo aquí en voz alta, si quieres.",
    "Consejos no doy. Piensa en voz alta todo lo que quieras.",
  ],
};
