import { statement } from './handle.ts';
import type { ReadDb } from './handle.ts';

/** More answers than a person goes back and forth between. */
const MOST = 50;

type Answers<T> = { readonly asOf: string; readonly byQuestion: Map<string, T> };

/** Answers a question asked before, as long as nothing has been written since. */
export type Memory<T> = (db: ReadDb, question: string, ask: () => T) => T;

/**
 * A memory of answers that forgets them all with the next change to the register, whoever makes it. Inside a
 * transaction nothing is remembered, because what is written there may yet be undone.
 */
export function memoryOf<T extends object | number>(): Memory<T> {
  const ofRegisters = new WeakMap<ReadDb, Answers<T>>();
  return (db, question, ask) => {
    if (db.inTransaction) return ask();
    const asOf = changesOf(db);
    const before = ofRegisters.get(db);
    const { byQuestion }: Answers<T> = before?.asOf === asOf ? before : { asOf, byQuestion: new Map() };
    const answer = byQuestion.get(question) ?? ask();
    byQuestion.delete(question);
    byQuestion.set(question, answer);
    for (const oldest of [...byQuestion.keys()].slice(0, -MOST)) byQuestion.delete(oldest);
    ofRegisters.set(db, { asOf, byQuestion });
    return answer;
  };
}

/** Differs after every change: what this connection wrote, and what others did. */
function changesOf(db: ReadDb): string {
  const seen = statement<[], { own: number; others: number }>(
    db,
    'SELECT total_changes() AS own, (SELECT data_version FROM pragma_data_version) AS others',
  ).get();
  return `${seen?.own}/${seen?.others}`;
}
