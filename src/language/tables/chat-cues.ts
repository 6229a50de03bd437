/** Verbs of speech that people type in a chat and newspapers do not, with an example. */
const ROWS: ReadonlyArray<readonly [word: string, example: string]> = [
  ['bilang', 'Sari bilang “Kami siap.”'],
  ['blg', 'Sari blg “Kami siap.”'],
  ['ngomong', 'Sari ngomong “Kami siap.”'],
  ['berkata', 'Sari berkata “Kami siap.”'],
  ['ngaku', 'Sari ngaku “Kami siap.”'],
  ['quote', '“We are ready” (quote Lena)'],
  ['quoting', 'quoting Lena: “We are ready”'],
];

export const CHAT_CUES: ReadonlySet<string> = new Set(ROWS.map(([word]) => word));
