import { expect, it } from 'vitest';
import { answerPage, assetPath, type AssetFolder } from './page.ts';

const folder: AssetFolder = {
  text: (path) => Promise.resolve(path === 'index.html' ? '<html><head></head></html>' : null),
  bytes: (path) => Promise.resolve(path.startsWith('assets/') ? new Uint8Array([1]) : null),
};

it.each([
  ['/', 'index.html'],
  ['/cases/0191', 'index.html'],
  ['/assets/page.js', 'assets/page.js'],
  ['/assets//page.js', 'assets/page.js'],
  ['/../secret.js', null],
  ['/assets/..%2f..%2fsecret.js', null],
  ['/assets/%5c..%5csecret.js', null],
  ['/c:/secret.js', null],
  ['/%E0%A4%A', null],
  ['/%00.js', null],
  ['secret.js', null],
])('%s means the file %s', (pathname, path) => {
  expect(assetPath(pathname)).toBe(path);
});

it('serves every place of the app as the page, with the nonce in page and policy', async () => {
  const answer = await answerPage('/cases', folder, () => 'once');

  expect(answer.status).toBe(200);
  expect(answer.body).toBe('<html><head><meta property="csp-nonce" content="once"></head></html>');
  expect(answer.headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-once'; img-src 'self' data: blob:; " +
      "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "object-src 'none'; require-trusted-types-for 'script'",
  );
});

it.each([
  ['/assets/page.js', 200],
  ['/missing.js', 404],
  ['/assets/program.exe', 404],
])('answers %s with %i', async (pathname, status) => {
  const answer = await answerPage(pathname, folder, () => 'once');

  expect(answer.status).toBe(status);
});
