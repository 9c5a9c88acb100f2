import { setImmediate as breath } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';

let office: TestApp;
beforeAll(async () => {
  office = await testRegister();
});
afterAll(() => office.close());

const CANCELLED = {
  ok: false,
  error: { code: 'cancelled', message: 'Đã dừng theo yêu cầu. Không có gì thay đổi trong sổ.' },
};

describe('an export that was stopped', () => {
  it('says that it was, and speaks of no import', async () => {
    const reply = await office.reply('cases.export', {}, { signal: AbortSignal.abort() });

    expect(reply).toEqual(CANCELLED);
  });

  it('says so half-way too', async () => {
    const stop = new AbortController();

    const exporting = office.reply('cases.export', {}, { signal: stop.signal });
    await breath();
    stop.abort();

    expect(await exporting).toEqual(CANCELLED);
  });
});

it('answers a rebuild that was stopped alike', async () => {
  const reply = await office.reply('journal.rebuild', {}, { signal: AbortSignal.abort() });

  expect(reply).toEqual(CANCELLED);
});
