import type { z } from 'zod';
import { agendaContract } from './agenda.ts';
import { casesContract } from './cases.ts';
import { dashboardContract } from './dashboard.ts';
import { eventsContract } from './events.ts';
import { gapsContract } from './gaps.ts';
import { importsContract } from './imports.ts';
import { journalContract } from './journal.ts';
import { lawContract } from './law.ts';
import { officeContract } from './office.ts';
import { officersContract } from './officers.ts';
import { registerContract } from './register.ts';
import { settingsContract } from './settings.ts';
import { usersContract } from './users.ts';

/** The only list of what can be asked of the application. */
export const contract = {
  ...registerContract,
  ...usersContract,
  ...officersContract,
  ...settingsContract,
  ...casesContract,
  ...eventsContract,
  ...agendaContract,
  ...dashboardContract,
  ...officeContract,
  ...gapsContract,
  ...importsContract,
  ...lawContract,
  ...journalContract,
} as const;

export type Contract = typeof contract;
export type EndpointName = keyof Contract;
export type InputOf<N extends EndpointName> = z.input<Contract[N]['input']>;
export type ParsedInputOf<N extends EndpointName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends EndpointName> = z.output<Contract[N]['output']>;

export const endpointNames: readonly EndpointName[] = Object.keys(contract).filter(isEndpointName);

export function isEndpointName(name: string): name is EndpointName {
  return Object.hasOwn(contract, name);
}
