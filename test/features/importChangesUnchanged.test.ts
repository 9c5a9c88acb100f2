import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { reported } from '../officialBooks.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/reported/', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../fixtures/so-thu-ly.xlsx', import.meta.url));

const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => name.replace('.xlsx', ''));

let test: TestApp;
beforeEach(async () => {
  test = await testRegister('2026-11-25T02:00:00.000Z');
});
afterEach(() => test.close());

/** Brings a workbook in, whatever it leaves to be decided, and looks at it again. */
async function twice(path: string) {
  const { unread, dayOrder } = await test.ask('import.preview', { path });
  const source = { path, ...(dayOrder === null ? {} : { dayOrder: dayOrder.likely }) };
  const { imported } = await test.ask('import.run', { ...source, leave: unread.map(({ column }) => column) });
  const { changes, kept } = await test.ask('import.preview', source);
  return { imported, changes, kept };
}

describe('a workbook that has not changed', () => {
  it.each(NAMES)('differs nowhere: %s', async (name) => {
    const { imported, changes, kept } = await twice(reported(name));

    expect(changes).toEqual({ new: 0, same: imported, different: [], differentTotal: 0 });
    expect(kept).toEqual([]);
  });

  it('differs nowhere: the sample of 2.935 cases', async () => {
    const { imported, changes, kept } = await twice(SAMPLE);

    expect(imported).toBe(2935);
    expect(changes).toEqual({ new: 0, same: 2935, different: [], differentTotal: 0 });
    expect(kept).toEqual([]);
  });
});
