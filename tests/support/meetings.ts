/** Invented meetings, one of each kind that a server keeps. */
import { meeting } from './meeting.ts';

/** A call with times, in which one tells what another said. */
export const CALL = meeting(
  {
    id: 'harbour-call',
    kind: 'transcript',
    source: { title: 'Harbour call', url: 'https://www.youtube.com/watch?v=harbour&list=calls' },
  },
  [
    { heading: 'Dredging' },
    { label: 'Lena Moor', name: 'Lena Moor', words: 'When will the dredger reach the western pier?', seconds: 61 },
    {
      label: 'TV',
      name: 'Tarik Voss',
      words: 'It arrives in the second week of May. The crew needs nine days for the western pier.',
      seconds: 723,
    },
    {
      label: 'JeniT',
      name: 'Jeni Tampubolon',
      words: 'I rang the owner. “We will not lend you the crane.” Arga Putra said that the crane is rusty anyway.',
      told: [
        { words: '“We will not lend you the crane.”', name: 'Rhoda Ilkley', kind: 'direct' },
        { words: 'the crane is rusty anyway', name: 'Arga Putra', kind: 'indirect' },
      ],
      seconds: 3_723,
    },
  ],
);

/** Minutes in pages, with turns under initials and a resolution that nobody is quoted with. */
export const MINUTES = meeting({ id: '2026/council-minutes', kind: 'minutes' }, [
  { heading: '**Parking** on High Street' },
  {
    label: 'LM',
    name: 'Lena Moor',
    words: 'The parking spaces before the bakery cost the street forty trees.',
    page: 3,
  },
  { narrated: 'RESOLVED: Eleven parking spaces are given up by the end of June.' },
]);

/** A chat in which only the time of day is told. */
export const CHAT = meeting({ id: 'chat', kind: 'chat', language: 'id', source: { title: 'Obrolan warga' } }, [
  { label: 'Rini', name: 'Rini', words: 'Kerja bakti di saluran irigasi mulai hari Minggu pagi.', clock: '10.15' },
  { label: 'Tarqim', name: 'Tarqim', words: 'Saya membawa tiga cangkul dan dua gerobak.', clock: '10.17' },
]);
