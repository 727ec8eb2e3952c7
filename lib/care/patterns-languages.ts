// A floor of explicit statements in other languages, written by rule: wanting × dying / not living / killing oneself, ending one's
// life, suicide, better off without me, self-injury, being beaten or threatened at home; with the simple negations of each.
// Written by rule, without native readers: German, French, Spanish, Portuguese, Italian, Dutch, Polish, Turkish, Russian, Arabic,
// Hindi, Chinese, Japanese, Korean. Indirect statements are not looked for in them.
import { type Pattern, pattern, type Phrase } from "./phrase";

const rule = (kind: Phrase["kind"], words: Pattern | RegExp): Phrase => ({
  kind,
  person: "any",
  words: words instanceof RegExp ? pattern(words.source) : words,
});
const self = (words: Pattern | RegExp) => rule("self_harm", words);
const danger = (words: Pattern | RegExp) => rule("danger", words);
/** Word edges of any script, which `\b` doesn't know. */
const edge = "(?<![\\p{L}\\p{M}])";
const close = "(?![\\p{L}\\p{M}])";
const words = (source: string) => pattern(`${edge}(?:${source})${close}`);

const german = [
  self(
    words(
      "(?<!nie )ich (?:will|möchte|wollte|würde|werde|kann|könnte|mag|wünschte|hoffe)(?: ?,? ?(?!nicht sterben|nicht tot|nie )[\\p{L}]+){0,5} (?:sterben|tot (?:sein|wäre)|umbringen|töten|das leben (?:nehmen|beenden)|aufwachen müssen|nie (?:mehr|wieder) aufwachen|nicht mehr aufwachen)(?! vor (?:lachen|scham|peinlichkeit|langeweile))(?<!nicht (?:mehr )?(?:sterben|umbringen|töten|tot sein))(?<!für \\p{L}{2,20} sterben)",
    ),
  ),
  self(
    words(
      "(?:ich )?(?:will|möchte|wollte|mag|kann)(?: ich)?(?: (?:so|einfach|eigentlich|wirklich|das|jetzt|auch|heute|echt|schon|lange))* nicht mehr (?:leben|da sein|existieren|weiterleben|hier sein|am leben sein|auf dieser welt sein|aufwachen)(?! (?:wie ein|bei|in (?:der|dieser) (?:stadt|wohnung)))",
    ),
  ),
  self(
    words(
      "(?:ich (?:bringe?|bring'?) mich (?:(?!nie|nicht|niemals)\\p{L}+ )?um|mich umzubringen|mir das leben (?:zu )?nehmen|(?:mein|meinem) leben (?:zu beenden|beenden|ein ende (?:setzen|zu setzen|machen))|mir etwas antun|mir was antun|suizidgedanken|selbstmordgedanken|bin suizidal|(?:an|über|von) (?:selbstmord|suizid)|selbstmord (?:begehen|machen)|schluss machen mit (?:dem|meinem) leben|(?:ohne mich|wenn ich (?:tot|weg|nicht mehr da)) (?:wär|wäre|bin|ginge|geht)[\\p{L}, ]{0,40}(?:besser|leichter|glücklicher)|(?:besser|leichter|glücklicher) dran ohne mich|ohne mich besser dran|wenn ich tot wäre|keine (?:lust|kraft)(?: mehr)?,? (?:mehr )?(?:zu leben|weiterzuleben)|wäre (?:ich )?(?:lieber|am liebsten|besser) tot|ich wäre (?:lieber |besser )?tot|kein(?:en)? (?:grund|sinn)(?: mehr)?,? (?:zu leben|weiterzuleben|am leben)|(?:das|mein) leben (?:hat|macht) keinen sinn mehr|ich (?:ritze|ritz|schneide|verletze) mich (?:wieder|selbst)|mich (?:wieder |selbst )+(?:geritzt|verletzt|geschnitten)|(?:lebensmüde|todessehnsucht))(?<!(?:nie|nicht|keine|kein) \\p{L}{3,20})(?<!(?:würde|werde|will) mich (?:nie|niemals|nicht) \\p{L}+)",
    ),
  ),
  danger(
    words(
      "(?:er|mein (?:mann|freund|vater|ex|stiefvater|bruder)|sie|meine (?:frau|mutter)) (?:hat|schlägt|würgt|verprügelt|bedroht|vergewaltigt)(?: mich)?(?: \\p{L}+){0,3}(?:(?:schlägt|würgt|verprügelt) mich| geschlagen| gewürgt| verprügelt| vergewaltigt| mit (?:dem|einem) messer)(?! (?:im|beim) )|(?:schlägt|würgt|verprügelt|vergewaltigt) mich(?! (?:im|beim|in) )|droht,? mich umzubringen|bringt mich um(?= wenn ich| er| ,|$)",
    ),
  ),
];

