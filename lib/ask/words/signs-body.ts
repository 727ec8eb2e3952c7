// Signs of body, mind and feeling. Read as signs-life.ts.

export const bodySigns = `
insomnia sleepless sleeplessness "trouble sleeping" "not sleep" "could not sleep" "cannot sleep" sleep sleeping "bad night" : "lay awake" "wide awake" "lying awake" "could not sleep" "three in the morning" "four in the morning" "half past three" "staring at the ceiling" tossed "counting sheep" "sleeping pills" insomnia "slept badly" "slept two hours" | awake ceiling clock pillow dark night alarm morning hums heartbeat until
tired exhausted exhaustion weary fatigue worn : "fell asleep" yawned "could hardly stand" drained "eyes closed" "no energy" | bed coffee heavy sofa sleep limbs bones nap
nap doze "fall asleep" "fell asleep" asleep : snored nodded dozed napped slept "closed his eyes" | sofa chair woke blanket
dream dreams nightmare dreamt : "woke up" nightmare "in my sleep" | falling chased night staircase awake
headache headaches migraine : "my head" aspirin temple temples "curtains drawn" paracetamol throbbing migraine | dark light pounding hammer loud forehead pills curtains noise bell skull
ill illness sick sickness unwell flu cold fever : thermometer coughing sneezing shivering antibiotics degrees feverish "sore throat" "hot water bottle" vomited tissues sweating | bed soup blanket tea doctor cough tablets nose bones throat pillow temperature chills
infection : antibiotics pus swollen penicillin | doctor fever red tablets
doctor physician gp prescribe prescribed medicine medication "medical" : stethoscope prescription antibiotics surgery "blood pressure" tablets pills pharmacy ointment | dr waiting chemist blood tested drops cough cold week
hospital operation surgery operated : anaesthetic surgeon ward nurse stitches "operating theatre" ambulance drip "visiting hours" | bed gown scar corridor visitors doctor bandage monitor
dentist tooth teeth dental "teeth pulled" "tooth pulled" "wisdom teeth" toothache : drill "root canal" filling crown molar cheek dentist anaesthetic jaw | mouth chew swollen soup gums cold numb ice tongue
optician eyes eyesight glasses vision : lenses optician "reading glasses" blurred "contact lenses" | letters edges frames prescription sharp
allergy allergic "hay fever" pollen : sneezing sneezed pollen antihistamine blossom rash "itchy eyes" "runny nose" | tablets spring birch eyes nose grass tissues blossoms chemist
injury injured hurt wound "get hurt" "get injured" "hurt myself" : sprained twisted torn bandage crutches stitches bruise bleeding limped plaster "cut my" ligament strained snapped "broke my" | ankle knee calf blood ice limp cast swollen bench doctor muscle
"broken bone" "broken leg" "broken arm" fracture : plaster crutches cast sling x-ray | snapped fell swollen sign
back shoulders neck ache pain : stiff cramp massage physiotherapist "cannot bend" | muscle chair bend ache heat
pain hurt hurts : ache aching sore throbbing stabbing | tablets
voice hoarse speak : hoarse whisper laryngitis "lost my voice" croak | throat notes cough tea
pregnancy : ultrasound midwife | belly kick
cancer tumour chemotherapy biopsy lump : oncologist chemotherapy biopsy lump benign malignant radiation | scan results hospital hair doctor word
"test results" "medical results" results diagnosis : biopsy scan "blood test" laboratory benign | doctor ring phone envelope letter waiting thursday
memory forget forgetful forgetting forgetfulness dementia alzheimer : "could not remember" "did not remember" "forgot" "called me by" "asked twice" "lost the word" confused | name word twice again keys same
old aging ageing age older : wrinkles "grey hair" "white hair" walking stick | mirror years slow hands knees
weight diet "lose weight" : scales kilos calories "belt" "size" | trousers salad sugar bread
exercise fitness gym sport workout training : treadmill dumbbells "personal trainer" "push ups" squats sweat | muscles mat lungs kilometres trainers towel
run running jog jogging race marathon : kilometres finishing "finish line" laps trainers "without stopping" "personal best" medal sprinted kilometre | lungs knees breath pace shoes legs hill calf stitch park minutes crowd
yoga stretch : mat "downward dog" | breathe pose
meditate meditation retreat mindfulness silence : monastery cushion incense "days of silence" nuns monks "did not speak" "no talking" | breath gong silence bell mat quiet peace phone days sitting
therapy therapist counselling psychologist : session "on the couch" therapist counsellor | tissues chair hour stone dr clock
anxiety anxious panic worry worried nervous fear afraid scared frightened dread : trembling "heart racing" "could not breathe" "my heart" "cold sweat" shaking palpitations "hands shook" "butterflies" "stomach in knots" | breath dark stomach shook knot sweat dread sums knees chest
depressed depression sad sadness unhappy down miserable : "could not get up" "did not get up" crying tears hopeless numb empty wept "no point" "grey" | bed curtains heavy nothing dark blanket cold
cry crying cried weep tears : tears wept sobbed sobbing handkerchief "wet eyes" | tissues eyes face sleeve
lonely loneliness alone isolated : "nobody called" "no one to" "by myself" "on my own" "nobody rang" "eat alone" | quiet empty plate telephone radio nobody silence evening window
angry anger rage furious fury mad : slammed shouted furious "my fists" yelled fuming boiling "threw the" seething swore | door fists red loud teeth block glared
quarrel argument argue argued fight fought row dispute conflict disagreement : slammed shouted yelled "did not speak" "without a word" "raised his voice" "raised her voice" "not speaking" "called me" "called him" "called her" screamed | door silent cold word couch room dishes apart loud voices angry back
apologise apology sorry forgive "make up" reconcile reconciled reconciliation "say sorry" : "is sorry" "was sorry" "i am sorry" "said sorry" forgave "my fault" "his fault" "her fault" "shook hands" regret "olive branch" | hug letter flowers sorry years wrong hand
jealous jealousy envy envious : "why not me" "congratulated" | smiled others congratulations his her luck wonderful photographs new
success successful achievement achieve proud pride accomplish accomplishment : applause applauded clapped clapping congratulated medal "standing ovation" "i did it" printed published | stage proud won finished hands trembling paper prize copies
fail failure failed mistake ruin ruined : burned burnt spoiled collapsed "went wrong" broke "fell apart" botched "had to throw" | smoke smell alarm bin wrong dropped toast
embarrassed embarrassment embarrassing ashamed shame humiliated awkward blush : blushed "everybody laughed" "went red" "turned red" "my ears" "wanted the floor" "in front of everyone" "wrong person" "my zip" | red laughed stared face cheeks whispered giggled silence
guilt guilty regret remorse : "should have" "my fault" "wish i had" "if only" | sorry never told
happy happiness joy joyful glad cheerful delighted "good mood" : laughed giggled "danced" grinned beamed "tears of laughter" whistled "hugged everybody" | sun sang smile laugh dance light song
laugh laughter funny hilarious humour joke : giggled "until our stomachs" chuckled "burst out" grinned snorted | tears funny joke belly
fun "good time" party celebrate celebration : laughed danced toast champagne balloons fireworks candles music | cake guests midnight glasses song friends dance
surprise surprised unexpected : "did not expect" suddenly "had no idea" "out of nowhere" speechless "jumped out" | gift door behind
grateful gratitude thankful thank : "thank you" "without being asked" | kind neighbour soup helped
kind kindness help helped helpful stranger strangers generous : "gave me" "carried my" "lent me" "held the door" "brought me" "paid for my" | umbrella seat reward driver bag smile offered soup coat
lose lost misplace "lost property" "lost something" : "left my" "forgot my" "gone from" "nowhere" "could not find" "looked everywhere" missing "lost and found" | wallet keys purse phone umbrella bus pocket seat glove
find found : "under the" "at the bottom of" discovered | drawer cupboard attic pocket
bored boredom : yawned "nothing to do" "counted the" | window clock rain slow
calm peace peaceful relax relaxed relaxing rest : "did nothing" "breathed out" "deep breath" "hot bath" bathtub "feet up" | quiet tea sun book bench sofa still candle radio blanket slow
brave courage dare dared : "stood up" "my knees" "said it out loud" jumped | shook voice hands heart
hope hopeful optimistic : "perhaps it will" "next year" | light spring seed
miss missing homesick homesickness nostalgia : "far away" "smell of home" "wished i was home" | photographs home letter village empty kitchen
secret confess confession "come out" "coming out" gay lesbian : "told us that" "told me that" "his boyfriend" "her girlfriend" "told nobody" confessed "never told" | supper silence whispered table hug
lie lied dishonest betray betrayal betrayed trust : "read my" "behind my back" "found out" "had known" "all along" cheated "was not true" | letter secret messages phone lie
death die died dying funeral bury buried burial grief mourn mourning loss grave : coffin funeral wreath cemetery graveside undertaker hearse condolences eulogy "passed away" urn ashes widow | church lilies flowers black earth bells candle hymn poem wool grave last chair empty
suicide : "took his own life" "took her own life" | bridge
drink drinking alcohol sober drunk hangover : "poured" wine beer whisky hangover tipsy vodka "without a drop" schnapps | bottle glass sink bar headache toast days calendar
smoke smoking cigarette cigarettes "quit smoking" : cigarette lighter nicotine ashtray "pack of" patch | balcony smoke gum days cough
phone "social media" internet "screen time" : scrolling "my feed" "deleted the app" notifications "airplane mode" offline | likes photographs battery app evening
habit routine resolution resolutions "new year" "new year's" goal goals "good intentions" vow : "from now on" promised "every day" "this year" "i will" resolved "no more" "first of january" | list stop call start year days run diary soup home sundays plate
decide decision choose choice : decided "made up my mind" "said yes" "said no" chose | list coin paper finally
patience : waited slow | stones
`;
