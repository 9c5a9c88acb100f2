import type { CaseView } from '#shared/contract/cases.ts';
import type { BodyOf, CaseEventType } from '#shared/domain/case/event.ts';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { Language } from '../text/language.ts';
import { type DrawnField, drawnFields, type Field } from './fields/field.ts';
import type { EventValues } from './form/eventValues.ts';
import type { RecordTarget } from './recordTarget.ts';
import { type Names, type Said, type Say, sayWith, type Sentence, sentence } from './say.ts';

/** What a form of one kind holds while it is filled in; empty for a kind that has no form of its own. */
export type Filled<T extends CaseEventType> = Partial<
  Omit<Extract<EventValues['body'], { readonly type: T }>, 'type'>
>;

/** What a new record is opened with: the case, today, and what it was opened for. */
export type Given = {
  readonly view: CaseView;
  readonly today: LocalDate;
  readonly target: Extract<RecordTarget, { readonly kind: 'record' }>;
};

/** The key that opens the form on the page of a case, and what it does in both languages. */
type ActKey = { readonly keys: string } & Readonly<Record<Language, string>>;

/** A gap of a case that a record of this kind fills. */
type Filling = {
  readonly gap: GapCode;
  /** A record of this kind that has no day is given its day, where there is one, before another is made. */
  readonly mendsUndated: boolean;
};

/** A kind of act as the window knows it. */
export type ActForm<T extends CaseEventType> = {
  readonly type: T;
  readonly name: Readonly<Record<Language, string>>;
  readonly key: ActKey | null;
  /** Its form has rows of fields, and needs more room than a side panel has. */
  readonly wide: boolean;
  readonly fills: Filling | null;
  /** The body a new record opens with; null for what the record panel does not offer. */
  readonly opensWith: ((given: Given) => Filled<T> & { readonly type: T }) | null;
  readonly fields: readonly DrawnField[];
  /** What happened, as the office would say it. */
  readonly sentence: (body: BodyOf<T>, names: Names) => Sentence;
};

type Word = string | ((...parts: never[]) => string);
/** What a kind says in one language: its name, the labels of its fields by their names, and its sentence. */
type OwnWords = { readonly name: string } & Readonly<Record<string, Word>>;
type LabelIn<W> = { [K in keyof W]: W[K] extends string ? K : never }[keyof W] & string;
type PartOf<T extends CaseEventType> = keyof Filled<T> & string;

type Told<T extends CaseEventType, W extends OwnWords> = {
  readonly vi: W;
  readonly en: NoInfer<W>;
  readonly key?: ActKey;
  readonly wide?: boolean;
  readonly fills?: Filling;
  /** What has no sensible beginning is left out, for the person to say. */
  readonly opensWith: ((given: Given) => Filled<T>) | null;
  readonly fields: readonly Field<PartOf<T>, LabelIn<NoInfer<W>>, Filled<T>>[];
  /** The main words and what follows them in quiet; null, and what is said already, is left out. */
  readonly sentence: (body: BodyOf<T>, own: NoInfer<W>, say: Say) => Said;
};

/** A kind of act from its one file: words in both languages, fields, what it opens with, its sentence. */
export function actForm<T extends CaseEventType, W extends OwnWords>(type: T, told: Told<T, W>): ActForm<T> {
  const { vi, en, key = null, wide = false, fills = null, opensWith } = told;
  const own: Readonly<Record<Language, W>> = { vi, en };
  return {
    type,
    name: { vi: vi.name, en: en.name },
    key,
    wide,
    fills,
    opensWith: opensWith === null ? null : (given) => ({ ...opensWith(given), type }),
    fields: drawnFields(type, told.fields, own),
    sentence: (body, names) => sentence(told.sentence(body, own[names.text.language], sayWith(names))),
  };
}
