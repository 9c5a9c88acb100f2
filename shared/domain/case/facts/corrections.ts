import type { BodyOf, CaseEvent, CaseEventBody, Correctable } from '../event.ts';

type Recorded = Pick<CaseEvent, 'id' | 'day' | 'body'>;

/** What became of an event that a correction names: something else, or nothing. */
type Verdicts = ReadonlyMap<string, Correctable | null>;

export type Corrected = {
  /** The facts that count, each under its own id, in the order recorded; no corrections among them. */
  readonly facts: readonly CaseEvent[];
  /** The docketing event was withdrawn: the case was entered by mistake. */
  readonly withdrawn: boolean;
};

/**
 * Applies the corrections among the events of a case, which come by rising seq.
 * The last correction of an event wins; withdrawing a correction restores what it corrected, replacing it
 * replaces what it put there. A docketing stays a docketing: it can be replaced by another or withdrawn.
 */
export function applyCorrections(history: readonly CaseEvent[]): Corrected {
  const verdicts = verdictsOf(history);
  const facts: CaseEvent[] = [];
  let withdrawn = false;
  for (const event of history) {
    if (event.body.type === 'event.corrected') continue;
    const verdict = verdicts.get(event.id);
    const isMistake = event.body.type === 'case.docketed' && verdict === null;
    if (isMistake) withdrawn = true;
    if (verdict === undefined || isMistake) facts.push(event);
    else if (verdict !== null) facts.push({ ...event, ...counted(event, verdict) });
  }
  return { facts, withdrawn };
}

/** From the last correction to the first, so that a correction is judged before it judges. */
function verdictsOf(history: readonly Recorded[]): Verdicts {
  const verdicts = new Map<string, Correctable | null>();
  for (let at = history.length - 1; at >= 0; at -= 1) {
    const event = history[at];
    if (event?.body.type === 'event.corrected') judge(verdicts, event.id, event.body);
  }
  return verdicts;
}

function judge(verdicts: Map<string, Correctable | null>, id: string, body: BodyOf<'event.corrected'>): void {
  const verdict = verdicts.get(id);
  if (verdict === null || verdicts.has(body.correctedEventId)) return;
  verdicts.set(body.correctedEventId, verdict ?? body.replacement);
}

/** A fact as it counts: as it was recorded, or as the last correction of it says. */
type Counted = Pick<CaseEvent, 'day' | 'body'>;

/**
 * What counts now of each event that was ever recorded, by its id; null when it was withdrawn. A correction
 * counts as recorded until it is withdrawn itself.
 */
export function whatCounts(history: readonly Recorded[]): ReadonlyMap<string, Counted | null> {
  const verdicts = verdictsOf(history);
  return new Map(history.map((event) => [event.id, counted(event, verdicts.get(event.id))]));
}

function counted({ day, body }: Recorded, verdict: Correctable | null | undefined): Counted | null {
  if (verdict === null) return null;
  if (verdict === undefined || !mayBecome(body, verdict.body)) return { day, body };
  return { day: verdict.day, body: verdict.body };
}

/** A correction stays a correction and a docketing a docketing; everything else may become anything else. */
const mayBecome = (body: CaseEventBody, next: Correctable['body']): boolean =>
  body.type !== 'event.corrected' && (body.type === 'case.docketed') === (next.type === 'case.docketed');
