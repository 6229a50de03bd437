import type { CheckMessages } from './check-types.ts';

const number = new Intl.NumberFormat('en');

export const checkEn: CheckMessages = {
  verdicts: {
    verbatim: 'Word for word',
    cut: 'Word for word, but cut so that it says something else',
    'verbatim-disputed': 'One source has these words, another disputes them',
    altered: 'Not word for word: the words were changed',
    misattributed: 'Found, but as somebody else’s words',
    'speaker-unclear': 'Found, but the speaker is unclear',
    'reported-only': 'Reported, not verbatim',
    'possible-translation': 'Possibly a translation',
    disputed: 'The source says this was not said',
    unattributed: 'These words stand there, but as nobody’s quotation',
    'not-found': 'Not found in these sources',
  },
  meaning: {
    verbatim: 'The source has these very words as somebody’s own.',
    cut: 'The words were said, but the rest of their sentence changes what they say. This is not a plain yes: please read the whole sentence.',
    'verbatim-disputed': 'The words stand there as somebody’s own, but not everywhere. This is not a plain yes.',
    altered: 'Something like it was said, but not in these words.',
    misattributed: 'The name does not fit the words.',
    'speaker-unclear': 'This source does not show whether the name fits the words.',
    'reported-only':
      'The source tells this in its own words, so it does not belong in quotation marks as somebody’s own.',
    'possible-translation':
      'A statement in another language may mean the same. These exact words are not in it; please compare the two.',
    disputed: 'The words stand in the source, but it does not say that anybody really said them.',
    unattributed: 'The source has these very words, but does not put them into anybody’s mouth.',
    'not-found': 'That proves nothing: it may have been said elsewhere, or in other words.',
  },
  onlyTypos: 'It was said like this, except for what looks like a typing error.',
  onlyFragment: 'The words are there, but too few to stand for their sentence. Please read the whole sentence.',
  disputes: {
    denied: 'The source denies it, or says that nobody said or heard it.',
    fake: 'The source calls it fake: edited, invented, satirical or misquoted.',
    alleged: 'Somebody is only accused of having said it, or rumoured to have.',
    hypothetical: 'It stands there under a condition, or as something imagined.',
    asked: 'The source only asks whether it was said.',
    planned: 'It was yet to be said when the source was written.',
  },
  alsoDisputed: (why) => `**Careful:** elsewhere in these sources the same words are disputed. ${why}`,
  oddities: {
    direction: (written) => `Characters that turn the direction of reading were taken out first: ${written}`,
    hidden: (written) => `Characters that nobody sees were taken out first: ${written}`,
    letters: (written, read) => `“${written}” is written with letters of another script; it was read as “${read}”.`,
    'name-letters': (written, read) =>
      `The name “${written}” is written with letters of another script; it was read as “${read}”.`,
  },
  alsoAltered: 'And the words were changed.',
  alsoReported: 'And the source only reports them: they are not verbatim.',
  checked: (claim, speaker) =>
    speaker === null ? `Checked: “${claim}”` : `Checked: “${claim}”, attributed to ${speaker}`,
  speaker: {
    is: (people) => `The source attributes it to ${people}.`,
    matches: (people) => `The source attributes it to ${people}, as claimed.`,
    original: (people) => `The statement in the source is by ${people}.`,
    differs: (people, claimed) => `The source attributes it to ${people}, not to ${claimed}.`,
    open: (people, claimed) =>
      `The source attributes it to ${people}. It does not say whether “${claimed}” means the same person or office.`,
    unclear: (claimed) =>
      claimed === null
        ? 'Speaker unclear: the source does not make clear who said it.'
        : `Speaker unclear: the source does not make clear whether ${claimed} said it.`,
  },
  differences: '**Word by word** (struck through: only in the source; bold: only in what was checked)',
  differencesTooMany: 'The two differ too much to be shown word by word; please compare them yourself.',
  leftOut: (words) => `left out: “${words}”`,
  added: (words) => `added: “${words}”`,
  became: (said, claimed) => `“${said}” became “${claimed}”`,
  moreChanges: (count) => `and ${number.format(count)} more`,
  typo: (said, claimed) => `looks like a typing error: “${claimed}” for “${said}”`,
  warningsTitle: '**Careful, this can change the meaning:**',
  warnings: {
    negation: 'a “not” or the like was dropped or added',
    number: 'a number differs',
    date: 'a date differs',
    name: 'a name differs',
    opposite: 'a word became its opposite',
    condition: 'a condition (“if”, “unless”) was dropped or added',
    hedge: 'it sounds more or less certain than the source (“perhaps”, “I think”)',
    limit: 'a limit (“only”, “almost”) was dropped or added',
    question: 'a question became a statement, or the other way round',
    ellipsis: 'the “…” leaves out a “not” or the like',
    splice: 'parts of separate statements were joined into one',
    fragment: 'fewer than six words out of a longer sentence, and no whole clause',
  },
  cutTitle: '**Left out of the sentence, and it matters:**',
  cut: {
    negation: 'a “not” or the like',
    number: 'a number',
    date: 'a date',
    name: 'a name',
    opposite: 'a word that says the opposite',
    condition: 'a condition',
    hedge: 'how sure the speaker is',
    limit: 'a limit',
    question: 'that it is a question',
    ellipsis: 'a “not” or the like, behind “…”',
    splice: 'what stands between the parts',
    fragment: 'the rest of the sentence',
  },
  inTheSource: '**In the source**',
  nearest: 'The nearest passage. It is **not** what was checked.',
  disputing: '**The passage that says so**',
  standing: '**They stand here**',
  nothingNear: 'No passage comes close.',
  several: (count) => `${number.format(count)} quotations checked, one by one.`,
  notChecked: (count) =>
    `Not checked: ${number.format(count)} more. Use \`/check\` for ${count === 1 ? 'it' : 'each of them'}.`,
};