const french = [
  self(
    words(
      "(?:je (?:veux|voudrais|voulais|vais|souhaite|souhaiterais|préfère|préférerais)|j'(?:aimerais|ai (?:envie|besoin|hâte) de|espère|ai voulu|ai décidé de|ai pensé à)|envie (?:de|d')|(?:pense|penser|songe) (?:souvent |sans cesse )?à)(?: (?:juste|vraiment|en|tellement|seulement|simplement|tout|souvent|bien|de|à))* ?(?:mourir|finir avec (?:la|ma) vie|en finir(?= *$|[.!,;]| une| avec (?:la|ma) vie)|me tuer|me suicider|mettre fin à (?:mes jours|ma vie)|disparaître (?:pour toujours|à jamais|pour de bon)|être mort(?:e)?|ne (?:plus|pas|jamais) me réveiller|me pendre|m'ôter la vie|me faire du mal|me couper|me scarifier)(?! de (?:rire|honte|faim|chaud|soif|peur|froid|ennui))(?! (?:les|des) (?:cheveux|ongles))",
    ),
  ),
  self(
    words(
      "(?:je pense (?:souvent |tout le temps )?au suicide|je me suis (?:encore )?(?:coupée?|scarifiée?)(?= (?:encore|de nouveau|les (?:bras|veines|poignets)))|(?:je )?(?:ne |n')?(?:veux|ai) plus (?:vivre(?! (?:à|en|dans|avec|chez|ici|seule?|ensemble))|envie de vivre|exister|être (?:là|en vie)|aucune raison de vivre|la force de vivre)|je ne veux pas vivre|plus (?:envie|la force) de vivre|je me (?:tue|suicide|scarifie|coupe (?:encore|de nouveau))|je me suis (?:encore )?(?:scarifié|mutilé|coupée? les veines)e?|(?:pensées?|idées|envies?) suicidaires?|mieux sans moi|fatiguée? de vivre|aucune? (?:raison|sens) (?:de|à) (?:vivre|ma vie)|la vie ne vaut (?:plus|pas) (?:la peine|d'être)|je suis suicidaire|mieux morte?)",
    ),
  ),
  danger(
    words(
      "(?:il|mon (?:mari|copain|père|ex|beau-père|compagnon|frère)|elle|ma (?:mère|femme)) (?:me (?:frappe|bat|viole|menace de (?:me )?(?:tuer|mort)|étrangle|cogne)|m'a (?:encore )?(?:frappée?|battue?|violée?|étranglée?|menacée? de mort|giflée?|cognée?|tapée?))(?! (?:par|de|au|aux|à la|dans le (?:jeu|match)) )",
    ),
  ),
].map(notAfter(/(?:ne|n'|jamais|pas|aucune?|sans)(?: [\p{L}']+){0,2} $/u, /veux plus|plus envie|plus vivre|ne veux pas/u));

