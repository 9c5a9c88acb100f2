import { describe, expect, it } from 'vitest';
import { type CaseEventBody, type CaseEventType, factBodies } from '#shared/domain/case/event.ts';
import { agreed, breached } from '#test/agreements.ts';
import * as make from '#test/builders.ts';
import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';
import { actName, acts, offeredActs } from './index.ts';
import type { Names } from './say.ts';
import { sentenceOf } from './sentence.ts';

const names: Names = {
  text: vi,
  item: () => 'Án phí',
  officer: () => 'Lê Thị Thu',
  party: () => 'Nguyễn Văn An',
  duty: () => 'Gửi quyết định cho Viện kiểm sát',
  event: () => 'quyết định số 7/QĐ-THADS ngày 01/10/2026',
};
const DAY = '2026-11-20';
const happenings = [
  make.docketed(DAY),
  make.partiesAdded(DAY, make.party('creditor', 'Trần Thị Bình')),
  make.assigned(DAY, 'officer-1'),
  make.notice(DAY),
  make.performed(DAY, 'a'),
  agreed(DAY, '2026-12-01'),
  breached(DAY, 'e2'),
  make.verified(DAY, 'noMeans'),
  make.noMeans(DAY),
  make.separateBook(DAY),
  make.requestReturned(DAY),
  make.deferred(DAY, 'agreement'),
  make.suspended(DAY),
  make.groundEnded(DAY),
  make.resumed(DAY),
  make.terminated(DAY),
  make.entrusted(DAY),
  make.revoked(DAY, 'e1'),
  make.amended(DAY, null),
  make.coerced(DAY),
  make.collected(DAY, 100),
  make.paidOut(DAY, 100),
  make.notifiedUnclaimed(DAY, 100),
  make.completed(DAY),
  make.dutyDone(DAY, 'NT-02', 'e1'),
  make.corrected(DAY, 'e1'),
  make.toCome('2062-10-01', make.notice('2062-10-01')),
];
const types = Object.keys(acts);
const bodies: readonly (readonly [CaseEventType, CaseEventBody])[] = happenings.map(({ body }) => [
  body.type,
  body,
]);

describe('every kind of act', () => {
  it('stands here once, under its own type', () => {
    expect(Object.values(acts).map(({ type }) => type)).toEqual(types);
    expect(happenings.map(({ body }) => body.type)).toEqual(types);
  });

  it.each(Object.values(acts))('$type has a name in both languages', ({ type }) => {
    expect(actName(type, vi)).toMatch(/^\p{Lu}/u);
    expect(actName(type, en)).toMatch(/^\p{Lu}/u);
    expect(actName(type, en)).not.toBe(actName(type, vi));
  });

  it.each(bodies)('%s is said in a sentence in both languages', (_type, body) => {
    const inVietnamese = sentenceOf(body, names).main;
    const inEnglish = sentenceOf(body, { ...names, text: en }).main;

    expect(inVietnamese).toMatch(/^\p{Lu}.+/u);
    expect(inEnglish).toMatch(/^\p{Lu}.+/u);
    expect(inEnglish).not.toBe(inVietnamese);
  });

  it.each(Object.entries(factBodies))('%s has fields for all that it records', (type, schema) => {
    const fields = Object.values(acts).find((act) => act.type === type)?.fields ?? [];

    const filled = fields.flatMap(({ fills }) => fills);
    const asked = Object.keys(schema.shape).filter((part) => part !== 'type');
    expect(filled.toSorted()).toEqual(asked.toSorted());
  });
});

describe('what the record panel offers', () => {
  it('is every kind that is recorded on the page of a case', () => {
    const elsewhere = ['case.docketed', 'event.corrected', 'futureDay.stated'];

    expect(offeredActs.map(({ type }) => type)).toEqual(types.filter((type) => !elsewhere.includes(type)));
  });

  it.each(Object.values(acts).filter(({ opensWith }) => opensWith === null))(
    '$type opens with nothing, for it is entered elsewhere',
    ({ type }) => {
      expect(offeredActs.map((act) => act.type)).not.toContain(type);
    },
  );

  it('gives each key to one kind alone', () => {
    const keys = offeredActs.flatMap(({ key }) => (key === null ? [] : [key.keys]));

    expect(keys).toEqual([...new Set(keys)]);
  });
});
