/** Files that are broken, huge, or made to do harm, and what is to be said of each. */
import type { HostileFile } from './hostile-file.ts';
import { HOSTILE_PACKED } from './hostile-packed.ts';

const TEXT = 'Warga membersihkan sungai. Air kembali jernih.';
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const MiB = 1024 * 1024;

const TEXTS: readonly HostileFile[] = [
  { what: 'no byte', name: 'a.md', bytes: () => bytes(''), told: /has no text/ },
  { what: 'a byte order mark alone', name: 'a.txt', bytes: () => bytes('\uFEFF'), told: /has no text/ },
  { what: 'UTF-16 of nothing', name: 'a.txt', bytes: () => bytes('\uFEFF', 'utf16le'), told: /has no text/ },
  {
    what: 'half a UTF-16 character',
    name: 'a.txt',
    bytes: () => Buffer.from([0xff, 0xfe, 0x41]),
    told: /begins like UTF-16/,
  },
  {
    what: 'a lone surrogate',
    name: 'a.txt',
    bytes: () => bytes('\uFEFFa\uD800b', 'utf16le'),
    told: /begins like UTF-16/,
  },
  {
    what: 'UTF-16 without its mark',
    name: 'a.txt',
    bytes: () => bytes(TEXT, 'utf16le'),
    told: /UTF-16 without its byte order mark/,
  },
  { what: 'NUL bytes', name: 'a.txt', bytes: () => bytes(`${TEXT}\n\0\0\0`), told: /NUL/ },
  { what: 'random bytes', name: 'a.txt', bytes: () => noise(4_096), told: /NUL|not UTF-8/ },
  {
    what: 'Cyrillic of one byte a letter',
    name: 'a.txt',
    bytes: () => Buffer.from('cff0e8e2e5f22c20ece8f02e', 'hex'),
    told: /line is not UTF-8/,
  },
  {
    what: 'UTF-8 with one bad byte',
    name: 'a.txt',
    bytes: () => bytes('Satu.\nDua – tiga.\nTi\xffga.'.replace('–', '\xe2\x80\x93'), 'latin1'),
    told: /line is not UTF-8/,
  },
  {
    what: 'UTF-7',
    name: 'a.txt',
    bytes: () => bytes('Warga +AOk- sungai. +ADw-script+AD4-'),
    told: null,
    body: /\+ADw-script/,
  },
  {
    what: 'one line of 8 MiB',
    name: 'a.txt',
    bytes: () => bytes('kata '.repeat((8 * MiB) / 5)),
    told: null,
    body: /^kata kata/,
  },
  {
    what: 'text over 8 Mi characters',
    name: 'a.txt',
    bytes: () => bytes('kata '.repeat(2 * MiB)),
    told: /10,485,760 characters.*8,388,608/,
  },
  { what: 'a file over 20 MiB', name: 'a.txt', bytes: () => Buffer.alloc(20 * MiB + 1, 'a'), told: /20 MiB/ },
  { what: 'a million empty lines', name: 'a.md', bytes: () => bytes('\n'.repeat(1_000_000)), told: /has no text/ },
  {
    what: 'brackets without end',
    name: 'a.md',
    bytes: () => bytes(`${'[('.repeat(200_000)} ${TEXT}`),
    told: null,
    body: /Warga/,
  },
  {
    what: 'front matter without end',
    name: 'a.md',
    bytes: () => bytes(`---\ntags: ${'a'.repeat(20_000)}\n---\n${TEXT}`),
    told: /front matter is longer/,
  },
  {
    what: 'front matter of anchors that multiply',
    name: 'a.md',
    bytes: () => bytes(`---\na: &a [x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n---\n${TEXT}`),
    told: /kept aside/,
    body: /Warga/,
  },
  {
    what: 'a picture',
    name: 'a.md',
    bytes: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    told: /picture \(PNG\)/,
  },
  { what: 'a program', name: 'a.txt', bytes: () => Buffer.from('7f454c4602010100000000', 'hex'), told: /NUL|program/ },
  { what: 'RTF', name: 'a.txt', bytes: () => bytes('{\\rtf1\\ansi Warga.}'), told: /RTF/ },
  { what: 'gzip', name: 'a.txt', bytes: () => Buffer.from('1f8b0800000000000003', 'hex'), told: /archive/ },
];

const CAPTIONS: readonly HostileFile[] = [
  { what: 'no cue', name: 'a.vtt', bytes: () => bytes('WEBVTT\n\nNOTE nothing\n'), told: /no cue/ },
  { what: 'no byte', name: 'a.vtt', bytes: () => bytes(''), told: /no cue/ },
  { what: 'no byte', name: 'a.srt', bytes: () => bytes(''), told: /no cue/ },
  { what: 'prose', name: 'a.srt', bytes: () => bytes(TEXT), told: /no cue/ },
  {
    what: 'many cues',
    name: 'a.vtt',
    bytes: () => bytes(`WEBVTT\n\n${'00:01.000 --> 00:02.000\nkata\n\n'.repeat(100_000)}`),
    told: null,
    body: /kata kata/,
  },
  {
    what: 'a million cues of markup',
    name: 'a.srt',
    bytes: () => bytes(`0:0 --> 0:1\n<b>\n\n`.repeat(1_000_000)),
    told: /more than 200000 cues/,
  },
  {
    what: 'absurd times',
    name: 'a.vtt',
    bytes: () =>
      bytes(`WEBVTT\n\n${'9'.repeat(400)}:00:00.000 --> 00:00:01.000\nSatu.\n\n99:99:99.999 --> -1:00.000\nDua.\n`),
    told: null,
    body: /Satu\. Dua\./,
  },
  {
    what: 'a timing line of arrows',
    name: 'a.vtt',
    bytes: () => bytes(`WEBVTT\n\n00:01.000 ${'--> '.repeat(200_000)}00:02.000\nSatu.\n`),
    told: null,
    body: /Satu\./,
  },
  {
    what: 'tags without end',
    name: 'a.vtt',
    bytes: () => bytes(`WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v '.repeat(300_000)}Satu.\n`),
    told: null,
    body: /Satu\./,
  },
  {
    what: 'entities without end',
    name: 'a.vtt',
    bytes: () => bytes(`WEBVTT\n\n00:01.000 --> 00:02.000\n${'&#99999999999;'.repeat(100_000)}&amp;amp; Satu.\n`),
    told: null,
    body: /&amp; Satu\./,
  },
  {
    what: 'a label of 100,000 characters',
    name: 'a.vtt',
    bytes: () => bytes(`WEBVTT\n\n00:01.000 --> 00:02.000\n<v ${'Lena '.repeat(20_000)}>Satu.</v>\n`),
    told: null,
    body: /Satu\./,
  },
  {
    what: 'a picture',
    name: 'a.vtt',
    bytes: () => Buffer.from('ffd8ffe000104a464946000101', 'hex'),
    told: /picture \(JPEG\)/,
  },
];

