// What the floor of patterns-languages.ts leaves out: wounds, overdoses, means at hand, attempts, blows and threats; and what is
// said between the lines, of being a burden, of not waking up, of farewell, of fear at home. Written by rule, without native
// readers, as phrases that are seldom said of anything else.
import { pattern, type Phrase } from "./phrase";

const edge = "(?<![\\p{L}\\p{M}])";
const close = "(?![\\p{L}\\p{M}])";
/** "~" is any ending, "…" a few words between. */
const source = (words: string) => words.replaceAll("~", "[\\p{L}\\p{M}]*").replaceAll(" … ", "(?:,? [\\p{L}\\p{M}'’]+){0,5},? ");
const rule = (kind: Phrase["kind"], words: string, negation?: RegExp): Phrase => ({
  kind,
  person: "any",
  words: pattern(`${edge}(?:${source(words)})${close}`),
  ...(negation === undefined ? { undeniable: true } : { denied: { negation, own: /(?!)/u } }),
});
/** Scripts that set no spaces between words. */
const unspaced = (kind: Phrase["kind"], { source }: RegExp): Phrase => ({
  kind,
  person: "any",
  words: pattern(source),
  undeniable: true,
});

const german: readonly Phrase[] = [
  rule(
    "self_harm",
    "(?!.{0,80}(?:beim|kochen|gemüse|rasier|garten|brot|dose))(?:ich )?(?:hab~ )?(?:mich|mir … (?:arm~|bein~|oberschenkel|handgelenk~|haut|pulsadern)) (?:\\p{L}+ ){0,4}(?:geritzt|geschnitten|verbrannt|verletzt|aufgeschnitten|blutig gekratzt|aufgeritzt)|(?:ritz~|schneid~) mich(?= (?:wieder|immer|noch|jed~|seit|am|an|in|bis|heute|tiefer)|[.,!]|$)|(?:geritzt|geschnitten)(?= und (?:geweint|gelogen)|, wieder)|wieder (?:geritzt|geschnitten)|(?:rasierklinge|klinge) … (?:arm|bein|haut|bad|wieder)|die klinge|überdosis",
    /(?:nie|nicht|beim|kochen|gemüse|rasieren|garten)[^.]*$/u,
  ),
  rule(
    "self_harm",
    "(?:alle|die ganze[n]?|zu viele|\\d+|zwanzig|dreißig|dreissig|vierzig) (?:\\p{L}+ ){0,2}(?:tabletten|pillen|schlaftabletten|packung|schachtel|medikamente) (?:\\p{L}+ ){0,2}(?:genommen|geschluckt|runtergeschluckt|intus)|(?:genug|reicht|reichen|es sind genug) … (?:um|zum|damit) … (?:sterben|aufzuwachen|umzubringen|töten|vorbei|nie mehr|aufwache)|(?:tabletten|pillen) … (?:gesammelt|gehortet|aufgehoben|zurückgelegt|gespart)|von welcher brücke … spring~|(?:vom|von der|von einer|vor (?:den|einen|die|das)) … (?:springe~|spring|werfe|geworfen|gesprungen|schmeiß~)|auf (?:den|die) (?:gleisen?|schienen)|(?:über|hinter) (?:dem|das|die) (?:geländer|brüstung|brückengeländer)|vor den zug|(?:nur|bloß) noch sterben|abschiedsbrief~(?! (?:an (?:die|meine) kolleg~))|(?:heute nacht|morgen|bald|am \\p{L}+tag) … (?:ist es vorbei|mach ich schluss|bin ich (?:weg|tot)|bringe ich mich um)|bring~ ich mich um|mach~ ich schluss|ich mach~ (?:dem )?(?:\\p{L}+ )?ein ende",
    /(?:nie|foto|freibad|sprungturm|schwimmbad|dreimeter\p{L}*|bungee)[^.]*$/u,
  ),
  rule(
    "self_harm",
    "(?:ohne mich|wenn ich (?:weg|nicht mehr da|tot) (?:bin|wäre)) … (?:besser|leichter|freier|ruhe|einfacher|glücklicher|froh)|(?:besser|leichter|freier|einfacher|ruhiger) … (?:ohne mich|wenn ich (?:weg|nicht mehr))|(?:allen|ihnen|euch|jedem|niemandem?) … (?:zur last|eine last)|(?:nur|bloß|nichts als) (?:\\p{L}+ )?(?:eine )?(?:last|belastung) für|(?:einschlafen|schlafen) und (?:\\p{L}+ )?(?:nicht|nie) (?:mehr|wieder)? ?(?:aufwachen|aufzuwachen|wach werden)|(?:nicht|nie) mehr (?:aufwach~|aufzuwachen|wach werden|da sein|hier sein)|am liebsten (?:\\p{L}+ )?(?:nicht mehr|weg|gar nicht mehr)|(?:müde|satt) (?:vom|zu) (?:leben|dasein|existieren)|lebensmüde|(?:des|vom) lebens? (?:müde|satt)|kein(?:en)? (?:sinn|grund) mehr|wozu (?:noch|das alles|weiter)|was soll(?: ich)? (?:hier )?noch|brauch~ … (?:nicht|nichts|keine?~) mehr(?= (?:da|dort)|[.,]|$)|kann ich gehen(?=[.,]|$)|(?:jetzt|dann|endlich) kann ich gehen|(?:es dauert|dauert) nicht mehr lange?|seit ich(?: \\p{L}+){0,3} entschieden habe … (?:ruhig|leicht|frei|still)|(?:ich hab~ mich entschieden|mein entschluss)(?:[.,:]| steht).*(?:ruhig|ahnt|leicht|frieden|niemand|keiner)|(?:keiner|niemand) (?:ahnt|merkt|weiß|fragt)(?= (?:etwas|was|es|warum|wozu)|[.,]|$)|bald (?:bin ich|sind wir) (?:bei dir|wieder zusammen|wieder vereint|weg)|(?:ich komm~|komme bald) zu dir|(?:niemand|keiner) würde (?:es )?(?:merken|mich vermissen)|(?:alles|die sachen|papiere|unterlagen) … (?:geregelt|geordnet|sortiert|bereit|verschenkt)[.,:;]? … (?:jetzt|dann|gehen|müssen|lange|niemand|danach|für danach)|(?:damit|dass) (?:ihr|sie|niemand|keiner|mama|meine \\p{L}+) … (?:nach mir|wenn ich (?:nicht|weg|fort|tot)|hinterher|danach)|das letzte mal … (?:sehe|gesehen|umarmt|gekocht)|mein letzter? (?:abend|brief|eintrag|tag|geburtstag|weihnachten)(?! (?:auf|im|in|bei|als|vor (?:dem|den)))",
    /(?:urlaub|ferien|büro|job|firma|umzug|gelacht|lustig|team)[^.]*$/u,
  ),
  rule(
    "danger",
    "(?:bringt|bring~|brächte) er (?:mich|uns|die kinder) um|(?:er|sie|vater|papa|mein \\p{L}+|meine \\p{L}+) (?:\\p{L}+ ){0,3}(?:hat|hält|hielt|packt~|drückt~) (?:mich|mir) (?:\\p{L}+ ){0,5}(?:geschlagen|verprügelt|gewürgt|den mund zu|am hals|an den haaren|getreten|die luft ab|gepackt|geohrfeigt|angefasst|vergewaltigt)|(?:er|sie) (?:schlägt|tritt|würgt|verprügelt|prügelt|bedroht|verfolgt|stalkt) (?:mich|uns|die kinder)|hände um meinen hals|(?:fass~|angefasst) … (?:nachts|zimmer|mich)|(?:er|sie|mein \\p{L}+) (?:kontrolliert|liest|durchsucht|überprüft) (?:\\p{L}+ ){0,2}(?:mein~) (?:handy|nachrichten|telefon|tasche|konto)|(?:darf|durfte) ich (?:nicht|nur) … (?:sehen|treffen|raus|telefonieren|arbeiten|ohne ihn)|(?:um \\p{L}+|gleich|bald|wenn er) (?:kommt er|heim~|nach hause kommt|nach hause|heimkommt) … (?:angst|kinder|versteck~|zitter~|oma|still|leise|hände)|(?:schlüssel|schritte|auto|stimme|tür) … (?:erstarr~|zitter~|angst|halt~ … die luft|wird mir schlecht|verstumm~|bauchweh)|(?:hab~|vor) … angst vor (?:ihm|meinem (?:mann|vater|freund|ex|stiefvater|bruder)|papa|zuhause|heute abend)|angst,? (?:wenn|dass) er (?:heim|nach hause)|wenn (?:papa|vater|er) (?:trinkt|getrunken hat|betrunken ist)|(?:wäre|wär) (?:doch )?schade,? wenn|er weiß,? wo (?:ich|meine)",
    /(?:schach|spiel|film|fußball|hund|witz)[^.]*$/u,
  ),
];

