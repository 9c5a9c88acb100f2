import { formatDay } from '#shared/domain/localDate.ts';
import type { Correctable } from '#shared/domain/case/event.ts';
import { wordsVi } from '#shared/words/vi.ts';
import type { Field } from '../../excel/fields.ts';
import { differs, left, NOTHING } from './difference.ts';
import type { Found } from './difference.ts';
import type { Docketing, Held } from './held.ts';
import { sameJudgment, sameWords } from './sameWords.ts';
import type { Said } from './said.ts';
import { changedSince, knownHere } from './sentences.ts';
import { weigh } from './weigh.ts';

/** One fact of the docketing that a column states. */
type DocketFact<T> = {
  readonly field: Field;
  /** As the row states it; null where it does not. */
  readonly there: (said: Said) => T | null;
  readonly here: (docketing: Docketing) => T | null;
  readonly same: (one: T, other: T) => boolean;
  readonly text: (value: T) => string;
  readonly put: (docketing: Docketing, value: T) => Docketing;
  /** What the register holds says no more than what a row without the fact is read as. */
  readonly isPresumed?: (held: Docketing, said: Said) => boolean;
};

const equal = (one: unknown, other: unknown): boolean => one === other;
const some = (text: string): string | null => (text === '' ? null : text);
const itself = (text: string): string => text;

const compareOne =
  <T>({ field, there, here, same, text, put, isPresumed }: DocketFact<T>) =>
  (said: Said, { docketing, docketedBefore, state }: Held): Found => {
    const [says, holds] = [there(said), here(docketing)];
    const weight = weigh({ here: holds, there: says, before: docketedBefore.map(here), same });
    const difference = {
      field,
      here: holds === null ? '' : text(holds),
      there: says === null ? '' : text(says),
    };
    if (weight === 'changed') return left(changedSince(difference));
    if (weight === 'different' && says !== null) {
      return differs([difference], {
        kind: 'correct',
        eventId: state.docketEventId,
        change: (now) => inDocketing(now, (held) => put(held, says)),
      });
    }
    const isTold = weight === 'blank' && said.isRead(field) && isPresumed?.(docketing, said) !== true;
    return isTold ? left(knownHere(field, difference.here, '')) : NOTHING;
  };

/** Changes the docketing inside a correction; nothing else is ever put in its place. */
export const inDocketing = (now: Correctable, change: (held: Docketing) => Docketing): Correctable =>
  now.body.type === 'case.docketed' ? change({ day: now.day, body: now.body }) : now;

const judgment = ({ day, body }: Docketing, change: Partial<Docketing['body']['judgment']>): Docketing => ({
  day,
  body: { ...body, judgment: { ...body.judgment, ...change } },
});

const FACTS = [
  compareOne({
    field: 'docketDate',
    there: ({ row }) => row.values.docketDate,
    here: ({ day }) => day,
    same: equal,
    text: formatDay,
    put: ({ body }, day) => ({ day, body }),
  }),
  compareOne({
    field: 'judgmentNumber',
    there: ({ row }) => row.values.judgmentNumber,
    here: ({ body }) => some(body.judgment.number),
    same: sameJudgment,
    text: itself,
    put: (held, number) => judgment(held, { number }),
  }),
  compareOne({
    field: 'judgmentDate',
    there: ({ row }) => row.values.judgmentDate,
    here: ({ body }) => body.judgment.day,
    same: equal,
    text: formatDay,
    put: (held, day) => judgment(held, { day }),
  }),
  compareOne({
    field: 'court',
    there: ({ row }) => row.values.court,
    here: ({ body }) => some(body.judgment.court),
    same: sameWords,
    text: itself,
    put: (held, court) => judgment(held, { court }),
  }),
  compareOne({
    field: 'judgmentType',
    there: ({ row }) => row.values.judgmentType?.code ?? null,
    here: ({ body }) => body.judgment.type,
    same: equal,
    text: (type) => wordsVi.judgmentType[type],
    put: (held, type) => judgment(held, { type }),
    isPresumed: ({ body }, { docketing }) => body.judgment.type === docketing.judgment.type,
  }),
  compareOne({
    field: 'initiative',
    there: ({ row }) => row.values.initiative?.code ?? null,
    here: ({ body }) => body.initiative,
    same: equal,
    text: (initiative) => wordsVi.initiative[initiative],
    put: ({ day, body }, initiative) => ({ day, body: { ...body, initiative } }),
    isPresumed: ({ body }, { docketing }) => body.initiative === docketing.initiative,
  }),
];

/** The docket day, the judgment and who asked. */
export const compareDocketing = (said: Said, held: Held): readonly Found[] =>
  FACTS.map((compare) => compare(said, held));
