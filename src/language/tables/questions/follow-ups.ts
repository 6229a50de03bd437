/**
 * What opens a follow-up and says nothing of what is asked, in either language: members mix them. Longer ones first.
 */
export const FOLLOW_UP_OPENINGS: ReadonlyArray<readonly [opening: string, example: string]> = [
  ['(?:and|but|so|then|ok|okay) (?:what|how) (?:about|of)', 'And what about the harbour?'],
  ['(?:what|how) about', 'How about Millbrook?'],
  ['what of', 'What of the harbour?'],
  ['(?:and|but|or|also|then|ok|okay)(?: (?:for|on|in|by|from))?', 'And for the library?'],
  [
    '(?:dan|lalu|lantas|terus|kalau|kalo|nah)? ?(?:bagaimana|gimana) (?:dengan|kalau|soal|tentang)',
    'Lalu bagaimana dengan Sagara?',
  ],
  ['(?:kalau|kalo|klo) (?:dari|soal|tentang|menurut)', 'Kalau menurut Bagus?'],
  ['(?:dan|lalu|lantas|terus|trus|kalau|kalo|klo|serta|juga|atau|tapi|tetapi|nah)', 'Dan Bagus?'],
  ['(?:dari|oleh|untuk)', 'Dan dari Bagus?'],
];

/** What closes one, where it opens with no such words: "Bagus gimana?" */
export const FOLLOW_UP_CLOSINGS: ReadonlyArray<readonly [closing: string, example: string]> = [
  ['(?:bagaimana|gimana|gmn|gmana|piye)(?: (?:ya|dong|sih|tuh))?', 'Terus Bagus gimana?'],
  ['(?:ya|dong|deh|sih|tuh|nih|pls|please|though|tho|then|btw|lol|kak|min)', 'and Bagus then?'],
];
