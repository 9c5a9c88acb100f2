import { foldExact } from '#shared/domain/text/fold.ts';
import type { CaseEventType } from '#shared/domain/case/event.ts';
import type { Field } from '../../excel/fields.ts';
import { peopleDoubts } from '../../excel/people/rowPeople.ts';
import { UNDATED, undatedNote } from '../laterDecisions.ts';
import { verificationNote } from '../rowEvents.ts';
import { differs, left, NOTHING } from './difference.ts';
import type { Found } from './difference.ts';
import { inDocketing } from './docketFacts.ts';
import { numberOf } from './factText.ts';
import type { Held } from './held.ts';
import { coveredBy } from './pairPeople.ts';
import { sameName, sameNumber } from './sameWords.ts';
import type { Said } from './said.ts';
import { takenOutHere } from './sentences.ts';

/** A line that a first import of the row would keep as words. */
type Line = { readonly field: Field; readonly there: string; readonly line: string };

/** What only words can hold: the row's own note, decisions without a day. New lines stand below those that are there. */
export function compareNote(said: Said, held: Held): readonly Found[] {
  return linesOf(said, held).map(({ field, there, line }) => {
    const has = (note: string | null): boolean =>
      (note ?? '').split('\n').some((other) => foldExact(other) === foldExact(line));
    const { note } = held.docketing.body;
    if (has(note)) return NOTHING;
    if (held.docketedBefore.some(({ body }) => has(body.note))) return left(takenOutHere(field, there));
    const here = field === 'note' ? (note ?? '') : '';
    return differs([{ field, here, there }], {
      kind: 'correct',
      eventId: held.state.docketEventId,
      change: (now) =>
        inDocketing(now, ({ day, body }) => ({ day, body: { ...body, note: below(body.note, line) } })),
    });
  });
}

const below = (note: string | null, line: string): string => (note === null ? line : `${note}\n${line}`);

function linesOf(said: Said, held: Held): readonly Line[] {
  const { values } = said.row;
  const own = (values.note ?? '').split('\n').filter((line) => foldExact(line) !== '');
  return [
    ...own.map((line): Line => ({ field: 'note', there: line, line })),
    ...UNDATED.flatMap((undated): readonly Line[] => {
      const [number, line] = [values[undated.number], undatedNote(undated, values)];
      return number === null || line === null || hasDecision(held, undated.type, number)
        ? []
        : [{ field: undated.number, there: number, line }];
    }),
    ...foundOut(said, held),
    ...doubtsOf(said, held),
  ];
}

const hasDecision = ({ state, formerly }: Held, type: CaseEventType, number: string): boolean =>
  [...state.effective, ...formerly].some(
    (fact) => fact.body.type === type && sameNumber(numberOf(fact), number),
  );

/** What a verification found, in words that are no result, or without a day; unless the register knows a result. */
function foundOut({ row: { values } }: Said, { state }: Held): readonly Line[] {
  const line = verificationNote(values);
  const result = values.verificationResult;
  if (line === null || result === null) return [];
  const isKnown = state.verifications.some((verified) =>
    result.code === null ? verified.result !== 'unknown' : verified.result === result.code,
  );
  return isKnown ? [] : [{ field: 'verificationResult', there: result.text, line }];
}

/** Numbers and years that the sheet gives to several without saying whose, unless the register knows it. */
function doubtsOf({ row: { values }, docketing }: Said, { parties }: Held): readonly Line[] {
  const known = new Set(parties.flatMap(({ idNumber, birthYear }) => [idNumber ?? '', String(birthYear)]));
  const isHeld = (name: string): boolean =>
    parties.some((party) => sameName(party.name, name)) || coveredBy({ name }, parties).length > 0;
  return peopleDoubts(values).flatMap(({ field, told, line }): readonly Line[] => {
    if (told !== null) {
      const isKnown = (told.match(/\d{4,}/gu) ?? []).every((number) => known.has(number));
      return isKnown ? [] : [{ field: fieldOf(told), there: told, line }];
    }
    const names = docketing.parties.map(({ name }) => name);
    return names.every(isHeld) ? [] : [{ field, there: values[field] ?? '', line }];
  });
}

const fieldOf = (told: string): Field => (told.startsWith('năm sinh') ? 'debtorBirthYear' : 'debtorIdNumber');
