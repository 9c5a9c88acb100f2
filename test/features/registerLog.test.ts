import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { docketed } from '../builders.ts';
import { docketInput } from '../doorInputs.ts';

let test: TestApp;
beforeEach(async () => {
  test = await testRegister();
});
afterEach(() => test.close());

it('keeps the log of a day of recording short, between the calls', async () => {
  const { id: caseId } = await test.ask('cases.docket', docketInput(docketed('2026-10-05'), '101'));
  const record = (at: number) =>
    test.ask('events.record', {
      caseId,
      event: {
        day: localDate('2026-11-20'),
        body: {
          type: 'condition.verified',
          result: 'hasMeans',
          method: 'onSite',
          detail: `Lần ${at} `.repeat(500),
        },
      },
    });

  for (let at = 0; at < 300; at += 1) {
    await record(at);
    await setImmediate();
  }

  expect(statSync(`${test.file}-wal`).size).toBeLessThan(6_000_000);
});
