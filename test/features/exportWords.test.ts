import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseStateName } from '#shared/domain/case/state/state.ts';
import { wordsVi } from '#shared/words/vi.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import * as make from '../builders.ts';
import type { Happening } from '../builders.ts';
import { docketInput, eventInput } from '../doorInputs.ts';

const served = make.notice('2026-09-02');
const noMeansFound = [served, make.verified('2026-10-01', 'noMeans'), make.noMeans('2026-10-05')];

/** What happens in a case, by the state it then has on 21/11/2026. */
const courses: readonly (readonly [CaseStateName, readonly Happening[]])[] = [
  ['docketed', []],
  ['voluntary', [make.notice('2026-11-19')]],
  ['verifying', [served]],
  ['hasMeans', [served, make.verified('2026-10-01', 'hasMeans')]],
  ['coercion', [served, make.verified('2026-10-01', 'hasMeans'), make.coerced('2026-10-10')]],
  ['noMeans', noMeansFound],
  ['separateBook', [...noMeansFound, make.separateBook('2026-10-20')]],
  ['deferred', [served, make.deferred('2026-10-01', 'disputeSuit', { until: '2026-12-30' })]],
  ['deferredByAgreement', [served, make.deferred('2026-10-01', 'agreement', { until: '2026-12-30' })]],
  ['suspended', [served, make.suspended('2026-10-01')]],
  ['requestReturned', [...noMeansFound, make.requestReturned('2026-10-20')]],
  ['completed', [served, make.collected('2026-10-01', 100), make.completed('2026-10-20')]],
  ['terminated', [served, make.terminated('2026-10-20')]],
  ['entrustedOut', [served, make.entrusted('2026-10-20')]],
];

describe('the exported list says what the screen says', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await testRegister();
  });
  afterAll(() => test.close());

  it.each(courses)('of a case that is %s', async (state, happenings) => {
    const { id } = await test.ask('cases.docket', docketInput(make.docketed('2026-09-01'), state));
    await record(test, id, happenings);

    const [row] = await exported(test, `${state}/QĐ`);

    expect(row).toMatchObject(await wordsOnScreen(test, id, state));
  });

  it('of a case whose decision was withdrawn', async () => {
    const { id } = await test.ask('cases.docket', docketInput(make.docketed('2026-09-01'), 'revoked'));
    const { events } = await test.ask('cases.get', { id });
    await record(test, id, [make.revoked('2026-10-20', events[0]?.id ?? '')]);

    const [row] = await exported(test, 'revoked/QĐ');

    expect(row).toMatchObject(await wordsOnScreen(test, id, 'revoked'));
  });
});

async function record(test: TestApp, caseId: string, happenings: readonly Happening[]): Promise<void> {
  for (const happening of happenings) {
    const event = eventInput(happening);
    await test.ask('events.record', { caseId, event, overrideReason: 'ghi bù sổ giấy' });
  }
}

/** What the case page shows, under the headers of the workbook; the case must have come to `state`. */
async function wordsOnScreen(test: TestApp, id: string, state: CaseStateName) {
  const view = await test.ask('cases.get', { id });
  expect(view.state).toBe(state);
  return { 'Trạng thái': wordsVi.state[state], 'Phân loại': wordsVi.classification[view.classification] };
}

async function exported(test: TestApp, text: string): Promise<readonly Record<string, unknown>[]> {
  const { base64 } = await test.ask('cases.export', { text });
  const book = read(base64, { type: 'base64' });
  const [name = ''] = book.SheetNames;
  const sheet = book.Sheets[name];
  return sheet === undefined ? [] : utils.sheet_to_json(sheet);
}