const french: readonly Phrase[] = [
  rule(
    "self_harm",
    "(?:je |j)?me suis (?:\\p{L}+ ){0,2}(?:coupée?|scarifiée?|brûlée?|tailladée?|ouvert les veines|mutilée?)(?! (?:le doigt|en (?:cuisinant|épluchant|jardinant|me rasant)|les cheveux|du monde|la parole|au four|avec le four))|(?:avalé|pris|prise|gobé|bu) (?:toute|toutes|tous|la boîte|trop de|plein de|\\d+|vingt|trente|quarante) ?(?:la |les |de |mes |ses )?(?:boîte|plaquette|comprimés|cachets|médicaments|somnifères|pilules|flacon)|assez (?:\\p{L}+ ){0,3}pour (?:mourir|en finir|ne plus me réveiller)|(?:j'ai|je) (?:gard~|mis de côté|cach~|économis~) … (?:comprimés|cachets|médicaments|somnifères)|lettres? d'adieu|fin à mes jours|(?:me jeter|je me jette|sauter|je saute) (?:du|de la|de|sous|dans|par|devant) (?:\\p{L}+ )?(?:pont|train|métro|fenêtre|rails|vide|balcon|toit|seine|rivière|falaise)|sur les rails|enjambé (?:la|le) (?:rambarde|parapet|balustrade)|je vais (?:me (?:tuer|pendre|noyer|foutre en l'air)|en finir|le faire ce soir)|je me (?:tue|pends) (?:ce soir|demain)|surdose|la lame",
    /(?:jamais|blague|film)[^.]*$/u,
  ),
  rule(
    "self_harm",
    "sans moi … (?:mieux|libres?|tranquilles?|heureu~|soulag~|respir~|légers?|plus facile)|(?:mieux|plus heureu~|plus tranquilles?|soulag~) sans moi|(?:suis|être|qu'un|qu'une) (?:\\p{L}+ ){0,2}(?:un poids|un fardeau|une charge)(?= pour| pour|[.,]|$)|(?:m'endormir|dormir|fermer les yeux) (?:et|pour|sans) (?:ne )?(?:plus )?(?:jamais )?(?:\\p{L}+ ){0,2}(?:réveill~|rouvrir)|ne (?:plus|pas|jamais) (?:jamais )?(?:me |avoir à me )?réveiller|(?:fatiguée?|lasse?|épuisée?) (?:de vivre|d'exister|d'être (?:là|en vie|moi)|de la vie)|(?:plus rien|rien) … (?:me retient|m'attend|ici pour moi|ne compte)|à quoi bon|(?:écrit|laiss~|rédigé) (?:une|des|la|ma|les|mes) lettres? (?:pour chacun~|pour (?:eux|elle|lui|maman|mes enfants)|à chacun~).*(?:comprendr~|tiroir|après|pardon|quand|trouver~)|ils comprendront|(?:apaisée?|calme|sereine?|légère?|soulagée?) depuis (?:que|ma) (?:j'ai (?:décidé|pris)|je sais|décision)|(?:bientôt|tout sera|ce sera|tout est) (?:bientôt )?(?:fini|terminé)(?= |[.,]|$)|je n'en aurai plus besoin|(?:là où|où) je vais|quand je ne serai plus là|après moi|si je (?:disparaissais|n'étais plus là)|personne (?:ne )?(?:le )?(?:remarquerait|s'en apercevrait|ne sait|ne se doute)|(?:te|la|le) rejoindre|j'arrive,? (?:maman|papa|mon amour)|une dernière fois … (?:serr~|embrass~|vu|voir|dans mes bras)|(?:tout|papiers) (?:est )?(?:réglé|en ordre|rangé).*(?:partir|m'en aller|après|peux)",
    /(?:vacances|travail|bureau|équipe|film|déménag\p{L}*|gagn\p{L}*)[^.]*$/u,
  ),
  rule(
    "danger",
    "(?:il|elle|mon (?:mari|père|ex|copain|beau-père|conjoint|frère|oncle)|papa|ma mère) (?:\\p{L}+ )?(?:m'a (?:\\p{L}+ )?(?:frapp~|battu~|gifl~|étrangl~|viol~|pouss~|cogn~|tap~|serr~|menac~)(?! (?:au|aux|par|à|de (?:son|sa) (?:talent|calme)))|me (?:frappe|bat|cogne|gifle|menace|surveille|suit|viole|touche|étrangle|tape))|si tu pars,? je te tue|je te (?:tue|tuerai|retrouverai|crève~)|menac~ de (?:me|nous|tuer|mort)|mains? autour (?:du|de mon) cou|(?:il|elle) (?:garde|prend|contrôle|confisque|vérifie|fouille|lit|regarde) (?:\\p{L}+ )?(?:ma carte|mon téléphone|mes messages|mon salaire|mes papiers|mon passeport|mon sac|mon argent)|(?:n'ai|ai) pas le droit de (?:voir|sortir|travailler|parler|téléphoner)|(?:sa voiture|ses pas|sa clé|ses clés|sa voix|la clé|la porte) … (?:mal au ventre|trembl~|me fig~|j'ai peur|cach~|retien~|silence)|(?:j'ai )?peur (?:de lui|de mon (?:mari|père|ex|copain)|de rentrer|qu'il rentre|quand il rentre|à la maison)|quand (?:il|papa) (?:boit|a bu|rentre ivre)|ce serait dommage (?:qu'il|si|que)|il sait où (?:j'habite|je)|serait dommage qu'il arrive",
    /(?:échecs|cartes|film|jeu)[^.]*$/u,
  ),
];

