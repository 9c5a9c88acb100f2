import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { caseSubject } from '#core/cases/caseSubject.ts';
import type { Undone } from '#core/imports/undo.ts';
import { recordFacts } from '#core/journal/subject.ts';
import { createRegisterHost } from '#core/register/host.ts';
import { fillRegister } from '#core/sample/fillRegister.ts';
import type { WriteDb } from '#db/handle.ts';
import { transact } from '#db/handle.ts';
import { insertImport } from '#db/repo/imports.ts';
import { eventsOfCase } from '#db/repo/journal.ts';
import { verifyJournal } from '#db/repo/journalVerify.ts';
import type { CaseEventBody, EventSource } from '#shared/domain/case/event.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import { createLaw } from '#shared/domain/law/law.ts';
import { shippedLaw } from '#shared/domain/law/shippedLaw.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { everything } from '../readModels.ts';
import { PASSWORD, TEST_NOW, tempFolder, testOptions, testTools } from '../registers.ts';

// What an import writes into cases that were there before, and what becomes of it when the import is taken back.

const DAY = localDate('2026-11-20');
const law = createLaw(shippedLaw);
const RECORDED: EventSource = { kind: 'recorded' };
const VERIFIED: CaseEventBody = {
  type: 'condition.verified',
  result: 'noMeans',
  method: 'onSite',
  detail: null,
};

async function office(cases = 12) {
  const folder = tempFolder();
  const tools = testTools(join(folder, 'settings'));
  const host = createRegisterHost(tools, testOptions(folder));
  onTestFinished(async () => void (await host.lock()));
  const file = join(folder, 'so.sotha');
  await host.create({ file, unit: 'Phòng THADS', name: 'Mận', role: 'head', password: PASSWORD });
  const session = host.session();
  if (!session) throw new Error('The register did not open');
  const { db, user } = session;
  await fillRegister(db, { cases, today: DAY, seed: 11, law, userId: user.id });
  const source = (importId: string): EventSource => ({
    kind: 'imported',
    importId,
    file: `${importId}.xlsx`,
    sheet: 'So thu ly',
    row: 7,
  });
  const write = (caseId: string, from: EventSource, body: CaseEventBody): void =>
    transact(db, () => {
      const event = { id: tools.ids(), caseId, day: DAY, body, source: from, override: null };
      const recorded = { ...event, recordedAt: TEST_NOW, recordedBy: user.id };
      recordFacts({ db, law }, caseSubject, [recorded], foldEvents(eventsOfCase(db, caseId)));
    });
  return {
    db,
    caseIds: db
      .prepare<[], { id: string }>("SELECT id FROM cases WHERE ended_on IS NULL AND state <> 'voluntary'")
      .all()
      .map(({ id }) => id),
    /** What a workbook of a month later brought into the register. */
    startImport: (id: string): string => {
      const none = { imported: 0, amountDue: 0, amountCollected: 0, rejected: [], rejectedWorkbook: null };
      const made = { contentHash: id, layoutKey: id, importedAt: TEST_NOW, importedBy: user.id };
      insertImport(db, { id, file: `${id}.xlsx`, sheet: 'So thu ly', ...made, ...none });
      return id;
    },
    takeIn: (caseId: string, importId: string, body: CaseEventBody = VERIFIED) =>
      write(caseId, source(importId), body),
    enterFrom: (importId: string, like: string): string => {
      const [docketed] = eventsOfCase(db, like);
      if (docketed?.body.type !== 'case.docketed') throw new Error('A case begins with its docketing');
      const id = tools.ids();
      const decision = { ...docketed.body.decision, number: '9999/QĐ-THADS' };
      write(id, source(importId), { ...docketed.body, decision });
      return id;
    },
    work: (caseId: string) => write(caseId, RECORDED, VERIFIED),
    undo: (importId: string): Promise<Undone> =>
      host.undoImport({
        order: { importId, isLook: false, now: TEST_NOW, today: DAY, userId: user.id, firstId: tools.ids() },
        law,
        signal: new AbortController().signal,
        progress: () => undefined,
      }),
    rebuild: () => host.rebuild({ law, signal: new AbortController().signal, progress: () => undefined }),
  };
}

