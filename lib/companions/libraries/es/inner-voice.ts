import type { Translation } from "../library";

export const innerVoice: Translation = {
  listensFor:
    /(?<![\p{L}])(?:debo|debería|tendría que|tengo que|hay que|nunca|siempre|no (?:soy|es|fue) (?:lo )?(?:bastante|suficiente)|tont[oa]|débil|vag[oa]|torpe|inútil|culpa|no puedo|no valgo|se supone)(?![\p{L}])/iu,
  openings: [
    "En una cabeza rara vez hay una sola voz. Cuéntame un momento de hoy en que una de ellas habló alto.",
    "Escuchemos quién habla ahí dentro. ¿Cuándo oíste por última vez una voz que juzgaba, apuraba o avisaba?",
    "Unas voces de dentro riñen, otras se preocupan, otras apenas se oyen. ¿Qué momento quieres volver a escuchar?",
  ],
  openingChips: ["Habló alto cuando ", "Siempre empieza cuando ", "La voz dice "],
  steps: {
    which: {
      lines: [
        "¿De quién es ese tono, en {bit}: de una voz que empuja, que avisa, que juzga, o de otra?",
        "{bit}. Si esa frase tuviera quien la dice dentro de ti, ¿cómo lo llamarías?",
        "Cuando escribes {bit}, ¿qué edad tiene esa voz?",
        "¿Se parece esa voz a la de alguien, o a la de nadie que conozcas?",
        "Ponle un nombre a esa voz, aunque sea ridículo. ¿Quién es?",
        "¿Es la voz que siempre está despierta, o una que viene solo a ciertas horas?",
      ],
      chips: ["Es la que ", "Se parece a ", "La llamaría "],
    },
    says: {
      lines: [
        "Déjala hablar a ella, palabra por palabra. ¿Cuál es su frase?",
        "Así que habla ella: {bit}. ¿Qué dice exactamente cuando nadie la interrumpe?",
        "Escribe su línea como ella la diría, con «tú» dentro. ¿Cómo suena?",
        "¿Qué dice primero, y acaba alguna vez?",
        "¿Qué no dice nunca en voz alta, aunque lo piense?",
      ],
      chips: ["Dice: «Tú ", "Su frase es: ", "Nunca dice que "],
    },
    guards: {
      lines: [
        "Una voz así suele estar de guardia. Según ella, ¿qué pasaría si callara?",
        "{bit}. ¿Qué intenta poner a salvo con eso?",
        "¿Qué sabe de ti, de antes, que la hace tan segura?",
        "Supón que tiene buena intención y poca maña. ¿Qué está cuidando?",
        "¿Desde cuándo tiene ese trabajo?",
      ],
      chips: ["Cuida ", "Sin ella, ", "Lo hace desde "],
    },
    kinder: {
      lines: [
        "Ahora que conteste otra voz, una que conoce los mismos hechos y está de tu lado. ¿Qué dice?",
        "A {bit}, ¿qué respondería la voz sincera más amable que conoces?",
        "Si una amiga tuviera esa voz en la cabeza, ¿qué frase le pondrías en la mano?",
        "¿Qué respuesta le haría bajar un poco el tono, sin pelear?",
        "¿Hay una frase que se creería, dicha bajito?",
      ],
      chips: ["Respondería: ", "A una amiga le diría: ", "Bajito: "],
    },
    close: {
      lines: [
        "La voz más amable, con tus palabras: «{kind}» No tiene que ganar; basta con que esté en la habitación.",
        "Así que ahora son dos. La segunda dice: «{kind}»",
        "Podemos dejar las voces. Las has oído por separado, y lo que escribiste queda guardado.",
        "Ya se ha escuchado bastante por ahora. Ninguna de las dos tiene que irse.",
      ],
      chips: ["La primera voz contesta: ", "Basta por hoy."],
    },
  },
  nudges: {
    yes: ["Y la voz que dice sí ahora mismo: ¿es la misma?", "Una de ellas asiente. ¿Qué hacen las demás?"],
    no: ["¿Quién dice no: la que habla alto, o alguien detrás?", "Un no también tiene tono. ¿Cómo sonó ese?"],
    unsure: [
      "La que no sabe también es una voz. ¿Cómo es?",
      "Entonces escucha solo su tono: agudo, cansado, con prisa, pequeño. ¿Cuál?",
    ],
    brief: ["¿Lo diría la voz tan corto, o eres tú?", "Déjale la frase entera, por áspera o suave que sea. ¿Cómo va?"],
  },
  whatAmI: [
    "No soy ninguna de las voces, ni persona ni terapeuta: un programa que pregunta. ¿Cuál de ellas quería saberlo?",
    "Solo software, en esta página, y nadie escucha detrás. ¿Quién, dentro de ti, lo preguntó?",
  ],
  noAdvice: [
    "Sería una voz más diciéndote qué hacer. ¿Cuál de las tuyas tiene ya una opinión?",
    "Me quedo fuera; ya hablan bastantes. ¿Qué diría la más callada?",
  ],
};
