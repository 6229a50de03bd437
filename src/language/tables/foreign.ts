/**
 * Frequent function and question words of languages the bot does not know, to tell their questions from misspelt ones;
 * none of them is a word of Indonesian or English, and a question is foreign only with more of these than of known
 * ones.
 */
export const FOREIGN_WORDS: Readonly<Record<string, string>> = {
  // "¿Qué dijo el alcalde sobre el mercado?"
  spanish:
    'qué que quién quien cuándo cuando dónde donde cómo por cuál cuánto cuántos dijo sobre el los las una del para con está fue son su pero más cuánta ministro reunión',
  // "Qu'est-ce que le maire a dit du marché ?"
  french:
    "qu'est quoi qui quand où comment pourquoi quel quelle combien dit le les des une du sur dans avec est sont a-t-il c'est pour et ministre réunion",
  // "Was hat der Bürgermeister über den Markt gesagt?"
  german:
    'wer wann wo wie warum welche welcher wieviel hat gesagt über der das und mit ist sind wurde auf für nicht ein eine den dem von zu minister treffen',
  // "Wat zei de burgemeester over de markt?"
  dutch:
    'wie wanneer waar hoe waarom welke hoeveel zei heeft gezegd over het een en met is zijn van voor niet naar de dat vergadering',
  // "O que o prefeito disse sobre o mercado?"
  portuguese:
    'quem quando onde como porque qual quanto quantos disse sobre uma dos das com não está foi são para pelo pela reunião',
  // "Cosa ha detto il sindaco sul mercato?"
  italian:
    'cosa chi quando dove come perché quale quanto quanti detto sul sulla il lo gli della del con è sono per riunione',
  // "Belediye başkanı pazar hakkında ne dedi?"
  turkish: 'ne kim nerede nasıl neden niçin hangi kaç dedi hakkında ve ile için bir bu mi mı toplantı zaman',
  // "Sinabi ng alkalde tungkol sa palengke?"
  tagalog: 'ano sino kailan saan paano bakit alin ilan sinabi tungkol ng mga ang sa ay na si',
  // "Apa kang diomongake lurah babagan pasar?"
  javanese: 'kang sapa kapan ngendi kepriye pira diomongake babagan lan ing marang ora saka',
  // "Thị trưởng nói gì về chợ?"
  vietnamese: 'gì ai khi nào đâu thế sao bao nhiêu nói về và của là có được không',
};

/** One such word alone may be a title or a name. */
export const FOREIGN_MIN_WORDS = 2;
