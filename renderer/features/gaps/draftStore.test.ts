import { expect, it, vi } from 'vitest';
import type { GapRow } from '#shared/contract/gaps.ts';
import { createDrafts } from './draftStore.ts';

const rowOf = (caseId: string): GapRow => ({ caseId, eventId: null }) as Partial<GapRow> as GapRow;
const [first, second] = [rowOf('c1'), rowOf('c2')];
const refusal = { caseId: 'c2', eventId: null, code: 'refused', sentence: 'Chưa được.', overridable: true };

function typedInto() {
  const store = createDrafts();
  store.type('noticeMissing', [
    { row: first, field: 'day', text: '5/8/26' },
    { row: first, field: 'channel', text: 'bưu' },
    { row: second, field: 'day', text: '6/8/26' },
  ]);
  store.type('courtMissing', [{ row: first, field: 'court', text: 'TAND' }]);
  return store;
}

const drafts = (store: ReturnType<typeof createDrafts>) =>
  [...store.read().values()].map(({ code, row, texts, refusal: why }) => [code, row.caseId, texts, why]);

it('keeps what is typed, by kind and row', () => {
  expect(drafts(typedInto())).toEqual([
    ['noticeMissing', 'c1', { day: '5/8/26', channel: 'bưu' }, null],
    ['noticeMissing', 'c2', { day: '6/8/26' }, null],
    ['courtMissing', 'c1', { court: 'TAND' }, null],
  ]);
});

it('forgets a row that was emptied', () => {
  const store = typedInto();

  store.type('noticeMissing', [{ row: second, field: 'day', text: ' ' }]);

  expect(store.read().size).toBe(2);
});

it('keeps rows that were refused with the reason, until they are typed into again', () => {
  const store = typedInto();
  const sent = [...store.read().values()].filter(({ code }) => code === 'noticeMissing');

  store.settle('noticeMissing', sent, [refusal]);
  const settled = drafts(store);
  store.type('noticeMissing', [{ row: second, field: 'day', text: '7/8/26' }]);

  expect(settled).toEqual([
    ['noticeMissing', 'c2', { day: '6/8/26' }, refusal],
    ['courtMissing', 'c1', { court: 'TAND' }, null],
  ]);
  expect(drafts(store)[0]).toEqual(['noticeMissing', 'c2', { day: '7/8/26' }, null]);
});

it('takes back what was dropped', () => {
  const store = typedInto();
  const before = drafts(store);
  const dropped = [...store.read().values()].filter(({ code }) => code === 'courtMissing');

  store.drop('courtMissing');
  store.putBack(dropped);

  expect(drafts(store)).toEqual(before);
});

it('drops one kind alone, and tells who listens', () => {
  const store = typedInto();
  const told = vi.fn();
  const stop = store.subscribe(told);

  store.drop('noticeMissing');
  stop();
  store.drop('courtMissing');

  expect(told).toHaveBeenCalledTimes(1);
  expect(store.read().size).toBe(0);
});
