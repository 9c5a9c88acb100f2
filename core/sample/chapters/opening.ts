import type { BodyOf } from '#shared/domain/case/event.ts';
import type { DirectOutcome, NoticeChannel } from '#shared/domain/case/bodies/notice.ts';
import { addDays } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { dutifulDay, officeDay, workingDaysAfter } from '../officeDays.ts';
import type { Random, Weighted } from '../random.ts';
import type { Story } from '../story.ts';

/** The decision is notified within three working days (NT-01); the debtor then has ten days (VL-01). */
const NOTICE_WORKING_DAYS = 3;
const VOLUNTARY_DAYS = 10;

const CHANNELS: Weighted<NoticeChannel> = [
  ['direct', 64],
  ['post', 22],
  ['posting', 12],
  ['massMedia', 1],
  ['other', 1],
];
const OUTCOMES: Weighted<DirectOutcome> = [
  ['received', 78],
  ['coResident', 16],
  ['refusedToSign', 6],
];

/** Serves the enforcement decision; answers the day of valid notice. */
export function tellNotice(story: Story, imprisoned: boolean): LocalDate {
  const { random, docketed } = story;
  const day = dutifulDay(random, docketed.decision.day, NOTICE_WORKING_DAYS);
  const channel = imprisoned ? 'prison' : random.weighted(CHANNELS);
  const body = noticeOf(random, channel, day);
  const eventId = story.tell(day, body);
  if (random.chance(0.012)) correctNotice(story, { eventId, day, body });
  return day;
}

/** The last day of the voluntary period that a notice began. */
export const voluntaryEnd = (noticeDay: LocalDate): LocalDate =>
  officeDay(addDays(noticeDay, VOLUNTARY_DAYS));

/** The minutes say something else than was entered. */
function correctNotice(
  { aside }: Story,
  notice: { readonly eventId: string; readonly day: LocalDate; readonly body: BodyOf<'notice.served'> },
): void {
  aside(workingDaysAfter(notice.day, 1), {
    type: 'event.corrected',
    correctedEventId: notice.eventId,
    reason: 'Nhập nhầm người nhận so với biên bản',
    replacement: {
      day: notice.day,
      body: { ...notice.body, channel: 'direct', outcome: 'coResident', firstPublishedOn: null },
    },
  });
}

function noticeOf(random: Random, channel: NoticeChannel, day: LocalDate): BodyOf<'notice.served'> {
  return {
    type: 'notice.served',
    document: 'enforcementDecision',
    channel,
    outcome: channel === 'direct' ? random.weighted(OUTCOMES) : null,
    firstPublishedOn: channel === 'massMedia' ? addDays(day, -1) : null,
    partyIds: [],
    detail: channel === 'posting' ? 'Niêm yết tại trụ sở UBND và nơi cư trú, có người làm chứng' : null,
  };
}
