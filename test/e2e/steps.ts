import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PROJECT } from '#build/project.ts';
import { registerVi } from '#renderer/text/vi/register.ts';
import { shellVi } from '#renderer/text/vi/shell.ts';

export const PASSWORD = 'mưa rào tháng bảy';
export const WORKBOOK = join(PROJECT, 'test/fixtures/so-thu-ly.xlsx');

/** How long what works through thousands of rows may take on a slow machine. */
export const LONG_WORK_MS = 45_000;

/** Creates the first register, copies two groups of the recovery key back, and stops at "what to do first". */
export async function createRegister(page: Page, file: string): Promise<string> {
  await page.getByRole('button', { name: registerVi.create }).click();
  await page.getByLabel(registerVi.unit).fill('Phòng Thi hành án dân sự khu vực 3');
  await page.getByLabel(registerVi.name).fill('Nguyễn Văn Bình');
  await page.getByLabel(registerVi.password, { exact: true }).fill(PASSWORD);
  await page.getByLabel(registerVi.repeat).fill(PASSWORD);
  await page.getByLabel(registerVi.file, { exact: true }).fill(file);
  await page.getByRole('button', { name: registerVi.createNow, exact: true }).click();
  const key = await confirmRecoveryKey(page);
  await page.getByRole('heading', { name: registerVi.readyTitle }).waitFor();
  return key;
}

async function confirmRecoveryKey(page: Page): Promise<string> {
  await page.getByRole('heading', { name: registerVi.recoveryTitle }).waitFor({ timeout: 20_000 });
  const groups = await page.locator('main [translate="no"] span').allTextContents();
  for (const place of [2, groups.length - 1]) {
    await page.getByLabel(registerVi.recoveryGroup(place)).fill(groups[place - 1] ?? '');
  }
  await page.getByRole('button', { name: registerVi.recoveryDone }).click();
  return groups.join('-');
}

export async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: shellVi.lock }).click();
  await page.getByRole('heading', { name: registerVi.unlockTitle }).waitFor({ timeout: 20_000 });
}

export async function unlock(page: Page, password: string): Promise<void> {
  await page.getByLabel(registerVi.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: registerVi.unlock, exact: true }).click();
}
