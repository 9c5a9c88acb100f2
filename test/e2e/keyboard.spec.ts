import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { vi } from '#renderer/text/vi.ts';
import { actWords } from './actWords.ts';
import { agendaList, caseList, caseListOf, openFromPalette, OVER_A_HOLIDAY, TO_VERIFY } from './lists.ts';
import { openOffice } from './office.ts';
import type { OpenedApp } from './openedApp.ts';
import { goTo, heading, isShown } from './rail.ts';

// No pointer here but to reach the page a test begins on.
const { agenda, cases, events, law, shell, ui } = vi;

let app: OpenedApp;
let page: Page;

beforeAll(async () => {
  app = await openOffice();
  page = app.page;
});

beforeEach(async () => {
  await goTo(page, vi.settings.title);
  await goTo(page, agenda.title);
});

afterAll(() => app.close());

const press = (keys: string): Promise<void> => page.keyboard.press(keys);
const focused = (): Locator => page.locator(':focus');
const chosenRow = (grid: Locator): Locator => grid.getByRole('row', { selected: true });

/**
 * Whether the page shows where the keys go: a frame around the element, the field that holds it or, in a list, the row.
 * The browser's own bar between the last stop and the first is not the page's.
 */
const isFocusShown = (): Promise<boolean> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return true;
    const field = at.closest('.MuiInputBase-root')?.querySelector('fieldset') ?? null;
    const rows = at.querySelectorAll('[role=row][aria-selected=true]');
    const isFramed = (frame: Element): boolean => {
      const { outlineStyle, boxShadow, borderTopWidth } = getComputedStyle(frame);
      return outlineStyle !== 'none' || boxShadow !== 'none' || (frame === field && borderTopWidth === '2px');
    };
    return [at, at.parentElement, at.nextElementSibling, at.closest('label'), field, ...rows]
      .filter((frame) => frame !== null)
      .some(isFramed);
  });

const nameOfFocus = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160) ?? '');

/** Presses Tab so often; answers the stops where nothing shows the focus. */
async function unseenStops(times: number): Promise<readonly string[]> {
  const unseen: string[] = [];
  for (let stop = 0; stop < times; stop += 1) {
    await press('Tab');
    if (!(await isFocusShown())) unseen.push(await nameOfFocus());
  }
  return unseen;
}

it('works the morning list: rows, reasons, the case, and back', async () => {
  await agendaList(page).and(focused()).waitFor();

  await press('ArrowDown');
  const first = await chosenRow(agendaList(page)).innerText();
  await press('j');
  await expect.poll(() => chosenRow(agendaList(page)).innerText()).not.toBe(first);
  await press('k');
  await expect.poll(() => chosenRow(agendaList(page)).innerText()).toBe(first);
  await press('Enter');
  const why = page.getByRole('complementary', { name: ui.whyThisDay });
  await why.getByRole('list', { name: ui.steps }).waitFor();
  await press('Escape');
  await why.waitFor({ state: 'detached' });
  await agendaList(page).and(focused()).waitFor();
  await press('o');

  expect(await isShown(page.getByRole('tablist', { name: cases.title }))).toBe(true);
});

it('works the list of cases: search, into the list, open, back to the list', async () => {
  await press('Control+k');
  await page.getByRole('combobox', { name: ui.palette }).fill('ho so');
  await press('Enter');
  await caseList(page).and(focused()).waitFor();

  await press('/');
  await page.getByRole('searchbox', { name: cases.search }).and(focused()).waitFor();
  await page.keyboard.type('do duc trang');
  await caseListOf(page, 2).getByRole('row').filter({ hasText: 'Đỗ Đức Trang' }).first().waitFor();
  await press('ArrowDown');
  await caseList(page).and(focused()).waitFor();
  await press('End');
  await press('Home');
  const number = (await chosenRow(caseList(page)).innerText()).split('\n')[0] ?? '';
  await press('Enter');
  await heading(page, number).waitFor();
  await press('u');

  expect(await isShown(caseList(page))).toBe(true);
});

it('never rewrites what is typed, however slowly', async () => {
  await goTo(page, cases.title);
  const field = page.getByRole('searchbox', { name: cases.search });
  await field.focus();
  // Each key comes about when the one before is searched for, and what the field shows is looked at in every frame.
  await page.evaluate(() => {
    const shown: string[] = [];
    const look = (): void => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLInputElement) shown.push(activeElement.value);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { shown });
  });

  await page.keyboard.type('nguyen van duc trang', { delay: 95 });

  expect(await field.inputValue()).toBe('nguyen van duc trang');
  const shown = await page.evaluate(() => Array.from<string>(Reflect.get(window, 'shown')));
  expect(shown.filter((text, at) => !text.startsWith(shown[at - 1] ?? ''))).toEqual([]);
});

it('finds any case from anywhere with Ctrl+K', async () => {
  await openFromPalette(page, 'huynh duc son', OVER_A_HOLIDAY);

  expect(await isShown(heading(page, OVER_A_HOLIDAY.number))).toBe(true);
  await press('Control+k');
  await press('Escape');
  await page.getByRole('combobox', { name: ui.palette }).waitFor({ state: 'detached' });
});

it('moves through the parts of a case and its record form, and keeps a draft', async () => {
  await openFromPalette(page, 'vo minh nga 1240', TO_VERIFY);

  await press('2');
  await page.getByRole('tab', { name: cases.page.tabs.timeline, selected: true }).waitFor();
  await press('1');
  await press('g');
  await page.getByRole('combobox', { name: events.choose }).and(focused()).waitFor();
  await page.keyboard.type('xac minh');
  await press('Enter');
  const form = page.getByRole('complementary', { name: actWords.verification });
  await form.getByLabel(actWords.verifiedDay).and(focused()).waitFor();
  await form.getByLabel(events.fields.detail).focus();
  await page.keyboard.type('gặp vợ người phải thi hành án');
  await press('Escape');
  await form.waitFor({ state: 'detached' });
  await press('x');

  await form.getByText(events.discard).waitFor();
  expect(await form.getByLabel(events.fields.detail).inputValue()).toBe('gặp vợ người phải thi hành án');
});

it('lists every key that works here on "?"', async () => {
  await agendaList(page).and(focused()).waitFor();
  await press('?');

  const sheet = page.getByRole('dialog', { name: ui.shortcuts });
  await sheet.waitFor();
  const text = await sheet.innerText();
  expect(text).toContain(ui.palette);
  expect(text).toContain(shell.lock);
  expect(text).toContain(ui.moveRows);
  await press('Escape');
  await sheet.waitFor({ state: 'detached' });
});

it.each([
  [agenda.title],
  [cases.title],
  [law.title],
  [vi.imports.title],
  [vi.dashboard.title],
  [vi.settings.title],
])('shows where the keys go at each stop of %s', async (title) => {
  await goTo(page, title);

  expect(await unseenStops(24)).toEqual([]);
});

it('broke no policy and reported no error on the way', () => {
  expect(app.complaints).toEqual([]);
});
