import { describe, expect, it } from 'vitest';
import type { CaseView } from '#shared/contract/cases.ts';
import { coerced, docketed, suspended } from '#test/builders.ts';
import { timelineEvents } from '#test/timelineEvents.ts';
import { documentOf } from './documentOf.ts';

const events = timelineEvents(docketed('2026-09-01'), coerced('2026-10-01'), suspended('2026-11-01'));

describe('the document a new notice is about', () => {
  it.each<readonly [CaseView['stage'], string | null, string]>([
    ['docketed', null, 'enforcementDecision'],
    ['docketed', 'e1', 'enforcementDecision'],
    ['served', null, 'otherDecision'],
    ['served', 'e1', 'otherDecision'],
    ['coercion', 'e2', 'coercionDecision'],
    ['docketed', 'e3', 'otherDecision'],
  ])('in a case that stands at %s, for a deadline from %s, is %s', (stage, trigger, document) => {
    expect(documentOf({ stage, events }, trigger)).toBe(document);
  });
});
