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
