import { describe, expect, it } from 'vitest';
import { isRecording, linkAt, RECORDING_KINDS } from '../../../src/article/recording.ts';

describe('a link into a recording', () => {
  it.each(RECORDING_KINDS.map(({ example }) => example))('given %s at 72 seconds, then it is %s', (url, at72) => {
    expect(linkAt(url, 72)).toBe(at72);
  });

  it.each([
    ['https://www.youtube.com/watch?v=a&list=b', 72.9, 'https://www.youtube.com/watch?v=a&list=b&t=72'],
    ['http://m.youtube.com/watch?app=m&v=a', 0, 'http://m.youtube.com/watch?app=m&v=a&t=0'],
    ['https://www.youtube.com/watch?v=a&t=10s&list=b', 72, 'https://www.youtube.com/watch?v=a&list=b&t=72'],
    ['https://youtu.be/a?t=10', 72, 'https://youtu.be/a?t=72'],
    ['https://www.youtube.com/shorts/a', 5, 'https://www.youtube.com/shorts/a?t=5'],
    ['https://vimeo.com/123/4f?share=copy#t=10s', 72, 'https://vimeo.com/123/4f?share=copy#t=72s'],
    ['https://www.youtube.com/watch?v=a#:~:text=budget', 72, 'https://www.youtube.com/watch?v=a&t=72'],
  ])('given %s at %d, then it is %s', (url, seconds, link) => {
    expect(linkAt(url, seconds)).toBe(link);
  });

  it.each([
    'https://www.youtube.com/@harbour',
    'https://www.youtube.com/playlist?list=a',
    'https://youtube.com.example/watch?v=a',
    'https://notyoutube.com/watch?v=a',
    'https://vimeo.com/categories',
    'https://harbour.example/watch?v=a',
    'ftp://www.youtube.com/watch?v=a',
    'no address',
    '',
  ])('given %j, then there is none', (url) => {
    expect(linkAt(url, 72)).toBeNull();
    expect(isRecording(url)).toBe(false);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('given %d seconds, then there is none', (seconds) => {
    expect(linkAt('https://youtu.be/a', seconds)).toBeNull();
  });
});
