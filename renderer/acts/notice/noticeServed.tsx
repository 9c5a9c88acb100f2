import { directOutcomes, noticeChannels, noticeDocuments } from '#shared/domain/case/bodies/notice.ts';
import { small } from '#shared/words/small.ts';
import { actForm, type Filled } from '../act.ts';
import { field, when } from '../fields/field.ts';
import { PartyChoice } from '../fields/PartyChoice.tsx';
import { dayFieldBy, detailField, otherDayField, radioField, selectField } from '../fields/standard.tsx';
import { documentOf } from './documentOf.ts';

/** Thông báo, tống đạt: what was served, how, and who took it. */
export const noticeServed = actForm('notice.served', {
  vi: {
    name: 'Thông báo, tống đạt',
    day: 'Ngày thông báo hợp lệ',
    dayMedia: 'Ngày đăng lần thứ hai',
    firstPublishedOn: 'Ngày đăng lần đầu',
    document: 'Văn bản được thông báo',
    channel: 'Hình thức',
    outcome: 'Người nhận',
    outcomeNone: 'Chưa rõ',
    partyIds: 'Đã thông báo cho',
    said: (document: string, channel: string) => `Thông báo ${document} – ${channel}`,
    firstPublished: (day: string) => `đăng lần đầu ${day}`,
    servedOn: (names: string) => `cho ${names}`,
  },
  en: {
    name: 'Notice served',
    day: 'Day of valid notice',
    dayMedia: 'Day of the second publication',
    firstPublishedOn: 'Day of the first publication',
    document: 'Document served',
    channel: 'Channel',
    outcome: 'Received by',
    outcomeNone: 'Not known',
    partyIds: 'Served on',
    said: (document: string, channel: string) => `Served: ${document} – ${channel}`,
    firstPublished: (day: string) => `first published on ${day}`,
    servedOn: (names: string) => `on ${names}`,
  },
  key: { keys: 't', vi: 'Ghi thông báo, tống đạt', en: 'Record a notice' },
  fills: { gap: 'noticeMissing', mendsUndated: true },
  opensWith: ({ view, target }): Filled<'notice.served'> => ({
    document: documentOf(view, target.triggerEventId),
    channel: 'direct',
    outcome: 'received',
    firstPublishedOn: null,
    partyIds: [],
    detail: null,
  }),
  fields: [
    dayFieldBy(({ channel }) => (channel === 'massMedia' ? 'dayMedia' : 'day')),
    when(({ channel }) => channel === 'massMedia', otherDayField('firstPublishedOn')),
    radioField('document', noticeDocuments, (words) => words.noticeDocument),
    selectField('channel', noticeChannels, (words) => words.noticeChannel),
    when(
      ({ channel }) => channel === 'direct',
      radioField('outcome', directOutcomes, (words) => words.directOutcome, 'outcomeNone'),
    ),
    field<'partyIds', 'partyIds'>(['partyIds'], ({ control, view, label }) => (
      <PartyChoice control={control} view={view} label={label('partyIds')} ofRole="debtor" />
    )),
    detailField(),
  ],
  sentence: ({ document, channel, outcome, firstPublishedOn, partyIds, detail }, own, say) => [
    own.said(small(say.words.noticeDocument[document]), small(say.words.noticeChannel[channel])),
    partyIds.length === 0 ? null : own.servedOn(partyIds.map(say.party).join(', ')),
    outcome === null ? null : small(say.words.directOutcome[outcome]),
    say.day(firstPublishedOn, own.firstPublished),
    detail,
  ],
});
