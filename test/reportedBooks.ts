import { readFileSync } from 'node:fs';
import type { CaseView } from '#shared/contract/cases.ts';
import { type TestApp, testRegister } from './app.ts';
import { reported } from './officialBooks.ts';

/** The day on which the right answers hold: 25/11/2026. */
export const REPORTED_NOW = '2026-11-25T02:00:00.000Z';

type Case = {
  /** Excel's number of its first row. */
  readonly row: number;
  readonly docketDay?: string;
  readonly decision: string | readonly [string, string];
  readonly judgment?: readonly [string, string, string];
  readonly initiative?: string;
  readonly judgmentType?: string;
  readonly debtor?: string;
  readonly debtorAddress?: string;
  readonly debtors?: readonly string[];
  readonly creditor?: string;
  readonly items?: Readonly<Record<string, number>> | readonly (readonly [string, number])[];
  readonly noticeDays?: readonly string[];
  readonly amountDue: number;
  readonly amountCollected?: number;
  readonly deferral?: readonly [string, string];
  readonly resumption?: readonly [string, string];
  readonly entrusted?: readonly [string, string];
  readonly pausedToday?: boolean;
  readonly completed?: string;
};

type Named<T> = Readonly<Record<string, T>>;

/** The right answers, as they were given with the workbooks. */
type Answers = {
  readonly 'so-kiem-sat.xlsx': Sums;
  readonly 'tien-theo-khoan.xlsx': Sums;
  readonly 'o-gop-nhieu-dong.xlsx': Sums;
  readonly 'moi-nguoi-mot-dong.xlsx': Sums;
  readonly 'so-ngay-tien-mot-o.xlsx': { readonly decisions: readonly (readonly [number, string, string])[] };
  readonly 'may-thang-truoc-ngay.xlsx': {
    readonly mustWarn: readonly string[];
    readonly decisionDaysAfterSwapping: Named<string>;
  };
  readonly 'giay-truoc-nua-dem.xlsx': {
    readonly decisionDays: Named<string>;
    readonly mustWarn: readonly string[];
  };
  readonly 'nhieu-nguoi-mot-o.xlsx': {
    readonly debtors: Named<readonly string[]>;
    readonly idNumbersOf51: readonly string[];
    readonly sameDebtorOf58: readonly string[];
  };
  readonly 'so-le-hien-tron.xlsx': { readonly amounts: Named<number> };
  readonly 'ky-tu-vo-hinh.xlsx': {
    readonly imported: readonly number[];
    readonly names: string;
    readonly officers: readonly string[];
    readonly idNumber: string;
    readonly amountDueEach: number;
  };
  readonly 'ten-vo-hinh.xlsx': { readonly searches: Named<number> };
  readonly 'chu-tcvn3.xlsx': {
    readonly debtors: readonly string[];
    readonly decisions: readonly string[];
    readonly officer: string;
  };
  readonly 'zip64.xlsx': { readonly imported: number; readonly amountDue: number };
  readonly 'thang-truoc.xlsx': { readonly imported: number; readonly amountDue: number };
  readonly 'thang-nay.xlsx': {
    readonly new: readonly string[];
    readonly changed: Named<string>;
    readonly whenTaken: {
      readonly cases: number;
      readonly amountDue: number;
      readonly amountCollected: number;
    };
  };
  readonly 'ten-cot-gan-giong.xlsx': { readonly imported: number };
  readonly 'ngay-tuong-lai.xlsx': { readonly mustNotEndOrQuiet: readonly string[] };
};

type Sums = {
  readonly cases: readonly GivenCase[];
  readonly amountDue?: number;
  readonly amountCollected?: number;
};

/** A case as given: one row with its number in the book, or all the rows that it takes. */
type GivenCase = Omit<Case, 'row'> & {
  readonly row?: number;
  readonly rows?: readonly number[];
  readonly order?: string;
};

export const answers: Answers = JSON.parse(
  readFileSync(new URL('fixtures/reported/expected.json', import.meta.url), 'utf8'),
);

