import { checkEn } from './check-en.ts';
import type { Messages } from './types.ts';

const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');
const and = new Intl.ListFormat('en', { type: 'conjunction' });
const percent = new Intl.NumberFormat('en', { style: 'percent' });
const or = new Intl.ListFormat('en', { type: 'disjunction' });

function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${plural.select(count) === 'one' ? one : other}`;
}

export const en: Messages = {
  locale: 'en',
  commands: {
    ask: {
      description: 'Ask a question; the answer is the exact passage of a source',
      question: 'What would you like to know?',
      speaker: 'Only what this person said',
      public: 'Show the answer to everyone here (otherwise only you see it)',
    },
    quotes: {
      description: 'Who said what, in the words of the sources',
      speaker: 'Only what this person said',
      about: 'Only what was said about this',
      kind: 'Only word for word, or only reported',
      source: 'Only from this source or publisher',
      order: 'By article, or the newest first',
    },
    sources: { description: 'The sources that the answers come from' },
    help: { description: 'What this bot does and how to use it' },
    find: { name: 'Find in sources' },
    check: {
      description: 'Did they say it? A quotation held against the sources, word for word',
      quotation: 'The quotation; with its speaker if you like: “…” — Name',
      speaker: 'Who is said to have said it',
      public: 'Show the result to everyone here (otherwise only you see it)',
    },
    verify: { name: 'Check quotation' },
  },
  kinds: { direct: 'word for word', indirect: 'reported, not verbatim', mixed: 'reported, partly word for word' },
  orders: { article: 'as the articles have them', newest: 'newest first' },
  buttons: {
    around: 'Sentences around it',
    aroundNumber: (place) => `Around no. ${number.format(place)}`,
    more: 'Next passages',
    nearest: 'Nearest passages',
    previous: 'Previous',
    next: 'Next',
    source: 'In the source',
    said: (name) => `What ${name} did say`,
    who: 'Who is quoted',
    allQuotations: 'All quotations',
    follow: 'Ask a follow-up',
    share: 'Share in this channel',
    sharing: 'Sharing…',
    shared: 'Shared in this channel',
    remove: 'Remove from this channel',
  },
  menu: {
    placeholder: 'More about this answer',
    moreBy: (name) => ({ label: `More by ${name}`, hint: 'Everything the sources quote this person with' }),
    others: { label: 'Who else spoke about this', hint: 'What others are quoted with on the same topic' },
    whoSpoke: { label: 'Who spoke about this', hint: 'What people are quoted with on this topic' },
    why: { label: 'Why this passage', hint: 'Words that matched, translations, how the speaker was found' },
    copy: {
      plain: { label: 'Copy as plain text', hint: 'The passage, who said it and where it stands' },
      markdown: { label: 'Copy as Markdown', hint: 'A block quote with a link, for a page or a note' },
      reference: {
        label: 'Copy as a reference',
        hint: 'Agency, title, publisher, date and paragraph, as far as known',
      },
    },
  },
  check: checkEn,
  follow: {
    title: 'Ask a follow-up',
    label: 'What else would you like to know?',
    after: (question) => `After: ${question}`,
    placeholder: 'for example: and Lebanon?',
    read: (typed, before) => `You wrote “${typed}” after “${before}”; I read it as the question above.`,
    readSpeaker: (typed, before, name) =>
      `You wrote “${typed}” after “${before}”; I asked the same again, of ${name}’s words alone.`,
    asIs: 'I found nothing in the question before that your words could take the place of, so I asked them as they are.',
  },
  sharedBy: (mention) => `Shared by ${mention}`,
  pointedCut: (characters) =>
    `The message is long; its first ${counted(characters, 'character', 'characters')} are the question.`,
  copyTitle: { plain: 'As plain text', markdown: 'As Markdown', reference: 'As a reference' },
  copyApart: 'The source holds backticks side by side; in this copy an invisible character stands between them.',
  others: {
    title: (people, beside) =>
      `${beside ? 'Also quoted' : 'Quoted'} about this: ${counted(people, 'statement', 'statements')}, the best of each person or group.`,
    none: 'The sources quote nobody about this.',
    noneElse: (names) => `Apart from ${names}, the sources quote nobody about this.`,
  },
  why: {
    title: '**Why this passage**',
    matched: (words) => `These words of your question stand in it: ${and.format(words)}.`,
    linked: {
      inflected: (typed, found) => `${found} is another form of your word ${typed}.`,
      cognate: (typed, found) => `${found} is your word ${typed} in the language of the source.`,
      name: (typed, found) => `${found} is another spelling of the name ${typed}.`,
      place: (typed, found) => `${found} names the same place as ${typed}.`,
      date: (typed, found) => `${found} is the same date as ${typed}.`,
      office: (typed, found) => `${found} is the same office as ${typed}.`,
      compound: (typed, found) => `${found} is your word ${typed}, joined or written apart.`,
      translation: (typed, found) => `${found} translates your word ${typed}.`,
      synonym: (typed, found) => `${found} can mean the same as your word ${typed}.`,
      personInFull: (_typed, found) => `${found}, whom you asked about, speaks or is meant in it.`,
      person: (typed, found) => `${found}, whom you asked about with ${typed}, speaks or is meant in it.`,
    },
    missing: (words) => `Not found in it: ${and.format(words)}.`,
    cued: (people, cue) => `${people} is taken for the speaker because the source writes “${cue}” beside the words.`,
    resolved: (people, cue, mention) =>
      `${people} is taken for the speaker: the source writes “${cue}” beside the words, and I read “${mention}” from the text before it.`,
    suffixed: (people, cue) =>
      `${people} is taken for the speaker: I read who is meant by “${cue}” from the text before it.`,
    carried: (people) => `${people} is taken for the speaker because the words go on from those before.`,
    unsure: 'I am not sure of this speaker; please read what stands around it.',
    unclear: 'Somebody is quoted, but the source does not make clear who.',
    narrated: (publisher) => `Nobody is quoted in it: it is told by ${publisher ?? 'the publisher'}.`,
    chance: (probability) => `I put the chance that it answers your question at about ${percent.format(probability)}.`,
  },
  voice: {
    direct: (people) =>
      people === '' ? 'Somebody’s own words; the source does not make clear whose' : `In ${people}’s own words`,
    indirect: (people) =>
      people === ''
        ? 'Reported, not verbatim; the source does not make clear whose words'
        : `Said by ${people}: reported, not verbatim`,
    mixed: (people, publisher, { verbatim, reported, narrated }) => {
      const who = people === '' ? 'Somebody (the source does not make clear who)' : people;
      const said = [...(verbatim ? ['word for word'] : []), ...(reported ? ['reported, not verbatim'] : [])];
      const how = said.length > 1 ? said.map((part) => `partly ${part}`).join(', ') : said.join('');
      return `${who}: ${how}${narrated ? `; the rest in ${publisher ?? 'the publisher'}’s own words` : ''}`;
    },
    narrator: (_people, publisher) =>
      publisher === null ? 'The publisher’s own words, not a speaker’s' : `${publisher}’s own words, not a speaker’s`,
  },
  paragraph: (place) => `paragraph ${number.format(place)}`,
  noPublisher: 'publisher not stated',
  openInSource: 'in the source',
  silence: ({ sources, sentences }) =>
    `The sources do not seem to say. I found no answer among the ${counted(sentences, 'sentence', 'sentences')} of ${counted(sources, 'source', 'sources')}.`,
  silenceOf: (speaker) => `Nothing that ${speaker} says in the sources answers this.`,
  silenceInOtherLanguage:
    'I understand questions in Indonesian and in English. Please ask in one of them; the passage is shown in the language it was written in.',
  silenceOnUnknown: (names) => `The sources do not mention ${and.format(names)}.`,
  notQuotedOn: (speaker, quotations) =>
    `The sources do not quote ${speaker} about this. They have ${counted(quotations, 'quotation', 'quotations')} of ${speaker} about other things.`,
  corrected: (words) => `Showing results for ${and.format(words)}`,
  resolved: (mention, people) => `“${mention}” is ${people}, as I read the text around it`,
  nearestOffer: 'Some passages come near, but they do not answer it. You can look at them below.',
  nearestTitle: 'The nearest passages. They do **not** answer the question.',
  moreTitle: 'The next passages, less likely to answer the question.',
  noMore: 'There are no further passages.',
  aroundTitle: 'The passage (in bold) and what stands around it',
  aroundVoices: (publisher) =>
    publisher === null
      ? 'All that stands outside quotation marks is told by the publisher.'
      : `All that stands outside quotation marks is told by ${publisher}.`,
  tooLong: (characters) =>
    `This sentence has ${number.format(characters)} characters, more than fits into a message. It is not cut, so please read it in the source.`,
  quotations: {
    title: (count) => counted(count, 'quotation', 'quotations'),
    by: (name) => `by ${name}`,
    within: (source) => `in “${source}”`,
    newestFirst: 'newest first',
    range: (first, last) =>
      first === last ? `no. ${number.format(first)}` : `no. ${number.format(first)} to ${number.format(last)}`,
    boldNote: 'In bold: what was said. Around it: the sentence it stands in.',
    page: (page, pages) => `page ${number.format(page)} of ${number.format(pages)}`,
    whoTitle: (people, quotations) =>
      `${counted(people, 'speaker', 'speakers')} · ${counted(quotations, 'quotation', 'quotations')}`,
    howOften: (quotations, sources) =>
      `${counted(quotations, 'quotation', 'quotations')} in ${counted(sources, 'source', 'sources')}`,
    unclear: (quotations) => `Speaker unclear: ${counted(quotations, 'quotation', 'quotations')}`,
    none: 'The sources quote nobody.',
    noneSuch: 'There is no such quotation in the sources.',
    noneOf: (name) => `The sources do not quote ${name} in this way.`,
    noneAbout: 'The sources quote nobody about this.',
    noneAboutOf: (name) => `The sources do not quote ${name} about this.`,
    saidInstead: (name, count) =>
      `They do have ${counted(count, 'quotation', 'quotations')} of ${name} about other things.`,
    saidOtherwise: (name, count) => `They do have ${counted(count, 'quotation', 'quotations')} of ${name} in all.`,
    unclearSpeaker: 'speaker unclear',
  },
  sources: {
    title: (count) => `Answers come from ${counted(count, 'source', 'sources')}, and from nothing else.`,
    untitled: (opening) => `No title stated. It begins: “${opening} […]”`,
    published: (date) => `published ${date}`,
    contents: ({ paragraphs, sentences, quotations, people }) =>
      [
        counted(paragraphs, 'paragraph', 'paragraphs'),
        counted(sentences, 'sentence', 'sentences'),
        counted(quotations, 'quotation', 'quotations'),
        counted(people, 'person named', 'people named'),
      ].join(' · '),
  },
  countSources: (count) => counted(count, 'source', 'sources'),
  choice: (count) => counted(count, 'quotation', 'quotations'),
  help: {
    how: 'Notulen answers questions with the exact words of its sources. It writes no answers of its own: what you see in a quotation is a passage as it was published, with a note on whose words it is and where it stands. Where the sources do not say, it says so.',
    commands: [
      '`/ask` a question and get the passage that answers it. `speaker` keeps to one person’s words, `public` shows it to everyone.',
      '`/quotes` shows who is quoted, and what they said: by `speaker`, `about` a topic, by `kind` (word for word or reported) or `source`; `order` puts the newest first.',
      '`/check` a quotation: was it said so, changed, cut, said by somebody else, or only reported? `speaker` is who is said to have said it, `public` shows the result to everyone.',
      '`/sources` shows what it answers from.',
      'On a message: *Apps → Find in sources* takes its text as the question; *Apps → Check quotation* checks what it quotes.',
      'Only you see an answer, until you share it in the channel. What was shared, you and the moderators can remove.',
    ].join('\n'),
    privacy:
      'It reads no messages but the one you point it at, keeps no questions or quotations, and sends nothing to other services.',
  },
  bug: (reference) =>
    `Something went wrong on my side, not on yours. Please try again; if it keeps happening, tell whoever runs this bot the reference \`${reference}\`.`,
  errors: {
    emptyQuestion: () => 'The question holds no words. Try for example: `/ask question: Who took part in the meeting?`',
    unknownSpeaker: ({ name, people }) =>
      people.length === 0
        ? `The sources name nobody called “${name}”; they name no people at all.`
        : `The sources name nobody called “${name}”. They do name ${and.format(people)}.`,
    ambiguousSpeaker: ({ name, people }) => `“${name}” could be ${or.format(people)}. Please give the full name.`,
    unknownSource: ({ name, sources }) =>
      sources.length === 0
        ? `There is no source like “${name}”; there are no sources at all.`
        : `There is no source like “${name}”. There are, for example: ${sources.join(', ')}. Choose one from the list while you type.`,
    ambiguousSource: ({ name, sources }) =>
      `“${name}” could be ${or.format(sources)}. Choose one from the list while you type.`,
    emptyQuotation: () =>
      'There are no words in it to check. Try for example: `/check quotation: “We will not close the harbour” speaker: Lena Moor`',
    sourceChanged: () =>
      'The source of this passage was changed or removed since then, so its place can’t be shown any more. Please ask again.',
    sourcesChanged: ({ command }) =>
      `The sources have changed since this list was made. Please use \`/${command}\` again.`,
    emptyMessage: ({ files }) =>
      files === 0
        ? 'This message holds no words that I could look for. Please choose one with text.'
        : `This message holds ${files === 1 ? 'a file' : 'files'} and no words. I read only the text of a message; please choose one with text.`,
    noShareHere: () => 'You may not write in this channel, so you can’t share an answer here.',
    notShared: () => 'Discord did not take the answer, so it was not shared. Please try again.',
    perhapsShared: () =>
      'Discord did not say whether the answer reached the channel. If it is not there, please ask again and share the new answer.',
    alreadyShared: () => 'This answer was shared already.',
    alreadyRemoved: () => 'This message was removed already.',
    notYours: () => 'Only the member who shared this, and moderators who may manage messages, can remove it.',
    unknownButton: () => 'This button can’t be used any more. Please use the command again.',
    unknownCommand: () => 'This command is not there any more. `/help` shows those that are.',
    stopping: () => 'I am being restarted right now. Please try again in a minute.',
    memberLimit: ({ goesOn }) =>
      `You have asked a lot within a minute, and others want their turn too. You can go on <t:${goesOn}:R>.`,
    serverLimit: ({ goesOn }) =>
      `This server has asked as much as it may within a minute. It goes on <t:${goesOn}:R>; nothing is wrong with what you asked.`,
    busy: ({ goesOn }) =>
      `So many people are asking at the moment that I can’t take another question. Please try again <t:${goesOn}:R>.`,
    interrupted: () => 'I was stopped before I could answer this. Please ask again.',
  },
};
