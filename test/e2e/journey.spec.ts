import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '#renderer/text/en.ts';
import { vi } from '#renderer/text/vi.ts';
import { actWords } from './actWords.ts';
import { findCase, openCase, OVER_A_HOLIDAY, TO_VERIFY } from './lists.ts';
import { coreProcesses, killCore } from './coreProcess.ts';
import { newFolder, openApp, removeFolder, TARGET } from './launch.ts';
import type { OpenedApp } from './openedApp.ts';
import { goTo, heading, isShown } from './rail.ts';
import { createRegister, lock, LONG_WORK_MS, PASSWORD, unlock, WORKBOOK } from './steps.ts';

// One officer, one register, from the first start on: each step goes on where the one before ended.
const { agenda, cases, events, imports, register, shell, ui, words } = vi;
const SLOW = { timeout: LONG_WORK_MS };

let folder: string;
let app: OpenedApp;
let recoveryKey = '';
const complaints: string[] = [];

const page = (): Page => app.page;
const panel = (title: string): Locator => page().getByRole('complementary', { name: title });
const button = (name: string | RegExp): Locator => page().getByRole('button', { name });

async function restart(): Promise<void> {
  complaints.push(...app.complaints);
  app = await app.restart();
  await page().getByRole('heading', { name: register.unlockTitle }).waitFor();
}

beforeAll(async () => {
  folder = newFolder();
  app = await openApp(TARGET, { folder });
});

afterAll(async () => {
  await app.close();
  removeFolder(folder);
});

it('creates an encrypted register, its recovery key shown once and copied back', async () => {
  recoveryKey = await createRegister(page(), join(folder, 'so.sotha'));

  expect(recoveryKey.replaceAll('-', '')).toMatch(/^[0-9A-Z]{26}$/);
  expect(await page().locator('body').innerText()).not.toContain(recoveryKey.slice(0, 4));
});

it('previews the office’s workbook to the đồng before anything is written', async () => {
  await button(register.readyImport).click();
  await page().getByLabel(imports.file, { exact: true }).setInputFiles(WORKBOOK);

  await button(imports.run('2.935')).waitFor(SLOW);
  const text = await page().locator('main').innerText();
  expect(text).toContain('11.248.498.457.000');
  expect(text).toContain('3.638.981.102.000');
});

it('imports it and hands back the rejected rows as a workbook', async () => {
  await button(imports.run('2.935')).click();

  await page().getByText(imports.done('2.935')).waitFor(SLOW);
  await page()
    .getByText(imports.doneMoney('11.248.498.457.000', '3.638.981.102.000'), { exact: false })
    .waitFor();
  const [path] = await Promise.all([
    app.saved(() => button(imports.downloadRejected).first().click()),
    page().getByText(imports.downloaded('65')).waitFor(),
  ]);
  expect(path).toMatch(/\.xlsx$/);
});

it('shows this morning what is overdue, all of it', async () => {
  await goTo(page(), agenda.title);

  const overdue = page()
    .getByRole('group', { name: agenda.list })
    .getByRole('button', { name: words.agendaState.overdue });
  await overdue.filter({ hasText: /1\.\d{3}/ }).waitFor(SLOW);
  const count = (await overdue.innerText()).replace(/[^\d.]/g, '');
  const part = page()
    .getByRole('grid', { name: agenda.list })
    .getByRole('row')
    .filter({ hasText: new RegExp(`^${words.agendaState.overdue} ${count}$`) });
  expect(await isShown(part)).toBe(true);
});

it('finds a case by a name typed without its marks', async () => {
  const row = await findCase(page(), 'mai duc hoa', { number: '01/QĐ-THADS', debtor: 'Mai Đức Hòa' });

  expect(await row.count()).toBe(1);
});

it('finds a case by its number in any spacing and opens it with Enter', async () => {
  await findCase(page(), '1278 / qd - thads', OVER_A_HOLIDAY);

  await openCase(page(), OVER_A_HOLIDAY);

  expect(await isShown(page().getByText(OVER_A_HOLIDAY.debtor).first())).toBe(true);
});

it('explains a date: each day that was skipped, and the article', async () => {
  await button(cases.page.why).click();

  const steps = page().getByRole('list', { name: ui.steps });
  await steps.waitFor();
  const text = await steps.innerText();
  expect(text).toContain('Thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam, không tính.');
  expect(text).toContain('Điều 35 khoản 1 Luật THADS 106/2025/QH15');
  expect(text).toContain('26/11/2026');
});

it('records a verification with the keyboard alone and sees the deadline it makes', async () => {
  await openCase(page(), TO_VERIFY);
  const form = panel(actWords.verification);

  await page().keyboard.press('x');
  await form.getByRole('radio', { name: words.verificationResult.noMeans }).waitFor();
  await form.getByLabel(actWords.verifiedDay).and(page().locator(':focus')).waitFor();
  await page().keyboard.press('Tab');
  await page().keyboard.press('ArrowDown');
  await form.getByRole('radio', { name: words.verificationResult.noMeans, checked: true }).waitFor();
  const preview = form.getByRole('region', { name: events.preview.title });
  await preview.getByText(events.preview.created).waitFor();
  const made = await preview.getByRole('listitem').first().locator('time').innerText();
  await page().keyboard.press('Control+Enter');

  await page().getByText(events.recorded(actWords.verification)).waitFor();
  const running = page().getByRole('region', { name: cases.deadlines.open });
  expect(await isShown(running.getByText(made).first())).toBe(true);
});