const iberian = [
  self(
    words(
      "(?:quiero|quisiera|quería|deseo|deseaba|prefiero|preferiría|ojalá|voy a|pienso en|pensando en|ganas de|me gustaría|he pensado en|necesito|decidido|planeo|intentado|intenté|pienso)(?: (?:solo|sólo|realmente|de verdad|ya|tanto|simplemente|tan solo|que|me|en))* (?:morir(?:me|se)?|muriera|me muera|estar muert[oa]|estuviera muert[oa]|matarme|suicidarme|quitarme la vida|dejar de (?:existir|vivir)|acabar con (?:mi vida|todo)|terminar con mi vida|desaparecer para siempre|no (?:despertar|haber nacido|existir|despertarme)(?: (?:más|nunca))?|hacerme daño|cortarme(?! (?:el|las?) (?:pelo|uñas))|ahorcarme|el suicidio)(?! de (?:risa|vergüenza|hambre|calor|sueño|frío|pena ajena|ganas))",
    ),
  ),
  self(
    words(
      "(?:(?:ya )?no (?:quiero|deseo|aguanto) (?:seguir (?:viviendo|vivo|viva|aquí|existiendo)|vivir(?: más| así)?(?! (?:en|con|aquí|solo))|estar (?:vivo|viva|más aquí|en este mundo)|existir|despertar)|(?:cansad[oa]|hart[oa]) de vivir(?! (?:en|con))|(?:pensamientos?|ideas) suicidas?|(?:estaría[nis]*|estarán) mejor sin mí|mejor (?:estar )?muert[oa]|sin ganas de vivir|no (?:tengo|hay|veo) (?:ninguna )?(?:razón|razones|motivos?|sentido) (?:para|de|a) (?:vivir|seguir (?:viviendo|vivo|viva))|la vida no (?:tiene sentido|vale la pena)|me (?:volví a cortar|corté (?:otra vez|las venas|los brazos)|corto (?:los|las) (?:brazos|muñecas|piernas)|hago daño a mí mism[oa]))",
    ),
  ),
  danger(
    words(
      "(?:(?:él|ella|mi (?:marido|esposo|novio|padre|ex|pareja|padrastro|madre|hermano)) )?(?:me (?:pega|golpea|viola|violó|pegó|golpeó|amenazó con matarme|amenaza con matarme|estranguló|maltrata|ha pegado|ha golpeado|va a matar))(?! (?:un (?:susto|grito)|el (?:sol|hambre)|cuando (?:vea|se entere|llegue)))",
    ),
  ),
  self(
    words(
      "(?:quero|queria|vou|desejo|prefiro|preferia|gostaria de|penso em|pensando em|pensei em|vontade de|tentei|decidi|preciso|só)(?: (?:só|mesmo|muito|apenas|realmente|de|tanto|me|em|que|já))* (?:morrer|estar mort[oa]|me matar|matar-me|me suicidar|suicidar-me|suicídio|acabar com (?:a minha vida|tudo|minha vida)|tirar a (?:minha )?(?:própria )?vida|desaparecer para sempre|sumir para sempre|não (?:acordar|existir|ter nascido)(?: mais)?|me cortar|me machucar|deixar de (?:existir|viver)|me enforcar)(?! de (?:rir|vergonha|fome|calor|sono|medo|frio|saudades?|tédio))(?! o cabelo)",
    ),
  ),
  self(
    words(
      "(?:(?:já )?não (?:quero|aguento|desejo) (?:mais )?(?:viver|existir|estar (?:vivo|viva|aqui)|acordar|continuar (?:vivo|viva|a viver|vivendo))(?: mais)?(?! (?:em|com|aqui|sozinh))|cansad[oa] de viver(?! (?:em|com))|pensamentos? suicidas?|melhor sem mim|melhor mort[oa]|sem vontade de viver|não (?:tenho|há|vejo) (?:mais )?(?:razão|motivos?|sentido) (?:para|de|em) (?:viver|continuar viv)|a vida não (?:tem|faz) (?:mais )?sentido|(?:eu )?me cortei (?:de novo|outra vez|nos braços))",
    ),
  ),
  danger(
    words(
      "(?:(?:ele|ela|(?:o )?meu (?:marido|namorado|pai|ex|padrasto|irmão)) )(?:me (?:bate|bateu|espanca|espancou|estupra|estuprou|violou|agride|agrediu|ameaçou de morte|ameaçou me matar|enforcou)|bateu-me|bate-me|ameaçou matar-me)(?! (?:no|na|um|uma) )",
    ),
  ),
].map(
  notAfter(
    /(?<!ya )(?<!já )(?:no|nunca|jamás|não|nunca|jamais|sin|sem|tampoco)(?: (?:me|te|lo|eu|mais|más))? $/u,
    /^(?:ya )?(?:já )?(?:no|não) |sin ganas|sem vontade|sin mí|sem mim/u,
  ),
);

