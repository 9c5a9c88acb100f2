import type { Party } from '#shared/domain/case/bodies/parts.ts';
import type {
  BodyOf,
  CaseEvent,
  CaseEventBody,
  CaseEventType,
  EventSource,
} from '#shared/domain/case/event.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';

/** A fact as it counts, or as it once counted. */
type Version = {
  readonly eventId: string;
  readonly day: LocalDate | null;
  readonly body: CaseEventBody;
  /** Whether these words came from a workbook. */
  readonly fromSheet: boolean;
};

/** What the register holds of a case, and what it once held and does not any more. */
export type Held = {
  readonly state: CaseState;
  /** The docketing as it counts. */
  readonly docketing: Docketing;
  /** The docketing as it was, before corrections. */
  readonly docketedBefore: readonly Docketing[];
  /** Every party named by the events that count, each with the event that names it. */
  readonly parties: readonly (Party & { readonly namedBy: string })[];
  /** Facts that were withdrawn, revoked, or stood otherwise before they were corrected. */
  readonly formerly: readonly Version[];
  /** Facts that count and whose words came from a workbook. */
  readonly fromSheet: ReadonlySet<string>;
  /** All that workbooks said of a kind, whether it still counts or not. */
  readonly saidBySheets: <T extends CaseEventType>(type: T) => readonly BodyOf<T>[];
};

export type Docketing = { readonly day: LocalDate | null; readonly body: BodyOf<'case.docketed'> };

/** Sorts what the events of a case say by what counts, what once counted and where it came from. */
export function heldOf(state: CaseState): Held {
  const undone = takenBack(state.history);
  const versions = versionsOf(state.history.filter(({ id }) => !undone.has(id)));
  const counting = new Map(state.effective.map((event) => [event.id, event]));
  const counts = ({ eventId, day, body }: Version): boolean => {
    const now = counting.get(eventId);
    return now?.body === body && now.day === day;
  };
  const formerly = versions.filter((version) => !counts(version));
  const docketing = docketingIn(state);
  return {
    state,
    docketing,
    docketedBefore: formerly.flatMap(({ day, body }) =>
      body.type === 'case.docketed' ? [{ day, body }] : [],
    ),
    parties: state.effective.flatMap(({ id, body }) =>
      'parties' in body ? body.parties.map((party) => ({ ...party, namedBy: id })) : [],
    ),
    formerly,
    fromSheet: new Set(
      versions.filter((version) => version.fromSheet && counts(version)).map(({ eventId }) => eventId),
    ),
    saidBySheets: <T extends CaseEventType>(type: T) =>
      versions.flatMap(({ body, fromSheet }) => (fromSheet && isOf(body, type) ? [body] : [])),
  };
}

function docketingIn({ effective, docketEventId }: CaseState): Docketing {
  const event = effective.find(({ id }) => id === docketEventId);
  if (event?.body.type !== 'case.docketed') throw new Error('A case without its docketing was folded');
  return { day: event.day, body: event.body };
}

export const isOf = <T extends CaseEventType>(body: CaseEventBody, type: T): body is BodyOf<T> =>
  body.type === type;

/** What an import wrote and took out again when it was taken back: as if it had never been said. */
function takenBack(history: readonly CaseEvent[]): ReadonlySet<string> {
  const imports = new Map(history.map(({ id, source }) => [id, importOf(source)]));
  return new Set(
    history.flatMap(({ body, source }) => {
      if (body.type !== 'event.corrected' || body.replacement !== null) return [];
      const by = importOf(source);
      return by !== null && by === imports.get(body.correctedEventId) ? [body.correctedEventId] : [];
    }),
  );
}

const importOf = (source: EventSource): string | null =>
  source.kind === 'imported' ? source.importId : null;

/** What every fact said when it was recorded, and what each correction put in its place. */
function versionsOf(history: readonly CaseEvent[]): readonly Version[] {
  const corrects = new Map<string, string>();
  for (const { id, body } of history) {
    if (body.type === 'event.corrected') corrects.set(id, body.correctedEventId);
  }
  const factOf = (id: string): string => {
    const corrected = corrects.get(id);
    return corrected === undefined ? id : factOf(corrected);
  };
  return history.flatMap(({ id, day, body, source }) => {
    const fromSheet = source.kind === 'imported';
    if (body.type !== 'event.corrected') return [{ eventId: id, day, body, fromSheet }];
    return body.replacement === null ? [] : [{ eventId: factOf(id), ...body.replacement, fromSheet }];
  });
}
