import { describe, expect, test, vi } from 'vitest';
import { ATTACHMENT_MAX_BYTES, AttachmentError } from '../../../../src/discord/gateway/attachments.ts';
import { received } from '../../../../src/discord/interactions/received.ts';
import { MESSAGES } from '../../../../src/discord/messages/index.ts';
import { UserError } from '../../../../src/discord/messages/user-error.ts';
import { userErrorText } from '../../../../src/discord/replies/user-error-text.ts';

const FILE = { name: 'notulen.pdf', size: 4, contentType: 'application/pdf', url: 'https://cdn.discordapp.com/x' };

async function sentenceOf(reading: Promise<unknown>, language: 'en' | 'id'): Promise<string> {
  const error = await reading.catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw error;
  return userErrorText(error, MESSAGES[language]);
}

test('given a file, then its bytes are those at its address', async () => {
  const fetchAttachment = vi.fn(async () => Uint8Array.of(1, 2));
  const file = received(FILE, fetchAttachment);
  expect(file).toMatchObject({ name: 'notulen.pdf', size: 4, contentType: 'application/pdf' });
  expect(await file.read()).toEqual(Uint8Array.of(1, 2));
  expect(fetchAttachment).toHaveBeenCalledExactlyOnceWith(FILE.url);
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\rapat\\a.txt', 'a.txt'],
  ['rapat 1.txt', 'rapat 1.txt'],
])('given the name %j, then it has no path', (name, without) => {
  expect(received({ ...FILE, name }, async () => Uint8Array.of()).name).toBe(without);
});

describe('a file that cannot be had', () => {
  test('given one that Discord says is too large, then it is not fetched, and a sentence says how large one may be', async () => {
    const fetchAttachment = vi.fn();
    const { read } = received({ ...FILE, size: ATTACHMENT_MAX_BYTES + 1 }, fetchAttachment);
    expect(await sentenceOf(read(), 'en')).toContain('“notulen.pdf” is too large: I take files of at most 20 MB');
    expect(await sentenceOf(read(), 'id')).toContain('“notulen.pdf” terlalu besar');
    expect(fetchAttachment).not.toHaveBeenCalled();
  });

  test.each([
    ['large', 'is too large', 'terlalu besar'],
    ['gone', 'I could not get the file', 'tidak bisa saya ambil'],
  ] as const)('given one that proves to be %s, then a sentence says so', async (fault, english, indonesian) => {
    const { read } = received(FILE, () => Promise.reject(new AttachmentError(fault)));
    expect(await sentenceOf(read(), 'en')).toContain(english);
    expect(await sentenceOf(read(), 'id')).toContain(indonesian);
  });

  test('given a fault of the program, then it is none of the member’s', async () => {
    const broken = new TypeError('broken');
    await expect(received(FILE, () => Promise.reject(broken)).read()).rejects.toBe(broken);
  });
});