const italianDutch = [
  self(
    words(
      "(?:voglio|vorrei|volevo|desidero|preferirei|spero di|penso (?:di|a|al)|pensato (?:di|a|al)|ho deciso di|voglia di|sto per|sto pensando (?:di|a|al)|ho provato a|ho tentato (?:il|di)|pensando (?:al|di|a))(?: (?:solo|davvero|soltanto|proprio|tanto|di|il|essere|a|veramente|semplicemente|che))* ?(?:morire|mort[oa]|uccidermi|ammazzarmi|suicidarmi|suicidio|farla finita|togliermi la vita|non (?:svegliarmi|esistere|essere mai nat[oa]|esserci)(?: più)?|sparire per sempre|smettere di (?:vivere|esistere)|tagliarmi(?! i (?:capelli))|farmi del male|impiccarmi)(?! d(?:i|al|alle) (?:fame|ridere|risate|vergogna|noia|caldo|freddo|sonno|imbarazzo))",
    ),
  ),
  self(
    words(
      "(?:non (?:voglio|vorrei) più (?:vivere|esistere|esserci|essere viv[oa]|stare al mondo|svegliarmi)(?! (?:a|con|in|qui))|non ce la faccio più a vivere|stanc[oa] di vivere(?! (?:a|con|in|qui))|pensieri suicidi|istinti suicidi|(?:meglio|felici) senza di me|meglio mort[oa]|non ho (?:più )?(?:motiv[oi]|ragion[ei]) (?:per|di) (?:vivere|andare avanti)|la vita non ha (?:più )?senso|mi (?:taglio|sono tagliat[oa]) (?:di nuovo|ancora|le vene|i polsi|le braccia)|mi voglio (?:ammazzare|uccidere|suicidare)|mi (?:uccido|ammazzo)(?= *$|[.!,]| stasera| stanotte| domani))",
    ),
  ),
  danger(
    words(
      "(?:lui|lei|mio (?:marito|padre|ragazzo|fratello|patrigno)|il mio (?:ex|compagno|ragazzo|fidanzato)|mia madre) (?:mi (?:picchia|ha (?:picchiat[oa]|violentat[oa]|strangolat[oa]|minacciat[oa] di morte|schiaffeggiat[oa])|violenta|menaccia|minaccia di (?:morte|uccidermi)))",
    ),
  ),
  self(
    words(
      "(?:ik )?(?:wil|wilde|zou|ga|hoop|wou|kan|denk(?: eraan)? om|verlang ernaar om|zin om|overweeg(?: om)?)(?: (?:ik|liever|gewoon|alleen|maar|eigenlijk|zo|graag|echt|nu|dat|te|er|om|mezelf|me|vanavond|vannacht|eraan|dat ik))* ?(?:dood (?:zijn|was|ben|wil)|dood(?= *$|[.!,;])|sterven|doodgaan|dood gaan|van kant (?:te )?maken|(?:mezelf|zelfmoord)(?: te)? (?:doden|plegen|ophangen|snijden|beschadigen|doodmaken|verdrinken)|zelfmoord(?: te)? plegen|een eind(?:e)? (?:aan mijn leven|eraan) (?:te )?maken|nooit meer wakker (?:te )?worden|niet meer wakker (?:te )?worden|niet meer (?:leven|bestaan|er zijn|hier zijn)|uit het leven stappen|doden|plegen)(?<!mezelf niet doden)(?! van (?:het lachen|schaamte|de honger))",
    ),
  ),
  self(
    words(
      "(?:ik wil niet (?:meer )?(?:leven|verder leven|bestaan)(?! (?:in|met|zoals))|geen zin meer in het leven|het leven (?:heeft geen zin|is niet) meer|suïcidaal|zelfmoordgedachten|suïcidale gedachten|beter af zonder mij|beter zonder mij|ik (?:snijd|snij|krab|verwond) mezelf|mezelf (?:weer )?(?:gesneden|verwond|pijn gedaan)(?! met)|geen reden(?: meer)? om te leven|(?:ik ben )?levensmoe|(?:denk|dacht|nadenken) (?:vaak |steeds |veel )?(?:aan|over) (?:zelfmoord|de dood))",
    ),
  ),
  danger(
    words(
      "(?:hij|zij|mijn (?:man|vriend|vader|ex|moeder|broer|stiefvader)) (?:(?:slaat|schopt|wurgt|mishandelt|verkracht|bedreigt) me|heeft me (?:\\p{L}+ )?(?:geslagen|geschopt|gewurgd|mishandeld|verkracht|met de dood bedreigd|bedreigd))(?! (?:met (?:schaken|tennis)|bij) )",
    ),
  ),
].map(notAfter(/(?:non|mai|niet|nooit|geen|senza|zonder)(?: \p{L}+)? $/u, /^non |niet|geen|beter|senza di me|meglio/u));

