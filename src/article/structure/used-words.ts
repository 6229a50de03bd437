/** So much of a body is looked through for the use of a word. UTF-16 code units. */
const LOOKED_THROUGH_MAX = 1024 * 1024;

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Gives the test whether a word, given in lower case, stands in a text in lower case: such a word is hardly a name.
 * Each word is looked for once; one search takes time linear in the text's length, in native code.
 */
export function lowerCaseTest(body: string): (word: string) => boolean {
  const text = body.slice(0, LOOKED_THROUGH_MAX);
  const known = new Map<string, boolean>();
  return (word) => {
    const used = known.get(word) ?? holdsWord(text, word);
    known.set(word, used);
    return used;
  };
}

function holdsWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    // An address, a tag or a nick is no use of the word.
    if (!LETTER.test(before) && !LETTER.test(after) && !/[@/<._-]/.test(before) && !/[@/>_]/.test(after)) return true;
  }
  return false;
}