const spanish: readonly Phrase[] = [
  rule(
    "self_harm",
    "me (?:he )?(?:vuelto a cortar|cort(?:é|o|ado) (?:otra vez|de nuevo|los brazos|las piernas|las muñecas|el brazo|la pierna|los muslos|anoche|para)|quem(?:é|o) (?:a propósito|con (?:el mechero|el cigarro))|hice daño a mí|hago daño)|(?:tom(?:é|ado)|trag(?:ué|ado)) (?:todas|todo|demasiadas|la caja|el bote|\\d+|veinte|treinta|un montón de) ?(?:las |el |la |de )?(?:pastillas|pildoras|píldoras|frasco|caja|bote|medicinas|ansiolíticos)|pastillas … (?:guard~|escond~|junt~|ahorr~) … (?:día|por si|vida|suficient~)|(?:tengo|guardo|hay) … (?:pastillas|veneno|cuerda) … (?:quite la vida|morir|matarme|acabar|suficient~|el día)|me (?:mato|voy a matar|quito la vida|ahorco|cuelgo|suicido)(?= |[.,!]|$)(?! (?:de risa|a trabajar|de (?:vergüenza|calor|hambre)|trabajando|estudiando))|(?:casi|quiero|voy a|quería|quise) (?:me )?(?:tir~|tirarme|saltar|lanzarme|tiro|arrojarme) (?:al|del|desde|a la|por la|de un) (?:metro|tren|puente|ventana|balcón|vías|azotea|río|vacío)|(?:en|a) las vías del|carta de despedida|sobredosis|la cuchilla",
    /(?:nunca|película|broma)[^.]*$/u,
  ),
  rule(
    "self_harm",
    "sin m[ií] … (?:mejor~|tranquil~|feli~|libre~|dormir~|descans~|fácil)|(?:mejor|más tranquilos|más felices) sin m[ií]|soy (?:\\p{L}+ )?una? (?:carga|estorbo|peso|problema para todos)|(?:no|nunca) (?:volver a )?despertar(?:me)?(?: (?:más|nunca|mañana|jamás))?(?=[.,]|$| y| más| nunca)|dormir(?:me)? y no (?:volver a )?despert~|cansad[oa] de (?:existir|vivir|estar viv[oa]|ser yo|todo esto)|(?:ya )?no (?:me |le )?(?:hace|hará|va a hacer|harán|van a hacer) falta|ya no (?:lo|la|los|las) voy a necesitar|cuando (?:yo )?(?:ya )?no esté|después de mí|(?:nada|nadie) … (?:me retiene|me ata|me echaría de menos|se daría cuenta|notaría)|para qué (?:seguir|vivir|tanto|levantarme)|(?:carta|cartas) para (?:cada uno|mis hijos|mamá|ellos).*(?:cuando|entender~|cajón|perdón|no esté)|(?:lo he decidido|ya (?:lo )?decidí|desde que (?:lo )?decidí|he tomado la decisión).*(?:paz|tranquil~|calma|nadie|aliv~)|(?:pronto|todo) (?:\\p{L}+ )?(?:se )?(?:acab~|terminará|habrá terminado|estaré contigo|estaré con)|(?:espérame|voy contigo|reunirme con|irme contigo)|por última vez … (?:abra~|bes~|vi|miré|verlos)|(?:abracé|besé|miré) … (?:última vez)|todo (?:está )?(?:en orden|arreglado|listo|resuelto).*(?:irme|marcharme|después|pueden|ya puedo)",
    /(?:vacaciones|trabajo|película|mudanza|risa|equipo)[^.]*$/u,
  ),
  rule(
    "danger",
    "(?:él|mi (?:padrastro|padre|marido|novio|ex|tío|hermano|madre|pareja|jefe)|papá|mamá)? ?(?:me|nos) (?:peg(?:a|ó)|golpe(?:a|ó)|toca(?: por| de noche)|tocó|viol(?:a|ó)|ahorc(?:a|ó)|estrangul~|amenaz(?:a|ó)|sigue a todas|persigue|encerr(?:ó|a)|empuj(?:ó|a) contra|revisa el|controla (?:el|los|la|todo)|quita el (?:móvil|dinero|pasaporte))(?! (?:un susto|la risa|el sol))|me va a matar si|me mata si|si (?:me voy|lo dejo|hablo|lo cuento|te vas) … (?:me mata|mata|te mato|matará)|te voy a matar|me puso las manos en el cuello|manos al cuello|no me deja (?:salir|ver a|trabajar|hablar)|(?:cuando|si) (?:papá|él|mi (?:padre|marido)) (?:bebe|llega borracho|llega|toma) … (?:escond~|miedo|call~|tembl~|armario|encierr~)|(?:sus llaves|sus pasos|la llave|su coche|su voz|la puerta) … (?:tembl~|miedo|hiel~|escond~|respir~)|(?:tengo|me da) miedo (?:de él|de mi (?:marido|padre|novio|ex)|volver a casa|de volver|cuando llega)|sería una (?:pena|lástima) que|sabe dónde (?:vivo|trabajo)",
    /(?:nunca|película|ajedrez|juego|harina|cocina)[^.]*$/u,
  ),
];

const portuguese: readonly Phrase[] = [
  rule(
    "self_harm",
    "(?:cortei-me|me cortei|me corto|corto-me|queimei-me|me queimei) (?:outra vez|de novo|novamente|nos? (?:braços?|pulsos?)|nas? (?:pernas?|coxas?)|na |no braço|de propósito|ontem)(?! (?:cozinha|faca|lata|forno))|(?:tomei|engoli) (?:todos|tudo|a caixa|o frasco|demasiados|muitos|\\d+|vinte|trinta) ?(?:os |as |inteira |de )?(?:comprimidos|remédios|pastilhas|pílulas|medicamentos)?(?= d~| da| do| que|[.,]| e| com|$)|(?:guard~|junt~|escond~) (?:\\p{L}+ )?(?:os |uns )?(?:comprimidos|remédios)|(?:comprimidos|remédios) … (?:suficient~|chega~ para morrer|para o dia)|vou (?:me matar|matar-me|acabar com tudo|atirar-me|me jogar|enforcar-me|me enforcar)|(?:atirar-me|me atirar|me jogar|saltar|pular) (?:da|do|à|na|para) (?:\\p{L}+ )?(?:ponte|janela|varanda|linha|trilhos|comboio|metro|prédio)|nos trilhos|na linha do comboio|carta de despedida|(?:tive|tomei|quase tive) uma overdose|a lâmina|a gilete",
    /(?:nunca|filme|brincadeira)[^.]*$/u,
  ),
  rule(
    "self_harm",
    "sem mim … (?:melhor~|feliz~|livre~|descans~|paz|aliviad~|leve~)|(?:melhor|mais felizes|mais livres) sem mim|(?:sou|ser) (?:só |apenas )?um (?:peso|fardo|estorvo)|(?:dormir|adormecer) e não acordar|não (?:acordar|voltar a acordar) (?:mais|nunca)|cansad[oa] de (?:existir|viver|estar viv[oa]|ser eu)|(?:já )?não (?:vou precisar|preciso mais|me faz falta)|quando eu (?:já )?não (?:estiver|cá estiver)|depois de mim|(?:nada|ninguém) … (?:me prende|sentiria (?:a minha )?falta|notaria|daria por isso)|para quê (?:continuar|viver)|como se fosse a última vez|pela última vez … (?:abra~|beij~|vi|olhei)|(?:decidi|tomei a decisão|desde que decidi).*(?:paz|calm~|ninguém|alívio|tranquil~)|saber que (?:estão|tenho|posso) (?:lá|ali)? ?… (?:acalma|calma|sossega)|(?:em breve|logo) (?:acaba|estarei|vou ter contigo|tudo acaba)|ir ter contigo|espera por mim|cartas? (?:para|aos?) (?:cada um|os meus filhos|mãe|todos).*(?:quando|perceb~|gaveta|perdoem|desculp~)",
    /(?:férias|trabalho|filme|equipa|mudança)[^.]*$/u,
  ),
  rule(
    "danger",
    "(?:me (?:bate|bateu|espanca|espancou|agride|agrediu|estrangulou|enforcou|tranca|trancou|ameaça|ameaçou|persegue|segue|controla)|(?:bate|bateu|agrediu|ameaçou|estrangulou|apalpou|violou|trancou|persegue)-me|me mata se|mata-me se|me mata quando|vai me matar|vai matar-me|te mato|mato-te)(?! de (?:rir|fome))|mãos no (?:meu )?pescoço|não me deixa (?:sair|ver|trabalhar|falar)|(?:mexe|vê|lê|controla|fica com) (?:\\p{L}+ )?(?:o meu (?:telemóvel|celular|dinheiro|salário|cartão)|as minhas mensagens|meu celular|meu dinheiro)|(?:tenho|com) medo (?:dele|de ir para casa|do meu (?:pai|marido|namorado|ex)|quando ele)|quando (?:ele|o pai|o meu pai) (?:bebe|chega bêbado|chega) … (?:escond~|medo|trem~|cal~)|(?:chave|passos|carro|voz) dele … (?:trem~|medo|gel~|escond~)|seria (?:uma )?pena (?:se|que)",
    /(?:nunca|filme|jogo|xadrez)[^.]*$/u,
  ),
];

