import { checkEn } from './check-en.ts';
import { libraryEn } from './library-en.ts';
import type { Messages } from './types.ts';
import { wishesEn } from './wishes-en.ts';

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
  list: (parts) => and.format(parts),
  commands: {
    ask: {
      description: 'Ask a question; the answer is the exact passage of a source',
      question: 'What would you like to know?',
      speaker: 'Only what this person said',
      since: 'Only from sources of this day or later, such as 2025-10-21, October 2025 or 2025',
      public: 'Show the answer to everyone here (otherwise only you see it)',
    },
    quotes: {
      description: 'Who said what, in the words of the sources',
      speaker: 'Only what this person said',
      about: 'Only what was said about this',
      kind: 'Only word for word, or only reported',
      source: 'Only from this source or publisher',
      order: 'In the order of the articles, or newest first',
    },
    sources: { description: 'The sources that the answers come from' },
    help: { description: 'What this bot does and how to use it' },
    find: { name: 'Find in sources' },
    check: {
      description: 'Did they say it? Compares a quotation with the sources, word for word',
      quotation: 'The quotation; with its speaker if you like: “…” — Name',
      speaker: 'Who is supposed to have said it',
      public: 'Show the result to everyone here (otherwise only you see it)',
    },
    verify: { name: 'Check quotation' },
  },
  kinds: { direct: 'word for word', indirect: 'reported, not word for word', mixed: 'reported, partly word for word' },
  orders: { article: 'in the order of the articles', newest: 'newest first' },
  buttons: {
    around: 'Context',
    aroundNumber: (place) => `Context of no. ${number.format(place)}`,
    more: 'Next passages',
    previous: 'Previous',
    next: 'Next',
    said: (name) => `Quotations by ${name}`,
    who: 'Who is quoted',
    allQuotations: 'All quotations',
    again: 'Ask differently',
    share: 'Share',
    sharing: 'Sharing…',
    shared: 'Shared',
    remove: 'Remove',
  },
  menu: {
    placeholder: 'More…',
    more: { label: 'Next passages', hint: 'Less likely to answer the question' },
    follow: { label: 'Ask a follow-up', hint: 'A few words are enough, such as “and when?”' },
    around: (place) => ({ label: `Context of no. ${number.format(place)}`, hint: 'The sentences around it' }),
    who: { label: 'Who is quoted', hint: 'All speakers, those quoted most first' },
    whose: 'Whose quotations?',
    howOften: (quotations, sources) =>
      `${counted(quotations, 'statement', 'statements')} in ${counted(sources, 'source', 'sources')}`,
    moreBy: (name) => ({ label: `More by ${name}`, hint: 'Everything the sources quote from this person' }),
    others: { label: 'Who else spoke about this', hint: 'What others are quoted as saying on the same topic' },
    whoSpoke: { label: 'Who spoke about this', hint: 'What people are quoted as saying on this topic' },
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
  library: libraryEn,
  wishes: wishesEn,
  follow: {
    title: 'Ask a follow-up',
    label: 'What else would you like to know?',
    after: (question) => `After: ${question}`,
    placeholder: (other) => `for example: and ${other ?? 'when'}?`,
    read: (typed, before) => `You wrote “${typed}” after “${before}”; I read it as the question above.`,
    readSpeaker: (typed, before, name) =>
      `You wrote “${typed}” after “${before}”; I asked the same again, looking at ${name}’s words alone.`,
    asIs: 'I found nothing in the earlier question that your words could replace, so I asked them as they are.',
  },
  again: { title: 'Ask differently', label: 'Your question', placeholder: 'for example: Who took part?' },
  asked: (question) => `Asked: ${question}`,
  sharedAsked: (mention, question) => `Shared by ${mention}, who asked: ${question}`,
  sharedBy: (mention) => `Shared by ${mention}`,
  messageCut: (characters) =>
    `The message is long, so the question is its first ${counted(characters, 'character', 'characters')}.`,
  copyTitle: { plain: 'As plain text', markdown: 'As Markdown', reference: 'As a reference' },
  copyApart: 'The source has backticks side by side; this copy puts an invisible character between them.',
  others: {
    title: (people, beside) =>
      `${beside ? 'Also quoted' : 'Quoted'} about this: ${counted(people, 'statement', 'statements')}, the best match from each person or group.`,
    none: 'The sources quote nobody about this.',
    noneElse: (names) => `Apart from ${names}, the sources quote nobody about this.`,
  },
  why: {
    title: '**Why this passage**',
    matched: (words) => `Words of your question found in it: ${and.format(words)}.`,
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
      related: (typed, found) => `${found} may tell of what you asked about with ${typed}.`,
      personInFull: (_typed, found) => `${found}, whom you asked about, speaks or is meant in it.`,
      person: (typed, found) => `${found}, whom you asked about with ${typed}, speaks or is meant in it.`,
    },
    missing: (words) => `Not found in it: ${and.format(words)}.`,
    cued: (people, cue) => `I attribute the words to ${people} because the source writes “${cue}” beside them.`,
    resolved: (people, cue, mention) =>
      `I attribute the words to ${people}: the source writes “${cue}” beside them, and I read from the text before it who is meant by “${mention}”.`,
    suffixed: (people, cue) =>
      `I attribute the words to ${people}: I read from the text before it who is meant by “${cue}”.`,
    labelled: (people, label) => `I attribute the words to ${people} because “${label}” stands before them.`,
    carried: (people) => `I attribute the words to ${people} because they continue what stands before them.`,
    unsure: 'I am not sure of this speaker; please read the context.',
    unclear: 'Somebody is quoted, but the source does not make clear who.',
    narrated: (origin) => `Nobody is quoted in it: it is told by ${origin}.`,
    chance: (probability) => `I put the chance that it answers your question at about ${percent.format(probability)}.`,
  },
  whose: {
    quotedBy: (publisher) => `as quoted by ${publisher}`,
    quotedIn: (title) => `as quoted in ${title}`,
    partlyVerbatim: 'partly word for word',
    partlyReported: 'partly reported',
    restBy: (origin) => `the rest by ${origin} itself`,
    itself: (origin) => `${origin} itself`,
    noted: 'as noted in the minutes',
    minutes: 'the minutes',
    restOfMinutes: 'the rest by the minutes',
    unnamed: 'speaker not named',
    toldBy: (teller) => `as told by ${teller}`,
  },
  speakerUnclear: 'speaker unclear',
  after: (question) => `after ${question}`,
  paragraph: (place) => `paragraph ${number.format(place)}`,
  page: (place) => `page ${number.format(place)}`,
  at: (time) => `at ${time}`,
  atClock: (clock) => `at ${clock}`,
  openInSource: 'source',
  silence: '**The sources do not say.**',
  about: (titles, more) =>
    `They are about ${and.format(more === 0 ? titles : [...titles, `${number.format(more)} more`])}.`,
  older: '-# An older source says:',
  closest: '**Closest passages. None may answer it.**',
  silenceOf: (speaker) => `I looked only at what ${speaker} is quoted with.`,
  silenceWithin: (source) => `I looked only in “${source}”.`,
  silenceSince: (date) => `I looked only in sources of ${date} or later.`,
  undated: (count) =>
    `${counted(count, 'source does not tell its date and was', 'sources do not tell their date and were')} left out.`,
  silenceInOtherLanguage: 'I understand questions in Indonesian and in English. Please ask in one of them.',
  silenceOnUnknown: (names) => `The sources do not mention ${and.format(names)}.`,
  notQuotedOn: (speaker, quotations) =>
    `They do not quote ${speaker} about this; they have ${counted(quotations, 'quotation', 'quotations')} by ${speaker} about other things.`,
  corrected: (words) => `Showing results for ${and.format(words)}`,
  resolved: (mention, people) => `“${mention}” is ${people}, as I read it`,
  nearestTitle: '**Further passages. None may answer it.**',
  moreTitle: 'The next passages, less likely to answer the question.',
  noMore: 'There are no further passages.',
  aroundTitle: 'The passage (in bold) in its context',
  aroundVoices: (origin) => `Everything outside quotation marks is told by ${origin}.`,
  tooLong: (characters) =>
    `This sentence has ${number.format(characters)} characters, too many for one message. I do not cut sentences short, so please read it in the source.`,
  quotations: {
    title: (who, statements, sources) => {
      const count = `${counted(statements, 'statement', 'statements')} in ${counted(sources, 'source', 'sources')}`;
      return who === null ? `**${count}**` : `${who}: ${count}`;
    },
    within: (source) => `in “${source}”`,
    newestFirst: 'newest first',
    range: (first, last) =>
      first === last ? `no. ${number.format(first)}` : `nos. ${number.format(first)} to ${number.format(last)}`,
    page: (page, pages) => `page ${number.format(page)} of ${number.format(pages)}`,
    whoTitle: (people, quotations) =>
      `**${counted(people, 'speaker', 'speakers')}** · ${counted(quotations, 'statement', 'statements')}`,
    howOften: (quotations, sources) =>
      `${counted(quotations, 'statement', 'statements')} in ${counted(sources, 'source', 'sources')}`,
    unclear: (quotations) => `Speaker unclear: ${counted(quotations, 'quotation', 'quotations')}`,
    none: 'The sources quote nobody.',
    noneSuch: 'There is no such quotation in the sources.',
    noneOf: (name) => `The sources do not quote ${name} in this way.`,
    noneAbout: 'The sources quote nobody about this.',
    noneAboutOf: (name) => `The sources do not quote ${name} about this.`,
    saidInstead: (name, count) =>
      `They do have ${counted(count, 'quotation', 'quotations')} by ${name} about other things.`,
    saidOtherwise: (name, count) => `They do have ${counted(count, 'quotation', 'quotations')} by ${name} in all.`,
    topic: (about) => `About: ${about}`,
    sharedTopic: (mention, about) => `Shared by ${mention}, about: ${about}`,
  },
  sources: {
    title: (count) => `Answers come from ${counted(count, 'source', 'sources')}, and from nothing else.`,
    published: (date) => `published ${date}`,
    kinds: {
      news: 'news article',
      minutes: 'minutes',
      transcript: 'transcript',
      captions: 'captions',
      chat: 'chat log',
      release: 'press release',
    },
    contents: ({ kind, paragraphs, statements, speakers }) =>
      [
        en.sources.kinds[kind],
        counted(paragraphs, 'paragraph', 'paragraphs'),
        counted(statements, 'statement', 'statements'),
        counted(speakers, 'speaker', 'speakers'),
      ].join(' · '),
  },
  countSources: (count) => counted(count, 'source', 'sources'),
  choice: (count) => counted(count, 'quotation', 'quotations'),
  help: {
    how: 'Notulen answers questions with the exact words of its sources. It writes no answers of its own: what you see quoted is a passage as it was published, with a note on whose words they are and where they stand. Where the sources do not say, it says so.',
    commands: [
      '`/ask` a question and get the passage that answers it. `speaker` keeps to one person’s words, `source` to one source, `since` to those of a day or later, `public` shows it to everyone.',
      '`/quotes` shows who is quoted, and the quotations: by `speaker`, `about` a topic, by `kind` (word for word or reported) or by `source`; `order` puts the newest first.',
      '`/check` a quotation: was it said like this, changed, cut, said by somebody else, or only reported? `speaker` is who is supposed to have said it, `public` shows the result to everyone.',
      '`/sources` shows what the answers come from. Moderators add and remove them with `/library`, or with *Apps → Add as source* on a message.',
      'On a message: *Apps → Find in sources* takes its text as the question; *Apps → Check quotation* checks what it quotes.',
      'Only you see an answer until you share it in the channel. You and the moderators can remove what you shared.',
    ].join('\n'),
    privacy:
      'It reads no messages but the one you point it at, and keeps none of your questions or of the quotations that you check. What it keeps are the sources that moderators add, and which moderator did what. It fetches a web page only where a moderator adds it, and sends nothing else to other services.',
    privacyWithReader:
      'It reads no messages but the one you point it at, and keeps none of your questions or of the quotations that you check. What it keeps are the sources that moderators add, and which moderator did what. It fetches a web page only where a moderator adds it. What you ask, and up to eight passages found for it, are sent without your name to a ranking or AI model that whoever runs this bot has chosen: it may choose among the passages, and nothing that it writes is shown. Nothing else is sent to other services.',
  },
  bug: (reference) =>
    `Something went wrong on my side, not on yours. Please try again; if it keeps happening, tell whoever runs this bot the reference \`${reference}\`.`,
  errors: {
    ...libraryEn.errors,
    emptyQuestion: () =>
      'There are no words in the question. Try, for example: `/ask question: Who took part in the meeting?`',
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
    unknownDay: ({ typed }) =>
      `“${typed}” is no day that I can read. Write it like 2025-10-21, 21 October 2025 or 21/10/2025; “October 2025” or “2025” means from its first day on.`,
    ambiguousDay: ({ typed, days }) =>
      `“${typed}” can be two days, ${or.format(days)}. Please write the one you mean in that way.`,
    noSourceSince: ({ since, newest }) =>
      `No source is of ${since} or later; the newest is of ${newest}. Please give an earlier day, or none.`,
    sourceTooOld: ({ source, since, newest }) =>
      `Nothing of “${source}” is of ${since} or later; its newest is of ${newest}. Please give an earlier day, or none.`,
    noDatedSource: () =>
      'None of these sources tells its date, so I can’t leave out older ones. Please ask again without `since`.',
    emptyQuotation: () =>
      'There are no words in the quotation. Try, for example: `/check quotation: “We will not close the harbour” speaker: Lena Moor`',
    shortQuotation: () =>
      'That is too short to check: one or two words can be found anywhere. Please give at least three words of what was said.',
    quotesNobody: () =>
      'This message quotes nobody, so there is nothing to check. Choose one with words in quotation marks or with who said them: `“We will not close the harbour” — Lena Moor`',
    sourcesUnavailable: () =>
      'This server’s sources can’t be read at the moment. Please try again in a minute; if it goes on, tell whoever runs this bot.',
    sourceChanged: () =>
      'The source of this passage has been changed or removed since then, so its place can’t be shown any more. Please ask again.',
    sourcesChanged: ({ command }) =>
      `The sources have changed since this list was made. Please use \`/${command}\` again.`,
    checkChanged: () =>
      'The sources have changed since this was checked, and the result would be different now, so it was not shared. Please check it again.',
    emptyMessage: ({ files }) =>
      files === 0
        ? 'There are no words in this message. Please choose one with text.'
        : `This message has ${files === 1 ? 'a file' : 'files'} and no words. I read only the text of a message; please choose one with text.`,
    noShareHere: () => 'You do not have permission to send messages in this channel, so you can’t share anything here.',
    notShared: () => 'Discord did not accept the message, so it was not shared. Please try again.',
    perhapsShared: () =>
      'Discord did not say whether the message reached the channel. If it is not there, please use the command again and share the new result.',
    alreadyShared: () => 'This message has already been shared.',
    alreadyRemoved: () => 'This message has already been removed.',
    notYours: () => 'Only the member who shared this, and moderators who may manage messages, can remove it.',
    notSharable: () =>
      'This is not shared: the sources do not have it as anybody’s words, and it would carry them into the channel.',
    unknownButton: () => 'This button can’t be used any more. Please use the command again.',
    unknownCommand: () => 'This command no longer exists. `/help` shows the ones that do.',
    stopping: () => 'I am being restarted right now. Please try again in a minute.',
    memberLimit: ({ goesOn }) =>
      `You have asked a lot within a minute, and others want their turn too. You can ask again <t:${goesOn}:R>.`,
    serverLimit: ({ goesOn }) =>
      `This server has used up its questions for this minute. You can ask again <t:${goesOn}:R>; nothing is wrong with what you asked.`,
    busy: ({ goesOn }) =>
      `So many people are asking at the moment that I can’t take another question. Please try again <t:${goesOn}:R>.`,
    interrupted: () => 'I was stopped before I could answer this. Please ask again.',
    jobInterrupted: () =>
      'I was stopped before I could finish this. `/library list` shows what is kept; please use the command again for what is missing.',
    notAllowed: () =>
      'Nothing was changed. Only somebody who may use this command can use its buttons, for a day after using it. Please use the command again; if Discord does not offer it to you, ask whoever manages this server.',
    fileTooLarge: ({ name, megabytes }) =>
      `The file “${name}” is too large: I take files of at most ${number.format(megabytes)} MB. Please send a smaller one, or part of it.`,
    fileGone: ({ name }) => `I could not get the file “${name}” from Discord. Please upload it again.`,
  },
};