/** The tables without the count of entries behind each row, which only grows. */
function withoutVersions(db: WriteDb): unknown {
  const { cases = [], imports: _imports, ...rest } = everything(db);
  return { ...rest, cases: cases.map((row) => ({ ...Object(row), version: 0 })) };
}

it('withdraws what it wrote into cases of before, which are then what they were', async () => {
  const { db, caseIds, startImport, takeIn, undo, rebuild } = await office();
  const [first = '', second = ''] = caseIds;
  const before = withoutVersions(db);
  const entries = eventsOfCase(db, first).length;
  const importId = startImport('thang-sau');
  takeIn(first, importId);
  takeIn(first, importId, { ...VERIFIED, detail: 'lần hai' });
  takeIn(second, importId);

  const undone = await undo(importId);

  expect(undone).toEqual({ removed: 0, restored: 2, kept: [], keptTotal: 0 });
  expect(withoutVersions(db)).toEqual(before);
  expect(eventsOfCase(db, first)).toHaveLength(entries + 4);
  expect(verifyJournal(db)).toMatchObject({ intact: true });
  const held = everything(db);
  await rebuild();
  expect(everything(db)).toEqual(held);
});

it('puts back what a correction of the import had replaced', async () => {
  const { db, caseIds, startImport, takeIn, undo } = await office();
  const [first = ''] = caseIds;
  const [docketed] = eventsOfCase(db, first);
  if (docketed?.body.type !== 'case.docketed') throw new Error('A case begins with its docketing');
  const before = withoutVersions(db);
  const importId = startImport('thang-sau');
  const body = { ...docketed.body, judgment: { ...docketed.body.judgment, number: '77/2026/DS-ST' } };
  takeIn(first, importId, {
    type: 'event.corrected',
    correctedEventId: docketed.id,
    reason: 'Theo sổ tháng sau',
    replacement: { day: docketed.day, body },
  });

  await undo(importId);

  expect(withoutVersions(db)).toEqual(before);
});

it('leaves a case of before that was worked on since, and names it', async () => {
  const { db, caseIds, startImport, takeIn, work, undo, rebuild } = await office();
  const [first = '', second = ''] = caseIds;
  const importId = startImport('thang-sau');
  takeIn(first, importId);
  takeIn(second, importId);
  work(first);
  const kept = eventsOfCase(db, first);
  const row = db.prepare('SELECT * FROM cases WHERE id = ?').get(first);

  const undone = await undo(importId);

  expect(undone).toMatchObject({ removed: 0, restored: 1, keptTotal: 1 });
  expect(eventsOfCase(db, first)).toEqual(kept);
  await rebuild();
  expect(db.prepare('SELECT * FROM cases WHERE id = ?').get(first)).toEqual(row);
});

it('counts what a later import wrote as work, until that import is taken back', async () => {
  const { db, caseIds, startImport, takeIn, enterFrom, undo, rebuild } = await office();
  const early = startImport('thang-nay');
  const entered = enterFrom(early, caseIds[0] ?? '');
  const later = startImport('thang-sau');
  takeIn(entered, later);
  takeIn(caseIds[1] ?? '', early);

  const first = await undo(early);
  const between = await undo(later);
  const second = await undo(early);

  expect(first).toEqual({ removed: 0, restored: 1, kept: ['9999/QĐ-THADS'], keptTotal: 1 });
  expect(between).toEqual({ removed: 0, restored: 1, kept: [], keptTotal: 0 });
  expect(second).toEqual({ removed: 1, restored: 0, kept: [], keptTotal: 0 });
  await expect(undo(early)).rejects.toMatchObject({ code: 'import-already-undone' });
  const held = everything(db);
  await rebuild();
  expect(everything(db)).toEqual(held);
  expect(held['cases']).toHaveLength(12);
});

it('does not count its own withdrawals as work of anybody', async () => {
  const { caseIds, startImport, takeIn, undo } = await office();
  const [first = ''] = caseIds;
  const early = startImport('thang-nay');
  takeIn(first, early);
  const later = startImport('thang-sau');
  takeIn(first, later);
  await undo(later);

  expect(await undo(early)).toMatchObject({ restored: 1, keptTotal: 0 });
});