const italian: readonly Phrase[] = [
  rule(
    "self_harm",
    "mi (?:butto|butterò|getterò|getto|lancio|lancerò) (?:dal|da un|sotto|giù|nel|dalla|sotto il|dal ponte)(?! (?:letto|trampolino|divano))|buttarmi (?:dal|sotto|giù|dalla)|mi (?:ammazzo|uccido|impicco|taglio le vene|tolgo la vita)(?! (?:di|dal|dalle) (?:risate|ridere|lavoro|caldo))|mi sono (?:\\p{L}+ )?(?:tagliat[oa]|bruciat[oa]|ferit[oa]) (?:di nuovo|ancora|apposta|le braccia|i polsi|le gambe|le cosce|il braccio)|(?:preso|ingoiato|buttato giù|mandato giù) (?:tutte|tutta|troppe|\\d+|venti|trenta) (?:le |la )?(?:pastiglie|pillole|compresse|scatola|medicine|gocce|boccetta)|(?:pastiglie|pillole|compresse|medicine|sonniferi) … (?:mess~ da parte|conserv~|basta~|sufficient~)|lettera d'addio|lettere d'addio|scavalcato (?:il|la) (?:parapetto|ringhiera)|sui binari|la lametta",
    /(?:mai|film|scherz\p{L}*)[^.]*$/u,
  ),
  rule(
    "self_harm",
    "senza di me … (?:meglio|felic~|liber~|tranquill~|in meno|sereni|bene)|(?:meglio|più felici|più liberi|più leggeri) senza di me|sono (?:solo )?un peso|(?:addormentarmi|dormire|chiudere gli occhi) e non (?:svegliarmi|risvegliarmi|riaprirli)|non svegliarmi (?:più|mai)|stanc[oa] di (?:esistere|vivere|esserci|essere me)|(?:ho deciso|da quando ho deciso|la decisione).*(?:tranquill~|nessuno|pace|calm~|legger~|sollievo)|non (?:mi|ne) (?:servirà|serve|serviranno|avrò)(?: più)? ?(?:più|bisogno)|quando non ci sarò(?: più)?|dopo di me|(?:niente|nulla|nessuno) … (?:mi trattiene|se ne accorgerebbe|mi mancherebbe|sentirebbe la mia mancanza)|a che (?:serve|scopo|pro)|(?:tra poco|presto) (?:sarà finita|sarò con te|sarà tutto finito|vengo da te)|per l'ultima volta … (?:abbracc~|baciat~|vist~|guardat~)|(?:lettera|lettere) per (?:ognuno|ciascuno|i miei figli|mamma).*(?:quando|capiranno|cassetto|perdon~)|tutto (?:è )?(?:in ordine|sistemato|pronto).*(?:andare|andarmene|dopo|posso)",
    /(?:vacanz\p{L}*|lavoro|film|trasloc\p{L}*|squadra|bollette)[^.]*$/u,
  ),
  rule(
    "danger",
    "mi ha (?:\\p{L}+ )?(?:picchiat[oa]|dato (?:un pugno|uno schiaffo|calci)|messo le mani (?:al collo|addosso)|strangolat[oa]|minacciat[oa]|violentat[oa]|chius[oa] (?:a chiave|in)|spint[oa] (?:contro|giù))|mi (?:picchia|mena|menano|pesta|minaccia|segue ovunque|perseguita|controlla (?:il|la|tutto|ogni)|tocca di notte|rinchiude)|mani al collo|ti (?:ammazzo|uccido|ritrovo)|mi ammazza se|(?:ha|aveva) stretto(?=[.,]|$)|non mi (?:lascia|fa) (?:uscire|vedere|lavorare|parlare)|(?:ho paura|paura) (?:di lui|di mio (?:marito|padre)|del mio (?:ragazzo|ex)|di tornare a casa|quando (?:torna|rientra|beve))|quando (?:papà|lui|mio (?:padre|marito)) (?:beve|torna|rientra|è ubriaco) … (?:nascond~|paura|trem~|zitt~)|se perde … (?:dormo|meglio|nascond~|botte)|(?:le chiavi|i passi|la macchina|la voce) … (?:trem~|paura|gel~|nascond~)|sarebbe un peccato se",
    /(?:mai|film|gioco|scacchi)[^.]*$/u,
  ),
];

