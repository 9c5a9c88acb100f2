import type { ReactNode } from 'react';
import type { CaseView } from '#shared/contract/cases.ts';
import type { CaseEventType } from '#shared/domain/case/event.ts';
import type { Language } from '../../text/language.ts';
import type { Text } from '../../text/vi.ts';
import type { EventControl, EventValues } from '../form/eventValues.ts';

/** What the fields of any kind of act are given: the form, and the case it is about. */
export type FieldsProps = { readonly control: EventControl; readonly view: CaseView };

/** What the office calls a kind of act. */
export type ActName = (type: CaseEventType) => string;

type Surroundings = FieldsProps & { readonly text: Text; readonly actName: ActName };

type Drawing<K extends string, B> = Surroundings & {
  /** What the form holds now. */
  readonly body: B;
  /** The kind's own word for a field. */
  readonly label: (key: K) => string;
};

/** A row of a form: the parts `N` of a body `B` it fills in, with labels `K` among the kind's own words. */
export type Field<N extends string, K extends string, B> = {
  readonly fills: readonly N[];
  readonly isShown: (body: B) => boolean;
  readonly draw: (given: Drawing<K, B>) => ReactNode;
};

/** The same where the kind is not known any more. */
export type DrawnField = {
  readonly fills: readonly string[];
  readonly draw: (given: Surroundings & { readonly body: EventValues['body'] }) => ReactNode;
};

/** A field that always shows. */
export const field = <N extends string, K extends string>(
  fills: readonly N[],
  draw: (given: Drawing<K, unknown>) => ReactNode,
): Field<N, K, unknown> => ({ fills, isShown: () => true, draw });

/** A field that shows only while the form says so. */
export const when = <N extends string, K extends string, B>(
  isShown: (body: B) => boolean,
  shown: Field<N, K, unknown>,
): Field<N, K, B> => ({ ...shown, isShown });

type Words = Readonly<Record<string, unknown>>;

/** Fields that know their kind and its words by themselves. */
export const drawnFields = <T extends CaseEventType, K extends string>(
  type: T,
  fields: readonly Field<string, K, Omit<BodyIn<T>, 'type'>>[],
  own: Readonly<Record<Language, Words>>,
): readonly DrawnField[] =>
  fields.map(({ fills, isShown, draw }) => ({
    fills,
    draw: ({ body, ...around }) =>
      isOf(type, body) && isShown(body)
        ? draw({ ...around, body, label: (key) => String(own[around.text.language][key]) })
        : null,
  }));

type BodyIn<T extends CaseEventType> = Extract<EventValues['body'], { readonly type: T }>;

const isOf = <T extends CaseEventType>(type: T, body: EventValues['body']): body is BodyIn<T> =>
  body.type === type;
