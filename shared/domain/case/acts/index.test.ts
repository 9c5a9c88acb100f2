import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapters } from '../../chapters.ts';
import { caseEventTypes } from '../event.ts';
import { acts, recordedActs } from './index.ts';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted();

const DECLARATION = /export const (?<name>\w+) = act\('(?<type>[\w.]+)', '(?<chapter>\w+)'/gu;

/** Every act that a file of this folder declares: 'intake/caseDocketed.ts' → caseDocketed, case.docketed, intake. */
const declared = files
  .filter((path) => /\/\w+\.ts$/u.test(path))
  .flatMap((path) =>
    [...readFileSync(join(import.meta.dirname, path), 'utf8').matchAll(DECLARATION)].map(({ groups }) => ({
      path,
      name: groups?.['name'] ?? '',
      type: groups?.['type'] ?? '',
      chapter: groups?.['chapter'] ?? '',
    })),
  );

describe('acts', () => {
  it.each(declared)('$type stands in a file of its own name, in the folder of its chapter: $path', (act) => {
    expect(act.path).toBe(`${act.chapter}/${act.name}.ts`);
  });

  it.each(declared)('$type has a test beside it', ({ path }) => {
    expect(files).toContain(path.replace(/\.ts$/u, '.test.ts'));
  });

  it('are declared once for each kind of event there is', () => {
    expect(declared.map(({ type }) => type).toSorted()).toEqual(caseEventTypes.toSorted());
  });

  it('are known by the kind they declare and the chapter they lie in', () => {
    const known = Object.entries(acts).map(([key, { type, chapter }]) => `${key} ${type} ${chapter}`);

    expect(known.toSorted()).toEqual(
      declared.map(({ type, chapter }) => `${type} ${type} ${chapter}`).toSorted(),
    );
  });

  it('lie in chapters of the procedure', () => {
    expect(Object.values(acts).filter(({ chapter }) => !chapters.includes(chapter))).toEqual([]);
  });

  it('are offered in the order of the procedure, a correction never by itself', () => {
    expect(recordedActs.map(({ type }) => type)).toEqual([
      'officer.assigned',
      'parties.added',
      'notice.served',
      'voluntary.performed',
      'agreement.made',
      'agreement.breached',
      'money.collected',
      'condition.verified',
      'coercion.decided',
      'noMeans.decided',
      'enforcement.resumed',
      'separateBook.entered',
      'request.returned',
      'deferral.decided',
      'suspension.decided',
      'pause.groundEnded',
      'money.paidOut',
      'money.notifiedUnclaimed',
      'case.completed',
      'termination.decided',
      'entrustment.decided',
      'decision.revoked',
      'decision.amended',
      'duty.done',
      'case.docketed',
    ]);
  });

  it('that may still follow the end of a case are few', () => {
    const lasting = Object.values(acts).filter(({ afterEnd }) => afterEnd);

    expect(lasting.map(({ type }) => type)).toEqual([
      'notice.served',
      'money.paidOut',
      'money.notifiedUnclaimed',
      'decision.revoked',
      'decision.amended',
      'duty.done',
    ]);
  });

  it('that may come before the enforcement decision are fewer', () => {
    const early = Object.values(acts).filter(({ beforeDecision }) => beforeDecision);

    expect(early.map(({ type }) => type)).toEqual(['money.collected', 'duty.done', 'case.docketed']);
  });

  it('never say one refusal under two codes', () => {
    const codes = Object.values(acts).map(({ refusals, bodyRefusals }) =>
      [...refusals, ...bodyRefusals].map(({ code }) => code),
    );

    expect(codes.map((ofOne) => new Set(ofOne).size)).toEqual(codes.map((ofOne) => ofOne.length));
  });
});