const dutch: readonly Phrase[] = [
  rule(
    "self_harm",
    "(?:er|een) (?:\\p{L}+ )?(?:een )?einde? aan (?:te )?maken|maak~ er (?:\\p{L}+ )?een eind~ aan|(?:weer|opnieuw|mezelf|mijn (?:armen?|benen?|polsen?)) (?:\\p{L}+ )?(?:gesneden|gekrast|gekerfd|verbrand|opengesneden)|(?:alle|te veel|de hele doos|\\d+|twintig|dertig) (?:\\p{L}+ )?(?:pillen|slaappillen|tabletten|medicijnen)? ?(?:geslikt|ingenomen|doorgeslikt)|(?:slaappillen|pillen|medicijnen|tabletten) … (?:opgespaard|gespaard|bewaard|verstopt)|genoeg om (?:te sterven|dood te gaan|niet meer wakker)|(?:van (?:de|het) (?:brug|dak|balkon|flat)|voor (?:de|een) trein|op het spoor) (?:\\p{L}+ ){0,2}(?:spring~|gesprongen|gooi~|stond|gaan|af)?|afscheidsbrie(?:f|ven)(?! (?:voor|van) (?:de|mijn) (?:collega~|klas))|ik maak me (?:van kant|kapot)|overdosis",
    /(?:nooit|niet|film|foto|zwembad|vertraging)[^.]*$/u,
  ),
  rule(
    "self_harm",
    "zonder mij … (?:beter|gelukkig~|vrij~|rustig~|makkelijker|opgelucht)|(?:beter|gelukkiger|makkelijker) (?:af )?zonder mij|(?:alleen maar|enkel|slechts|ben) (?:\\p{L}+ )?(?:een last|iedereen tot last)|(?:inslapen|slapen) en (?:\\p{L}+ ){0,2}(?:niet|nooit) meer (?:wakker|opstaan)|(?:niet|nooit) meer wakker (?:te )?word~|geen (?:ochtend|morgen) meer|(?:moe|zat|beu) van (?:het|dit) (?:bestaan|leven)|levensmoe|(?:heb|ga) … (?:niet|geen) meer nodig(?=[.,]|$| hebben)|als ik er niet meer ben|na mij|(?:niemand|niets) … (?:zou (?:het|me) (?:merken|missen)|houdt me hier|vermoedt|weet waarom)|waarom nog|wat heeft het (?:nog )?voor zin|(?:sinds|nu) ik (?:het )?(?:besloten|een besluit).*(?:rustig|kalm|licht|niemand|vrede)|(?:het duurt|duurt) niet lang meer|(?:papieren|alles) … (?:klaar|geregeld|op orde).*(?:straks|lang|gaan|daarna|hoeven)|binnenkort … (?:bij jou|voorbij|weg)|ik kom naar je toe|voor de laatste keer … (?:omhels~|gezien|gekust|geknuffeld)|(?:brief|brieven) voor (?:elk|ieder|de kinderen|mama).*(?:als ik|begrijpen|la|sorry|vinden)",
    /(?:vakantie|werk|film|verhuis\p{L}*|team|kantoor)[^.]*$/u,
  ),
  rule(
    "danger",
    "(?:hij|zij|pa|papa|mijn (?:man|vader|vriend|ex|stiefvader|broer|moeder)) (?:\\p{L}+ ){0,3}(?:me|mij|ons) (?:\\p{L}+ ){0,3}(?:geslagen|geschopt|gewurgd|in elkaar geslagen|bedreigd|opgesloten|aangerand|verkracht|vermoord~|vermoorden|wat aan|iets aan)|(?:slaat|schopt|wurgt|bedreigt|stalkt|achtervolgt|mishandelt) (?:me|mij|ons)|handen om mijn (?:nek|keel)|maak je (?:dood|af)|(?:ik mag|mag ik) (?:niet|alleen) … (?:zien|buiten|werken|bellen|zonder hem)|(?:hij|zij) (?:controleert|leest|checkt|pakt) (?:\\p{L}+ )?(?:mijn|m'n) (?:telefoon|berichten|mobiel|geld|pas|loon)|bang (?:voor (?:hem|mijn (?:man|vader|ex|vriend))|om naar huis|als hij|dat hij)|(?:als|wanneer) (?:papa|hij|pa) (?:drinkt|gedronken heeft|thuiskomt|dronken is) … (?:verstop~|bang|stil|tril~)|(?:sleutel|voetstappen|auto|stem) … (?:verstijf~|tril~|bang|verstop~|adem in)|zou zonde zijn als|hij weet waar",
    /(?:nooit|film|spel|schaken)[^.]*$/u,
  ),
];

const slavic: readonly Phrase[] = [
  rule(
    "self_harm",
    "(?:prawie|chcę|chciał[ae]m|o mało (?:co )?nie) (?:\\p{L}+ )?(?:skoczy~|rzuci~)|(?:stał[ae]m|stoję) (?:\\p{L}+ )?(?:za barierką|na torach|na krawędzi|na dachu)|(?:tnę|cię~|pocię~|ciął~|cięł~) (?:\\p{L}+ )?(?:się|ręce|nadgarstki|uda|ramię|ręk~)|(?:znowu|znów) się (?:pocię~|pocie~|tnę|pociął~)|się pocię?~ (?:znowu|głębiej|wczoraj)|(?:połkn~|wzi[ęą]ł~|łykn~) (?:\\p{L}+ )?(?:wszystkie|całe|za dużo|całą paczkę|\\d+) ?(?:tablet~|leki|prosz~|opakowanie|pigułki)?|(?:tablet~|leki|prosz~) … (?:odkład~|zbier~|wystarczy)|list~ pożegnaln~|zabiję się|skończę ze sobą|przedawkow~",
    /(?:nigdy|film|basen)[^.]*$/u,
  ),
  rule(
    "self_harm",
    "beze mnie … (?:lepiej|lżej|łatwiej|spokojni~|szczęśliw~)|(?:lepiej|lżej|łatwiej) (?:\\p{L}+ )?beze mnie|(?:jestem|tylko) (?:\\p{L}+ )?ciężarem|zasnąć i (?:\\p{L}+ ){0,3}nie obudzić|nie obudzić się|zmęczon[ya] (?:życiem|istnieniem|byciem)|(?:kiedy|gdy) mnie (?:już )?(?:nie będzie|zabraknie)|po mnie(?=[.,]|$)|(?:nikt|nic) … (?:nie zauważy~|mnie tu nie trzyma|nie tęsknił~|nie wie dlaczego)|(?:nie będzie|nie będą) mi (?:już )?potrzebn~|(?:podjęł~|podjął~|odkąd) (?:\\p{L}+ )?decyzj~.*(?:spok~|nikt|lekk~|ulg~)|(?:odkąd|od kiedy) (?:się )?zdecydowa~.*(?:spok~|nikt|lekk~|ulg~)|(?:niedługo|wkrótce) (?:będzie|będę|się) (?:po wszystkim|z tobą|skończy)|ostatni raz … (?:przytul~|pocałowa~|zobaczy~)|(?:wszystko|sprawy) (?:\\p{L}+ )?(?:załatwion~|uporządkowan~|w porządku).*(?:odejść|mogę|potem|po mnie)|po co (?:to wszystko|dalej|żyć)",
    /(?:urlop|wakacj\p{L}*|prac\p{L}*|film|przeprowadz\p{L}*)[^.]*$/u,
  ),
  rule(
    "danger",
    "(?:on|mąż|ojciec|ojczym|chłopak|były|tata|mama|matka|brat|wujek) (?:\\p{L}+ ){0,4}(?:bije|pobił|uderzył|dusi|dusił|kopie|kopnął|grozi|groził|śledzi|zamyka|zamknął|dotyka|sprawdza|zabrał|kontroluje) (?:\\p{L}+ )?(?:mnie|mi|nas|mój telefon|moje)|(?:bije|pobił|uderzył|dusił|zgwałcił) mnie|zabiję cię|zabije mnie|boję się (?:go|męża|ojca|ojczyma|wracać|wrócić do domu|jego|kiedy wraca)|(?:kiedy|gdy|jak) (?:tata|ojciec|mąż|on) (?:pije|wraca|jest pijany|wypije) … (?:chow~|boj~|cich~|drż~)|(?:klucz~|krok~|samoch~|głos~) … (?:zamier~|drż~|boj~|chow~)|nie pozwala mi|szkoda,? (?:gdyby|żeby)|wie,? gdzie (?:mieszkam|pracuję)",
    /(?:nigdy|film|szach\p{L}*|gr[ęąy])[^.]*$/u,
  ),
  rule(
    "self_harm",
    "(?:резал~|режу|порезал~|царапа~) (?:\\p{L}+ )?(?:себе |себя |свои )?(?:рук~|вены|ног~|себя|запясть~|кожу|бедр~)|(?:выпил~|проглотил~|наглотал~|приня~) (?:\\p{L}+ )?(?:все|всю|слишком много|целую|\\d+|пачку) ?(?:таблет~|упаковку|пачку|снотворн~|лекарств~)?|таблет~ … (?:хватит|копл~|копи~|накопил~|спрята~|отклад~)|хватит,? чтобы (?:умереть|не проснуться|уснуть навсегда)|(?:прыгну~|спрыгну~|брош~|броси~|шагну~) (?:\\p{L}+ )?(?:с моста|с крыши|под поезд|с балкона|из окна|на рельсы)|(?:стоял~|стою) (?:\\p{L}+ )?(?:на краю|на рельсах|за перилами|на крыше|на подоконнике)|прощальн~ (?:письм~|записк~)|предсмертн~|передоз~|убью себя|покончу с",
    /(?:никогда|фильм|не)[^.,]*$/u,
  ),
  rule(
    "self_harm",
    "без меня … (?:лучше|легче|проще|спокойн~|счастлив~|свобод~)|(?:лучше|легче|проще|спокойнее) (?:\\p{L}+ )?без меня|(?:я )?(?:только |всем |для всех |для них )?(?:обуза|в тягость|лишн~ рот)|(?:уснуть|заснуть) и (?:\\p{L}+ )?не проснуться|не (?:просыпаться|проснуться)(?: (?:больше|никогда|завтра))?|уста[лн]~ (?:жить|от жизни|существовать|быть)|когда меня не (?:станет|будет)|после меня|(?:ничего|ничто|никто) … (?:не держит|не заметит|не хватится|не догадывается|не знает почему)|(?:больше )?не (?:понадоб~|пригод~)|(?:я )?(?:решил~|решение принято|приняла решение|принял решение).*(?:спокойн~|никто|легк~|тих~)|скоро (?:всё|все) (?:закончится|кончится)|скоро (?:буду с тобой|мы встретимся|увидимся, мам~)|в последний раз … (?:обня~|поцелова~|увид~|посмотре~)|(?:письм~|записк~) (?:каждому|детям|маме|для каждого).*(?:когда|поймут|прост~|ящик~)|(?:документы|дела|всё|все) (?:\\p{L}+ )?(?:в порядке|разобран~|улажен~|готов~).*(?:уйти|можно|потом|после)|(?:незачем|зачем) (?:дальше|жить|просыпаться|всё это)|раздал~ (?:\\p{L}+ )?(?:вещи|всё)",
    /(?:отпуск\p{L}*|работ\p{L}*|фильм|переезд\p{L}*|переезжа\p{L}*)[^.]*$/u,
  ),
  rule(
    "danger",
    "(?:он|муж|отец|отчим|парень|бывший|папа|мама|мать|брат) (?:\\p{L}+ ){0,3}(?:бьёт|бьет|бил|избил|ударил~|душит|душил|угрожа~|преследу~|запира~|запер|проверяет|забирает|отбирает|следит|пнул|толкнул) (?:\\p{L}+ )?(?:меня|мне|нас|мой телефон|мои|за мной|деньги)|(?:бьёт|избил|ударил|душил|изнасиловал) меня|убь[её]т (?:меня|нас)|убью тебя|боюсь (?:его|мужа|отца|идти домой|возвращаться|отчима|когда он)|когда (?:папа|он|отец|муж) (?:пьёт|пьет|пьяный|приходит|выпьет) … (?:прячемся|прячусь|бою~|дрож~|тихо|замира~)|(?:ключ~|шаг~|машин~|голос~) … (?:замира~|дрож~|страшно|прячу~|холоде~)|не (?:разрешает|пускает|даёт|дает) мне|жалко (?:будет,? )?если|знает,? где (?:я|мои)",
    /(?:никогда|фильм|шахмат\p{L}*|игр\p{L}*)[^.]*$/u,
  ),
];

