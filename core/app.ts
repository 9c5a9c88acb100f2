import { z } from 'zod';
import { agendaApi } from './api/agenda.ts';
import { casesApi } from './api/cases.ts';
import { dashboardApi } from './api/dashboard.ts';
import { eventsApi } from './api/events.ts';
import { gapsApi } from './api/gaps.ts';
import { importsApi } from './api/imports.ts';
import { journalApi } from './api/journal.ts';
import { lawApi } from './api/law.ts';
import { officeApi } from './api/office.ts';
import { officersApi } from './api/officers.ts';
import { registerApi } from './api/register.ts';
import { settingsApi } from './api/settings.ts';
import { usersApi } from './api/users.ts';
import { createLaw } from '#shared/domain/law/law.ts';
import type { LawSource } from '#shared/domain/law/law.ts';
import { shippedLaw } from '#shared/domain/law/shippedLaw.ts';
import type { Reply } from '#shared/errors.ts';
import type { Handlers } from './context.ts';
import { dispatch } from './dispatch.ts';
import type { CallContext } from './dispatch.ts';
import { sayIssue } from './inputWords.ts';
import { createRegisterHost } from './register/host.ts';
import { createDemoRegister } from './sample/demoRegister.ts';
import type { HostOptions } from './register/options.ts';
import { createServices } from './services.ts';
import type { Tools } from './tools.ts';

export type { CallContext } from './dispatch.ts';

export type AppEvent =
  { readonly kind: 'changed'; readonly topics: readonly string[] } | { readonly kind: 'locked' };

export type App = {
  /** The door; never throws. */
  readonly call: (name: string, input: unknown, context?: CallContext) => Promise<Reply<unknown>>;
  readonly subscribe: (listener: (event: AppEvent) => void) => () => void;
  /** Locks the register, if one is open, and lets everything go. */
  readonly stop: () => Promise<void>;
};

export type AppOptions = Tools & {
  /** Where a bug is told of: an id, the endpoint and the error; never a person's data. */
  readonly logBug?: (id: string, name: string, cause: unknown) => void;
  /** How register files are made and opened; this machine's ways when left out. */
  readonly register?: HostOptions;
  /** Rules, calendar and local barred periods; what the program ships with when left out. */
  readonly law?: LawSource;
};

const handlers: Handlers = {
  ...registerApi,
  ...usersApi,
  ...officersApi,
  ...settingsApi,
  ...casesApi,
  ...eventsApi,
  ...agendaApi,
  ...dashboardApi,
  ...officeApi,
  ...gapsApi,
  ...importsApi,
  ...lawApi,
  ...journalApi,
};

const tellStderr = (id: string, name: string, cause: unknown): void => {
  const trace = cause instanceof Error ? (cause.stack ?? cause.name) : typeof cause;
  process.stderr.write(`bug ${id} in ${name}: ${trace}\n`);
};

/** The composition root: everything the application is, behind one door. */
export function createApp(options: AppOptions): App {
  z.config({ localeError: sayIssue });
  const { logBug = tellStderr, register, law: source = shippedLaw, ...tools } = options;
  const law = createLaw(source);
  const listeners = new Set<(event: AppEvent) => void>();
  const tell = (event: AppEvent): void => listeners.forEach((listener) => listener(event));
  const host = createRegisterHost(tools, register);
  const demo = tools.demo ? createDemoRegister(host, tools, law) : null;
  const door = {
    handlers,
    host,
    tools,
    law,
    services: createServices(),
    logBug,
    prepare: demo?.open ?? (async () => undefined),
    changed: (topics: readonly string[]) => tell({ kind: 'changed', topics }),
  };

  return {
    call: async (name, input, context = {}) => {
      const reply = await dispatch(door, name, input, context);
      if (name === 'register.lock' && host.session() === null) tell({ kind: 'locked' });
      return reply;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: async () => {
      await (demo ? demo.close() : host.lock());
      listeners.clear();
    },
  };
}
