import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftId, idSuffix, sourceId } from '../../../../src/library/stores/ids.ts';

describe('ids', () => {
  it.each([
    ['Rapat Warga', 'rapat-warga-k3f9'],
    ['  Rapat — "Élan" & Müller!  ', 'rapat-elan-muller-k3f9'],
    ['Satu dua tiga empat lima enam tujuh', 'satu-dua-tiga-empat-lima-enam-k3f9'],
    ['2025', '2025-k3f9'],
    ['会議', 'sumber-k3f9'],
    ['', 'sumber-k3f9'],
    ['x'.repeat(80), `${'x'.repeat(55)}-k3f9`],
    [`rapat ${'y'.repeat(60)}`, 'rapat-k3f9'],
  ])('given the title %j, then %s', (title, id) => {
    expect(sourceId(title, 'k3f9')).toBe(id);
  });

  it('given any title, then at most 60 characters of a to z, digits and hyphens', () => {
    const suffixes = fc.nat(40).map(idSuffix);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), suffixes, (title, suffix) => {
        expect(sourceId(title, suffix)).toMatch(/^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });

  it('given suffixes that were taken, then a longer one, without characters that look alike', () => {
    expect(idSuffix(0)).toMatch(/^[0-9a-hjkmnp-tv-z]{4}$/);
    expect(idSuffix(3)).toHaveLength(4);
    expect(idSuffix(4)).toHaveLength(5);
    expect(idSuffix(9)).toHaveLength(6);
  });

  it('given many drafts, then no id twice', () => {
    const ids = Array.from({ length: 1_000 }, draftId);
    expect(new Set(ids).size).toBe(1_000);
  });
});