/** The cases of a book, each by its first row. */
export const casesOf = (book: { readonly cases: readonly GivenCase[] }): readonly Case[] =>
  book.cases.map(({ row, rows, order: _order, ...facts }) => ({ ...facts, row: row ?? rows?.[0] ?? 0 }));

/** A new register on 25/11/2026 with these workbooks taken in one after another, read back once they are in. */
export async function registerOf(books: readonly string[], choices: object = {}) {
  const test = await testRegister(REPORTED_NOW);
  const said = [];
  for (const book of books) {
    const source = { path: reported(book), ...choices };
    said.push({
      preview: await test.ask('import.preview', source),
      run: await test.ask('import.run', { ...source, take: 'all' }),
    });
  }
  return { test, said, ...(await heldBy(test)) };
}

/** All that the register holds: its cases by decision number, its work of the next ten years, its sums. */
async function heldBy(test: TestApp) {
  const { rows } = await test.ask('cases.list', { limit: 1000 });
  const views = await Promise.all(rows.map(({ id }) => test.ask('cases.get', { id })));
  const { items } = await test.ask('agenda.list', { days: 3660 });
  return {
    cases: new Map(views.map((view) => [view.decision.number ?? '', view] as const)),
    agenda: items,
    totals: await test.ask('cases.totals', {}),
    journal: await test.ask('journal.verify', {}),
  };
}

const facts = (view: CaseView | undefined) => (view?.events ?? []).flatMap(({ now }) => now ?? []);

const act = (view: CaseView | undefined, type: string) =>
  facts(view).flatMap(({ body }) =>
    body.type === type && 'decision' in body && body.decision !== null
      ? [[body.decision.number, body.decision.day]]
      : [],
  )[0];

const names = (view: CaseView | undefined, role: string) =>
  (view?.parties ?? []).filter((party) => party.role === role).map(({ name }) => name);

const itemsAs = (view: CaseView | undefined, given: Case['items']) =>
  Array.isArray(given)
    ? view?.ledgers.map(({ item, due }) => [item.label, due])
    : Object.fromEntries(view?.ledgers.map(({ item, due }) => [item.category, due]) ?? []);

const readers: { readonly [K in keyof Case]-?: (view: CaseView | undefined, right: Case) => unknown } = {
  row: (view) => view?.events[0]?.imported?.row,
  docketDay: (view) => view?.docketDay,
  decision: (view, { decision }) =>
    typeof decision === 'string' ? view?.decision.number : [view?.decision.number, view?.decision.day],
  judgment: (view) => [view?.judgment.number, view?.judgment.day, view?.judgment.court],
  initiative: (view) => view?.initiative,
  judgmentType: (view) => view?.judgment.type,
  debtor: (view) => names(view, 'debtor').join('; '),
  debtorAddress: (view) => view?.parties.find(({ role }) => role === 'debtor')?.address,
  debtors: (view) => names(view, 'debtor'),
  creditor: (view) => names(view, 'creditor').join('; '),
  items: (view, { items }) => itemsAs(view, items),
  noticeDays: (view) =>
    facts(view)
      .flatMap(({ day, body }) => (body.type === 'notice.served' ? [day] : []))
      .toSorted(),
  amountDue: (view) => view?.money.due,
  amountCollected: (view) => view?.money.collected,
  deferral: (view) => act(view, 'deferral.decided'),
  resumption: (view) => act(view, 'enforcement.resumed'),
  entrusted: (view) => act(view, 'entrustment.decided'),
  pausedToday: (view) => ['deferred', 'suspended'].includes(view?.state ?? ''),
  completed: (view) => (view?.state === 'completed' ? view.endedOn : null),
};

/** A case of the register in the words of its right answer, only the facts that the answer names. */
export const inWordsOf = (view: CaseView | undefined, right: Case) =>
  Object.fromEntries(
    (Object.keys(right) as (keyof Case)[]).map((fact) => [fact, readers[fact](view, right)]),
  );

/** The number of a decision as the answers write it. */
export const numberOf = ({ decision }: Case): string =>
  typeof decision === 'string' ? decision : decision[0];
