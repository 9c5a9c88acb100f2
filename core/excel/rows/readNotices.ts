import type { LocalDate } from '#shared/domain/localDate.ts';
import type { NoticeChannel, NoticeDocument } from '#shared/domain/case/bodies/notice.ts';
import { foldTones } from '#shared/domain/text/fold.ts';
import { fieldLabel } from '../fields.ts';
import type { FieldOfKind } from '../fields.ts';
import type { SaidDay } from '../cells/readCell.ts';
import type { RowReader } from './rowReader.ts';
import { NOTICE_CHANNELS, NOTICE_DAYS } from '../columns/series.ts';
import { channelOf } from '../cells/vocabularies.ts';
import type { Term } from '../cells/vocabularies.ts';

/** One notice. `field`: the column its day stands in. `words`: what its cell says besides a known channel. */
export type Notified = {
  readonly field: FieldOfKind<'day'>;
  readonly day: LocalDate;
  readonly channel: Term<NoticeChannel> | null;
  readonly document: NoticeDocument;
  readonly words: string | null;
};

/** Where a row keeps its notices. */
type HeldNotices = {
  readonly noticeDate: LocalDate | null;
  readonly noticeChannel: Term<NoticeChannel> | null;
  readonly noticeField: Notified['field'] | null;
  readonly furtherNotices: readonly Notified[];
};

/** Columns for the notice of another paper than the enforcement decision. */
const OTHER_PAPERS: readonly (readonly [FieldOfKind<'day'>, NoticeDocument, string])[] = [
  ['voluntaryNoticeDate', 'otherDecision', 'Thông báo tự nguyện thi hành án'],
  ['coercionNoticeDate', 'coercionDecision', 'Thông báo cưỡng chế'],
];

/** Words of a cell of notices that mean another paper; the first that fits wins. */
const PAPERS: readonly (readonly [RegExp, NoticeDocument])[] = [
  [/(?:^| )(?:giay bao|giay moi|trieu tap|gb|gm)(?: |$)/u, 'summons'],
  [/(?:^| )cuong che(?: |$)/u, 'coercionDecision'],
  [
    /(?:^| )(?:tu nguyen|hoan|dinh chi|tiep tuc|chua co dieu kien|uy thac|thu hoi|sua doi|ke bien|tham dinh gia|dau gia)(?: |$)/u,
    'otherDecision',
  ],
];

const documentOf = (words: string): NoticeDocument =>
  PAPERS.find(([pattern]) => pattern.test(foldTones(words)))?.[1] ?? 'enforcementDecision';

/** All notices of a row, each once and in order: the first of the enforcement decision, and the others. */
export function noticesIn(reader: RowReader) {
  const found = [
    ...NOTICE_DAYS.flatMap((field, place) => ofColumn(reader, field, place)),
    ...OTHER_PAPERS.flatMap(([field, document, paper]) =>
      reader
        .days(field)
        .map((said) => ({ field, document, ...saidOf(said, null), words: paperWords(paper, said) })),
    ),
  ];
  const notices = firstOf(eachOnce(found));
  return { ...notices, noticeChannel: notices.noticeChannel ?? channelAlone(reader, found) };
}

/** All notices that a row holds, that of the enforcement decision first. */
export const noticesOf = (values: HeldNotices): readonly Notified[] =>
  values.noticeDate === null
    ? values.furtherNotices
    : [
        {
          field: values.noticeField ?? 'noticeDate',
          day: values.noticeDate,
          channel: values.noticeChannel,
          document: 'enforcementDecision',
          words: null,
        },
        ...values.furtherNotices,
      ];

/** The first notice of the enforcement decision as the row's own, the others beside it. */
export function firstOf(notices: readonly Notified[]) {
  const first = notices.find(({ document }) => document === 'enforcementDecision');
  return {
    noticeDate: first?.day ?? null,
    noticeChannel: first === undefined ? null : channelOrWords(first),
    noticeField: first?.field ?? null,
    furtherNotices: notices.filter((notice) => notice !== first),
  };
}

/** A channel the cell names in words nobody knows stays as these words. */
const channelOrWords = ({ channel, words }: Notified): Term<NoticeChannel> | null =>
  channel ?? (words === null ? null : { text: words, code: null });

function ofColumn(reader: RowReader, field: FieldOfKind<'day'>, place: number): readonly Notified[] {
  const days = reader.days(field);
  const channelField = NOTICE_CHANNELS[place] ?? 'noticeChannel';
  if (days.length === 0) {
    const channel = place === 0 ? null : reader.term(channelField, channelOf);
    if (channel !== null)
      reader.asides.push(`${fieldLabel(channelField)} “${channel.text}”: sổ không ghi ngày`);
    return [];
  }
  const channel = reader.term(channelField, channelOf);
  return days.map((said) => ({ field, document: documentOf(said.words), ...saidOf(said, channel) }));
}

/** A channel named beside the day itself goes before that of the column. */
function saidOf({ day, words }: SaidDay, column: Term<NoticeChannel> | null) {
  const own = words === '' ? null : channelOf(words);
  const channel = own !== null && own.code !== null ? own : column;
  return { day, channel, words: own === null || own === channel ? null : own.text };
}

const paperWords = (paper: string, { words }: SaidDay): string =>
  words === '' ? paper : `${paper}: ${words}`;

/** A channel no header counts stays with a row without notices; beside counted ones it is kept as words. */
function channelAlone(reader: RowReader, found: readonly Notified[]): Term<NoticeChannel> | null {
  if (found.some(({ field }) => field === 'noticeDate')) return null;
  const channel = reader.term('noticeChannel', channelOf);
  if (channel === null || found.length === 0) return channel;
  reader.asides.push(`${fieldLabel('noticeChannel')} ghi trong sổ: ${channel.text}`);
  return null;
}

function eachOnce(found: readonly Notified[]): readonly Notified[] {
  const kept: Notified[] = [];
  for (const next of found.toSorted((one, other) => one.day.localeCompare(other.day))) {
    const index = kept.findIndex((before) => isSame(before, next));
    const before = kept[index];
    if (before === undefined) kept.push(next);
    else
      kept[index] = { ...before, channel: before.channel ?? next.channel, words: before.words ?? next.words };
  }
  return kept;
}

const isSame = (one: Notified, other: Notified): boolean =>
  one.day === other.day &&
  one.document === other.document &&
  (one.channel === null || other.channel === null || one.channel.text === other.channel.text) &&
  (one.words === null || other.words === null || one.words === other.words);
