import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Door } from '#test/door.ts';
import { openDoor, tempFolder, testTools } from '#test/registers.ts';
import { machineOptions } from '#core/register/options.ts';
import type { CaseEvent } from '#shared/domain/case/event.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import { upgradeBody } from '#shared/domain/case/bodies/upgrade.ts';
import { readOverride, readSource } from '#shared/domain/journal/envelope.ts';
import { importFact } from '#shared/domain/journal/facts.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { firstJournal } from '../firstJournal.ts';
import type { FirstRow } from '../firstJournal.ts';
import { copyGolden, GOLDEN_PASSWORD } from '../goldenFile.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const TODAY = localDate('2026-11-21');

const expected = z
  .object({
    total: z.number(),
    users: z.array(z.unknown()),
    officers: z.array(z.unknown()),
    cases: z.array(
      z
        .object({
          id: z.string(),
          version: z.unknown(),
          stage: z.unknown(),
          endedOn: z.unknown(),
          money: z.unknown(),
        })
        .loose(),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('so-0.1.0.expected.json', FIXTURES), 'utf8')));

/** The register that version 0.1.0 made, in a folder of the test's own, opened by this version. */
async function openGolden(): Promise<Door> {
  const folder = tempFolder();
  const file = copyGolden(folder);
  const door = openDoor(testTools(join(folder, 'settings'), `${TODAY}T02:00:00.000Z`), machineOptions());
  await door.ask('register.open', { file, password: GOLDEN_PASSWORD });
  return door;
}

describe('a register made by version 0.1.0', () => {
  it('opens with its journal intact and its last hash as it was', async () => {
    const { ask } = await openGolden();

    const { intact, broken, entries, lastHash } = await ask('journal.verify', {});

    expect({ intact, broken, entries, lastHash }).toEqual({
      intact: true,
      broken: null,
      entries: 572,
      lastHash: 'c25853375e35d774c60025240bbf5ebae985122e326cf274a1d1a6c3c498647d',
    });
  });

  it('holds the same users, officers and cases, each with the same facts and the same money', async () => {
    const { ask } = await openGolden();

    const { rows } = await ask('cases.list', { limit: 1000, today: TODAY });
    const views = await Promise.all(rows.map(({ id }) => ask('cases.get', { id, today: TODAY })));
    const held = views.map((view) => ({
      id: view.id,
      version: view.version,
      decision: view.decision,
      stage: view.stage,
      endedOn: view.endedOn,
      money: view.money,
      partyCount: view.partyCount,
      officer: view.officer,
      voluntary: view.voluntaryUntil,
      gaps: view.gaps.map(({ code }) => code),
      overrides: view.overrides.length,
      events: view.events.map(({ body }) => body.type),
    }));

    expect(held.toReversed()).toEqual(expected.cases);
    expect(await ask('users.list', {})).toEqual({ users: expected.users });
    expect(await ask('officers.list', {})).toEqual({ officers: expected.officers });
  });

  it('takes new records after the old ones, and verifies', async () => {
    const { ask } = await openGolden();

    await ask('officers.add', { name: 'Bùi Văn Sơn' });

    expect(await ask('journal.verify', {})).toMatchObject({ intact: true, entries: 573 });
  });
});

describe('the journal of version 0.1.0', () => {
  it('folds to the cases it held', () => {
    const states = byId(statesOf(firstJournal()));

    expect(states).toEqual(
      byId(expected.cases).map(({ id, version, stage, endedOn, money }) => ({
        id,
        version,
        stage,
        endedOn,
        money,
      })),
    );
  });
});

const byId = <T extends { readonly id: string }>(cases: readonly T[]): readonly T[] =>
  cases.toSorted((one, other) => one.id.localeCompare(other.id));

/** The cases that count, folded from the entries as this version reads them. */
function statesOf(rows: readonly FirstRow[]) {
  const undone = rows.flatMap(({ type, body_json }) =>
    type === 'import.undone' ? [importFact.parse(JSON.parse(body_json)).importId] : [],
  );
  const counting = rows.filter(({ import_id }) => import_id === null || !undone.includes(import_id));
  return [...Map.groupBy(counting, ({ case_id }) => case_id)].flatMap(([caseId, entries]) => {
    const state = caseId === null ? null : foldEvents(entries.map((row) => toEvent(caseId, row)));
    if (!state) return [];
    const { version, stage, endedOn, money } = state;
    return [{ id: state.caseId, version, stage, endedOn, money }];
  });
}

const toEvent = (caseId: string, row: FirstRow): CaseEvent => ({
  id: row.id,
  caseId,
  seq: row.seq,
  day: row.day === null ? null : localDate(row.day),
  body: upgradeBody(row.type, 1, JSON.parse(row.body_json)),
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
  source: readSource(row.source_json),
  override: readOverride(row.override_json),
});
