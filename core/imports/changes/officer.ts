import { differs, left, NOTHING } from './difference.ts';
import type { Found } from './difference.ts';
import { inDocketing } from './docketFacts.ts';
import { isOf } from './held.ts';
import type { Held } from './held.ts';
import { sameWords } from './sameWords.ts';
import type { Said } from './said.ts';
import { changedSince, knownHere } from './sentences.ts';
import { weigh } from './weigh.ts';

/** The register's officers by name and by id. */
export type Officers = {
  readonly nameOf: (officerId: string) => string | null;
  /** The officer of this name; one that is not in the register yet gets an id. */
  readonly idOf: (name: string) => string;
};

/**
 * Who holds the case. An officer where there was none is the docketing's; another officer is an assignment, on a day
 * that the sheet does not tell, unless the register knows the day of its own.
 */
export function compareOfficer(said: Said, held: Held, { nameOf, idOf }: Officers): Found {
  const { state } = held;
  const name = (id: string | null): string | null => (id === null ? null : nameOf(id));
  const [says, holds] = [said.row.values.officerName, name(state.officerId)];
  const weight = weigh({ here: holds, there: says, before: officersBefore(held).map(name), same: sameWords });
  const difference = { field: 'officerName', here: holds ?? '', there: says ?? '' } as const;
  if (weight === 'same' || says === null) {
    const isTold = weight === 'blank' && said.isRead('officerName');
    return isTold ? left(knownHere('officerName', difference.here, '')) : NOTHING;
  }
  if (weight === 'changed' || isAssignedOnADay(held)) return left(changedSince(difference));
  if (state.officerId === null) {
    return differs([difference], {
      kind: 'correct',
      eventId: state.docketEventId,
      change: (now) =>
        inDocketing(now, ({ day, body }) => ({ day, body: { ...body, officerId: idOf(says) } })),
    });
  }
  const event = { day: null, body: { type: 'officer.assigned', officerId: idOf(says) } } as const;
  return differs([difference], { kind: 'add', event }, event);
}

/** Every officer the case had before the one it has. */
function officersBefore({ docketing, docketedBefore, state, formerly }: Held): readonly (string | null)[] {
  const assigned = [...state.effective, ...formerly].flatMap(({ body }) =>
    isOf(body, 'officer.assigned') ? [body.officerId] : [],
  );
  const all = [docketing, ...docketedBefore].map(({ body }) => body.officerId);
  return [...all, ...assigned].filter((id) => id !== state.officerId);
}

const isAssignedOnADay = ({ state }: Held): boolean =>
  state.effective.some(({ day, body }) => day !== null && body.type === 'officer.assigned');
