import type { ReactNode } from 'react';
import type { FieldPath } from 'react-hook-form';
import { scopes } from '#shared/domain/case/bodies/parts.ts';
import type { Words } from '#shared/words/words.ts';
import { FormCheckbox, FormDay, FormMoney, FormSelect, FormText } from '../../ui/formFields.tsx';
import { FormGrid } from '../../ui/FormGrid.tsx';
import { FormRadio } from '../../ui/FormRadio.tsx';
import type { EventValues } from '../form/eventValues.ts';
import { choicesOf } from './choices.ts';
import { field, type Field, when } from './field.ts';
import { ItemChoice } from './ItemChoice.tsx';

type PartOf<B> = B extends unknown ? Exclude<keyof B, 'type'> : never;
/** Any part of the body of any kind. */
type Part = PartOf<EventValues['body']> & string;

const pathOf = (part: Part): FieldPath<EventValues> => `body.${part}`;

/** The day of the act; takes the focus, because it is today unless told otherwise. */
export const dayField = (): Field<never, 'day', unknown> =>
  field([], ({ control, label }) => (
    <FormDay control={control} name="day" label={label('day')} required autoFocus />
  ));

/** The day of the act, where what it is called depends on what else the form says. */
export const dayFieldBy = <K extends string, B>(called: (body: B) => K): Field<never, K, B> => ({
  fills: [],
  isShown: () => true,
  draw: ({ control, body, label }) => (
    <FormDay control={control} name="day" label={label(called(body))} required autoFocus />
  ),
});

/** A decision of the agency: its number, when there is one (it takes the focus), and the day it bears. */
export const decisionField = (): Field<'decision', never, unknown> =>
  field(['decision'], ({ control, text: { events } }) => (
    <FormGrid>
      <FormText
        control={control}
        name="body.decision.number"
        label={events.fields.decisionNumber}
        help={events.fields.decisionNumberHint}
        autoFocus
      />
      <FormDay control={control} name="day" label={events.fields.decisionDay} required />
    </FormGrid>
  ));

/** Free words about the act. */
export const detailField = (): Field<'detail', never, unknown> =>
  field(['detail'], ({ control, text }) => (
    <FormText control={control} name="body.detail" label={text.events.fields.detail} lines={2} />
  ));

/** A sum of money, integer đồng. */
export const amountField = (): Field<'amount', never, unknown> =>
  field(['amount'], ({ control, text }) => (
    <FormMoney control={control} name="body.amount" label={text.events.fields.amount} required />
  ));

/** Another day than that of the act; it may be left empty. */
export const otherDayField = <N extends Part>(part: N): Field<N, N, unknown> =>
  field([part], ({ control, label }) => (
    <FormDay control={control} name={pathOf(part)} label={label(part)} />
  ));

type TextOptions = { readonly required?: boolean; readonly lines?: number };

/** One line or several of text. */
export const textField = <N extends Part>(part: N, options: TextOptions = {}): Field<N, N, unknown> =>
  field([part], ({ control, label }) => (
    <FormText control={control} name={pathOf(part)} label={label(part)} {...options} />
  ));

/** Yes or no. */
export const checkboxField = <N extends Part>(part: N): Field<N, N, unknown> =>
  field([part], ({ control, label }) => (
    <FormCheckbox control={control} name={pathOf(part)} label={label(part)} />
  ));

type Wording<V extends string> = (words: Words) => Readonly<Record<V, string>>;

/** A few values of a closed list, all in sight; `none`: the own word for leaving it open (null). */
export const radioField = <N extends Part, V extends string, E extends string = never>(
  part: N,
  values: readonly V[],
  wording: Wording<V>,
  none?: E,
): Field<N, N | E, unknown> =>
  field([part], ({ control, text, label }) => (
    <FormRadio
      control={control}
      name={pathOf(part)}
      label={label(part)}
      choices={choicesOf(values, wording(text.words))}
      {...(none === undefined ? {} : { emptyLabel: label(none) })}
    />
  ));

/** One of a longer closed list; `none`: the own word for leaving it open (null). */
export const selectField = <N extends Part, V extends string, E extends string = never>(
  part: N,
  values: readonly V[],
  wording: Wording<V>,
  none?: E,
): Field<N, N | E, unknown> =>
  field([part], ({ control, text, label }) => (
    <FormSelect
      control={control}
      name={pathOf(part)}
      label={label(part)}
      choices={choicesOf(values, wording(text.words))}
      {...(none === undefined ? {} : { emptyLabel: label(none) })}
    />
  ));

/** All of the case, or the items that are chosen. */
export const scopeFields = () =>
  [
    field<'scope', never>(['scope'], ({ control, text: { events, words } }) => (
      <FormRadio
        control={control}
        name="body.scope"
        label={events.fields.scope}
        choices={choicesOf(scopes, words.scope)}
      />
    )),
    when(
      ({ scope }: { readonly scope?: string | undefined }) => scope === 'part',
      field<'itemIds', never>(['itemIds'], ({ control, view, text }) => (
        <ItemChoice control={control} view={view} label={text.events.fields.itemsEnded} />
      )),
    ),
  ] as const;

/** Two fields in one row. */
export const sideBySide = <A extends string, B extends string, K extends string, L extends string>(
  left: Field<A, K, unknown>,
  right: Field<B, L, unknown>,
): Field<A | B, K | L, unknown> =>
  field([...left.fills, ...right.fills], (given): ReactNode => (
    <FormGrid>
      {left.draw(given)}
      {right.draw(given)}
    </FormGrid>
  ));
