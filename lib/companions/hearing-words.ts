import type { Tongue } from "./tongue";

/** By which a short answer, a good-bye or a question about the companion is known. All but the questions fit the whole of what was said. */
export type HearingWords = Readonly<Record<"yes" | "no" | "unsure" | "enough" | "whatAreYou" | "whatToDo", RegExp>>;

export const hearingWords: Readonly<Record<Tongue, HearingWords>> = {
  en: {
    yes: /^(?:yes|yeah|yep|yup|ya|ok|okay|sure|right|true|exactly|of course|definitely|absolutely|correct|agreed|mm+-?h+m*|uh-?huh|i (?:do|did|am|was|have|can|think so|guess so|suppose so)|it (?:is|was|does|did)|maybe|perhaps|probably|kind of|sort of|a (?:bit|little))(?:,? (?:yes|yeah|sure|i do|i am|it is|please|so|really|i guess|i think|i suppose))*$/,
    no: /^(?:no|nope|nah|not really|not at all|not now|never|no thanks?|no thank you|i (?:don't|didn't|wasn't|can't|won't|haven't)|it (?:isn't|wasn't|doesn't|didn't)|neither|nothing|none|wrong)(?:,? (?:no|not really|thanks|i don't|i didn't|it isn't|at all))*$/,
    unsure:
      /^(?:(?:well|hm+|um+|oh|honestly|i guess),? )*(?:(?:i )?(?:really |just |honestly |actually )*(?:don't|do not|dont) (?:really |quite |even )?know(?: yet| really| why| how)?|dunno|idk|no idea|i have no idea|(?:i'm |i am )?not (?:so |really |quite |very )?sure(?: yet)?|(?:i )?can't (?:say|tell)|hard to (?:say|tell)|who knows|i wonder|no clue|(?:i )?can't remember|(?:i )?don't remember|hm+|um+)$/,
    enough:
      /^(?:(?:ok|okay|well|thanks?|thank you|good),? )*(?:(?:good ?)?bye(?: for now)?|good ?night|see you(?: later| soon| tomorrow)?|that(?:'s| is) (?:all|it|enough)(?: for (?:now|today|tonight))?|enough(?: for (?:now|today|tonight))?|(?:i'm|i am) (?:done|finished)(?: for (?:now|today|tonight))?|let's stop(?: here)?|stop(?: here)?|i(?:'ll| will) stop here|until (?:next time|tomorrow))(?:,? (?:thanks?|thank you|bye|good ?night))*$/,
    whatAreYou:
      /\b(?:are you (?:a |an |really |actually |even )*(?:human|real|person|robot|bot|ai|machine|program|computer|therapist|psychologist|counsellor|counselor|doctor|alive|there)|who are you|what are you|am i (?:talking|speaking|writing) to (?:a|an) |is (?:any(?:body|one)|some(?:body|one)) (?:there|reading|listening))/,
    whatToDo:
      /\b(?:what (?:should|shall|can|could|would) i (?:do|say|answer|tell|write)|what (?:would|do) you (?:do|think|advise|recommend|suggest)|should i|can you (?:tell|advise|help) me|give me (?:some |your )?advice|tell me what)\b[^.!]*\?/,
  },
  de: {
    yes: /^(?:ja|jo|jup|jep|ok|okay|klar|genau|stimmt|richtig|sicher|natürlich|auf jeden fall|unbedingt|mhm+|hm-?hm|schon|glaub(?:e)? schon|ich glaube? schon|denke? schon|ich denke? schon|vielleicht|wahrscheinlich|wohl|irgendwie schon|ein bisschen|ein wenig|gern(?:e)?)(?:,? (?:ja|schon|genau|stimmt|klar|bitte|gern(?:e)?|irgendwie|denke? ich|glaube? ich))*$/,
    no: /^(?:nein|nee|nö|ne|nicht wirklich|eigentlich nicht|eher nicht|gar nicht|überhaupt nicht|jetzt nicht|nie|niemals|nein danke|nichts|keine?r?s?|weder noch|falsch|das nicht|glaube? nicht|ich glaube? nicht)(?:,? (?:nein|nee|danke|nicht wirklich|eigentlich nicht|gar nicht))*$/,
    unsure:
      /^(?:(?:tja|hm+|äh+m*|naja|na ja|ehrlich gesagt|also|ach),? )*(?:(?:ich )?(?:weiß|weiss)(?: ich)?(?: es)?(?: noch| wirklich| auch| gar| ehrlich gesagt| gerade)* nicht(?: genau| so genau| warum| wie)?|keine ahnung|(?:ich )?(?:bin )?(?:mir )?(?:nicht|un)(?: so| ganz)? ?sicher|(?:das )?kann ich (?:so )?nicht sagen|schwer zu sagen|wer weiß|kein(?:en)? plan|(?:ich )?erinnere mich nicht|hm+|äh+m*)$/,
    enough:
      /^(?:(?:ok|okay|gut|danke|na gut|so|also),? )*(?:tschüss?|ciao|bis (?:dann|bald|später|morgen|zum nächsten mal)|gute nacht|schlaf gut|das (?:reicht|war's|war es|wär's|ist genug|ist alles)(?: für (?:heute|jetzt|den moment))?|genug(?: für (?:heute|jetzt))?|(?:es )?reicht(?: für heute| jetzt)?|ich bin fertig(?: für heute)?|(?:ich )?(?:höre?|mach(?:e)?) (?:hier |jetzt )?(?:auf|schluss)|hören wir (?:hier )?auf|schluss(?: für heute)?|mehr nicht)(?:,? (?:danke|tschüss?|gute nacht|bis dann))*$/,
    whatAreYou:
      /(?:^|[\s,;(])(?:bist du (?:ein(?:e)? |wirklich |eigentlich |etwa |denn |überhaupt |nur )*(?:mensch|echt|person|roboter|bot|ki|maschine|programm|computer|therapeut(?:in)?|psycholog(?:e|in)|arzt|ärztin|lebendig|da)(?![\p{L}])|wer bist du|was bist du|(?:rede|spreche|schreibe) ich (?:hier |gerade |wirklich )*mit ein|(?:ist|liest|hört) (?:da |hier )?(?:jemand|wer)(?: hier| da)?(?: mit| zu)?\?)/u,
    whatToDo:
      /(?:^|[\s,;(])(?:was (?:soll|sollte|kann|könnte|muss) ich (?:jetzt |denn |nur |bloß |dann |da )*(?:tun|machen|sagen|antworten|schreiben)|was würdest du|was (?:rätst|empfiehlst|meinst|denkst) du|soll(?:te)? ich|kannst du mir (?:sagen|raten|helfen)|gib mir (?:einen )?rat|sag mir)(?![\p{L}])[^.!]*\?/u,
  },
  fr: {
    yes: /^(?:oui|ouais|ouaip|ok|okay|d'accord|bien s[uû]r|exactement|exact|voil[aà]|c'est [cç]a|tout [aà] fait|carr[eé]ment|absolument|s[uû]rement|certainement|peut-[eê]tre|probablement|plut[oô]t|un peu|je (?:crois|pense)(?: que oui)?|mhm+|si)(?:,? (?:oui|ouais|voil[aà]|c'est [cç]a|je crois|je pense|bien s[uû]r))*$/,
    no: /^(?:non|nan|nope|pas vraiment|pas du tout|pas maintenant|plut[oô]t pas|jamais|non merci|rien|aucun(?:e)?|ni l'un ni l'autre|c'est pas [cç]a|ce n'est pas [cç]a|je ne crois pas|je crois pas|je (?:ne )?pense pas)(?:,? (?:non|merci|pas vraiment|pas du tout))*$/,
    unsure:
      /^(?:(?:bah|ben|euh+|hm+|bof|honn[eê]tement|franchement),? )*(?:(?:je )?(?:ne )?(?:sais|vois)(?: vraiment| m[eê]me)? pas(?: trop| vraiment| encore| pourquoi| comment)?|j'sais pas|chais pas|j'en sais rien|je n'en sais rien|aucune id[eé]e|(?:je )?(?:ne )?(?:suis )?pas (?:tr[eè]s |si )?s[uû]re?|difficile [aà] dire|qui sait|(?:je )?(?:ne )?m'en souviens pas|(?:je )?(?:ne )?me souviens pas|bof|euh+|hm+)$/,
    enough:
      /^(?:(?:ok|bon|bien|merci|d'accord|voil[aà]),? )*(?:au revoir|salut|ciao|bonne nuit|[aà] (?:bient[oô]t|demain|plus(?: tard)?|la prochaine)|(?:c'est|ce sera) (?:tout|assez|bon)(?: pour (?:aujourd'hui|ce soir|maintenant|l'instant))?|[cç]a suffit(?: pour (?:aujourd'hui|ce soir|maintenant))?|assez(?: pour (?:aujourd'hui|ce soir))?|j'ai fini|je m'arr[eê]te(?: l[aà]| ici)?|on s'arr[eê]te(?: l[aà]| ici)?|arr[eê]tons(?:-nous)?(?: l[aà]| ici)?|stop)(?:,? (?:merci|bonne nuit|au revoir|[aà] demain))*$/,
    whatAreYou:
      /(?:^|[\s,;(])(?:(?:es-tu|tu es|t'es|[eê]tes-vous|vous [eê]tes) (?:un |une |vraiment |seulement |juste |bien |encore )*(?:humaine?|r[eé]el(?:le)?|personne|vrai(?:e)?|robot|bot|ia|machine|programme|ordinateur|th[eé]rapeute|psy(?:chologue)?|m[eé]decin|vivante?|l[aà])(?![\p{L}])[^.!]*\?|qui es-tu|t'es qui|tu es qui|qu'es-tu|tu es quoi|t'es quoi|est-ce que je parle [aà]|je parle [aà] (?:un|une) |(?:il y a|y a-t-il|y a) quelqu'un|est-ce que quelqu'un (?:lit|[eé]coute))/u,
    whatToDo:
      /(?:^|[\s,;(])(?:qu'est-ce que je (?:dois|devrais|peux|pourrais) (?:faire|dire|r[eé]pondre|[eé]crire)|que (?:dois|devrais|puis|faire|dire)|je (?:dois|devrais) faire quoi|je fais quoi|que ferais-tu|tu ferais quoi|qu'est-ce que tu (?:ferais|penses|conseilles|en penses)|tu me conseilles|est-ce que je (?:dois|devrais)|dois-je|devrais-je|peux-tu m(?:e dire|'aider|e conseiller)|tu peux m(?:e dire|'aider|e conseiller)|donne-moi (?:un )?conseil|dis-moi)(?![\p{L}])[^.!]*\?/u,
  },
  es: {
    yes: /^(?:s[ií]|claro|vale|ok|okay|exacto|exactamente|eso es|eso|por supuesto|desde luego|seguro|correcto|cierto|de acuerdo|creo que s[ií]|supongo(?: que s[ií])?|quiz[aá]s?|tal vez|a lo mejor|probablemente|m[aá]s o menos|un poco|mhm+|aj[aá])(?:,? (?:s[ií]|claro|exacto|eso es|creo|supongo|por favor))*$/,
    no: /^(?:no|nop|qu[eé] va|no mucho|la verdad es que no|realmente no|en realidad no|para nada|ahora no|nunca|jam[aá]s|no gracias|nada|ningun[oa]|ninguno de los dos|creo que no|no creo|eso no|tampoco)(?:,? (?:no|gracias|para nada|la verdad|creo))*$/,
    unsure:
      /^(?:(?:pues|bueno|eh+|hm+|mmm+|la verdad|sinceramente|uf+),? )*(?:(?:yo )?(?:la verdad )?(?:es que )?no (?:lo )?s[eé](?: bien| muy bien| todav[ií]a| a[uú]n| por qu[eé]| c[oó]mo)?|ni idea|no tengo (?:ni )?idea|no estoy (?:muy |del todo )?segur[oa]|no (?:te )?sabr[ií]a decir(?:te)?|dif[ií]cil de decir|qui[eé]n sabe|no (?:me )?acuerdo|no lo recuerdo|no recuerdo|eh+|hm+|mmm+)$/,
    enough:
      /^(?:(?:ok|vale|bueno|bien|gracias|pues),? )*(?:adi[oó]s|chao|hasta (?:luego|ma[nñ]ana|pronto|otra|la pr[oó]xima)|buenas noches|(?:eso es|es) todo(?: por (?:hoy|ahora))?|ya est[aá](?: bien)?(?: por hoy)?|basta(?: por (?:hoy|ahora))?|(?:es )?suficiente(?: por (?:hoy|ahora))?|he terminado|ya termin[eé]|lo dejo (?:aqu[ií]|por hoy)|paro aqu[ií]|lo dejamos(?: aqu[ií])?|dej[eé]moslo(?: aqu[ií])?|para(?: aqu[ií])?|nada m[aá]s)(?:,? (?:gracias|adi[oó]s|buenas noches|hasta ma[nñ]ana))*$/,
    whatAreYou:
      /(?:^|[\s,;(¿])(?:(?:eres|es usted) (?:una? |de verdad |realmente |solo |s[oó]lo |acaso )*(?:human[oa]|real|persona|robot|bot|ia|m[aá]quina|programa|ordenador|computadora|terapeuta|psic[oó]log[oa]|m[eé]dic[oa]|viv[oa])(?![\p{L}])|qui[eé]n eres|qu[eé] eres|(?:hablo|estoy hablando|escribo) con (?:un|una) |hay alguien|alguien (?:lee|escucha|est[aá] (?:leyendo|escuchando)))/u,
    whatToDo:
      /(?:^|[\s,;(¿])(?:qu[eé] (?:debo|deber[ií]a|puedo|podr[ií]a|tengo que|hago|digo|le digo)|qu[eé] har[ií]as|t[uú] qu[eé] har[ií]as|qu[eé] (?:piensas|opinas|me aconsejas|me recomiendas|crees)|deber[ií]a(?: yo)? |puedes (?:decirme|ayudarme|aconsejarme)|me (?:puedes|podr[ií]as) (?:decir|ayudar|aconsejar)|dame (?:un )?consejo|dime)[^.!]*\?/u,
  },
};
