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
  ['《', '》', '《Kami siap》'],
  ['＂', '＂', '＂Kami siap＂'],
  ['❝', '❞', '❝Kami siap❞'],
  ['〝', '〞', '〝Kami siap〞'],
  ['&quot;', '&quot;', '&quot;Kami siap&quot;'],
  ['「', '」', '「Kami siap」'],
  ['『', '』', '『Kami siap』'],
  ['《', '》', '《Kami siap》'],
  ['〈', '〉', '〈Kami siap〉'],
  ['❝', '❞', '❝Kami siap❞'],
  ['＂', '＂', '＂Kami siap＂'],
  ['‘', "’'", '‘Kami siap’'],
  ["'", "'’", "'Kami siap'"],
];

/** Marks that are one of the common marks in another form: as written, which mark that is, and an example. */
const FORMS: ReadonlyArray<readonly [written: string, mark: string, example: string]> = [
  ['＂ &quot; &#34; &#x22;', '"', '&quot;Kami siap&quot;'],
  ['❝ 〝 &ldquo; &#8220; &#x201c;', '“', '&ldquo;Kami siap&rdquo;'],
  ['❞ 〞 &rdquo; &#8221; &#x201d;', '”', '❝Kami siap❞'],
  ['&laquo; &#171;', '«', '&laquo;Kami siap&raquo;'],
  ['&raquo; &#187;', '»', '&laquo;Kami siap&raquo;'],
];

/** A mark as written, and the common mark it stands for. */
export const MARK_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(([written, mark]) => written.split(' ').map((form) => [form, mark] as const)),
);

/** Marks that only their own other half closes: `«…»`, and `»…«` in German. */
export const ANGLED_MARKS: ReadonlyMap<string, string> = new Map(
  ['«»', '‹›', '《》', '「」', '『』'].flatMap((pair) => {
    const [opens = '', closes = ''] = pair;
    return [[opens, closes] as const, [closes, opens] as const];
  }),
);

/** What closes a quotation, as a pattern: `.”`, `?&quot;`. */
export const CLOSING_MARK = `["'”’»›》」』❞〞＂]|&(?:quot|rdquo|raquo|#34|#8221|#187);`;
