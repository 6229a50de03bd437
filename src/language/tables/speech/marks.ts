/** Quotation marks that open, with those that close them and an example; people use any of them, and mix them. */
export const QUOTATION_MARKS: ReadonlyArray<readonly [opens: string, closes: string, example: string]> = [
  ["''", "''", "''Kami siap''"],
  ['``', "''``", "``We are ready''"],
  ['"', '"”“″', '"Kami siap"'],
  ['“', '”"″‟', '“Kami siap”'],
  ['”', '”"“', '”Kami siap”'],
  ['„', '“”"', '„Kami siap“'],
  ['‟', '”"', '‟Kami siap”'],
  ['″', '″"', '″Kami siap″'],
  ['«', '»', '«Kami siap»'],
  ['»', '«', '»Kami siap«'],
  ['‹', '›', '‹Kami siap›'],
  ['「', '」', '「Kami siap」'],
  ['『', '』', '『Kami siap』'],
  ['‘', "’'", '‘Kami siap’'],
  ["'", "'’", "'Kami siap'"],
];