const polish = [
  self(
    words(
      "(?:chcę|chciał[ae]?by?m|chciałem|chciałam|pragnę|zamierzam|wolał(?:a)?bym|muszę|mam ochotę|myślę o tym,? żeby|żeby|próbował[ae]m)(?: (?:tylko|już|po prostu|naprawdę|bardzo|się|teraz|dziś|wreszcie|tym,? żeby))* (?:umrzeć|nie żyć|się zabić|zabić się|popełnić samobójstwo|skończyć ze sobą|zniknąć na zawsze|odebrać sobie życie|się powiesić|się pociąć|zasnąć i (?:się )?(?:już )?(?:więcej )?nie obudzić)(?! ze (?:śmiechu|wstydu|strachu))",
    ),
  ),
  self(
    words(
      "nie chc(?:ę|e mi się) (?:już )?(?:dłużej )?(?:żyć|istnieć)(?! (?:w|z|tak jak) )|(?:mam )?(?:myśli samobójcze|dość życia)|myślę o (?:samobójstwie|śmierci)|zabiję się|lepiej (?:im|wam|wszystkim )?(?:będzie |byłoby )?beze mnie|nie mam (?:już )?po co żyć|(?:znowu |znów )?się (?:tnę|pocięł[ae]m|pociąłem)|tnę się|życie nie ma (?:już )?sensu|wolał(?:a)?bym nie żyć",
    ),
  ),
  danger(
    words(
      "(?:on|mąż|mój (?:mąż|chłopak|ojciec|ojczym|brat|były)|ojciec|ona|matka) (?:\\p{L}+ )?(?:mnie (?:\\p{L}+ )?(?:bije|bił|pobił|uderzył|dusił|dusi|zgwałcił|kopie|zabije)|(?:bije|pobił|uderzył|zgwałcił|dusi) mnie|grozi,? że mnie zabije)",
    ),
  ),
].map(notAfter(/(?:nie|nigdy|bez)(?: \p{L}+)? $/u, /^nie |beze mnie/u));

const turkish = [
  self(
    words(
      "(?:ölmek|gebermek|intihar etmek|kendimi öldürmek|yok olmak|kendimi asmak|uyanmamak|hayatıma son vermek|canıma kıymak|kendime zarar vermek|kendimi kesmek) (?:\\p{L}+ )?(?:istiyorum|isterdim|istedim|üzereyim|geliyor içimden)|(?:artık |daha fazla )?yaşamak istemiyorum(?<!(?:burada|orada|bu evde|bu şehirde|onunla) yaşamak istemiyorum)|kendimi (?:öldüreceğim|öldürecegim|asacağım|kestim|kesiyorum)|intihar (?:edeceğim|etmeyi (?:düşünüyorum|planlıyorum)|düşünceler\\p{L}*|ediyorum)|(?:keşke )?(?:ölsem|ölseydim|hiç doğmasaydım|geberip gitsem)|(?:yaşamaktan|hayattan) (?:bıktım|yoruldum)|bensiz daha (?:iyi|mutlu)|yaşamak için (?:bir )?(?:nedenim|sebebim) (?:yok|kalmadı)|yaşamanın (?:bir )?anlamı (?:yok|kalmadı)",
    ),
  ),
  danger(
    words(
      "(?:kocam|eşim|babam|sevgilim|abim|annem|eski (?:kocam|sevgilim)|o) (?:\\p{L}+ ){0,2}(?:beni (?:\\p{L}+ )?(?:dövüyor|dövdü|vurdu|boğdu|boğuyor|öldürecek|öldürmekle tehdit|taciz ed\\p{L}+)|bana (?:\\p{L}+ )?(?:vuruyor|vurdu|tecavüz etti|şiddet uyguluyor))",
    ),
  ),
];

