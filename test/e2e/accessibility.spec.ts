import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vi } from '#renderer/text/vi.ts';
import { openOffice, turn } from './office.ts';
import type { OpenedApp } from './openedApp.ts';
import { mainPages } from './pages.ts';
import { lock } from './steps.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let app: OpenedApp;
let page: Page;

beforeAll(async () => {
  app = await openOffice();
  page = app.page;
});

afterAll(() => app.close());

/** The serious and critical findings on the page as it stands, each with the elements it was found at. */
async function findings(): Promise<readonly string[]> {
  // Evaluated through the debugger, which the page's own policy does not reach.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (Reflect.get(window, 'axe') as typeof axe).run(document, { resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const SCHEMES = ['light', 'dark'] as const;
const VISITS = SCHEMES.flatMap((scheme) => mainPages.map((visit) => ({ scheme, ...visit })));

it.each(VISITS)('keeps nobody out: $name in $scheme', async ({ scheme, open }) => {
  await turn(page, scheme);
  await open(page);

  expect(await findings()).toEqual([]);
});

it.each(SCHEMES)('keeps nobody out of a locked register in %s', async (scheme) => {
  await turn(page, scheme);
  await lockIfOpen();

  expect(await findings()).toEqual([]);
});

async function lockIfOpen(): Promise<void> {
  const isLocked = await page.getByRole('heading', { name: vi.register.unlockTitle }).isVisible();
  if (!isLocked) await lock(page);
}

it('broke no policy and reported no error on the way', () => {
  expect(app.complaints).toEqual([]);
});
