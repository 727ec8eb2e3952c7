// What is said between the lines in other languages, second part: the last thing that holds somebody, being tired of being, places
// and means, hidden wounds, being followed, watched, forbidden, feared and cornered. By rule, without native readers.
import { pattern, type Phrase } from "./phrase";

const edge = "(?<![\\p{L}\\p{M}])";
const close = "(?![\\p{L}\\p{M}])";
/** "~" is any ending, " … " a few words between. */
const source = (words: string) =>
  words.replaceAll("~", "[\\p{L}\\p{M}]*").replaceAll(" … ", "(?:[,:;.]? [\\p{L}\\p{M}'’]+){0,6}[,:;.]? ");
const rule = (kind: Phrase["kind"], words: string, unless?: string): Phrase => ({
  kind,
  person: "any",
  words: pattern(`${edge}(?:${source(words)})${close}`),
  undeniable: true,
  ...(unless !== undefined && { unless: pattern(`^[^.!?]*${edge}(?:${source(unless)})`) }),
});
const unspaced = (kind: Phrase["kind"], { source }: RegExp): Phrase => ({
  kind,
  person: "any",
  words: pattern(source),
  undeniable: true,
});

const selfHarm: readonly Phrase[] = [
  // German.
  rule(
    "self_harm",
    "(?:wenn|wären?|wär) (?:\\p{L}+ ){0,3}(?:nicht (?:wäre|wär|da wäre)|nicht gäbe),? (?:\\p{L}+ ){0,2}(?:ich )?(?:\\p{L}+ ){0,3}(?:nicht mehr|längst|schon lang~|weg|fort)|(?:nur|bloß) (?:noch )?(?:wegen|für) (?:\\p{L}+ ){0,2}(?:bin ich|bleib~ ich|leb~ ich|mach~ ich weiter|noch da)|(?:müde|satt) (?:zu sein|zu atmen|da zu sein)|ich mag (?:\\p{L}+ ){0,2}nicht mehr[.,] (?:nicht|alles|gar)|(?:lange|wieder|heute|gestern) … (?:am gleis|auf der brücke|am geländer|an den gleisen|am abgrund|auf dem dach) (?:gestanden|gesessen)|(?:runter|hinunter|hinab)(?:geschaut|geguckt|gesehen).*(?:lange|zu lange|höhe|hoch)|lange ärmel … (?:grad|hitze|sommer|kalt|sieht|keiner)|(?:ich sag~|hab~ gesagt|sagte) … (?:gestürzt|hingefallen|die katze|gegen die tür|vom (?:fahr)?rad gefallen).*(?:kein|nicht|obwohl|hab~)|ein(?:en)? brief … für (?:jed~|alle|die kinder|mama)|für jeden … (?:ein )?brief|ich will (?:\\p{L}+ )?zu (?:dir|ihm|ihr)(?=[.,]|$)|nach (?:sonntag|montag|freitag|weihnachten|dem geburtstag|der hochzeit) … (?:nichts mehr|nicht mehr|vorbei|muss ich)|(?:tabletten|pillen) … (?:gezählt|zähle)|(?:gezählt|zähle) … (?:tabletten|pillen)|(?:die einzige|der einzige|einen) (?:ausweg|lösung)|kein(?:en)? ausweg",
    "urlaub|ferien|gelacht|lustig|mücken|sonnenbrand|hausaufgaben|treppen|fußball",
  ),
  // French.
  rule(
    "self_harm",
    "(?:sans|si ce n'était) (?:\\p{L}+ ){0,3}(?:je ne serais|j'aurais|je serais) (?:\\p{L}+ )?(?:plus|déjà|partie?|morte?)|s'il n'y avait pas … (?:plus là|partie?|déjà)|je ne tiens (?:plus )?que pour|(?:seule|unique) chose qui me retient|ne (?:serai|serais|être) plus un (?:poids|fardeau|problème)|(?:restée?|arrêtée?|assise?) (?:\\p{L}+ ){0,3}(?:sur le pont|au bord|près des rails|sur le toit).*(?:bas|vide|longtemps|train|regard~)|manches longues … (?:canicule|chaleur|degrés|été|voi~)|j'ai dit que (?:j'étais tombée?|c'était le chat|je m'étais cognée?)|après (?:dimanche|lundi|vendredi|noël|le mariage) … (?:plus besoin|plus rien|fini)|(?:compté|compte) (?:les |mes )?(?:comprimés|cachets)|aucune issue|pas d'issue|la seule (?:issue|solution)|j'en ai assez d'(?:être|exister)|je ne me vois (?:plus|pas) (?:dans|après|l'année)",
    "vacances|moustiques|rire|foot|film",
  ),
  // Spanish.
  rule(
    "self_harm",
    "si no fuera por … (?:no estaría|ya no|me habría|aquí)|lo único que me (?:retiene|ata|frena|queda)|no (?:vuelva a |me )?despi?ert[ea](?:me|r)? ?(?:nunca|jamás|más)|no despierte|(?:en \\p{L}+|entonces|para entonces|después del? \\p{L}+) (?:yo )?ya no (?:estaré|estaría|voy a estar|necesito|hará)|me (?:paro|quedo|quedé|detengo|detuve) … puente … (?:abajo|mir~|rato)|manga larga … (?:calor|verano|grados|vean)|dije que (?:me caí|fue el gato|me golpeé)|cuento las pastillas|(?:no hay|no veo|única) (?:\\p{L}+ )?salida|no me (?:veo|imagino) (?:en|dentro de|el año)|dejé (?:una|la) carta",
    "vacaciones|mosquitos|risa|fútbol|trabajo nuevo",
  ),
  // Portuguese.
  rule(
    "self_harm",
    "se não fosse (?:o|a|por|pelo|pela) … (?:já não|não estaria|aqui)|(?:a )?única coisa que me (?:prende|segura)|depois (?:de|do) (?:domingo|segunda|sexta|natal|aniversário) (?:já )?não (?:preciso|estarei|há)|já não preciso de nada|não vejo (?:\\p{L}+ )?saída|paro … (?:da|na) ponte … (?:olh~|baixo)|mangas (?:compridas|longas) … (?:calor|verão|graus)|disse que (?:caí|foi o gato|bati)|conto os comprimidos|não me (?:vejo|imagino) (?:daqui|no próximo)",
    "férias|mosquitos|riso|futebol",
  ),
  // Italian.
  rule(
    "self_harm",
    "se non fosse per … (?:non sarei|sarei già|più qui|già)|l'unica cosa che mi (?:trattiene|tiene)|mi fermo … ponte … (?:giù|guard~|troppo)|maniche lunghe … (?:caldo|estate|gradi)|ho detto … (?:che )?(?:sono cadut~|è stato il gatto|sono inciampat~).*(?:non|nemmeno|neanche|bugia|vero)|(?:lettera|lettere) (?:a|per) (?:ognuno|ciascuno|tutti|ogni)|dopo (?:domenica|lunedì|natale|il matrimonio) … (?:più niente|non serve|non devo|basta)|(?:conto|contato) le (?:pastiglie|pillole|compresse)|nessuna via d'uscita|unica via d'uscita|non mi vedo (?:tra|fra|nel|l'anno)",
    "vacanz~|zanzar~|ridere|calcio",
  ),
  // Dutch.
  rule(
    "self_harm",
    "als (?:\\p{L}+ ){1,3}er niet (?:was|waren) … (?:weg|niet meer|allang|al lang)|alleen (?:nog )?voor (?:\\p{L}+ ){1,2}(?:blijf|leef) ik|(?:stond|sta|bleef) … (?:op de brug|aan het spoor|op het dak) … (?:naar beneden|lang|te lang)|lange mouwen … (?:hitte|graden|zomer|ziet)|ik zei dat (?:ik gevallen|het de kat)|(?:brief|brieven) (?:voor|aan) (?:elk|ieder|mijn kinderen)|na (?:zondag|maandag|kerst|de bruiloft) … (?:hoef|niets meer|voorbij)|(?:ik )?tel(?:de)? de pillen|geen uitweg|enige uitweg|ik zie mezelf (?:niet|nergens)",
    "vakantie|muggen|lachen|voetbal",
  ),
  // Polish.
  rule(
    "self_harm",
    "gdyby nie … (?:już by mnie|nie byłoby mnie|dawno)|(?:nic|nikt) mnie (?:\\p{L}+ ){0,2}nie trzyma|tylko (?:\\p{L}+ ){1,2}mnie (?:\\p{L}+ )?trzyma|gdyby mnie (?:\\p{L}+ )?nie było|(?:lżej|lepiej|łatwiej) … (?:gdyby mnie|jak mnie nie|kiedy mnie nie)|nie mam (?:już )?siły (?:żyć|dłużej)?(?=[.,]|$)|napisał[ae]m (?:\\p{L}+ )?listy? do (?:dzieci|mamy|wszystkich|każdego)|niech mi wybacz~|długi rękaw … (?:upał|gorąc~|stopni)|nie ma (?:\\p{L}+ )?wyjścia|jedyne wyjście|(?:stał[ae]m|zatrzymuję się) … most~ … (?:w dół|patrz~)|liczę tabletki|mamo,? (?:idę|niedługo) (?:do ciebie|będę)",
    "wakacj~|komar~|śmie~|piłk~",
  ),
  // Turkish.
  rule(
    "self_harm",
    "(?:annem|çocuklarım|kızım|oğlum|kedim|köpeğim|o|onlar) olmasa~? … (?:olmazdım|çoktan|yoktum|giderdim)|(?:çıkış|çıkış yolu|çare) yok|yaşamak (?:yordu|ağır)|köprü~ … (?:durdum|durup|aşağı~).*(?:aşağı|uzun)|uzun kollu … (?:sıcak|görmesin)|düştüm dedim|(?:çocuklarıma|anneme|herkese) (?:\\p{L}+ )?(?:birer )?mektup|hapları (?:say~|sayıyorum)|(?:pazardan|bayramdan|düğünden) sonra … (?:gerek|yok|bitecek)|yanına gel~",
    "tatil|futbol",
  ),
  // Russian.
  rule(
    "self_harm",
    "если бы не … (?:меня бы|уже бы|давно)|только (?:\\p{L}+ ){0,3}(?:держит|ради \\p{L}+ и)|нет (?:\\p{L}+ )?выхода|выхода нет|единственный выход|(?:стою|стоял~|остановил~) … (?:мост~|край|краю|перил~) … (?:вниз|долго|смотр~)|длинн~ рукав~ … (?:жар~|лет~)|сказал~,? что (?:упал~|кошка|ударил~).*(?:не|на самом|никто)|после (?:воскресенья|понедельника|праздник~|свадьб~) … (?:не надо|не нужно|ничего|уже)|(?:считаю|пересчитал~) таблетки|мам~,? (?:я )?скоро (?:приду|буду)|(?:напис~|оставил~) (?:\\p{L}+ )?письм~ (?:детям|маме|всем|каждому)",
    "отпуск~|комар~|смея~|футбол~",
  ),
  // Arabic and Hindi.
  rule(
    "self_harm",
    "لولا … (?:لما|ما كنت|لرحلت|لكنت)|(?:لم أعد|ما عدت|لا) (?:أستطيع|أقدر|أتحمل) (?:أكثر|بعد الآن|التحمل|الاستمرار|على الاستمرار)|لا (?:مخرج|مفر|حل)(?= |[.،]|$)|(?:المخرج|الحل) الوحيد|كتبت (?:\\p{L}+ )?رسال~ (?:لكل|لأولادي|لأمي)|(?:وقفت|أقف) … (?:الجسر|السطح|الحافة)|أعد الحبوب|بعد (?:الأحد|العيد|العرس) … (?:لن|لا شيء|ينتهي)",
    "إجازة|ضحك~",
  ),
  rule(
    "self_harm",
    "(?:माँ|मां|बच्चे|बच्चों|बेटी|बेटा) (?:न होती|न होते|न होता|के लिए ही) … (?:होती|होता|ज़िंदा|जिंदा|चल)|जीते जीते थक~|(?:कोई )?रास्ता नहीं (?:बचा|है|दिख~)|अब (?:और )?(?:नहीं (?:सहा|होता|सह)|सहन नहीं)|(?:सबके|बच्चों के|माँ के) (?:लिए|नाम) (?:चिट्ठी|ख़त|खत)|गोलियाँ गिन~|पुल पर (?:रुक|खड़)~? … नीचे",
    "छुट्टी|हँस~",
  ),
  unspaced(
    "self_harm",
    /(?:要不是|如果不是)(?:因为|为了)?[^。，]{1,8}[，,]?(?:我)?(?:早就?|已经)(?:不在|走了|死|没了|离开)|没有(?:出路|退路|希望)了?|唯一的(?:出路|办法|解脱)|(?:活着|活下去)(?:真|好|太)?(?:累|痛苦|辛苦)|(?:站在|停在)[^。]{0,6}桥[^。]{0,12}(?:往下|很久)|(?:夏天|这么热|三十(?:多)?度)[^。]{0,10}长袖|(?:说|骗)[^。]{0,8}(?:摔的|猫抓的|撞的)|(?:过了|等)[^。]{0,8}(?:就|以后)(?:不用|可以走|结束)|数(?:了|着)?[^。]{0,4}药|给(?:每个人|孩子|爸妈|妈妈)[^。]{0,6}(?:写|留)了?[^。]{0,4}信/gu,
  ),
  unspaced(
    "self_harm",
    /(?:子ども|子供|娘|息子|猫|犬|母|母親)(?:が|さえ)?い(?:なけれ|なかった)[^。]{0,12}(?:もう|とっくに|いない|死)|生きて(?:い)?る(?:の|こと)(?:が|に|は)[^。]{0,6}(?:疲れ|つら|辛|しんど|嫌|苦し)|(?:あの人|彼|母|父|お母さん|おばあちゃん|あの子|娘|息子)(?:の)?(?:ところ|もと|そば)(?:へ|に)(?:行け|行き|行く|いける)|逃げ(?:道|場)(?:が|は)(?:な|もうな)|もう(?:限界|耐えられ|終わりにし)(?:だ|です|な|。|たい)|(?:橋|屋上|線路)[^。]{0,10}(?:ずっと|長い|しばらく)[^。]{0,8}(?:見|立)|(?:真夏|暑い)[^。]{0,8}長袖|(?:転んだ|猫に)[^。]{0,6}(?:と言っ|って言っ)|(?:日曜|月曜|誕生日|クリスマス)(?:が|を)?(?:過ぎ|終わ)[^。]{0,8}(?:もう|いい)|薬を?数え/gu,
  ),
];

