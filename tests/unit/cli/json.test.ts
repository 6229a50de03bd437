import { afterEach, describe, expect, it, vi } from 'vitest';
import { captured } from './capture.ts';

const SAID = 'Kami tidak akan pernah membiarkan ancaman terhadap Iran datang dari wilayah kami';

afterEach(() => vi.restoreAllMocks());

describe('notulen quotes', () => {
  it.each(['Araqchi', 'araghchi', 'Aragchi', 'menlu iran', 'Menteri Luar Negeri Iran'])(
    'finds Abbas Araqchi as %s',
    async (name) => {
      const { status, stdout } = await captured('quotes', '--speaker', name, '--json');
      expect(status).toBe(0);
      const speakers = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).speakers);
      expect(speakers).toHaveLength(4);
      for (const names of speakers) expect(names).toContain('Abbas Araqchi');
    },
  );
});

describe('notulen check', () => {
  it('has exactly the keys of the contract, the quotation with its place', async () => {
    const { stdout } = await captured('check', SAID, '--json');
    const found = JSON.parse(stdout);
    expect(Object.keys(found)).toEqual([
      ...['verdict', 'cut', 'dispute', 'quotation', 'nearest', 'speakerMatches', 'differences'],
    ]);
    expect(found).toMatchObject({ dispute: null, nearest: null, quotation: { place: { heading: null } } });
  });

  it.each([
    ['gencatan senjata di Palestina harus diumumkan minggu depan', 'not-found'],
    ['kedua pejabat juga bertukar pandangan mengenai situasi terkini', 'unattributed'],
  ])('has no quotation for %s', async (claim, verdict) => {
    const { stdout } = await captured('check', claim, '--json', '--speaker', 'Araqchi');
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ verdict, cut: false, dispute: null, quotation: null, speakerMatches: null });
    expect(found.differences).toEqual([]);
    expect(found.nearest).toMatchObject({ article: 'irak-iran-teheran', place: { page: null } });
  });

  it('gives a verdict for a speaker that no source knows, and in one source alone', async () => {
    const { status, stdout } = await captured(
      ...['check', SAID, '--speaker', 'Tarjo Winangun', '--source', 'irak-iran-teheran', '--json'],
    );
    expect([status, JSON.parse(stdout).verdict]).toEqual([0, 'misattributed']);
  });

  it.each([
    [[SAID.replace('tidak ', '')], 'altered', null],
    [[SAID, '--speaker', 'Araghchi'], 'misattributed', false],
    [['“Irak akan selalu mendukung Iran dalam melawan ancaman apapun”'], 'reported-only', null],
    [['We will never allow threats against Iran to come from our territory'], 'possible-translation', null],
  ])('finds %j %s', async (args, verdict, speakerMatches) => {
    const { status, stdout } = await captured('check', ...args, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict, speakerMatches, cut: false, nearest: null });
  });
});