const russian = [
  self(
    words(
      "(?:хочу|хотел(?:а|ось)?(?: бы)?|хочется|мечтаю|собираюсь|решил[а]?|лучше бы(?: я| мне)?|пытал(?:ся|ась)|думаю (?:о том,? чтобы|что)|жела(?:ю|ние))(?: (?:я|просто|только|уже|сейчас|действительно|очень|мне|всё|сегодня|себе|о том,? чтобы))* (?:умереть|сдохнуть|умер(?:ла)?|сдох(?:ла)?|покончить с (?:собой|жизнью|этим навсегда)|убить себя|убиться|повеситься|исчезнуть навсегда|не (?:жить|существовать|просыпаться|проснуться|рождаться|быть)|не родил(?:ся|ась)|порезать себя|резать себя|уснуть и не проснуться|наложить на себя руки|самоубийств\\p{L}+)(?! (?:от|со) (?:смеха|смеху|стыда|голода|скуки))",
    ),
  ),
  self(
    words(
      "(?:я )?(?:больше )?не (?:хочу|хочется|могу|вижу смысла)(?: (?:больше|мне|уже|дальше|так))* (?:жить|существовать|просыпаться|быть (?:здесь|живой|живым))(?! (?:в|с|тут|у|на|вместе) )|(?:покончу с собой|убью себя|повешусь|наложу на себя руки)|(?:мысли|думаю|думал[аи]?) (?:\\p{L}+ )?о (?:самоубийстве|суициде|смерти)|суицидальные мысли|(?:устал[а]?|надоело) жить(?! (?:в|с|у|на) )|(?:без меня (?:\\p{L}+ )?(?:будет |было бы )?(?:лучше|легче))|нет (?:больше )?(?:смысла|причин) жить|незачем (?:больше )?жить|(?:я )?(?:снова |опять )(?:порезал|режу|резал)(?:а)? себя|я режу себя|жизнь (?:больше )?не имеет смысла",
    ),
  ),
  danger(
    words(
      "(?:он|муж|отец|отчим|парень|мой (?:муж|парень|отец|брат|бывший|отчим)|она|мать|бывший) (?:\\p{L}+ ){0,2}(?:меня (?:\\p{L}+ )?(?:бьёт|бьет|избил|избивает|ударил|душил|душит|изнасиловал|убьёт|убьет)|(?:бьёт|бьет|избил|ударил|душил|изнасиловал|избивает) меня|угрожает (?:меня )?убить)",
    ),
  ),
].map(notAfter(/(?:не|никогда|без)(?: \p{L}+)? $/u, /^(?:я )?(?:больше )?не |без меня|нет|незачем/u));

