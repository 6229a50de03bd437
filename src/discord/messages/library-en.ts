import type { LibraryMessages } from './library-types.ts';

const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');
const or = new Intl.ListFormat('en', { type: 'disjunction' });
const percent = new Intl.NumberFormat('en', { style: 'percent' });

function counted(count: number, one: string, other: string = `${one}s`): string {
  return `${number.format(count)} ${plural.select(count) === 'one' ? one : other}`;
}

function named(title: string | null): string {
  return title === null ? 'a source' : `“${title}”`;
}

export const libraryEn: LibraryMessages = {
  commands: {
    description: 'The sources that this server answers from: add, look over, correct, remove',
    add: {
      description: 'Add a source: a file, a link, or text that you paste into a form',
      file: 'Minutes, a transcript, captions or an article: .txt, .md, .vtt, .srt, .html, .docx or .pdf',
      link: 'Address of a page or a file that anybody can open',
    },
    list: { description: 'All sources of this server, with who added them and when' },
    show: { description: 'One source: its details, people and outline' },
    edit: {
      description: 'Correct what a source says of itself',
      title: 'Its title',
      published: 'The day it was published or held, such as 2026-03-05; “-” for none',
      publisher: 'Who published it; “-” for nobody',
      url: 'The address it can be read at; “-” for none',
      kind: 'What kind of source it is',
      language: 'The language it is written in',
    },
    remove: { description: 'Answer from a source no more; you can undo this for a day' },
    refresh: { description: 'Fetch a link again, in case its page has changed' },
    history: { description: 'Who changed what in this library, for a year' },
    forget: {
      description: 'Erase everything that is kept for this server, at once',
      confirm: 'Type the name of this server, exactly as it is written',
    },
    source: 'Which source: choose from the list while you type',
  },
  addSource: { name: 'Add as source' },
  languages: { en: 'English', id: 'Indonesian' },
  origins: { file: 'from a file', link: 'from a link', paste: 'pasted', message: 'from a message' },
  ofOperator: 'comes with the bot',
  operator: 'operator',
  isHidden: 'switched off here',
  paragraphs: (count) => counted(count, 'paragraph'),
  statements: (count) => counted(count, 'statement'),
  buttons: {
    keep: 'Keep',
    correct: 'Correct',
    cancel: 'Cancel',
    undo: 'Undo',
    remove: 'Remove',
    switchOff: 'Switch off here',
    refresh: 'Fetch again',
  },
  draft: {
    title: (until) => `**Not kept yet. Is this right?** The draft ends ${until}.`,
    speakers: (count) => `**${counted(count, 'speaker')}**`,
    nobody: 'Nobody clearly speaks in it.',
    more: (count) => `and ${number.format(count)} more`,
    flags: (count) => `**${counted(count, 'thing')} to look at again**`,
    noFlags: 'Nothing stands out that needs another look.',
    flag: {
      weekday: ({ date, written, was }) => `${date} was not “${written}” but a ${was}.`,
      'no-date': () => 'It is not clear on which day it was published or held.',
      'no-address': () => 'It has no address where people could read it.',
      'two-people': ({ name, people }) => `“${name}” could be ${or.format(people)}.`,
      label: ({ label, turns }) => `Nobody knows who “${label}” is (${counted(turns, 'turn')}).`,
      unpaired: ({ mark }) => `A ${mark} without its other half.`,
      wall: () => 'This looks like a notice on cookies or a subscription, not like the text itself.',
      duplicate: ({ source, shared }) =>
        `Nearly the same text as ${source}, which is here already: ${percent.format(shared)} in common.`,
    },
    left: {
      title: (typed) => `“${typed}” holds no word, so it can’t be the title. “Correct” takes another one.`,
      published: (typed) =>
        `“${typed}” is not a date that is certain, so it was left out. “Correct” takes one like 2026-03-05.`,
      url: (typed) =>
        `“${typed}” is not a whole web address, so it was left out. “Correct” takes one that begins with https://.`,
    },
    cancelled: 'Nothing was kept. The draft is erased.',
  },
  kept: {
    title: (title) => `**Kept: ${title}**`,
    contents: (statements, speakers) =>
      `${counted(statements, 'statement')} by ${counted(speakers, 'speaker')}. It answers from now on.`,
    ask: 'For example, it answers:',
    silent: 'Ask it something with `/ask`.',
  },
  list: {
    title: (own, operators) =>
      operators === 0
        ? `**${counted(own, 'source')}**, all added here`
        : `**${counted(own + operators, 'source')}**: ${number.format(own)} added here, ${number.format(operators)} that ${operators === 1 ? 'comes' : 'come'} with the bot`,
    none: '**There are no sources.** The bot has nothing to answer from.',
    added: (origin, by, when) => `${origin} · added by ${by} ${when}`,
    placeholder: 'Show one of them…',
  },
  source: {
    people: (count) => `**${counted(count, 'person speaks', 'people speak')} in it**`,
    outline: '**What it is about**',
    more: (count) => `and ${number.format(count)} more`,
    revision: (revision, when) => `Fetched again and changed: text no. ${number.format(revision)}, since ${when}.`,
    isRemoved: (erased) => `Removed: it answers no more, and its text is erased ${erased}.`,
    earlier: (when) =>
      `**This text has changed at its address.** Here it stands as it was until it was fetched again ${when}.`,
    placeholder: 'Look at one of them…',
  },
  progress: { fetching: 'Fetching it…', reading: 'Reading it…' },
  late: {
    draft:
      'This takes longer than Discord lets me answer here, so nothing was kept. Please add it again in smaller parts.',
    refresh:
      'This takes longer than Discord lets me answer here. If the text has changed, or it could not be fetched, `/library history` will tell.',
  },
  edited: (title) => `**Changed: ${title}**`,
  nothingToEdit: 'There was nothing to change. Give at least one of the options, such as `title` or `published`.',
  removed: (title, erased) =>
    `**Removed: ${title}**\nIt answers no more. Its text is erased ${erased}; until then you can undo this.`,
  switchedOff: (title) => `**Switched off here: ${title}**\nIt comes with the bot, and stays there for other servers.`,
  restored: (title) => `**Back again: ${title}**\nIt answers from now on.`,
  switchedOn: (title) => `**Switched on again: ${title}**`,
  refreshed: (title) =>
    `**Fetched again: ${title}**\nIts text has changed. The new one answers from now on; the old one is kept beside it.`,
  unchanged: (title) => `**Fetched again: ${title}**\nIts text is the same as before.`,
  forgotten: (sources) =>
    `**Everything is erased**: ${counted(sources, 'source')}, and all drafts. One line in the history says so. Backups that whoever runs this bot has made may still hold them until those are deleted.`,
  history: {
    title: (count) => `**${counted(count, 'change')} within a year**, the newest first`,
    none: 'Nothing has been changed here within a year.',
    actions: {
      add: (title) => `added ${named(title)}`,
      edit: (title) => `changed the details of ${named(title)}`,
      remove: (title) => `removed ${named(title)}`,
      restore: (title) => `brought back ${named(title)}`,
      refresh: (title) => `fetched ${named(title)} again; its text had changed`,
      hide: (title) => `switched off ${named(title)}`,
      unhide: (title) => `switched ${named(title)} on again`,
      forget: () => 'erased everything',
      failed: (title) =>
        title === null ? 'tried something that did not work' : `tried ${named(title)}, which did not work`,
    },
  },
  pick: {
    title: (count) => `**${counted(count, 'part')} of this message can be a source.** Which one?`,
    placeholder: 'Choose one…',
    parts: {
      text: () => 'The text of the message',
      file: (name) => `File ${name}`,
      link: (address) => `Link ${address}`,
    },
    hints: { text: 'What is written in it', file: 'It is downloaded and read', link: 'The page is fetched and read' },
  },
  paste: {
    title: 'Add a source',
    name: 'Title (optional)',
    published: 'Date (optional)',
    publishedHint: 'The day it was published or held, such as 2026-03-05',
    url: 'Address (optional)',
    text: 'Text',
    textHint: 'Up to 4,000 characters. Longer than both fields? Add it as a file.',
    more: 'More text (optional)',
    moreHint: 'Goes on where the field above is full.',
  },
  correct: {
    title: 'Correct the details',
    name: 'Title',
    publisher: 'Publisher',
    published: 'Date',
    publishedHint: 'The day it was published or held, such as 2026-03-05',
    url: 'Address',
    kind: 'Kind',
  },
  welcome: {
    operators: 'This server has no sources of its own yet: it answers from those that came with the bot.',
    steps: [
      'Use `/library add` with a file or a link, or without either to paste a text. *Apps → Add as source* takes a message.',
      'Look at what was understood, and press *Keep*.',
      'Ask it something with `/ask`. With `/library remove` you can switch off the sources that came with the bot.',
    ],
    short:
      'This answer comes from the sources that came with the bot. Moderators can add this server’s own: `/library add`.',
  },
  fetchFaults: {
    address: 'It is not a whole web address: copy it from the address bar of a browser, with https:// in front.',
    refused:
      'Nothing that I may fetch is there: only what everybody can open on the internet. Otherwise save it and add it as a file.',
    unreachable: 'The connection failed, or broke off. Try again later, or save the page and add it as a file.',
    'too-slow': 'It took too long to arrive. Try again later, or save the page and add it as a file.',
    'too-large': 'It is larger than I read. Copy the text that matters into a .txt or .md file and add that.',
    'too-many-redirects': 'It forwards too often. Open it in a browser and use the address at which it ends.',
    status:
      'Its server does not give it to me: it may be gone, or for subscribers. Open it in a browser, save it and add it as a file.',
    type: 'It is of a kind that I do not read. I read web pages, PDF, Word (.docx), captions (.vtt, .srt), Markdown and plain text.',
  },
  engine: {
    sentences: {
      'Write the text below the front matter, or remove the file.': 'Write the text into it first.',
      'Write the text into it, or remove the file.': 'Write the text into it first.',
      'Export the captions again, or remove the file.': 'Export the captions again.',
    },
    unknown: null,
  },
  errors: {
    noStore: () =>
      'This bot keeps no sources of its servers. Please ask whoever runs it to set `DATA_DIR`, a folder to keep them in.',
    storeFails: () =>
      'Nothing was changed: the bot can’t write to its disk right now. It goes on answering; please try again later, and tell whoever runs it if that keeps happening.',
    storeUnread: () =>
      'I can’t read what is kept here right now. Please try again later, and tell whoever runs the bot if that keeps happening.',
    unreadable: ({ why }) => `This can’t be read as a source, so nothing was kept. ${why}`,
    badAddress: ({ why }) => `This address can’t be used, so nothing was fetched. ${why}`,
    notFetched: ({ why }) => `The page could not be fetched, so nothing was changed. ${why}`,
    draftEnded: () =>
      'This draft has ended: it was kept or cancelled already, or its hour is over. `/library list` shows what is kept; if it is not there, please add it again.',
    sourceGone: () => 'This source is no longer here. `/library list` shows the ones there are.',
    alreadyKept: ({ name }) =>
      `This very source is here already${name === '' ? '' : `, as ${name}`}, so nothing was added.`,
    notALink: () =>
      'This source was not added from a link, so it can’t be fetched again. Add the new text with `/library add`, then remove the old one.',
    ofOperator: ({ title }) =>
      `“${title}” comes with the bot, so only whoever runs it can change it. You can switch it off for this server with \`/library remove\`.`,
    fileAndLink: () => 'Please give a file or a link, not both, so that it is clear which one becomes the source.',
    noDate: ({ typed }) =>
      `“${typed}” is not a date that is certain, so nothing was changed. Write it like 2026-03-05 or 5 March 2026.`,
    noAddress: ({ typed }) =>
      `“${typed}” is not a whole web address, so nothing was changed. It begins with https:// or http://.`,
    noText: () => 'There is no text in the form. Please paste at least a sentence.',
    noTitle: ({ typed }) => `“${typed}” holds no word, so it can’t be a title or a publisher. Nothing was changed.`,
    nothingToAdd: () => 'There is nothing to add in this message: it has no file, no link, and fewer than eight words.',
    partGone: () => 'This choice has ended. Please use *Apps → Add as source* on the message again.',
    wrongName: ({ name }) =>
      `Nothing was erased: what you typed is not the name of this server. To erase everything, type **${name}** exactly.`,
  },
};
