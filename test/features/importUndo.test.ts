import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createRegisterHost } from '#core/register/host.ts';
import { createLaw } from '#shared/domain/law/law.ts';
import { shippedLaw } from '#shared/domain/law/shippedLaw.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { EXAMPLE_ROW } from '../docketRow.ts';
import { everything } from '../readModels.ts';
import { newRegister, PASSWORD, testOptions, testTools } from '../registers.ts';
import type { TestRegister } from '../registers.ts';
import { docketWorkbook } from '../workbooks.ts';

const decision = (number: number): string => `${number}/QĐ-THADS`;

/** A register into which a workbook with decisions `from`… was brought. */
async function imported(rows: number, from = 1): Promise<TestRegister & { readonly importId: string }> {
  const office = await newRegister();
  return { ...office, importId: await bringIn(office, { rows, from }) };
}

async function bringIn(
  { ask, folder }: TestRegister,
  { rows, from }: { readonly rows: number; readonly from: number },
): Promise<string> {
  const path = join(folder, `so-${from}.xlsx`);
  writeFileSync(
    path,
    docketWorkbook(
      Array.from({ length: rows }, (_, at) => ({
        ...EXAMPLE_ROW,
        order: at + 1,
        judgmentNumber: `${from + at}/2026/HS-ST`,
        decisionNumber: decision(from + at),
      })),
    ),
  );
  const { importId } = await ask('import.run', { path });
  return importId ?? '';
}

const caseOf = async ({ ask }: TestRegister, number: number): Promise<string> => {
  const { rows } = await ask('cases.list', { text: decision(number) });
  return rows.find(({ decisionNumber }) => decisionNumber === decision(number))?.id ?? '';
};

async function workOn(office: TestRegister, number: number): Promise<void> {
  const body = { type: 'condition.verified', result: 'hasMeans', method: 'onSite', detail: null } as const;
  const event = { day: localDate('2026-11-19'), body };
  await office.ask('events.record', { caseId: await caseOf(office, number), event });
}

const decisions = async ({ ask }: TestRegister): Promise<readonly (string | null)[]> =>
  (await ask('cases.list', {})).rows.map(({ decisionNumber }) => decisionNumber).toSorted();

/** What the register holds, and the same after it was rebuilt from its journal. */
async function heldAndRebuilt({ ask, folder, file }: TestRegister) {
  await ask('register.lock', {});
  const host = createRegisterHost(testTools(join(folder, 'settings')), testOptions(folder));
  onTestFinished(async () => void (await host.lock()));
  await host.open({ file, password: PASSWORD });
  const db = host.session()?.db;
  if (!db) throw new Error('The register did not open');
  const held = everything(db);
  const law = createLaw(shippedLaw);
  await host.rebuild({ law, signal: new AbortController().signal, progress: () => undefined });
  const rebuilt = everything(db);
  return { held, rebuilt };
}

it('takes back what nobody has worked on, and names the rest', async () => {
  const office = await imported(6);
  await workOn(office, 2);
  await workOn(office, 5);

  const looked = await office.ask('import.undoPreview', { importId: office.importId });
  const before = await decisions(office);
  const undone = await office.ask('import.undo', { importId: office.importId });

  expect(undone).toEqual({ removed: 4, restored: 0, kept: [decision(2), decision(5)], keptTotal: 2 });
  expect(looked).toEqual(undone);
  expect(before).toHaveLength(6);
  expect(await decisions(office)).toEqual([decision(2), decision(5)]);
  expect(await office.ask('journal.verify', {})).toMatchObject({ intact: true });
});

it('is told in the list of imports: when, and how many cases stay', async () => {
  const office = await imported(3);
  await workOn(office, 1);
  await office.ask('import.undo', { importId: office.importId });

  const { imports } = await office.ask('import.list', {});

  expect(imports).toMatchObject([{ imported: 3, undoneAt: expect.any(String), kept: 1 }]);
});

it('lets the same rows in again, but not those that stayed', async () => {
  const office = await imported(4);
  await workOn(office, 3);
  await office.ask('import.undo', { importId: office.importId });

  const again = await office.ask('import.run', { path: join(office.folder, 'so-1.xlsx') });

  expect(again).toMatchObject({ imported: 3, alreadyThere: 1 });
});

it.each<[string, readonly number[], string]>([
  ['of which every case was worked on', [1, 2], 'import-worked-on'],
  ['that nobody knows', [], 'import-not-found'],
])('refuses an import %s, in words, and keeps all of it', async (_what, worked, code) => {
  const office = await imported(2);
  for (const number of worked) await workOn(office, number);
  const importId = worked.length === 0 ? 'never' : office.importId;

  const answers = [
    await office.reply('import.undo', { importId }),
    await office.reply('import.undoPreview', { importId }),
  ];

  expect(answers).toEqual(Array(2).fill({ ok: false, error: { code, message: expect.any(String) } }));
  expect(await decisions(office)).toHaveLength(2);
});

it.each<[string, readonly number[], string]>([
  ['all of it left', [], 'import-already-undone'],
  ['what stayed is still worked on', [1], 'import-worked-on'],
])('refuses a second time when %s', async (_what, worked, code) => {
  const office = await imported(3);
  for (const number of worked) await workOn(office, number);
  await office.ask('import.undo', { importId: office.importId });

  expect(await office.reply('import.undo', { importId: office.importId })).toMatchObject({
    ok: false,
    error: { code },
  });
});

it.each<[string, readonly number[]]>([
  ['all left', []],
  ['the first stayed', [1]],
  ['the last stayed', [5]],
  ['some in the middle stayed', [2, 4]],
  ['all but one stayed', [1, 2, 3, 4]],
])('leaves a journal from which the register is rebuilt as it is, where %s', async (_what, worked) => {
  const office = await imported(5);
  for (const number of worked) await workOn(office, number);
  await office.ask('import.undo', { importId: office.importId });
  await bringIn(office, { rows: 2, from: 40 });

  const { held, rebuilt } = await heldAndRebuilt(office);

  expect(rebuilt).toEqual(held);
  expect(held['cases']).toHaveLength(worked.length + 2);
});

it('changes nothing when it is stopped', async () => {
  const office = await imported(600);
  const stop = new AbortController();

  const reply = await office.reply(
    'import.undo',
    { importId: office.importId },
    { signal: stop.signal, onProgress: () => stop.abort() },
  );

  expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect((await office.ask('cases.list', {})).total).toBe(600);
  expect(await office.ask('import.undo', { importId: office.importId })).toMatchObject({ removed: 600 });
});

it('goes on while the register is read, and has other writing wait in words', async () => {
  const office = await imported(600);
  const undoing = office.ask('import.undo', { importId: office.importId });

  const [list, add] = await Promise.all([
    office.ask('cases.list', {}),
    office.reply('officers.add', { name: 'Bùi Văn Sơn' }),
  ]);
  await undoing;

  expect(list.total).toBe(600);
  expect(add).toMatchObject({ ok: false, error: { code: 'register-busy' } });
  expect((await office.ask('cases.list', {})).total).toBe(0);
});