const turkish: readonly Phrase[] = [
  rule(
    "self_harm",
    "(?:yine|tekrar|bugün|dün gece)? ?(?:kollarımı|kolumu|bileklerimi|bileğimi|bacaklarımı|bacağımı) (?:\\p{L}+ )?(?:kestim|kesiyorum|jiletledim|çizdim|yaktım)|kendimi (?:\\p{L}+ )?(?:öldürece~|öldüreceğim|asacağım|kestim|jiletledim|atacağım|atacaktım)|(?:bütün|tüm|hepsini|bir kutu) (?:\\p{L}+ )?(?:hapları|ilaçları|hap|ilaç)? ?(?:içtim|yuttum|aldım)|(?:hapları|ilaçları) … (?:biriktir~|saklıyorum|sakladım)|(?:köprüden|çatıdan|balkondan|camdan) (?:\\p{L}+ )?(?:atla~|atlayacak~)|veda mektub~|trenin önüne",
  ),
  rule(
    "self_harm",
    "(?:ben olmasam|bensiz|ben olmadan) … (?:daha iyi|rahat~|mutlu|kolay)|(?:herkese|onlara|aileme) (?:\\p{L}+ )?yüküm|yük oluyorum|(?:uyusam|uyuyup|uyuyayım) (?:\\p{L}+ ){0,3}(?:uyanmasam|uyanmayayım|uyanmamak)|(?:bir daha|hiç) uyanma~|yaşamaktan (?:yoruldum|bıktım)|var olmaktan yoruldum|(?:artık )?ihtiyacım (?:kalmadı|olmayacak)|ben (?:gittikten|öldükten) sonra|(?:kararımı verdim|karar verdim).*(?:huzur~|sakin|kimse|rahat~)|son kez … (?:sarıl~|öptüm|gördüm|baktım)|yakında (?:bitecek|yanına geliyorum|her şey bitecek)|kimse (?:fark etmez|özlemez|bilmiyor|fark etmezdi)",
    /(?:tatil|iş|film)[^.]*$/u,
  ),
  rule(
    "danger",
    "beni (?:\\p{L}+ ){0,2}(?:öldüreceğini|öldürür|öldürecek|döver|dövüyor|dövdü|tehdit ed~|takip ed~|kilitled~|boğ~|bırakmıyor)|bana (?:\\p{L}+ )?(?:vurdu|vuruyor|tecavüz etti|tokat attı)|seni öldürürüm|(?:telefonumu|mesajlarımı|paramı|maaşımı|çantamı) (?:\\p{L}+ ){0,3}(?:kontrol ed~|elimden al~|alıyor|karıştırıyor|okuyor)|(?:konuşturmuyor|çıkartmıyor|göndermiyor|çalıştırmıyor|dışarı çıkarmıyor)|(?:babam|kocam|o) (?:içince|eve gelince|içtiğinde|sarhoş) … (?:saklan~|kork~|titr~)|(?:ondan|kocamdan|babamdan|eve gitmekten) kork~|boğazımı sık~|(?:anahtar~|ayak ses~|araba~) … (?:kork~|titr~|saklan~|donup)",
    /(?:film|oyun|satranç)[^.]*$/u,
  ),
];

