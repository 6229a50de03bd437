/** Sources written for the tests: people, places and events are invented. */

export const HARBOUR = `---
title: Pelabuhan Teluk Sagara dibuka kembali
publisher: kabarsagara.example
agency: KSN
url: https://kabarsagara.example/pelabuhan
published: 2026-03-05
language: id
---
kabarsagara.example - Wali Kota Teluk Sagara, Rina Wulandari, meresmikan pelabuhan baru pada Kamis (5/3/2026). Pelabuhan itu dibangun selama tiga tahun dengan biaya 40 miliar rupiah.

"Pelabuhan ini akan membuka lapangan kerja bagi dua ribu nelayan," kata Rina Wulandari. Ia menegaskan bahwa dermaga lama tidak akan ditutup sebelum bulan Agustus.

Kepala Dinas Perikanan Teluk Sagara, Bagus Prakoso, menyampaikan laporan tentang hasil tangkapan. Menurutnya, hasil tangkapan tuna naik dua kali lipat sejak musim lalu. "Kami meminta gudang pendingin yang lebih besar," ujar Bagus.

Acara itu ditutup dengan doa bersama.
`;

export const LIBRARY_EN = `---
title: Library hours to grow
publisher: Millbrook Courier
language: en
---
The town council of Millbrook met on Tuesday to discuss the opening hours of the library. Council chair Edith Marlowe said that the library would stay open until nine in the evening.

"We will not close the reading room in winter," Marlowe said. Treasurer Owen Hartley warned that heating costs had doubled within a year.
`;

/** One sentence each. */
export function long(sentences: number): string {
  return Array.from(
    { length: sentences },
    (_, at) => `Irigasi nomor ${at} selesai dibangun *${'_'.repeat(40)}* oleh warga desa.`,
  ).join(' ');
}

export const LONG_NAME = 'Panjang '.repeat(60).trim();

/** Twelve sources in which everything is as long as it may be. */
export const LONGEST: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => {
    const quotation = `"${long(60)}" kata Kepala Desa ${LONG_NAME}.`;
    const head = `title: ${'Judul '.repeat(100)}\npublisher: ${'p'.repeat(300)}\nagency: ${'a'.repeat(300)}\nurl: https://example.com/${'u'.repeat(470)}`;
    return [`a${at}`, `---\n${head}\n---\n${long(40)}\n\n${quotation}\n\n${quotation} ${at}`];
  }),
);

/** Minutes with more decisions than a page of them has, and actions. */
export const COUNCIL_MINUTES = `---
title: Minutes of the harbour council
publisher: Teluk Sagara Harbour Council
url: https://harbour.example/minutes
published: 2026-03-20
language: en
kind: minutes
---
# Minutes of the harbour council

The council met on Wednesday 18 March 2026 at 7 p.m. in the old customs house of Teluk Sagara.

Present: Lena Moor (LM), Tarik Voss (TV), Rhoda Ilkley

## Dredging

- **LM:** The dredger was late again, and the western pier silts up.
- **TV:** It arrives in the second week of May.
- **LM:** Then the pier has to close for nine days.

RESOLVED: The western pier closes for nine days in May.

ACTION: Tarik Voss to write to the owners of the boats by Friday.

## Fees

RESOLVED: The fee for visiting boats goes up to twelve euros a night.

RESOLVED: Fishing boats of the town pay nothing.

ACTION: Lena Moor to put the new fees on the board.

## The crane

- **TV:** The crane is rusty, and the new rope is too short.

RESOLVED: The crane is painted before the summer.

RESOLVED: The old rope goes to the museum.

ACTION: Rhoda Ilkley to ask three firms for the price of the paint.

## Lamps

RESOLVED: Four lamps on the quay are replaced.

RESOLVED: The lamp at the ladder stays on all night.

ACTION: Tarik Voss to order the lamps.

ACTION: Lena Moor to tell the neighbours.
`;