const PAGES: readonly HostileFile[] = [
  { what: 'no byte', name: 'a.html', bytes: () => bytes(''), told: /no text/ },
  { what: 'tags without a word', name: 'a.html', bytes: () => bytes(page('<div></div>')), told: /no text/ },
  {
    what: 'scripts alone',
    name: 'a.html',
    bytes: () => bytes(page(`<script>${'var a = "kata";'.repeat(1_000)}</script>`)),
    told: /no text/,
  },
  {
    what: 'a wall of consent',
    name: 'a.html',
    bytes: () => bytes(page('<div><p>We use cookies. Accept all to continue.</p><button>Accept</button></div>')),
    told: /consent/,
  },
  {
    what: '100,000 tags in each other',
    name: 'a.html',
    bytes: () => bytes(page(`${'<div>'.repeat(100_000)}<p>${TEXT}</p>${'</div>'.repeat(100_000)}`)),
    told: null,
    body: /Warga/,
  },
  {
    what: '300,000 tags that are never closed',
    name: 'a.html',
    bytes: () => bytes(page(`${'<b><i><u>'.repeat(100_000)}${TEXT}`)),
    told: null,
    body: /Warga/,
  },
  {
    what: '100,000 attributes',
    name: 'a.html',
    bytes: () => bytes(page(`<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}="x"`).join(' ')}>${TEXT}</p>`)),
    told: null,
    body: /Warga/,
  },
  {
    what: 'an attribute of 4 MiB',
    name: 'a.html',
    bytes: () => bytes(page(`<p class="${'a '.repeat(2 * MiB)}">${TEXT}</p>`)),
    told: null,
    body: /Warga/,
  },
  {
    what: '200,000 paragraphs',
    name: 'a.html',
    bytes: () => bytes(page(`<p>${TEXT}</p>`.repeat(80_000))),
    told: null,
    body: /Warga/,
  },
  {
    what: '20,000 lists in tables',
    name: 'a.html',
    bytes: () => bytes(page(`<table><tr><td><ul><li>`.repeat(20_000) + TEXT)),
    told: null,
    body: /Warga/,
  },
  {
    what: 'entities that multiply',
    name: 'a.html',
    bytes: () => bytes(`<!DOCTYPE html [<!ENTITY a "kata kata"><!ENTITY b "&a;&a;&a;">]>${page(`<p>&b; ${TEXT}</p>`)}`),
    told: null,
    body: /Warga/,
  },
  {
    what: 'an external entity',
    name: 'a.xhtml',
    bytes: () =>
      bytes(
        `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><p>&x; ${TEXT}</p></body></html>`,
      ),
    told: null,
    body: /^(?![\s\S]*root:)[\s\S]*Warga/,
  },
  {
    what: 'a comment without end',
    name: 'a.html',
    bytes: () => bytes(page(`<p>${TEXT}</p><!-- ${'x'.repeat(100_000)}`)),
    told: null,
    body: /^Warga/,
  },
  {
    what: 'a script without end',
    name: 'a.html',
    bytes: () => bytes(page(`<p>${TEXT}</p><script>${'x'.repeat(100_000)}`)),
    told: null,
    body: /^Warga/,
  },
  {
    what: 'a charset that nobody knows',
    name: 'a.html',
    bytes: () => bytes(page(`<p>${TEXT}</p>`, '<meta charset="utf-7">')),
    told: null,
    body: /Warga/,
  },
  {
    what: 'more than 5 MiB',
    name: 'a.html',
    bytes: () => bytes(page(`<p>${'kata '.repeat(1_100_000)}</p>`)),
    told: /5 MiB/,
  },
  {
    what: 'JSON-LD in a circle of depth',
    name: 'a.html',
    bytes: () =>
      bytes(
        page(
          `<p>${TEXT}</p>`,
          `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>`,
        ),
      ),
    told: null,
    body: /Warga/,
  },
  {
    what: 'a million open angle brackets',
    name: 'a.html',
    bytes: () => bytes(`<html>${TEXT}${'<'.repeat(MiB)}`),
    told: null,
    body: /Warga/,
  },
];

/** Bytes that look random and are the same each time. */
function noise(length: number): Buffer {
  let state = 7;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
      return (state >> 16) & 0xff;
    }),
  );
}

export const HOSTILE_FILES: readonly HostileFile[] = [...TEXTS, ...CAPTIONS, ...PAGES, ...HOSTILE_PACKED];
