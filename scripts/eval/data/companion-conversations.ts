// Written on 21 November 2026, after the companions' lines, by somebody who knew the steps but tried no line against them.
// What people say, turn by turn, in a conversation of no particular kind: any companion must be able to go on with it.
export const companionConversations: readonly (readonly string[])[] = [
  [
    "Lena called again on Sunday about December. I said yes before she finished the sentence.",
    "I think I should be able to say no to her, but every time my mother is in the room I go quiet.",
    "On Sunday evening, at home, my mother was there. I was tired and Lena kept talking.",
    "It keeps me from being the difficult one.",
    "I could write Lena a message before Monday.",
    "Probably after dinner, when the kitchen is empty.",
  ],
  [
    "My boss moved the deadline and told me in the corridor as if it were nothing.",
    "I nodded. I always nod, and then I am angry at my desk for two hours.",
    "He never asks whether the week is full already.",
    "If I say something I am afraid he will think I can't manage.",
    "Last time it was in March, also on a Thursday, also in the corridor.",
    "yes",
    "I want to ask for the plan in writing.",
  ],
  [
    "I haven't painted since the move. The box with the brushes stands in the hall.",
    "I don't know",
    "Every evening I walk past it and look at my phone instead.",
    "It says I was never any good at it anyway.",
    "My grandmother kept a small blue bowl for the water. I miss that bowl.",
    "no",
    "Maybe I could just open the box.",
  ],
  [
    "Slept badly again.",
    "Around four I wake and count what I owe.",
    "Money, and the car, and that I haven't called my brother.",
    "The car will not pass the test in spring.",
    "At four everything is larger than at breakfast.",
    "My brother would lend me something, and that is exactly why I don't call.",
  ],
  [
    "Today was good. We ate outside, the children dug a hole and filled it with water.",
    "I noticed that I looked at them without wanting to tidy anything.",
    "It lasted about an hour, and then the phone rang.",
    "It was work, of course, about the invoice.",
    "I want more hours like that one.",
    "I could leave the phone in the drawer on Saturday.",
  ],
];

// Written on 21 November 2026 in the same way, one for each of the other languages that are followed on this device.
export const companionConversationsAbroad: Readonly<Record<"de" | "fr" | "es", readonly string[]>> = {
  de: [
    "Meine Mutter hat am Sonntag wieder angerufen und nach Weihnachten gefragt. Ich habe ja gesagt, bevor sie fertig war.",
    "Eigentlich wollte ich dieses Jahr bei Jonas bleiben, aber am Telefon werde ich immer sofort klein.",
    "keine Ahnung",
    "Am Sonntagabend saß ich in der Küche, das Handy lag auf dem Tisch und der Tee wurde kalt.",
    "Sie sagt nie, dass sie enttäuscht ist, und trotzdem höre ich es jedes Mal.",
    "Ich könnte ihr am Montag nach der Arbeit eine Nachricht schreiben.",
    "ja",
  ],
  fr: [
    "Mon chef a encore avancé la réunion, il me l’a dit dans le couloir comme si ce n’était rien.",
    "J’ai hoché la tête. Je hoche toujours la tête, et après je suis en colère pendant deux heures.",
    "je ne sais pas",
    "La dernière fois, c’était un jeudi aussi, et je n’ai rien dit non plus.",
    "J’ai peur qu’il pense que je n’y arrive pas.",
    "Je voudrais lui demander le planning par écrit, demain matin peut-être.",
    "oui",
  ],
  es: [
    "Anoche volví a despertarme a las cuatro y me puse a contar lo que debo.",
    "El coche no va a pasar la revisión y todavía no he llamado a mi hermano.",
    "no sé",
    "A las cuatro todo es más grande que en el desayuno.",
    "Mi hermano me prestaría algo, y justo por eso no lo llamo.",
    "Podría llamarlo el sábado, después de comer, cuando no haya nadie en casa.",
    "sí",
  ],
};
