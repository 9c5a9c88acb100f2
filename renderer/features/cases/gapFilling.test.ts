import { describe, expect, it } from 'vitest';
import type { CaseView } from '#shared/contract/cases.ts';
import { corrected, docketed, type Happening, notice, undated } from '#test/builders.ts';
import { timelineEvents } from '#test/timelineEvents.ts';
import { newRecord, type RecordTarget } from '../../acts/recordTarget.ts';
import { fillingOf } from './gapFilling.ts';

type Code = CaseView['gaps'][number]['code'];

const filling = (code: Code, eventId: string | null, ...happenings: readonly Happening[]): RecordTarget =>
  fillingOf({ events: timelineEvents(docketed('2026-09-01'), ...happenings) }, { code, eventId });

describe('what fills a gap of a case', () => {
  it.each<readonly [Code, RecordTarget]>([
    ['officerMissing', newRecord('officer.assigned')],
    ['creditorMissing', newRecord('parties.added')],
    ['noticeMissing', newRecord('notice.served')],
    ['verificationMissing', newRecord('condition.verified')],
  ])('%s: a record of its own', (code, target) => {
    expect(filling(code, null)).toEqual(target);
  });

  it('is the correction of the record that lacks something', () => {
    expect(filling('suspensionGroundMissing', 'e7')).toEqual({ kind: 'correct', eventId: 'e7' });
  });

  it('is the day of a notice that was recorded without one', () => {
    expect(filling('noticeMissing', null, undated(notice('2026-09-10')))).toEqual({
      kind: 'correct',
      eventId: 'e2',
    });
  });

  it('is a new notice when the one without a day has been given one that does not count', () => {
    const dated = corrected('2026-10-01', 'e2', notice('2026-09-10', { document: 'summons' }));

    expect(filling('noticeMissing', null, undated(notice('2026-09-10')), dated)).toEqual(
      newRecord('notice.served'),
    );
  });

  it.each<readonly [string, readonly Happening[]]>([
    ['as it was recorded', []],
    ['that was corrected once', [corrected('2026-10-01', 'e1', docketed('2026-09-02'))]],
    [
      'whose correction was withdrawn',
      [corrected('2026-10-01', 'e1', docketed('2026-09-02')), corrected('2026-10-02', 'e2')],
    ],
  ])('is the correction of the docketing %s', (_what, happenings) => {
    expect(filling('courtMissing', null, ...happenings)).toEqual({ kind: 'correct', eventId: 'e1' });
  });
});
