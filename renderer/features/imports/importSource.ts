import { type FieldChoice, type Mapping, mappingOf, type Table, withField } from './mapping.ts';

/** What is previewed and imported: a workbook, the sheets taken of it, and what was chosen for each. */
export type Source = {
  readonly path: string;
  /** Left out: core takes the first sheet with a header. */
  readonly sheets?: string[];
  readonly choices?: Record<string, Choice>;
  /** How days are read where a month-first computer seems to have exchanged day and month. */
  readonly dayOrder?: DayOrder;
};

export type DayOrder = 'dayFirst' | 'monthFirst';

type Choice = { headerRow?: number; mapping?: Record<string, string> };

/** What a column of a table is read as now: chosen by hand, else as core proposed or remembered it. */
export const mappingOfTable = ({ choices }: Source, { sheet, columns }: Table): Mapping =>
  choices?.[sheet]?.mapping ?? mappingOf(columns);

/** The same with one column of a table read as another field. */
export const withColumn = (
  source: Source,
  table: Table,
  { column, ...choice }: FieldChoice & { readonly column: string },
): Source =>
  withChoice(source, table.sheet, {
    ...source.choices?.[table.sheet],
    mapping: withField(mappingOfTable(source, table), column, choice),
  });

/**
 * The same with the header of a sheet pointed at; what its columns were read as goes with the old header, and so does
 * how their days are read.
 */
export const withHeaderRow = (source: Source, sheet: string, headerRow: number): Source =>
  withChoice(withoutDayOrder(source), sheet, { headerRow });

/** The same with other sheets taken; how their days are read is asked anew. */
export const withSheets = (source: Source, sheets: readonly string[]): Source => ({
  ...withoutDayOrder(source),
  sheets: [...sheets],
});

const withoutDayOrder = ({ dayOrder: _, ...source }: Source): Source => source;

const withChoice = (source: Source, sheet: string, choice: Choice): Source => ({
  ...source,
  choices: { ...source.choices, [sheet]: choice },
});

/** How an unread column of a sheet is named when it is left unread knowingly. */
export const leftColumn = (sheet: string, column: string): string => `${sheet}!${column}`;
