import type { ReactNode } from 'react';
import type { CaseView } from '#shared/contract/cases.ts';
import type { EventControl } from '../form/eventValues.ts';

/** What the fields of any kind of event are given: the form, and the case it is about. */
export type FieldsProps = { readonly control: EventControl; readonly view: CaseView };
export type Fields = (props: FieldsProps) => ReactNode;
