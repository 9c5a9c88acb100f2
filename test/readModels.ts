import type { WriteDb } from '#db/handle.ts';

/** What is derived from the journal; the first six hold nothing else. */
export const TABLES = [
  'cases',
  'parties',
  'deadlines',
  'case_words',
  'users',
  'officers',
  'imports',
  'register_facts',
];
const INDEXES = ['case_search_exact', 'case_search_folded'];

/** Every row of every read model, in the order they stand, and every word with its place in both search indexes. */
export function everything(db: WriteDb): Readonly<Record<string, readonly unknown[]>> {
  const tables = TABLES.map((table) => [table, db.prepare(`SELECT * FROM ${table}`).all()]);
  const indexes = INDEXES.map((index) => {
    db.exec(`CREATE VIRTUAL TABLE temp.words_of_${index} USING fts5vocab (main, ${index}, instance)`);
    const words = db.prepare(`SELECT * FROM temp.words_of_${index}`).all();
    db.exec(`DROP TABLE temp.words_of_${index}`);
    return [index, words];
  });
  return Object.fromEntries([...tables, ...indexes]);
}
