import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { vi } from '#renderer/text/vi.ts';
import { agendaList, caseList } from './lists.ts';
import { openOffice, turn } from './office.ts';
import type { OpenedApp } from './openedApp.ts';
import { goTo } from './rail.ts';
import { lock } from './steps.ts';

// Who asks the machine for less motion gets none: nothing moves on the way to what is shown next.
const { agenda, cases, events, settings, shell, ui } = vi;

let app: OpenedApp;
let page: Page;

beforeAll(async () => {
  app = await openOffice();
  page = app.page;
  await page.evaluate(watchMotion);
});

beforeEach(() => page.evaluate(() => void Reflect.get(window, 'moved').clear()));

afterAll(() => app.close());

/** Notes, in the page, whatever begins to move from now on: every event of it, and what runs in each frame. */
function watchMotion(): void {
  const moved = new Set<string>();
  const note = (what: string, target: unknown): void => {
    const at = target instanceof Element ? target.outerHTML.slice(0, 120) : String(target);
    moved.add(`${what}: ${at}`);
  };
  for (const kind of ['transitionrun', 'animationstart'])
    document.addEventListener(kind, (event) => note(kind, event.target), { capture: true });
  const look = (): void => {
    for (const { constructor, effect } of document.getAnimations())
      note(constructor.name, effect instanceof KeyframeEffect ? effect.target : effect);
    requestAnimationFrame(look);
  };
  look();
  Object.assign(window, { moved });
}

/** What moved since the test began, some frames after the last step. */
const motion = (): Promise<readonly string[]> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
    return Array.from<string>(Reflect.get(window, 'moved'));
  });

const dialog = (name: string): Locator => page.getByRole('dialog', { name });
const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const gone = (what: Locator): Promise<void> => what.waitFor({ state: 'detached' });

async function openAndClose(opened: Locator): Promise<void> {
  await opened.waitFor();
  await page.keyboard.press('Escape');
  await gone(opened);
}

it.each([
  [settings.themes.dark, 'dark'],
  [settings.themes.light, 'light'],
] as const)('moves nothing when the look is set to %s', async (label, theme) => {
  await goTo(page, settings.title);
  await button(label).click();
  await page.locator(`html[data-theme=${theme}]`).waitFor();

  expect(await motion()).toEqual([]);
});

it('moves nothing when the machine turns dark', async () => {
  await goTo(page, settings.title);
  await button(settings.themes.system).click();
  await turn(page, 'dark');
  await turn(page, 'light');

  expect(await motion()).toEqual([]);
});

it('moves nothing when a dialog opens and closes', async () => {
  await goTo(page, settings.title);
  await button(settings.changePassword).click();
  await openAndClose(dialog(settings.changePasswordTitle));

  expect(await motion()).toEqual([]);
});

it('moves nothing when a menu opens and closes', async () => {
  await goTo(page, cases.title);
  await button(cases.state).click();
  await openAndClose(page.getByRole('menu', { name: cases.state }));

  expect(await motion()).toEqual([]);
});

it.each([
  ['the palette', 'Control+k', () => page.getByRole('combobox', { name: ui.palette })],
  ['the keys', '?', () => dialog(ui.shortcuts)],
])('moves nothing when %s open and close', async (_what, keys, opened) => {
  await goTo(page, agenda.title);
  await page.keyboard.press(keys);
  await openAndClose(opened());

  expect(await motion()).toEqual([]);
});

it('moves nothing when a panel opens beside the list and closes', async () => {
  await goTo(page, agenda.title);
  await agendaList(page).press('ArrowDown');
  await agendaList(page).press('Enter');
  await openAndClose(page.getByRole('complementary', { name: ui.whyThisDay }));

  expect(await motion()).toEqual([]);
});

it('moves nothing when the list of acts opens and closes', async () => {
  await goTo(page, cases.title);
  await caseList(page).press('ArrowDown');
  await caseList(page).press('Enter');
  await page.getByRole('tablist', { name: cases.title }).waitFor();
  await page.keyboard.press('g');
  const choice = page.getByRole('combobox', { name: events.choose });
  await choice.waitFor();
  await choice.press('Escape');
  await gone(choice);

  expect(await motion()).toEqual([]);
});

it('moves nothing when the register is locked', async () => {
  await lock(page);

  expect(await motion()).toEqual([]);
  expect(await page.getByRole('navigation', { name: shell.navigation }).count()).toBe(0);
});

it('broke no policy and reported no error on the way', () => {
  expect(app.complaints).toEqual([]);
});
