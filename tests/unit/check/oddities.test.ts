import { describe, expect, it } from 'vitest';
import { claimLine } from '../../../src/check/claim/claim-line.ts';
import { check } from './articles.ts';

const SAID = 'Kami tidak akan pernah menutup pasar lama';

describe('characters that nobody sees', () => {
  it.each([
    ['that turn the reading', SAID.replace('tidak akan', '\u202etidak\u202c \u2067akan\u2069'), 'direction'],
    ['within words', SAID.replace('menutup', 'menu\u200btup').replace('pasar', 'pa\u00adsar'), 'hidden'],
    ['between quotation mark and word', `\u2060${SAID}\ufeff`, 'hidden'],
  ])('%s are taken out before comparing, and told', (_, claim, kind) => {
    for (const written of [claim, `“${claim}”`]) {
      const found = check(written);
      expect(found).toMatchObject({ verdict: 'verbatim', claim: { text: SAID } });
      expect(found.oddities.map((oddity) => oddity.kind)).toEqual([kind]);
    }
  });

  it('make no claim say what it does not say from left to right', () => {
    const found = check(`“Kami \u202eakan tidak\u202c pernah menutup pasar lama”`);
    expect(found).toMatchObject({ verdict: 'altered', claim: { text: 'Kami akan tidak pernah menutup pasar lama' } });
    expect(found.oddities).toEqual([{ kind: 'direction', written: '⟨U+202E⟩ ⟨U+202C⟩', read: '' }]);
  });

  it('are taken out of a name', () => {
    const found = check(`“${SAID}”`, 'Rat\u200dna Puspita');
    expect(found).toMatchObject({ verdict: 'verbatim', speakerMatches: true, claim: { speaker: 'Ratna Puspita' } });
    expect(found.oddities).toEqual([{ kind: 'hidden', written: '⟨U+200D⟩', read: '' }]);
  });

  it('stay where an emoji needs them, and are not told', () => {
    const found = check(`“${SAID} 👩‍🌾”`);
    expect(found).toMatchObject({ verdict: 'verbatim', claim: { text: `${SAID} 👩‍🌾` }, oddities: [] });
  });
});

describe('letters of another script', () => {
  // The first letter of the name and the "е" of the verb are Cyrillic.
  it('are read as what they look like in the claim and in the name, and told', () => {
    const found = check('“Kami tidak akan pernah mеnutup pasar lama” — Рuspita');
    expect(found).toMatchObject({ verdict: 'verbatim', speakerMatches: true, claim: { speaker: 'Рuspita' } });
    expect(found.oddities).toEqual([
      { kind: 'name-letters', written: 'Рuspita', read: 'Puspita' },
      { kind: 'letters', written: 'mеnutup', read: 'menutup' },
    ]);
  });

  it('are none where the claim is written in Latin letters, accents and all', () => {
    expect(check(`“${SAID}” — Rátna Puspita`).oddities).toEqual([]);
  });
});

it('the claim that is shown is the one that was checked: read again it is the same', () => {
  const first = check(`“${SAID.replace('akan', '\u202eakan\u202c')}” — Ratna\u200b Puspita`);
  const again = check(claimLine(first.claim));
  expect({ ...again, oddities: [] }).toEqual({ ...first, oddities: [] });
});
