import { expect, it } from 'vitest';
import { baseUrlOf } from './base-url.js';

it('the address of the API may end in a slash or in /v1, and may lie under a path', () => {
  for (const end of ['', '/', '/v1', '/v1/', '//']) {
    expect(baseUrlOf(`http://127.0.0.1:8787${end}`)).toBe('http://127.0.0.1:8787');
    expect(baseUrlOf(`https://example.org/acquis${end}`)).toBe('https://example.org/acquis');
  }
});

it('what is no address of the web is refused with one that is', () => {
  for (const text of ['', '127.0.0.1:8787', 'api.example.org', 'ftp://example.org', 'file:///v1']) {
    expect(() => baseUrlOf(text)).toThrow(`baseUrl "${text}": expected the address of an Acquis API`);
  }
});
