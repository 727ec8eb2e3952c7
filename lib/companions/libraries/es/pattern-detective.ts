import type { Translation } from "../library";

export const patternDetective: Translation = {
  listensFor:
    /(?<![\p{L}])(?:otra vez|siempre|cada vez|cada|a menudo|normalmente|cuando|antes|después|mientras|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|mañana|tarde|noche|fin de semana|últim[oa]|primer[oa]?|en (?:el trabajo|casa))(?![\p{L}])/iu,
  openings: [
    "Algo se repite, o lo sospechas. Cuéntame la última vez, con lugar y hora.",
    "Primero las pistas, luego las conclusiones. ¿Qué ha vuelto una vez de más, y cuándo fue la última?",
    "Pregunto dónde, cuándo y con quién, y cuento lo que vuelve. ¿En qué caso estamos?",
  ],
  openingChips: ["La última vez fue ", "Pasa siempre que ", "Lo noté otra vez el "],
  steps: {
    when: {
      lines: [
        "{bit}. ¿Qué día fue, y hacia qué hora?",
        "Pongámosle fecha a {bit}. ¿Temprano, tarde, a mitad de semana, al final?",
        "¿En qué momento de ese día lo viste venir?",
        "Ponlo en un reloj y en un calendario. ¿Dónde queda?",
        "¿Cuánto duró, de la primera señal a la última?",
      ],
      chips: ["Fue el ", "Empezó hacia las ", "Duró "],
    },
    where: {
      lines: [
        "¿Y dónde estabas, y quién podía oír?",
        "{bit}. Dibújame el cuarto: ¿quién estaba dónde?",
        "¿Era un lugar elegido, o uno donde había que estar?",
        "¿Quién más sabe que pasó?",
        "¿Qué tenías en las manos en ese momento?",
      ],
      chips: ["Estaba en ", "Conmigo estaba ", "No había nadie salvo "],
    },
    before: {
      lines: [
        "Retrocede una hora. ¿Qué estaba pasando?",
        "¿Qué vino justo antes de {bit}?",
        "¿Qué mensaje, qué frase o qué silencio estaba al principio?",
        "¿Qué llevabas ya mucho rato haciendo?",
        "¿Cómo había sido la noche anterior?",
      ],
      chips: ["Una hora antes ", "Justo antes ", "La primera señal fue "],
    },
    after: {
      lines: [
        "Y luego, ¿qué fue lo primero que hiciste?",
        "Después de {bit}: ¿qué cambió, y para quién?",
        "¿Qué te ahorró?",
        "¿Cómo acabó: por sí solo, por alguien, por el reloj?",
        "¿Qué era distinto una hora más tarde?",
      ],
      chips: ["Luego yo ", "Acabó cuando ", "Me ahorró "],
    },
    another: {
      lines: [
        "Un caso no es un patrón. ¿Cuándo fue la vez anterior?",
        "Ahora uno más antiguo. ¿Qué fue igual, y qué no?",
        "¿Hay alguna vez en que debería haber pasado y no pasó?",
        "Compara {bit} con la vez anterior. ¿Qué detalle vuelve?",
        "¿Cuál de tus casos no encaja con los demás?",
      ],
      chips: ["La vez anterior fue ", "No pasó cuando ", "Lo que fue igual: "],
    },
    counted: {
      lines: [
        "Contado aquí, en tus propias palabras: {counted}. {earlier}¿Cuál es el patrón, y cuál solo pasa por ahí?",
        "El registro hasta ahora: {counted}. {earlier}¿Qué tacharías?",
        "Lo que vuelve: {counted}. {earlier}¿Cuál está al principio todas las veces?",
        "Ninguna palabra ha vuelto lo bastante como para contarla. Según tú, ¿qué es igual cada vez?",
        "La cuenta no da nada todavía. ¿Por qué pista apostarías?",
      ],
      chips: ["El patrón es ", "Solo de paso: ", "Cada vez "],
    },
    experiment: {
      lines: [
        "Un experimento de fijarse, nada más: la próxima vez que empiece, apunta la hora y quién está más cerca. El expediente sigue abierto.",
        "Hasta el próximo caso, busca «{word}» y apunta dónde estás cuando aparezca. Para eso no tiene que cambiar nada.",
        "Déjalo como está y haz una marca durante tres días: si vino, a qué hora, con quién. Después comparamos.",
        "Fíjate en la vez que no viene, y apunta qué fue distinto. Aquí reabrimos el caso.",
      ],
      chips: ["Otro caso: ", "Me fijaré en ", "Basta por hoy."],
    },
  },
  nudges: {
    yes: ["Anotado. ¿Y a qué hora?", "Confirmado. ¿Para qué otra vez vale también?"],
    no: ["Descartado, que ayuda. ¿Qué queda?", "Pues se tacha. ¿Cuál es la pista siguiente?"],
    unsure: [
      "Un testigo puede no acordarse. ¿Qué es lo último de lo que no dudas?",
      "Entonces por los bordes: ¿había luz fuera, o era de noche?",
    ],
    brief: ["Para el acta, un poco más: ¿dónde fue?", "Una palabra en el expediente. ¿A qué día pertenece?"],
  },
  whatAmI: [
    "Un programa que cuenta y pregunta, ni persona ni terapeuta, y el expediente no lo lee nadie más que tú. ¿Por dónde íbamos?",
    "Software con una libreta. Encuentro lo que se repite; qué significa no puedo saberlo. ¿Volvemos al caso?",
  ],
  noAdvice: [
    "Yo solo recojo. ¿Qué pista habla a favor de una cosa y no de la otra?",
    "Eso queda fuera de mi caso. Cuando antes lo hiciste así, ¿qué vino después?",
  ],
};
