import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '#build/project.ts';
import { vi } from '#renderer/text/vi.ts';
import { newFolder, openApp, removeFolder, TARGET } from './launch.ts';
import { openOffice, turn } from './office.ts';
import type { OpenedApp } from './openedApp.ts';
import { mainPages } from './pages.ts';
import { lock, LONG_WORK_MS } from './steps.ts';

/** The pictures of the README and the docs; where nobody looks at them they leave the tree as it is. */
const PICTURES = join(PROJECT, process.env['CI'] === undefined ? 'docs' : 'test-results', 'screenshots');
const MOST_BYTES = 280_000;
const SIZE = { width: 1366, height: 768 };
const SCHEMES = [
  { scheme: 'light', end: 'sang' },
  { scheme: 'dark', end: 'toi' },
] as const;

let app: OpenedApp;
let page: Page;

async function show(opened: OpenedApp): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  app = opened;
  page = app.page;
  await page.setViewportSize(SIZE);
}

/** A picture for the docs shows a register where an office keeps it, not where a spec does. */
const moveToAnOffice = (): Promise<void> =>
  page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let word = words.nextNode(); word !== null; word = words.nextNode()) {
      if (/[\\/].*\.sotha$/.test(word.nodeValue ?? '')) word.nodeValue = 'D:\\Sổ thi hành án\\so-2026.sotha';
    }
  });

/** Writes the picture and answers its bytes. */
async function picture(name: string): Promise<number> {
  const path = join(PICTURES, `${name}.png`);
  await moveToAnOffice();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // The defaults would put a style of their own into the page, which its policy refuses.
  await page.screenshot({ path, animations: 'allow', caret: 'initial' });
  return statSync(path).size;
}

describe('the sample register', () => {
  const folder = newFolder();

  beforeAll(async () => {
    await show(await openApp(TARGET, { folder, demo: true }));
    await page.getByRole('navigation', { name: vi.shell.navigation }).waitFor({ timeout: LONG_WORK_MS });
  });
  afterAll(async () => {
    await app.close();
    removeFolder(folder);
  });

  const visits = mainPages.flatMap((visit) => SCHEMES.map((look) => ({ ...visit, ...look })));

  it.each(visits)('is pictured as $name-$end', async ({ name, end, scheme, open: visit }) => {
    await turn(page, scheme);
    await visit(page);
    await page.mouse.move(0, 0);

    expect(await picture(`${name}-${end}`)).toBeLessThan(MOST_BYTES);
  });

  it('broke no policy and reported no error on the way', () => {
    expect(app.complaints).toEqual([]);
  });
});

describe('a locked register', () => {
  beforeAll(async () => {
    await show(await openOffice());
    await lock(page);
  });
  afterAll(() => app.close());

  it.each(SCHEMES)('is pictured as mo-so-$end', async ({ scheme, end }) => {
    await turn(page, scheme);

    expect(await picture(`mo-so-${end}`)).toBeLessThan(MOST_BYTES);
  });
});
