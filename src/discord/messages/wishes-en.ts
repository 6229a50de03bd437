import type { WishMessages } from './wishes-types.ts';

const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');
const or = new Intl.ListFormat('en', { type: 'disjunction' });

function counted(count: number, one: string): string {
  return `${number.format(count)} ${plural.select(count) === 'one' ? one : `${one}s`}`;
}

export const wishesEn: WishMessages = {
  smallTalk: {
    line: '**Happy to help!** Ask me what was said or decided at a meeting: I answer with the exact words of the sources.',
    tryOne: 'Try one of these, or see `/help`.',
    help: '`/help` shows how.',
  },
  summary: {
    title: (title) => `**I write no summaries; this is from “${title}” itself:**`,
    records: { decision: '**Decided**', action: '**To do**' },
    headings: (headings) => `Headings: ${headings}`,
    most: (people, quoted) => `${quoted ? 'Quoted most' : 'Spoke most'}: ${people}`,
  },
  records: {
    button: { decision: () => 'All decisions', action: () => 'All actions' },
    title: {
      decision: (count, title) => `**${counted(count, 'decision')} in “${title}”**`,
      action: (count, title) => `**${counted(count, 'action')} in “${title}”**`,
    },
  },
  ofSource: {
    says: {
      time: (title) => `**What “${title}” says about the time:**`,
      place: (title) => `**What “${title}” says about the place:**`,
    },
    nothing: {
      time: (title) => `**I did not find when it was in “${title}”.**`,
      place: (title) => `**I did not find where it was in “${title}”.**`,
    },
    begins: 'It begins like this:',
    dated: (date) => `The source itself is dated ${date}.`,
    author: '**I do not know who wrote it. What I know:**',
    origin: '**Where this comes from:**',
    unstated: (details) => `It states no ${or.format(details)}.`,
    detail: { publisher: 'publisher', published: 'date', url: 'address' },
    open: 'Open the source',
  },
  others: {
    newest: (sources) => `Newest of ${number.format(sources)}; other sources…`,
    oneOf: (sources) => `One of ${number.format(sources)}; other sources…`,
  },
};