const arabicHindi: readonly Phrase[] = [
  rule(
    "self_harm",
    "(?:جرحت|قطعت|أجرح|اجرح|حرقت|شرطت) (?:نفسي|ذراعي|معصمي|يدي|فخذي|ساقي|جلدي)(?! (?:وأنا أطبخ|في المطبخ))|(?:ابتلعت|تناولت|أخذت|بلعت|شربت) (?:كل|جميع|علبة|كامل|\\d+|الكثير من) (?:\\p{L}+ )?(?:الحبوب|الأقراص|الأدوية|الدواء|حبوب)|(?:خبأت|جمعت|أجمع|أخبئ) (?:\\p{L}+ )?(?:الحبوب|الأدوية|الأقراص)|سأقتل نفسي|سأنتحر|أقتل نفسي الليلة|(?:أقفز|سأقفز|القفز|قفزت) من (?:الجسر|السطح|الشرفة|النافذة)|رسالة (?:وداع|الوداع)|جرعة زائدة|شفرة",
    /(?:لم|لن|لا|فيلم)[^.]*$/u,
  ),
  rule(
    "self_harm",
    "(?:بدوني|من دوني|لو لم أكن) … (?:أفضل|أحسن|أسهل|يرتاح~|سعداء|ارتاح~)|(?:سيكونون|الجميع|حالهم|أهلي) (?:\\p{L}+ )?(?:أفضل|أسعد|أحسن) (?:\\p{L}+ )?(?:بدوني|من دوني|حالا بدوني)|(?:عبء|عبئ|حمل|ثقل) على (?:الجميع|أهلي|عائلتي|أسرتي|كل)|(?:أنام|النوم|نمت) (?:و|ف)?(?:لا|ألا|ولا) (?:أصحو|أستيقظ|استيقظ|اصحى)|(?:ولا|ألا|لا) (?:أستيقظ|أصحو)(?: أبدا| بعد الآن| مرة أخرى)?|(?:تعبت|مللت|سئمت) من (?:الحياة|العيش|الوجود|نفسي)|(?:شيء|أحد|سبب) (?:يبقيني|يربطني|للبقاء|لأعيش)|لن أحتاج~ (?:إليها|إليه|بعد)|بعد رحيلي|عندما أرحل|حين لا أكون|(?:قررت|اتخذت قراري).*(?:هدوء|راحة|لا أحد|سلام|مطمئن)|قريبا (?:سينتهي|ينتهي|سألحق|أكون معك)|سألحق ب~|للمرة الأخيرة|لن يلاحظ أحد",
    /(?:إجازة|عطلة|فيلم|عمل)[^.]*$/u,
  ),
  rule(
    "danger",
    "(?:يضربني|ضربني|يخنقني|خنقني|يهددني|هددني|اغتصبني|يتحرش بي|تحرش بي|يلاحقني|حبسني|يحبسني|سيقتلني|يقتلني|يعنفني)|(?:أخاف|خائفة|خائف) (?:منه|من (?:زوجي|أبي|والدي|أخي)|أن يعود|عندما يعود)|(?:يفتش|يراقب|أخذ|يأخذ) (?:هاتفي|جوازي|راتبي|مالي|رسائلي)|لا يسمح لي|يمنعني من|(?:صوت (?:المفتاح|سيارته|خطواته)|خطواته|المفتاح) … (?:أرتجف|أرتعش|أخاف|أختبئ|أتجمد)|عندما (?:يشرب|يعود|يغضب) … (?:نختبئ|أختبئ|أخاف)",
    /(?:لم|لا|فيلم|لعبة)[^.]*$/u,
  ),
  rule(
    "self_harm",
    "(?:अपना|अपनी|अपने) (?:हाथ|कलाई|बाँह|बांह|जाँघ|पैर|नस|नसें|शरीर) (?:को |पर )?(?:काट~|ब्लेड|जलाय~|जला)|(?:खुद|ख़ुद) को (?:ब्लेड से |चाकू से |फिर से |फिर )?(?:काट~|चोट|मार~|खत्म|ख़त्म|नुकसान)|(?:सारी|सब|पूरी|बहुत सारी) (?:\\p{L}[\\p{L}\\p{M}]* )?(?:गोलियाँ|गोलियां|दवाइयाँ|दवाइयां|दवा|शीशी) (?:खा|निगल|ले)|गोलियाँ … (?:जमा|छिपा|छुपा|इकट्ठ~|बचा)|(?:पुल|छत|ट्रेन) (?:से|के आगे|के सामने) (?:कूद~|आ)|(?:आत्महत्या|ख़ुदकुशी|खुदकुशी)(?= (?:कर|का|की|के बारे))|मर जाऊँगा|मर जाऊँगी|फाँसी",
    /(?:नहीं|फिल्म|कभी)[^।]*$/u,
  ),
  rule(
    "self_harm",
    "मेरे (?:बिना|न रहने|जाने के बाद) … (?:अच्छ~|बेहतर|खुश|चैन|आसान|आराम)|(?:सब|सबके|घर वालों|परिवार) (?:पर|के लिए|के ऊपर) (?:एक )?(?:बोझ)|बोझ (?:हूँ|हूं|बन)|(?:सो जाऊँ|सो जाऊं|सोऊँ|नींद) … (?:न उठूँ|उठूँ ही न|न जागूँ|कभी न|नहीं उठूँ|न खुले)|(?:जीने|ज़िंदगी|जिंदगी|होने) से (?:थक|ऊब)|जीने (?:का मन|की इच्छा|की वजह|का कोई) (?:नहीं|कारण)|अब (?:किसी चीज़ की )?ज़रूरत नहीं (?:पड़ेगी|रहेगी)|(?:फैसला|फ़ैसला|निर्णय) (?:कर|ले) (?:लिया|चुक~).*(?:शांत|सुकून|हल्क~|किसी को)|आख़िरी बार|आखिरी बार … (?:गले|देख|मिल)|जल्दी ही (?:सब )?(?:खत्म|ख़त्म|तुम्हारे पास)",
    /(?:छुट्टी|फिल्म|परीक्षा)[^।]*$/u,
  ),
  rule(
    "danger",
    "(?:पति|पिता|पापा|ससुर|सास|भाई|वह|वो|उसने|पति ने|पापा ने|पिता ने|सास ने|भाई ने) (?:[\\p{L}\\p{M}]+ ){0,3}(?:मारा|मारता|मारते|पीटा|पीटता|पीटते|थप्पड़|धमकी|धमकाता|गला (?:दबा~|घोंट~)|बंद कर)|(?:मार डालेगा|जान से मार|गला दबा~)|(?:फोन|मोबाइल|पैसे|तनख्वाह) (?:भी )?(?:नहीं करने देता|छीन~|ले लेता|अपने पास रखता|चेक करता)|(?:नहीं|न) (?:जाने|मिलने|निकलने|बात करने|करने) देता|(?:उससे|उनसे|पति से|पापा से|घर जाने से) डर~|(?:कदमों|चाबी|गाड़ी|दरवाज़े) की आवाज़ … (?:काँप~|कांप~|डर~|छिप~|सहम~)",
    /(?:नहीं|फिल्म|खेल|क्रिकेट)[^।]*$/u,
  ),
];

