/** A matter that diaries return to. A strong word tells of it alone; of the others it takes two. */
export type Theme = {
  readonly id: string;
  /** As in "Sleep comes up again and again". */
  readonly name: string;
  readonly strong: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
};

const theme = (id: string, name: string, strong: string, weak: string): Theme => ({
  id,
  name,
  strong: new Set(strong.split(/\s+/)),
  weak: new Set(weak.split(/\s+/)),
});

/**
 * Written for PAUZ: words of English, German, French and Spanish diaries, in lower case without accents. Words that mean
 * something else as often ("run", "free", "plan") stand among the weak ones or nowhere.
 */
export const themes: readonly Theme[] = [
  theme(
    "work",
    "work",
    "job boss colleague colleagues coworker coworkers deadline deadlines office overtime workload promotion career freelance freelancing arbeit chef chefin buro kollege kollegen kollegin uberstunden travail patron collegue collegues reunion trabajo jefe jefa oficina companeros",
    "work working meeting meetings project projects shift shifts team manager client clients customer customers presentation email emails termin termine projekt bureau projet reunion proyecto",
  ),
  theme(
    "study",
    "studying",
    "exam exams thesis dissertation university homework lecture lectures essay semester revision prufung prufungen universitat studium vorlesung examen examens universite these universidad examenes tesis",
    "school college class classes course courses study studying teacher professor grades campus schule kurs lernen ecole cours etudes escuela clase estudiar",
  ),
  theme(
    "family",
    "family",
    "family mum mom mam mother dad father parents sister brother sisters brothers grandma grandmother grandpa grandfather grandparents daughter aunt uncle familie mutter mama vater papa eltern schwester bruder oma opa tochter sohn famille mere pere parents soeur frere fille familia madre padre hermana hermano abuela abuelo hija hijo",
    "son kids children child home baby cousin cousins relatives kinder enfant enfants ninos",
  ),
  theme(
    "friends",
    "friendship",
    "friendship friendships freundschaft amitie amistad",
    "friend friends mate mates flatmate roommate freund freunde freundin freundinnen ami amis amie amies amigo amigos amiga amigas",
  ),
  theme(
    "love",
    "love",
    "boyfriend girlfriend husband wife marriage wedding divorce breakup dating ehe ehemann ehefrau trennung scheidung mariage divorce rupture matrimonio boda divorcio ruptura",
    "love partner relationship date kiss liebe beziehung amour couple amor pareja relacion",
  ),
  theme(
    "sleep",
    "sleep",
    "insomnia sleepless nightmare nightmares nap naps schlaflos schlaflosigkeit albtraum alptraum insomnie cauchemar insomnio pesadilla",
    "sleep slept sleeping asleep awake bed tired exhausted woke dream dreams dreamt schlaf schlafen geschlafen mude wach traum sommeil dormi dormir fatigue reve dormido sueno cansado cansada",
  ),
  theme(
    "health",
    "health",
    "doctor hospital migraine headache headaches medication diagnosis surgery therapist therapy clinic arzt arztin krankenhaus kopfschmerzen medikament medecin hopital migraine medico hospital enfermedad",
    "health pain ill sick sore fever appointment symptoms body weight gesund krank schmerzen sante malade douleur salud enfermo enferma dolor",
  ),
  theme(
    "moving",
    "moving your body",
    "gym yoga jogging marathon workout workouts swimming cycling climbing hike hiking pilates joggen schwimmen wandern fitnessstudio natation randonnee gimnasio natacion",
    "run running ran walk walked walking swim bike exercise training stretch laufen spazieren sport marche courir velo correr caminar bici",
  ),
  theme(
    "food",
    "food",
    "recipe baking baked cooking cooked breakfast kitchen bread soup backen kochen gekocht rezept cuisine cuisiner recette cocina cocinar receta",
    "dinner lunch eat eating ate food meal hungry appetite essen gegessen repas manger comer comida cena",
  ),
  theme(
    "money",
    "money",
    "money debt debts rent salary mortgage savings invoice overdraft geld schulden miete gehalt argent loyer dette dettes salaire dinero deuda alquiler sueldo",
    "pay paid bills bill budget expensive afford bank loan teuer rechnung facture cher factura caro",
  ),
  theme(
    "home",
    "home",
    "flat apartment landlord landlady neighbour neighbours neighbor neighbors moving-in wohnung umzug vermieter nachbar nachbarn appartement demenagement voisin voisins piso mudanza vecino vecinos",
    "home house room kitchen garden tidy cleaning laundry haus zimmer garten putzen maison chambre jardin menage casa habitacion jardin limpiar",
  ),
  theme(
    "nature",
    "being outside",
    "forest woods mountain mountains beach seaside sunrise sunset birdsong wald berge strand sonnenuntergang foret montagne plage bosque montana playa",
    "sea lake river sky tree trees birds rain garden park snow meer see fluss himmel baume regen mer lac ciel arbres pluie mar lago cielo arboles lluvia",
  ),
  theme(
    "making",
    "making things",
    "painting sketching drawing pottery knitting sewing poem poems poetry photography guitar piano violin choir malen zeichnen stricken gedicht gitarre klavier peinture dessin poeme guitare pintura dibujo poema guitarra",
    "paint draw write writing song songs music sing singing camera musik singen lied musique chanter musica cantar",
  ),
  theme(
    "travel",
    "travelling",
    "airport flight luggage passport hostel vacation holiday holidays flughafen koffer urlaub reise aeroport valise vacances voyage aeropuerto maleta vacaciones viaje",
    "trip travel train hotel abroad city zug fliegen train hotel tren hotel",
  ),
  theme(
    "faith",
    "faith",
    "prayer prayed praying church mosque synagogue temple faith meditation meditated beten gebet kirche glaube moschee priere eglise mosquee foi oracion iglesia mezquita rezar",
    "god pray soul spirit mass sunday-service gott seele dieu ame dios alma",
  ),
  theme(
    "loss",
    "loss",
    "funeral grief grieving mourning bereaved beerdigung trauer funerailles deuil funeral luto duelo",
    "died death lost miss missing memory gestorben tod vermisse mort perdu muerte murio extrano",
  ),
  theme(
    "worry",
    "worrying",
    "anxiety anxious panic overthinking angst panik sorgen angoisse inquietude ansiedad panico",
    "worry worried worries worrying nervous afraid scared stress stressed fear nervos gestresst inquiet peur stresse preocupado preocupada miedo estres",
  ),
];

const marks = /\p{Mn}+/gu;

/** The themes a text touches, by what its words say; each once. */
export function themesIn(text: string): readonly Theme[] {
  const folded = text.normalize("NFKD").replace(marks, "").toLowerCase();
  const counts = new Map<string, number>();
  for (const [word] of folded.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const told = (words: ReadonlySet<string>) => {
    let sum = 0;
    for (const word of words) sum += counts.get(word) ?? 0;
    return sum;
  };
  return themes.filter(({ strong, weak }) => told(strong) > 0 || told(weak) > 1);
}
