import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../../src/article/formats/text.ts';
import { readArticle } from '../../../../src/article/parse.ts';

const SAID = ['The pump is late.', 'How late?', 'A week at most.'];
const NAMES = ['Lena Moor', 'Tarik Voss', 'Lena Moor'];

function notices(text: string) {
  return readArticle('chat', readPlainText(text)).notices;
}

/** One line of a chat a date. @param written the line, without name and words */
function chat(dates: readonly string[], written: (date: string) => string): string {
  return dates.map((date, at) => `${written(date)}${NAMES[at % 3]}: ${SAID[at % 3]}`).join('\n');
}

const ANDROID = (date: string) => `${date}, 10:15 - `;
const IOS = (date: string) => `[${date} 22.15.02] `;
const TWELVE_HOURS = (date: string) => `${date}, 10:15\u202fPM - `;

describe('the dates of a chat', () => {
  it.each([
    ['Android', ANDROID, '3/12/26'],
    ['iOS', IOS, '03/12/26'],
    ['a clock of twelve hours', TWELVE_HOURS, '1/2/26'],
    ['full stops', ANDROID, '3.12.26'],
  ])('given %s and no day after the 12th, then that the order is unsure is told', (_name, written, date) => {
    expect(notices(chat(['5/5/26', date, '4/11/26'], written))).toEqual([
      {
        line: 2,
        message: `The dates of this chat, such as ${date}, do not show whether the day or the month comes first.`,
        advice: 'Export more of the chat, so that a day after the 12th shows it, or do not rely on its dates.',
      },
    ]);
  });

  it.each([
    ['a day over twelve in the first place', ['3/12/26', '13/12/26']],
    ['a day over twelve in the second place', ['3/12/26', '3/13/26']],
    ['years of four digits', ['03/12/2026', '04/12/2026']],
    ['the same number twice in each', ['3/3/26', '04/04/26']],
  ])('given %s, then nothing is told', (_name, dates) => {
    for (const written of [ANDROID, IOS, TWELVE_HOURS]) expect(notices(chat(dates, written))).toEqual([]);
  });

  it('given the year first, a transcript, and an article with such dates, then nothing is told', () => {
    expect(notices(chat(['26/03/12'], (date) => `20${date.replaceAll('/', '-')} 10:15:02 `))).toEqual([]);
    expect(notices('Lena Moor: It was 3/12/26, 10:15 or so.\nTarik Voss: No, later.')).toEqual([]);
    expect(notices('The pond was closed.\n3/12/26, 10:15 was the date.')).toEqual([]);
  });

  it('given front matter, then the line is the file’s', () => {
    const [notice] = notices(`---\ntitle: Pond\n---\n${chat(['3/12/26', '4/12/26'], ANDROID)}`);
    expect(notice?.line).toBe(4);
  });
});
