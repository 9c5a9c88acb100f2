import type { BodyOf, CaseEvent, Correctable } from '../event.ts';

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
    if (event.body.type === 'case.docketed' && verdict === null) withdrawn = true;
    const fact = verdict === undefined ? event : corrected(event, verdict);
    if (fact) facts.push(fact);
  }
  return { facts, withdrawn };
}

/** From the last correction to the first, so that a correction is judged before it judges. */
function verdictsOf(history: readonly CaseEvent[]): Verdicts {
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

function corrected(event: CaseEvent, replacement: Correctable | null): CaseEvent | null {
  const docketing = event.body.type === 'case.docketed';
  if (replacement === null) return docketing ? event : null;
  const changesKind = docketing !== (replacement.body.type === 'case.docketed');
  return changesKind ? event : { ...event, day: replacement.day, body: replacement.body };
}
