// What a thing that is asked about shows itself by in an entry. Before ":" what may be asked, after it what tells of it by itself,
// and after "|" what tells only together with another such word. One way only: asked for the sign, the thing is no answer.
// English, of our own; read as close.ts is, and up to two small words may stand within an expression of several.

export const lifeSigns = `
drive driving "driving lesson" "learn to drive" "driving test" : stalled "parallel park" "reverse park" clutch "handbrake" gearbox "driving instructor" "learner plates" | roundabout gear wheel mirror brake lane indicator motorway junction instructor honk examiner lesson engine reverse steer park
car : engine gearbox windscreen bonnet clutch tyre exhaust | drove drive motorway garage mechanic battery wheel parking brake dent petrol
commute commuting : "rush hour" | train tram bus platform delayed standing traffic jam seat carriage office
bicycle bike cycling cycle : pedal saddle handlebars spokes "flat tyre" | helmet chain brake hill wheel puncture lane bell
accident crash "car accident" : crashed collided ambulance "broke down" "came off" "ran into" bumper skidded swerved airbag knocked | ditch blood bruise slipped wet fell scrape brake bumped insurance police kerb plaster knee palms scooter bicycle
fall fell "fall down" "fall over" : slipped tripped stumbled "lost my footing" tumbled "came off" | bruise knee plaster wet ice stairs kerb
flight fly flying plane airplane : airport runway takeoff "took off" boarding turbulence landed stewardess cabin departed | gate window seat clouds wing suitcase passport pilot
travel trip journey vacation holiday holidays "go abroad" abroad : hotel airport passport hostel souvenir ferry "packed my" suitcase luggage guesthouse tourist | train beach map guidebook ticket plane village postcard border foreign island station abroad rucksack camp tent
camp camping : tent campsite "sleeping bag" "tent pegs" campfire caravan | stove lantern rain stars zip mosquito fire forest
hike hiking walking mountain mountains trek : summit trail hut ridge peak blisters cairn climbed | boots path steep rucksack view valley map cows descent rock
beach coast seaside shore sea ocean : tide waves surf dunes seaweed "sand castle" sandcastle pier "salt water" | sand gull shells towel salt swim sunburn barefoot towels harbour lighthouse boat
swim swimming "learn to swim" : goggles "swimming pool" chlorine breaststroke "the deep end" lifeguard "swimming trunks" | pool lane water length diving lake bottom towel float crawl armbands
skiing ski snowboard : slope piste chairlift skis | snow boots poles lift goggles
wedding marriage married marry "get married" : bride groom vows "registry office" bouquet confetti "said i do" newlyweds | ring veil church aisle dress suit dance cake toast altar witnesses
engaged engagement propose proposal proposed : "one knee" "marry me" fiance fiancee | ring yes knee
divorce divorced separation : "custody" solicitor "signed the divorce" "ex husband" "ex wife" | lawyer papers court judge hearing signed half split
breakup "break up" "broke up" "relationship end" "relationship ended" dumped "split up" : "moved out" "packed his" "packed her" "it is over" "we are over" "leaving me" "left me" | suitcase key keys boxes over alone half goodbye together years shelf
"fall in love" "fell in love" love romance crush infatuated : "my heart" butterflies kissed blushed "in love" "held my hand" "his hand" "her hand" | smile eyes lips stars dance heart trembled shy
date dating "first date" : "he kissed" "she kissed" "we kissed" "blind date" | restaurant wine nervous kiss dress café candle shy laughed
kiss kissed : lips "on the mouth"
sex intimacy : "made love" | bed naked skin
pregnant pregnancy expecting : "two lines" ultrasound scan "due date" midwife "morning sickness" trimester bump | heartbeat test kick belly names weeks
miscarriage "lose the baby" "lost the baby" "lose a baby" "lost a baby" "losing the baby" : "no heartbeat" "list of names" miscarried | heartbeat scan blood names nursery crib weeks bleeding hospital
birth born "gave birth" "give birth" "baby born" : midwife contractions "waters broke" labour newborn umbilical "delivery room" | kilos grams cried chest hospital push dawn maternity furious tiny
baby infant newborn : nappy pram crib lullaby breastfeeding dummy "first steps" "first word" "first tooth" rattle | steps crawl milk cot smiled bottle teething sofa
children kids parenting parent raise raising : tantrum nursery playground bedtime toddler "pushed the swing" | school homework toys teeth lego sandpit shoes drawing
school "first day of school" "start school" kindergarten nursery : teacher classroom "school bag" pencil "school gate" playground satchel "school cone" headmaster | gate lunchbox pupils homework class spelling chalk blackboard marks
teacher teach teaching taught : classroom pupils lesson lecture marked | school explain class chalk
exam examination exams test : passed failed revision revised "exam hall" invigilator graded marks | grade results points certificate statistics questions nervous oral
university college degree graduate graduation studies : thesis dissertation diploma lecture professor campus semester faculty "cap and gown" bachelor master doctorate graduated seminar | exam library student certificate handed years viva
learn learning lesson lessons course : practised beginner tutor | teacher textbook vocabulary homework class practice certificate
language languages "learn a language" spanish french italian german : vocabulary grammar verbs subjunctive pronounce accent conjugate fluent "spoke to me in" | words dictionary irregular lesson sentence tongue translated
job work career employment profession : office boss colleague employer shift payroll promotion "new job" deadline salary | desk project client meeting contract interview computer report team manager
"new job" "start a job" "started work" "first day at work" hired "got the job" "get the job" : "first day" contract "signed the contract" "they want me" "they chose me" "they offered" probation | desk badge colleagues office password mug introduced lanyard onboarding
interview "job interview" : rehearsed panel "asked me why" candidates "they asked" | suit nervous weaknesses handshake tie office questions salary
quit quitting resign resignation resigned "leave my job" "left my job" "give notice" : notice "handed in" "last day" resigned "i quit" "farewell card" | boss manager manager box letter badge goodbye shook desk
fired dismissed redundant redundancy "lose my job" "lost my job" "laid off" unemployed unemployment : "let me go" restructuring "job centre" severance "cardboard box" "no longer need" | box boss human resources desk letter contract goodbye badge
promotion promoted "passed over" : "team lead" "head of" "corner office" "new title" | boss raise salary title congratulated office desk
raise salary pay wage wages "pay rise" earn income : bonus payslip overtime "hourly" | euros month cut boss letter percent personnel contract pounds
stress stressed overworked overwhelmed pressure burnout "too much work" : deadline overtime "all nighter" "working late" exhausted drowning "burnt out" | inbox emails boss shoulders late calendar meetings headache desk list jaw weekend night project
meeting presentation present : slides projector microphone audience pitched | nervous notes room board applause spoke investors numbers
speech "public speaking" "speak in public" "talk in public" : microphone lectern podium "stood up" pitched speech "my voice" | audience applause notes hands shook voice trembled stage sentence room
colleague colleagues coworker : office "at work" canteen | desk team lunch boss meeting project copier coffee
boss manager : office promotion overtime | desk meeting report team deadline
business startup company "own company" entrepreneur : investors customers founded invoice launch "our first order" | pitch tax office product clients logo name
retire retired retirement pension : "last day" pension "gold watch" farewell | speech cake colleagues desk years empty
volunteer volunteering charity "help others" "voluntary work" : shelter "food bank" "soup kitchen" "donation" refugees donate | tea soup homeless serve collect homes clothes elderly blanket helpers
money finances financial broke poor : overdraft debt "cannot afford" savings "bank account" owe loan | bank euros pounds bill account sums rent bills coins card credit dear interest
debt debts loan mortgage : owe bank overdraft instalment reminder | letter interest euros pay drawer
win winning won prize lottery award : medal trophy "first prize" "first place" "we won" jackpot certificate | applause cup jury stage clapped champagne ticket congratulations
buy bought purchase shopping : "brought home" shop receipt cashier "treated myself" "cash desk" | money euros price bag market paid new
sell sold selling : buyer "for sale" "the advert" auction | price euros paid collected
rent landlord lease tenant : deposit landlord tenancy | euros letter month flat increase
house home flat apartment "buy a house" "buy a home" "buy my home" "bought a house" : "the keys" "signed the" mortgage notary "estate agent" "front door key" | keys walls rooms garden roof signed viewing papers empty bank contract
move moving moved "move house" "moved house" relocate "new flat" "new home" : boxes "moving van" "removal men" "unpacked" "bubble wrap" | van floors lift sofa empty keys echo stairs rooms switch neighbours cardboard walls
renovate renovation "do up" decorate redecorate : wallpaper plaster paint "paint roller" drill sanded tiles builders | dust floor walls ladder brush sawdust hammer colour
leak leaking "water damage" flood flooded : dripping "through the ceiling" "burst pipe" "water everywhere" soaked plumber "bucket under" | bucket ceiling pipe water drip tap stain towels basement plumber shower boxes damp
plumber electrician repair repairs fix mend broken : spanner screwdriver "toolbox" mended glued soldered | drill screw ladder parts tape pipe nails hammer
kitchen : oven stove sink fridge | pan kettle
chores housework cleaning clean tidy declutter : hoover vacuumed dusted scrubbed mopped wiped ironed "bin bags" laundry | sink windows floor wardrobe bucket drawers cupboards soap dust shelves boxes clothes
burglary burglar robbed robbery burgled "broken into" "break in" thief theft stolen steal : "was gone" pickpocket burglars "forced open" smashed crowbar "lock was" | police gone window drawers lock missing jewellery purse wallet drawer ring empty glass insurance
police crime court law legal : officer statement judge lawyer witness sergeant | station uniform form stamp
bureaucracy authorities "red tape" paperwork officials "public office" : stamp form consulate "town hall" visa permit counter "waiting number" "tax office" queue certificate | hours number signature desk officer office photograph copies appointment stamped
tax taxes : "tax return" receipts refund | forms folder numbers
queue wait waiting : hours queue "took a number" "stood in line" minutes "waiting room" | long clock number chairs until
vote election politics political protest demonstration : ballot polling march banner slogan megaphone parliament placard rally | queue square crowd police flag minister sign signed
news war : refugees bombs soldiers radio headline | newspaper television front
church religion religious pray prayer faith god spiritual : pew mass psalm "our father" rosary altar hymn chapel priest sermon mosque synagogue amen | candle knelt blessing bells cathedral silence old words quiet
`;
