import { describe, expect, it } from 'vitest';
import { charsetOf, fileNameOf } from '../../../../src/library/fetching/media-types.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const nameOf = (address: string, contentType: string | null, contentDisposition: string | null = null) =>
  fileNameOf({ url: new URL(address), contentType, contentDisposition });

describe('the name of what was fetched', () => {
  it.each([
    ['a page', 'https://pagi.example/', 'text/html; charset=utf-8', null, 'page.html'],
    ['a page with a name', 'https://pagi.example/berita/dermaga', 'text/html', null, 'dermaga.html'],
    ['a page made by a program', 'https://pagi.example/baca.php?id=4', 'TEXT/HTML', null, 'baca.html'],
    ['a page that is called a PDF', 'https://pagi.example/a.pdf', 'text/html', null, 'a.html'],
    ['XHTML', 'https://pagi.example/a', 'application/xhtml+xml', null, 'a.xhtml'],
    ['a PDF', 'https://dprd.example/notulen.pdf', 'application/pdf', null, 'notulen.pdf'],
    ['a PDF without a name', 'https://dprd.example/unduh/4/', 'application/pdf', null, 'page.pdf'],
    ['a Word document', 'https://dprd.example/4', DOCX, null, '4.docx'],
    ['plain text', 'https://pagi.example/a', 'text/plain', null, 'a.txt'],
    ['Markdown served as plain text', 'https://pagi.example/a.md', 'text/plain', null, 'a.md'],
    ['captions served as plain text', 'https://pagi.example/a.srt', 'text/plain', null, 'a.srt'],
    ['a program served as plain text', 'https://pagi.example/a.php', 'text/plain', null, 'a.txt'],
    ['captions', 'https://pagi.example/rapat', 'text/vtt', null, 'rapat.vtt'],
    ['captions of the other kind', 'https://pagi.example/rapat', 'application/x-subrip', null, 'rapat.srt'],
    ['bytes, by the path', 'https://dprd.example/a.docx', 'application/octet-stream', null, 'a.docx'],
    ['no type, by the path', 'https://dprd.example/a.pdf', null, null, 'a.pdf'],
    [
      'bytes, by the name that the server gives',
      'https://dprd.example/unduh?id=4',
      'application/octet-stream',
      'attachment; filename="Notulen Mei.docx"',
      'Notulen Mei.docx',
    ],
    [
      'a name in another encoding',
      'https://dprd.example/unduh',
      'application/pdf',
      "attachment; filename=x.pdf; filename*=UTF-8''notulen%20%C3%A9.pdf",
      'notulen é.pdf',
    ],
    [
      'a name with folders',
      'https://a.example/',
      'text/plain',
      'attachment; filename="../../etc/passwd"',
      'passwd.txt',
    ],
    ['a name with folders of Windows', 'https://a.example/', 'text/plain', 'inline; filename="C:\\a\\b.txt"', 'b.txt'],
    ['a name that is a folder', 'https://a.example/%2e%2e%2f', 'text/html', null, 'page.html'],
    ['a name of signs', 'https://a.example/%00%0A%22', 'text/html', null, 'page.html'],
    ['a name that is not encoded well', 'https://a.example/%E0%A4%A', 'text/html', null, '%E0%A4%A.html'],
    ['a long name', `https://a.example/${'a'.repeat(500)}`, 'text/html', null, `${'a'.repeat(100)}.html`],
  ])('given %s, then its ending tells the format', (_what, address, type, disposition, name) => {
    expect(nameOf(address, type, disposition)).toBe(name);
  });

  it.each([
    ['a picture', 'https://a.example/a.png', 'image/png'],
    ['a recording', 'https://a.example/a.mp3', 'audio/mpeg'],
    ['data', 'https://a.example/a', 'application/json'],
    ['a feed', 'https://a.example/a.html', 'application/rss+xml'],
    ['a program', 'https://a.example/a.html', 'text/javascript'],
    ['bytes without an ending', 'https://a.example/a', 'application/octet-stream'],
    ['an archive', 'https://a.example/a.zip', 'application/zip'],
    ['an older Word document', 'https://a.example/a.doc', 'application/msword'],
    ['nothing that tells it', 'https://a.example/a', null],
    ['a type that is none', 'https://a.example/a', 'html'],
  ])('given %s, then it is of no kind that is read', (_what, address, type) => {
    expect(() => nameOf(address, type)).toThrow(expect.objectContaining({ fault: 'type' }));
  });
});

describe('the encoding that a content type names', () => {
  it.each([
    ['text/html; charset=utf-8', 'utf-8'],
    ['text/html;charset="ISO-8859-1"', 'ISO-8859-1'],
    ['text/html; boundary=x; Charset = windows-1252', 'windows-1252'],
    ['text/html', null],
    [null, null],
  ])('given %s, then %s', (contentType, charset) => {
    expect(charsetOf(contentType)).toBe(charset);
  });
});
