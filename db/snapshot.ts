import Database from 'better-sqlite3';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asWriteDb } from './handle.ts';
import { loadMigrations, migrate } from './migrate.ts';
import type { Migration } from './migrate.ts';

export const SNAPSHOT_FILE = fileURLToPath(new URL('./schema.snapshot.sql', import.meta.url));

/** The schema all migrations lead to, as text that a reviewer can read; SQLite's own tables left out. */
export function schemaText(migrations: readonly Migration[]): string {
  const connection = new Database(':memory:');
  const db = asWriteDb(connection);
  migrate(db, migrations, { now: '2000-01-01T00:00:00.000Z', beforeChange: () => undefined });
  const statements = connection
    .prepare<[], { sql: string }>(
      `SELECT sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT GLOB 'case_search_*_*'
       ORDER BY tbl_name, CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, name`,
    )
    .all()
    .map(({ sql }) => `${sql};\n`);
  connection.close();
  return `-- Made by: npm run schema. Do not edit.\n\n${statements.join('\n')}`;
}

if (import.meta.main) writeFileSync(SNAPSHOT_FILE, schemaText(loadMigrations()));
