import { describe, expect, it } from 'vitest';
import { corrected, docketed, type Happening, notice, toCome } from '#test/builders.ts';
import { timelineEvents } from '#test/timelineEvents.ts';
import { correctionDraft } from './correctionDraft.ts';

const served = notice('2026-09-10');
const byPost = notice('2026-09-08', { channel: 'post', outcome: null });
const correctedToPost = corrected('2026-10-01', 'e2', byPost);

describe('what the correction of a record opens with', () => {
  it.each<readonly [string, readonly Happening[], Happening]>([
    ['the record itself', [], served],
    ['what a correction put in its place', [correctedToPost], byPost],
    [
      'the record again once its correction was withdrawn',
      [correctedToPost, corrected('2026-10-02', 'e3')],
      served,
    ],
    ['the record where it was withdrawn', [corrected('2026-10-01', 'e2')], served],
  ])('is %s', (_what, corrections, opened) => {
    const events = timelineEvents(docketed('2026-09-01'), served, ...corrections);

    expect(correctionDraft({ events }, 'e2')).toEqual({
      type: 'notice.served',
      draft: { day: opened.day, body: opened.body },
    });
  });

  it('is the fact that was stated of a day to come, its day still to be entered', () => {
    const events = timelineEvents(docketed('2026-09-01'), toCome('2062-09-10', served));

    expect(correctionDraft({ events }, 'e2')).toEqual({
      type: 'notice.served',
      draft: { body: served.body },
    });
  });

  it('is nothing for a record the case does not have', () => {
    expect(correctionDraft({ events: timelineEvents(docketed('2026-09-01')) }, 'e9')).toBeNull();
  });
});
