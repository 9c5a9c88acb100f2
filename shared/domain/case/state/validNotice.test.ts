import { describe, expect, it } from 'vitest';
import { caseState, docketed, notice, undated } from '#test/builders.ts';
import { localDate } from '../../localDate.ts';
import { citedOn } from './citations.ts';
import { noticeChannels } from '../bodies/notice.ts';
import { noticeRules } from './validNotice.ts';

describe('valid notice', () => {
  const open = docketed('2026-10-05');

  it.each(noticeChannels)(
    'by channel %s names its day, what it needs and its article under each law',
    (channel) => {
      const { validOn, needs, cites } = noticeRules[channel];

      expect(validOn).not.toBe('');
      expect(needs).not.toEqual([]);
      expect(citedOn(cites, localDate('2026-06-30'))).not.toMatch(/2025|152\/2026/u);
      expect(citedOn(cites, localDate('2026-07-01'))).not.toMatch(/26\/2008|62\/2015/u);
    },
  );

  it('by posting counts from the day of posting, not from the end of its 7 days', () => {
    expect(caseState(open, notice('2026-10-07', { channel: 'posting' })).validNotice?.day).toBe('2026-10-07');
  });

  it('in the press counts from the second publication', () => {
    const published = notice('2026-10-08', {
      channel: 'massMedia',
      firstPublishedOn: localDate('2026-10-07'),
    });

    expect(caseState(open, published).validNotice?.day).toBe('2026-10-08');
  });

  it('is that of the enforcement decision only', () => {
    expect(caseState(open, notice('2026-10-08', { document: 'summons' })).validNotice).toBeNull();
  });

  it('gives way, when undated, to one with a day', () => {
    expect(caseState(open, undated(notice('2026-10-08')), notice('2026-10-09')).validNotice?.day).toBe(
      '2026-10-09',
    );
  });
});
