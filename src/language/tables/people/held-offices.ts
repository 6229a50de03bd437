/** Offices that one person holds at a time, beside those in `gazetteer/offices.ts`. One kind a row, with an example. */
import type { LanguageCode } from '../../types.ts';

type Rows = ReadonlyArray<readonly [words: string, example: string]>;

const setOf = (rows: Rows): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));

export const HELD_OFFICES: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: setOf([
    ['kepala ketua wakil sekretaris sekjen bendahara', 'kata Kepala Desa'],
    ['wagub wabup walikota camat lurah kades sekda', 'kata camat'],
    ['direktur dirjen pimpinan manajer rektor dekan kepsek', 'ujar direktur'],
    ['kapolri kapolda kapolres kapolresta kapolsek panglima komandan', 'kata kapolres'],
  ]),
  en: setOf([
    ['head chair chairwoman chairperson secretary treasurer leader speaker', 'the treasurer said'],
    ['director ceo manager principal headteacher dean rector', 'the director said'],
    ['chief commissioner superintendent sheriff', 'the police chief said'],
  ]),
};

/** Who was in office, or would be, is not in it. */
export const NOT_IN_OFFICE: ReadonlySet<string> = setOf([
  ['mantan eks bekas calon', 'mantan bupati'],
  ['former ex candidate nominee', 'the former mayor'],
]);

/** Words in front of an office that make no other one of it. */
export const BEFORE_OFFICE: ReadonlySet<string> = setOf([
  ['the both', 'the mayor'],
  ['sang kedua bapak pak ibu bu', 'kedua gubernur'],
]);
