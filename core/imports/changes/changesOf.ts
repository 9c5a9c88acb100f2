import type { ReadDb } from '#db/handle.ts';
import { caseOfDecision, otherDayOfDecision } from '#db/repo/cases.ts';
import { eventsOfCase } from '#db/repo/journal.ts';
import { findOfficer, findOfficerByName } from '#db/repo/officers.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { decisionKey } from '#shared/domain/text/fold.ts';
import type { RegisterTaskContext } from '../../context.ts';
import { withTotal } from '../../excel/rows/dueByKind.ts';
import { refuseCancelledImport } from '../../excel/cancel.ts';
import { isField } from '../../excel/fields.ts';
import type { Field } from '../../excel/fields.ts';
import type { Mapping } from '../../excel/columns/mapping.ts';
import type { TypedRow } from '../../excel/rows/typedCase.ts';
import { compare } from './compare.ts';
import type { Surroundings } from './compare.ts';
import type { FieldDifference } from './difference.ts';
import { judge } from './judge.ts';
import type { Judged } from './judge.ts';
import type { Officers } from './officer.ts';

/** A row whose case holds something else, and what of it can be taken in. */
export type ChangedRow = {
  readonly row: TypedRow;
  readonly caseId: string;
  readonly fields: readonly FieldDifference[];
};

/** A row of whose case the register knows something better. */
type KeptRow = { readonly row: TypedRow; readonly text: string };

/** The rows of a workbook beside the register: a decision is its number and its day. */
export type Changes = {
  /** Rows whose decision is not in the register yet. */
  readonly fresh: readonly TypedRow[];
  /** How many rows say nothing that could be taken in. */
  readonly same: number;
  readonly different: readonly ChangedRow[];
  readonly kept: readonly KeptRow[];
};

/** What is set against the register. */
export type Workbook = {
  readonly file: string;
  readonly today: LocalDate;
  readonly sheets: readonly {
    readonly name: string;
    readonly mapping: Mapping;
    readonly rows: readonly TypedRow[];
  }[];
};

/** Rows compared between two breaths, so that queries wait no longer than a moment. */
const ROWS_PER_PORTION = 10;

/** Compares every row with the case of its decision; reads only. @throws ExpectedError import-cancelled */
export async function changesOf(context: RegisterTaskContext, workbook: Workbook): Promise<Changes> {
  const { db, law, signal, progress } = context;
  const reader = readingOf(db, workbook);
  const changes = { fresh: [] as TypedRow[], same: 0, different: [] as ChangedRow[], kept: [] as KeptRow[] };
  const rows = workbook.sheets.flatMap((sheet) => sheet.rows);
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_PER_PORTION === 0) {
      refuseCancelledImport(signal);
      progress(index, rows.length, 'Đang đối chiếu với sổ');
      await new Promise((resume) => setImmediate(resume));
    }
    const caseId = caseOfDecision(db, decisionKey(row.values.decisionNumber), row.values.decisionDate);
    if (caseId === null) {
      changes.fresh.push(withDoubt(db, row));
      continue;
    }
    const { fields, kept } = judgeRow({ row, state: stateOf(db, caseId) }, { ...reader, law });
    if (fields.length > 0) changes.different.push({ row, caseId, fields });
    else changes.same += 1;
    if (kept.length > 0) changes.kept.push({ row, text: kept.join(' ') });
  }
  return changes;
}

/** A new case is warned of where the year has its number already: one of the two days may be mistyped. */
function withDoubt(db: ReadDb, row: TypedRow): TypedRow {
  const { decisionNumber, decisionDate } = row.values;
  const day = otherDayOfDecision(db, decisionKey(decisionNumber), decisionDate);
  if (day === null) return row;
  const doubt =
    `Sổ đã có quyết định số ${decisionNumber} ngày ${formatDay(day)}; dòng này ghi ngày ` +
    `${formatDay(decisionDate)} nên là việc mới. Nếu một trong hai ngày ghi nhầm, hãy sửa trước khi nhập.`;
  return { ...row, warnings: [...row.warnings, doubt] };
}

/** What judging the rows of a workbook goes by; officers and ids depend on whether it is written. */
export type Reading = Omit<Surroundings, 'isRead'> & {
  readonly file: string;
  readonly today: LocalDate;
  readonly isRead: (sheet: string) => (field: Field) => boolean;
};

type Lawful = Reading & Pick<Parameters<typeof judge>[1], 'law'>;

/** What can be taken from a row into its case, and what is left. */
export function judgeRow(
  { row, state }: { readonly row: TypedRow; readonly state: CaseState },
  { law, today, file, ids, ...reading }: Lawful,
): Judged {
  const compared = compare({ row, state }, { ...reading, ids, isRead: reading.isRead(row.sheet) });
  const reason = `Theo tệp ${file}, trang “${row.sheet}”, dòng ${row.row}`;
  return judge(compared, { law, today, ids, reason });
}

/** The case as its events make it. */
export function stateOf(db: ReadDb, caseId: string): CaseState {
  const state = foldEvents(eventsOfCase(db, caseId));
  if (state === null) throw new Error(`Case ${caseId} stands in the list but has no docketing event`);
  return state;
}

/** For looking only: an officer that the register does not know yet is given an id of no account. */
export function readingOf(db: ReadDb, { file, today, sheets }: Workbook): Reading {
  let next = 0;
  const read = new Map(
    sheets.map(({ name, mapping }) => [
      name,
      new Set(Object.values(mapping).filter(isField).flatMap(withTotal)),
    ]),
  );
  return {
    file,
    today,
    ids: () => `new-${(next += 1)}`,
    officers: officersOf(db, (name) => findOfficerByName(db, name)?.id ?? `new ${name}`),
    isRead: (sheet) => (field) => read.get(sheet)?.has(field) === true,
  };
}

/** The register's officers, each name looked up once. */
export function officersOf(db: ReadDb, idOf: Officers['idOf']): Officers {
  const names = new Map<string, string | null>();
  return {
    idOf,
    nameOf: (id) => {
      const known = names.get(id);
      if (known !== undefined) return known;
      const name = findOfficer(db, id)?.name ?? null;
      names.set(id, name);
      return name;
    },
  };
}
