import type { LocalDate } from '#shared/domain/localDate.ts';
import type { Mapping } from '../excel/columns/mapping.ts';

/** Days as they stand, or with day and month exchanged. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** What a person chose for one sheet. */
type SheetChoice = {
  /** The row pointed at as header, Excel's number; 0: the table has none. */
  readonly headerRow?: number | undefined;
  readonly mapping?: Mapping | undefined;
};

/** What is to be imported, and what a person decided about it. */
export type ImportSource = {
  readonly path: string;
  /** Names of the sheets to take; left out: the first visible one with a header. */
  readonly sheets?: readonly string[] | undefined;
  /** Of the first sheet taken, and of others whose header is not known. */
  readonly headerRow?: number | undefined;
  /** Of the first sheet taken, and of others with the same headers in the same columns. */
  readonly mapping?: Mapping | undefined;
  /** By sheet name; goes before `headerRow` and `mapping`. */
  readonly choices?: Readonly<Record<string, SheetChoice>> | undefined;
  /** Letters of columns the person knows to be left unread. */
  readonly leave?: readonly string[] | undefined;
  /** How days are to be read where a month-first computer seems to have exchanged day and month. */
  readonly dayOrder?: DayOrder | undefined;
  readonly today?: LocalDate | undefined;
};