const danger: readonly Phrase[] = [
  rule(
    "danger",
    "(?:wenn|falls) er (?:\\p{L}+ ){0,3}(?:trinkt|getrunken hat|betrunken|wütend|heimkommt) … (?:schlaf~|kommode|stuhl|tür|kinder~|versteck~|bad)|(?:kommode|stuhl|schrank) … (?:vor die tür|unter die klinke|unter der klinke)|(?:sein|das) auto … (?:wieder|straße|vor (?:dem|meinem)).*(?:licht~|ohne|steht|schon)|(?:jede stunde|ständig) (?:\\p{L}+ ){0,3}(?:foto|standort|beweis)|(?:um erlaubnis|erlaubnis) (?:fragen|bitten)|(?:er|sie) (?:hat|nimmt|nahm) … (?:mein~ (?:pass|karte|handy|geld|lohn|schlüssel))|(?:er|sie) (?:steht|wartet|stand|wartete) … (?:vor (?:meiner|der) tür|vor (?:meinem|dem) haus|unten)|blaue~ fleck~ … (?:schmink~|überschmink~|versteck~|gestürzt|keiner|verdeck~)|heimlich … (?:tasche|gepackt|koffer|frauenhaus)|frauenhaus|(?:er|mein \\p{L}+) darf (?:es |das |davon )?(?:nicht|nichts) (?:wissen|erfahren|merken)",
    "überraschung|geburtstag|verlobung|boulder~|fußball",
  ),
  rule(
    "danger",
    "(?:la commode|une chaise|la chaise) … (?:contre la porte|sous la poignée)|sa voiture … (?:encore|devant|rue)|(?:chaque|toutes les) heures? … (?:photo|localisation)|demander (?:la )?permission … (?:voir|sortir|appeler)|il (?:m'attend|attendait|attend) (?:devant|en bas)|(?:cach~|fond de teint) … (?:bleus?|marques?|hématomes?)|(?:sac|valise) (?:est )?(?:prête?|cachée?) … (?:il ne (?:sait|doit)|chez)|il ne doit (?:pas|rien) (?:savoir|s'en apercevoir)",
    "surprise|anniversaire",
  ),
  rule(
    "danger",
    "(?:pedirle|pedir) permiso … (?:ver|salir|llamar|hasta)|(?:una silla|la silla|el mueble) … (?:contra la puerta)|su coche … (?:otra vez|calle|puerta)|cada hora … (?:foto|ubicación)|me espera (?:en la puerta|abajo|fuera|a la salida)|(?:tapar|tapo|maquillaje) … (?:moratón|moratones|marcas|golpes)|(?:maleta|bolsa) … (?:escondida|lista) … (?:él no|no lo sabe)|él no (?:lo )?(?:sabe|puede saber|debe saber)",
    "sorpresa|cumpleaños",
  ),
  rule(
    "danger",
    "(?:o )?carro dele … (?:outra vez|de novo|rua|porta)|pedir(?:-lhe)? (?:autorização|licença|permissão) … (?:ver|sair|falar)|cadeira … (?:contra a porta)|(?:de hora a hora|a cada hora) … (?:foto|localização)|espera-me (?:à porta|lá fora)|(?:chiedergli|chiedere) (?:il )?permesso … (?:vedere|uscire|chiamare)|la sua macchina … (?:di nuovo|ancora|sotto casa)|sedia … (?:contro la porta|sotto la maniglia)|ogni ora … (?:foto|posizione)|mi aspetta (?:sotto casa|fuori)|(?:fondotinta|trucco|coprire) … (?:lividi|segni)|elk uur (?:een )?(?:foto|locatie)|(?:stoel|kast) … (?:voor de deur|onder de klink)|zijn auto … (?:weer|straat|voor)|toestemming … (?:vragen)|hij staat (?:weer )?(?:voor|bij) (?:mijn|de) (?:deur|huis|werk)|(?:blauwe plekken) … (?:foundation|make-up|verstop~|gevallen)|(?:krzesło|komoda) … (?:pod klamk~|drzwi)|jego samochód … (?:znowu|znów|pod)|co godzinę … (?:zdjęcie|lokalizacj~)|prosić … (?:o )?pozwolenie|stoi pod (?:moim|moją|domem)|siniaki … (?:zakry~|podkład|makijaż|upadł~)",
    "surpresa|sorpresa|verrassing|niespodziank~",
  ),
  rule(
    "danger",
    "(?:опять|снова) (?:идёт|идет|пришёл|пришел|приходит) пьян~|слышу по шагам|(?:стул|комод) … (?:к двери|под ручк~)|его машин~ … (?:опять|снова|у дома|под)|каждый час … (?:фото|отчит~)|спрашивать (?:у него )?разрешени~|(?:ждёт|ждет|стоит) (?:меня )?(?:у подъезда|у дома|под окн~)|синяк~ … (?:замазыв~|замаза~|тональн~|упал~)|saat başı (?:\\p{L}+ )?(?:fotoğraf|konum)|izin (?:almam|istemem) (?:gerek|lazım)|arabası … (?:yine|kapı~|sokak~)|kapımda bekl~|morluk~ … (?:kapat~|fondöten|makyaj)|يعود (?:\\p{L}+ )?(?:غاضبا|سكران|سكرانا|مخمورا)|(?:أخاف|خائفة|خائف) من (?:الليلة|عودته|رجوعه)|سيارته … (?:مرة أخرى|أمام)|كل ساعة … (?:صورة|موقع)|ينتظرني (?:أمام|عند)|(?:पीकर|शराब पीकर|नशे में) (?:आता|आएगा|आया|आते) … (?:डर|छिप|मार|काँप)|हर घंटे … (?:फोटो|लोकेशन)|इजाज़त (?:लेनी|माँगनी) पड़~",
    "сюрприз~|sürpriz",
  ),
  unspaced(
    "danger",
    /(?:他|他的车)[^。]{0,6}(?:又|还)(?:停在|守在|站在|等在)[^。]{0,6}(?:楼下|门口|公司)|每(?:个)?小时[^。]{0,6}(?:拍照|报备|发定位)|(?:用|拿)(?:椅子|柜子)[^。]{0,4}(?:顶|抵)(?:住|着)?门|(?:遮瑕|粉底|长袖)[^。]{0,8}(?:遮|盖)[^。]{0,6}(?:淤青|伤|印)|(?:偷偷|瞒着他)[^。]{0,8}(?:收拾|行李|存钱|搬)|(?:彼|夫|旦那)の車[^。]{0,10}(?:また|いつも)|(?:また|今日も)[^。]{0,6}(?:家の前|駅|会社)[^。]{0,6}(?:待っ|立っ|いた)|(?:一|1)時間(?:ごと|おき)に[^。]{0,8}(?:写真|連絡|報告)|(?:あざ|痣)[^。]{0,8}(?:隠|ファンデ|コンシーラー)|ドアの前に(?:椅子|棚|タンス)/gu,
  ),
];

export const quietLanguages: readonly Phrase[] = [...selfHarm, ...danger];