const arabicHindi = [
  self(
    /(?<!(?:لا|لم أكن|ما|مو|مش) )(?:أريد|اريد|أرغب في|أتمنى|اتمنى|بدي|أبغى|ابغى|أبي|عايز|عاوز|نفسي|أود|سوف|أفكر في|افكر في|قررت)(?: (?:فقط|حقا|حقًا|أنا|أن|ان|لو|بس))* (?:أموت|اموت|الموت|أنتحر|انتحر|الانتحار|أقتل نفسي|اقتل نفسي|قتل نفسي|إنهاء حياتي|انهاء حياتي|أنهي حياتي|انهي حياتي|أختفي للأبد|ميت|كنت ميتا?)(?! من (?:الضحك|الجوع))|(?:سأقتل|ساقتل|سأنتحر|راح أنتحر|هنتحر|سأنهي حياتي)(?: نفسي)?|(?:لا|لم أعد|ما عدت|ما عاد|مش|ما) (?:أريد|اريد|بدي|أبغى|عايز|عايزة|عاوز)(?: (?:أن|ان))? (?:أعيش|اعيش|العيش|الحياة|أكون حيا)(?: بعد الآن)?(?! (?:في|مع|هنا))|(?:أفكار|افكار) انتحارية|(?:تعبت|مللت|سئمت) من (?:الحياة|العيش)(?! في)|ليتني (?:مت|لم أولد|أموت)|(?:أؤذي|اذي|جرحت|أجرح) نفسي(?! (?:أثناء|وأنا أطبخ))|أفضل (?:حالا )?(?:من دوني|بدوني)/gu,
  ),
  danger(
    /(?:زوجي|أبي|ابي|والدي|هو|أخي|خطيبي)(?: \p{L}+)? ?(?:يضربني|ضربني|يخنقني|خنقني|اغتصبني|يهددني بالقتل|هددني بالقتل|يعنفني)/gu,
  ),
  self(
    /(?:(?:मैं|मुझे|मेरा|मै|अब)(?: [\p{L}\p{M}]+){0,3} )?(?:मरना (?:चाहता|चाहती|है|चाहूं|चाहूँ)|मर जाना (?:चाहता|चाहती|है)|मरने का मन|मर (?:जाऊं|जाऊँ|जाता|जाती)(?= *(?:तो अच्छा|[।.!]|$))|(?:आत्महत्या|ख़ुदकुशी|खुदकुशी) (?:करना|करने|करूंगा|करूँगा|करूंगी|करूँगी|के (?:विचार|ख्याल)|की सोच)|(?:अपनी जान|खुद की जान) (?:लेना|दे|लेने|देना|ले)|(?:खुद|अपने आप|ख़ुद) को (?:मार|ख़त्म|खत्म|मारना|काट)|जीना नहीं (?:चाहता|चाहती|है)|(?:और )?जीने (?:का|की) (?:मन|इच्छा|वजह|कोई वजह)(?: [\p{L}\p{M}]+){0,2} नहीं|जीने से (?:थक|तंग)|(?:अपनी|मेरी) (?:जिंदगी|ज़िंदगी|जान) (?:खत्म|ख़त्म)|मेरे बिना (?:[\p{L}\p{M}]+ ){0,2}(?:बेहतर|खुश|अच्छा))(?! नहीं (?:चाहता|चाहती))/gu,
  ),
  self(
    /(?<![a-z])(?:(?:mai|main|mein|mujhe) (?:\w+ ){0,2}(?:marna (?:chahta|chahti|hai)|mar jaana (?:chahta|chahti|hai)|jeena nahi[n]? (?:chahta|chahti|hai)|khudkushi karna)|(?:mujhe|main) (?:\w+ )?jeene ka mann? nahi)/gu,
  ),
  danger(
    /(?:पति|पिता|पापा|ससुराल|भाई|वह|वो|बॉयफ्रेंड)(?: [\p{L}\p{M}]+){0,4} (?:मुझे|मुझको) (?:[\p{L}\p{M}]+ ){0,2}(?:मारता|मारते|पीटता|पीटते|मारा|पीटा|मार डाल)/gu,
  ),
];

