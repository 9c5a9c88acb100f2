import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vi } from '#renderer/text/vi.ts';
import { newFolder, openApp, removeFolder, TARGET } from './launch.ts';
import type { OpenedApp } from './openedApp.ts';
import { mainPages } from './pages.ts';
import { preparedRegister } from './preparedRegister.ts';
import { openRegister } from './rail.ts';
import { lock } from './steps.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder: string;
let app: OpenedApp;
let page: Page;

beforeAll(async () => {
  folder = newFolder();
  const file = await preparedRegister(folder);
  app = await openApp(TARGET, { folder });
  page = app.page;
  await openRegister(page, file);
});

afterAll(async () => {
  await app.close();
  removeFolder(folder);
});

/** The serious and critical findings on the page as it stands, each with the elements it was found at. */
async function findings(): Promise<readonly string[]> {
  await page.evaluate(settled);
  // Evaluated through the debugger, which the page's own policy does not reach.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (Reflect.get(window, 'axe') as typeof axe).run(document, { resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Colours that still change into each other have a contrast that nobody reads. */
async function settled(): Promise<void> {
  await new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)));
  const changes = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(changes.map((change) => change.finished));
}

const SCHEMES = ['light', 'dark'] as const;
const VISITS = SCHEMES.flatMap((scheme) => mainPages.map((visit) => ({ scheme, ...visit })));

it.each(VISITS)('keeps nobody out: $name in $scheme', async ({ scheme, open }) => {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await open(page);

  expect(await findings()).toEqual([]);
});

it.each(SCHEMES)('keeps nobody out of a locked register in %s', async (scheme) => {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
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