const eastAsian: readonly Phrase[] = [
  unspaced(
    "self_harm",
    /(?:又|再|还|偷偷|用刀片?)(?:割|划|烫|抠)(?:了|破|伤)?(?:自己|手腕|手臂|胳膊|大腿|腿)|(?:割|划)(?:了)?(?:自己的?)?(?:手腕|手臂|胳膊|大腿)|割腕|(?:吃|吞)(?:了|下|光|掉了?)(?:整瓶|一整瓶|所有的?|全部的?|一大把|半瓶)[^。，]{0,6}(?:药|安眠药|片)|(?:药|安眠药)[^。]{0,10}(?:攒|存够|够(?:我)?(?:死|睡过去)|足够)|(?:站在|爬上|走到)[^。，]{0,6}(?:天台|楼顶|桥边|铁轨|栏杆外)[^。]{0,20}(?:跳|往下|差(?:一|点)|死|结束)|(?:差点|差一点)(?:就)?(?:跳|死|不在)|遗书|(?:跳楼|跳桥|卧轨|上吊|自杀|自殺)(?!率|的新闻|的小说|式)/gu,
  ),
  unspaced(
    "self_harm",
    /(?:没有我|我不在了?|我走了|我死了|少了我|我消失)[^。！]{0,12}(?:更好|轻松|解脱|省心|好过|幸福|不会有人|没人)|(?:是|成了)(?:大家|家人|他们|家里|别人|所有人)的?(?:累赘|负担|包袱|拖累)|(?:拖累|连累)(?:了)?(?:大家|家人|他们|爸妈|所有人)|(?:睡着|睡过去|一觉睡)[^。]{0,8}(?:不用?再?醒|不要再?醒|别醒|永远不醒|醒不过来)|不想再?醒(?:来|过来)|(?:活着|活下去|存在)(?:好|太|真)?(?:累|没意思|没有意义|没意义)|(?:活|生活)腻了|以后(?:也|都|再也)?(?:用不上|不需要|用不着)了|反正[^。]{0,8}(?:用不上|用不着|不需要|没有以后|没以后)|(?:决定|想好|想通)了[^。]{0,16}(?:平静|轻松|解脱|没人知道|谁都不知道|没有人知道)|最后一次[^。]{0,8}(?:抱|看|见|吃|陪)|(?:写好|写了)[^。]{0,6}(?:遗书|告别信|遗嘱)|(?:很快|快要?)(?:就)?(?:结束|解脱|去找你|见到你|陪你)了?|没有(?:什么)?(?:理由|意义)(?:再)?(?:留|活|撑)|撑不下去/gu,
  ),
  unspaced(
    "danger",
    /(?:他|她|老公|丈夫|爸爸?|父亲|男友|男朋友|前夫|继父|妈妈?|婆婆|哥哥)[^。！？]{0,12}(?:打了?我(?!电话|的电话)|踢我|掐(?:住)?(?:了)?我|扇我|威胁我|跟踪我|不让我(?:出门|上班|见|回)|查我的?手机|锁在|摸我|杀了?我)|被(?:他|爸|老公|丈夫|男友|继父|妈|前夫)[^。]{0,6}(?:打|踢|掐|威胁|锁|强奸|跟踪)|(?:开门|钥匙|脚步|停车)[^。]{0,8}(?:声|音)?[^。]{0,10}(?:发抖|抖|害怕|不敢|躲|屏住|僵)|(?:怕|害怕)(?:他|爸爸?|老公|丈夫|继父)(?:回家|回来|喝|打|生气)|(?:他|爸爸?|老公)(?:一)?(?:喝(?:了|醉|酒)|回家|发脾气)[^。]{0,10}(?:躲|不敢|害怕|发抖|藏)|敢(?:走|离开|说出去|报警)[^。]{0,8}(?:杀|打死|弄死)/gu,
  ),
  unspaced(
    "self_harm",
    /(?:腕|手首|太もも|脚|体)を?(?:また|何度も|深く)?(?:切っ|切りつけ|刻ん|焼い|傷つけ)|リスカ|リストカット|アムカ|自傷|(?:薬|睡眠薬|錠剤)を?(?:全部|大量に|一瓶|ありったけ|まとめて|たくさん)(?:飲ん|のん|呑ん)|(?:全部|大量に|ありったけ)(?:薬を)?(?:飲ん|呑ん)だ|オーバードーズ|(?:薬|錠剤|睡眠薬)を?[^。]{0,6}(?:ため(?:て|込)|貯め|隠し)|自殺(?!率|した作家|のニュース|防止)|遺書|首を(?:吊|つ)|飛び(?:降り|込)(?:よう|たい|そう|かけ|ます)|(?:線路|ホーム|屋上|橋)[^。]{0,14}(?:一歩|飛び|落ち(?:れば|たら)|死)/gu,
  ),
  unspaced(
    "self_harm",
    /(?:私|僕|俺|自分)(?:が|さえ|なんか)?(?:いなく(?:なれば|なったら|なった方|ても)|いない(?:方|ほう)|いなければ|消えれば|死ねば)[^。]{0,14}(?:楽|いい|幸せ|みんな|喜|助か|困ら)|(?:みんな|家族|周り)の?(?:お荷物|重荷|負担|迷惑)(?:だ|で|に|なん|しか)|(?:このまま|ずっと)?(?:眠って|眠ったまま|寝たまま)[^。]{0,14}(?:目(?:が|を)?(?:覚め|覚まさ)な|起き(?:なけ|たくな)|朝が来な)|(?:もう)?(?:目が覚め|朝が来)なければ|(?:生きる|生きている|存在する)(?:こと|の)(?:に|が)(?:疲れ|嫌|つら|しんど)|生きて(?:い)?る意味|(?:もう|この先)(?:必要|使うこと)(?:が)?な(?:い|く)から|(?:決めた|決心した|決意した)[^。]{0,4}。?[^。]{0,14}(?:楽に|穏やか|静か|誰に(?:も)?|怖くな)|最後に(?:もう一度)?[^。]{0,10}(?:抱きし|会え|会っ|顔を)|もうすぐ(?:終わ|そっち|会える|行く)|(?:持ち物|荷物|物)を?[^。]{0,8}(?:全部|すべて)[^。]{0,6}(?:あげ|配|処分)[^。]{0,8}(?:もう|誰|必要)|手紙を?[^。]{0,10}(?:残し|書き残|引き出し)/gu,
  ),
  unspaced(
    "danger",
    /(?:夫|彼氏|彼|父|母|元彼|旦那|義父|兄|お父さん|パパ)[^。！？]{0,16}(?:殴(?:ら|っ|る)|蹴(?:ら|っ|る)|首を(?:絞|締)|暴力|殺(?:す|され|して)|レイプ|虐待|脅(?:さ|し|す)|叩(?:か|い)|監視|閉じ込め|触(?:って|られ)|つきまと|スマホを(?:チェック|見る|取り上げ))|(?:鍵|足音|車|ドア)の?(?:開く)?(?:音|閉まる音)[^。]{0,14}(?:震え|怖|息を|固ま|隠れ|びく)|(?:帰って(?:くる|来る)|帰宅)[^。]{0,10}(?:怖|震え|恐)|お酒を飲む(?:と|たび)[^。]{0,10}(?:怖|隠れ|殴)|(?:外出|友達に会う|働く)(?:こと)?(?:も|を|は)?(?:許|禁止)/gu,
  ),
];

export const moreLanguages: readonly Phrase[] = [
  ...german,
  ...french,
  ...spanish,
  ...portuguese,
  ...italian,
  ...dutch,
  ...slavic,
  ...turkish,
  ...arabicHindi,
  ...eastAsian,
];