const eastAsian = [
  self(
    /我?(?:真的|只|好|很|就|是|一直|也|总是|经常|每天都?|有时候?|突然|又)*(?:想|要|想要|想过|打算|准备|决定|恨不得|宁愿|不如)(?:去|就|要|过|马上|现在)*(?:死(?!你|吃|记|磕|党|的(?:心|样子)|了你|读|守|机|胡同)|自杀|自殺|结束(?:自己的|我的|这)?(?:生命|一生)|結束(?:自己的|我的)?生命|跳楼|跳樓|轻生|割腕|上吊|自残|消失在这个世界|永远睡去|了结)(?<!不(?:真的)?想(?:要)?(?:去)?(?:死|自杀|自殺|轻生))|(?:不|不太|再也不|一点也不|已经不)想(?:再)?(?:活|存在|醒(?:来|过来)(?!得))(?:了|下去|着)?|活着?(?:没有?|没什么|毫无|還有什麼|还有什么|真)(?:意思|意义|意義|累)|活得?(?:太累|好累|没意思)|活不下去|活够了|(?:没有|失去)(?:了)?活(?:下去|着)的(?:理由|意义|勇气|动力)|(?:自杀|自殺|轻生)的?(?:念头|想法|計畫|计划|衝動|冲动)|我(?:又)?(?:割腕|自残|割伤自己|伤害自己)(?!的(?:人|故事))|(?:没有我|我(?:死|不在)了?)[^。！？]{0,12}(?:更好|更幸福|解脱|轻松)|生不如死|(?:要是|如果)(?:能|我)(?:死|一睡不醒|不再醒来)/gu,
  ),
  danger(
    /(?:他|她|老公|丈夫|爸爸|父亲|男友|男朋友|前夫|前男友|继父|妈妈|婆婆)[^。！？，]{0,8}(?:打我(?!电话|的电话|手机|招呼)|家暴我?|强奸(?:了)?我|掐我的?脖子|要杀(?:了)?我|威胁(?:要)?杀|虐待我|性侵(?:了)?我)(?!电话)/gu,
  ),
  self(
    /(?:死に|しに)たい(?!くらい|ほど|なら|人|という(?:人|歌)|とは?思(?:わ|っていな|ったことは?な))(?<!一緒に死にたい)|死んで(?:しまい|しまえ|楽になり)た?い|死のうと?(?:思|かと?思|決め)|死んだ方が(?:いい|まし)|(?:自殺|じさつ)(?:し(?:たい|よう|ます|ようと)|を(?:考え|決め|試み)|未遂をし|願望)|消えて?(?:しまい|なくなり|いなくなり)?たい|もう(?:生き(?:て(?:い)?たくない|られない|るのが?(?:辛|つら|疲れ|嫌|いや)))|生きて(?:い)?たくない|生きるのに?(?:疲れ|が嫌|がつら|が辛)|生きて(?:い)?る(?:意味|価値|理由)が?(?:ない|わから|見つから)|目が?覚め(?:なければ|ないで|たくない)|(?:リスカ|リストカット|自傷)(?:した|して|を(?:した|し)|が(?:やめ|止め))|手首を切(?:っ|り|る)|命を絶(?:ち|とう|つ)|首を(?:吊|つ)(?:り|ろ|って死)|私(?:が|なんて)いない(?:方|ほう)が|生まれて(?:こ|来)なければ/gu,
  ),
  danger(
    /(?:夫|彼氏|彼|父|母|元彼|旦那|義父|兄)(?:に|が|から)[^。！？]{0,10}(?:殴(?:ら|っ)|蹴(?:ら|っ)|首を(?:絞|締)|暴力|殺され(?:そ|る)|レイプ|虐待|脅(?:さ|して)|叩か)/gu,
  ),
  self(
    /죽고 ?싶(?:다|어|습니다|은 ?(?:마음|생각)|네|지만)|자살(?:하고 ?싶|할 ?(?:거|생각|까)|을? ?(?:생각|하려)|충동)|살고 ?싶지 ?않|살기 ?싫|사라지고 ?싶|더 ?이상 ?(?:못 ?살|살 ?(?:수|이유))|(?:손목을|자해를?) ?(?:그었|긋|했|하고)/gu,
  ),
];

/** Leaves out what an ordinary negation stands before, but for phrases that hold their own. */
function notAfter(negation: RegExp, own: RegExp): (phrase: Phrase) => Phrase {
  return (phrase) => ({ ...phrase, denied: { negation, own } });
}

export const otherLanguages: readonly Phrase[] = [
  ...german,
  ...french,
  ...iberian,
  ...italianDutch,
  ...polish,
  ...turkish,
  ...russian,
  ...arabicHindi,
  ...eastAsian,
];
