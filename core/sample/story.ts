import type { BodyOf, CaseEventBody } from '#shared/domain/case/event.ts';
import type { ObligationItem } from '#shared/domain/case/bodies/parts.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { Random } from './random.ts';

/** One fact of an invented case, ready for the journal. */
export type SampleEvent = {
  readonly id: string;
  readonly day: LocalDate;
  readonly body: CaseEventBody;
  readonly source: { readonly kind: 'recorded' };
};

/** An invented case while it is told, fact after fact, by rising days, up to the day the sample is made for. */
export type Story = {
  readonly random: Random;
  readonly docketed: BodyOf<'case.docketed'>;
  readonly docketEventId: string;
  /** What has happened until today, by rising days. */
  readonly events: () => readonly SampleEvent[];
  /**
   * Tells a fact and answers its id. A fact that lies after today has not happened; nothing is told after it.
   */
  readonly tell: (day: LocalDate, body: CaseEventBody) => string;
  /** Tells a fact that runs beside the story (a notice, a report): it holds nothing up and may follow the end. */
  readonly aside: (day: LocalDate, body: CaseEventBody) => string;
  /** Today is reached, or the case has ended. */
  readonly isOver: () => boolean;
  readonly hasEnded: () => boolean;
  readonly end: () => void;
  /** What is still to be collected of each item, đồng. */
  readonly owed: Map<string, number>;
  /** A number for a decision other than the docketing one. */
  readonly nextNumber: () => string;
};

type Beginning = {
  readonly random: Random;
  readonly today: LocalDate;
  readonly docketDay: LocalDate;
  readonly docketed: BodyOf<'case.docketed'>;
  /** How many decisions the agency has numbered this year: other decisions take numbers below it. */
  readonly numbered: number;
};

export function beginStory({ random, today, docketDay, docketed, numbered }: Beginning): Story {
  const events: SampleEvent[] = [];
  let over = false;
  let ended = false;
  const put = (id: string, day: LocalDate, body: CaseEventBody): void =>
    void events.push({ id, day, body, source: { kind: 'recorded' } });
  const tell = (day: LocalDate, body: CaseEventBody): string => {
    const id = random.id();
    over ||= day > today;
    if (!over) put(id, day, body);
    return id;
  };
  return {
    random,
    docketed,
    docketEventId: tell(docketDay, docketed),
    events: () => events.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))),
    tell,
    aside: (day, body) => {
      const id = random.id();
      if (day <= today) put(id, day, body);
      return id;
    },
    isOver: () => over,
    hasEnded: () => ended,
    end: () => {
      ended ||= !over;
      over = true;
    },
    owed: new Map(docketed.items.map((item) => [item.id, item.amount])),
    nextNumber: () => decisionNumber(random.between(1, numbered + 40)),
  };
}

/** 'nn/QĐ-THADS'. */
export const decisionNumber = (count: number): string => `${String(count).padStart(2, '0')}/QĐ-THADS`;

export const totalOwed = (story: Story): number =>
  [...story.owed.values()].reduce((sum, amount) => sum + amount, 0);

export const moneyItems = (story: Story): readonly ObligationItem[] =>
  story.docketed.items.filter((item) => item.kind === 'money');
