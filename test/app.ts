import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '#core/app.ts';
import { fixedClock } from '#core/clock.ts';
import { machineOptions } from '#core/register/options.ts';
import type { LawSource } from '#shared/domain/law/law.ts';
import { shippedLaw } from '#shared/domain/law/shippedLaw.ts';
import { type Door, doorOf } from './door.ts';

/** The day the sample workbook was written, plus one. */
const TEST_NOW = '2026-11-21T02:00:00.000Z';
const TEST_PASSWORD = 'mật khẩu để thử';

export type TestApp = Door & {
  readonly folder: string;
  readonly file: string;
  readonly close: () => Promise<void>;
};

/** An application on a folder of its own, deleted at close, under the law it ships with or another; ids and randomness are the same in every run. */
export function testApp(now: string = TEST_NOW, law: LawSource = shippedLaw): TestApp {
  const folder = mkdtempSync(join(tmpdir(), 'so-test-'));
  const app = createApp({
    clock: fixedClock(now),
    ids: counter('id'),
    random: countedBytes(),
    settingsFolder: join(folder, 'settings'),
    demo: false,
    law,
    register: { ...machineOptions(), cost: { N: 2 ** 10, r: 8, p: 1 } },
  });
  return {
    ...doorOf(app),
    folder,
    file: join(folder, 'so.sotha'),
    close: async () => {
      await app.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same with a register created and open. */
export async function testRegister(now: string = TEST_NOW, law: LawSource = shippedLaw): Promise<TestApp> {
  const test = testApp(now, law);
  await test.ask('register.create', {
    file: test.file,
    unit: 'Phòng THADS khu vực 4',
    name: 'Trần Ngọc Ánh',
    password: TEST_PASSWORD,
  });
  return test;
}

function counter(prefix: string): () => string {
  let next = 0;
  return () => `${prefix}-${String((next += 1)).padStart(6, '0')}`;
}

function countedBytes(): (length: number) => Uint8Array {
  let next = 0;
  return (length) => {
    const chunks: Buffer[] = [];
    while (Buffer.concat(chunks).length < length) {
      chunks.push(
        createHash('sha256')
          .update(`random ${(next += 1)}`)
          .digest(),
      );
    }
    return Uint8Array.from(Buffer.concat(chunks).subarray(0, length));
  };
}