it('takes a record back from the toast, and it stays in sight', async () => {
  await page().getByRole('status').getByRole('button', { name: ui.undo }).first().click();
  await page().getByText(events.undone).waitFor();
  await page().keyboard.press('2');

  expect(await isShown(page().getByText(cases.timeline.withdrawnBy(events.undoReason)))).toBe(true);
});

it('refuses what the law does not allow, naming the article', async () => {
  await page().keyboard.press('g');
  await page().getByRole('combobox', { name: events.choose }).fill('thi hanh xong');
  await page().keyboard.press('Enter');

  const refusal = page().getByRole('alert');
  await refusal.waitFor();
  expect(await refusal.innerText()).toContain('Điều 55 Luật THADS 106/2025/QH15');
  expect(await isShown(button(events.save).and(page().locator(':disabled')))).toBe(true);
});

it('records it all the same with a reason, which shows forever', async () => {
  const reason = 'Hai bên đã giao nhận tiền trước khi ra quyết định';
  await button(events.overrideOpen).click();
  await page().getByLabel(events.overrideReason).fill(reason);
  await page().keyboard.press('Control+Enter');

  await page().getByText(events.recorded(actWords.completed)).waitFor();
  await page().keyboard.press('2');
  await page()
    .getByText(new RegExp(`${cases.timeline.overrideReason}: ${reason}`))
    .waitFor();
  expect(await isShown(page().getByText(cases.page.overridden(1)))).toBe(true);
});

it('locks with Ctrl+L and refuses a wrong password in words', async () => {
  await page().keyboard.press('Control+l');
  await page().getByRole('heading', { name: register.unlockTitle }).waitFor(SLOW);

  await unlock(page(), 'mật khẩu sai rồi');

  const alert = page().getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/mật khẩu/i);
});

it('unlocks, and the work is there', async () => {
  await button(register.unlock).and(page().locator(':enabled')).waitFor();
  await unlock(page(), PASSWORD);

  await page().getByRole('navigation', { name: shell.navigation }).waitFor();
  const row = await findCase(page(), '1240', TO_VERIFY);
  expect(await row.innerText()).toContain(words.state.completed);
});

it('opens with the recovery key after a restart', async () => {
  await restart();

  await button(register.byRecovery).click();
  await page().getByLabel(register.recoveryKey).fill(recoveryKey.toLowerCase());
  const [isSaid] = await Promise.all([
    isShown(page().getByText(register.afterRecovery)),
    button(register.unlock).click(),
  ]);

  await page().getByRole('navigation', { name: shell.navigation }).waitFor();
  expect(isSaid).toBe(true);
});

it('loses nothing that was recorded when core dies', async () => {
  await openCase(page(), OVER_A_HOLIDAY);
  await page().keyboard.press('x');
  const form = panel(actWords.verification);
  await form.getByRole('radio', { name: words.verificationResult.hasMeans, exact: true }).press(' ');
  await page().keyboard.press('Control+Enter');
  await page().getByText(events.recorded(actWords.verification)).waitFor();
  complaints.push(...app.complaints);

  killCore(folder);
  await button(shell.restart).click();
  await expect.poll(() => coreProcesses(folder), SLOW).toHaveLength(1);
  await unlock(page(), PASSWORD);

  const row = await findCase(page(), '1278', OVER_A_HOLIDAY);
  expect(await row.innerText()).toContain(words.state.hasMeans);
});

it('speaks English on the whole rail when asked to, and Vietnamese again', async () => {
  await goTo(page(), vi.settings.title);
  await page().getByRole('button', { name: vi.settings.languages.en }).click();

  const pages = page().getByRole('navigation', { name: en.shell.navigation });
  await pages.waitFor();
  await heading(page(), en.settings.title).waitFor();
  expect(await pages.getByRole('link').allInnerTexts()).toEqual([
    en.shell.pages.agenda,
    en.shell.pages.cases,
    en.shell.pages.imports,
    en.shell.pages.compute,
    en.shell.pages.dashboard,
    en.shell.pages.settings,
  ]);
  expect(await pages.innerText()).toMatch(/^[\x20-\x7e\s]*$/);
  await button(en.shell.lock).waitFor();

  await page().getByRole('button', { name: en.settings.languages.vi }).click();
  await page().getByRole('navigation', { name: shell.navigation }).waitFor();
});

it('locks with the button on the rail', async () => {
  await lock(page());

  expect(await page().getByRole('navigation', { name: shell.navigation }).count()).toBe(0);
});

it('broke no policy and reported no error on the way', () => {
  expect(complaints).toEqual([]);
});
