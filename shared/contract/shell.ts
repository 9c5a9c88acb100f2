import { z } from 'zod';

type Spec<I extends z.ZodType, O extends z.ZodType> = {
  readonly summary: string;
  readonly input: I;
  readonly output: O;
};

const call = <I extends z.ZodType, O extends z.ZodType>(spec: Spec<I, O>): Spec<I, O> => spec;

const nothing = z.object({});

/** What the page asks of the shell around it instead of core: the desktop window, or the host of a browser. */
export const shellContract = {
  'shell.status': call({
    summary: 'What window this is; in a browser `desktop` is false',
    input: nothing,
    output: z.object({ desktop: z.boolean(), platform: z.string(), version: z.string() }),
  }),
  'shell.chooseFile': call({
    summary: 'The path of a file chosen in the system’s dialog; null when it was closed, or there is none',
    input: z.object({ purpose: z.enum(['openRegister', 'newRegister', 'openWorkbook']) }),
    output: z.string().nullable(),
  }),
  'shell.setTheme': call({
    summary: 'Draw the window’s own frame and dialogs light, dark, or as the system does',
    input: z.object({ theme: z.enum(['light', 'dark', 'system']) }),
    output: z.null(),
  }),
  'shell.restartCore': call({
    summary: 'Start core afresh; false when it ended before it was ready',
    input: nothing,
    output: z.boolean(),
  }),
  'shell.quit': call({
    summary: 'Close the app; nothing happens in a browser',
    input: nothing,
    output: z.null(),
  }),
};

type ShellContract = typeof shellContract;
type VerbOf<N> = N extends `shell.${infer V}` ? V : never;

/** The part of a shell call's name behind the dot. */
export type ShellVerb = VerbOf<keyof ShellContract>;
export type ShellInput<V extends ShellVerb> = z.input<ShellContract[`shell.${V}`]['input']>;
export type ParsedShellInput<V extends ShellVerb> = z.output<ShellContract[`shell.${V}`]['input']>;
export type ShellOutput<V extends ShellVerb> = z.output<ShellContract[`shell.${V}`]['output']>;

/** Whether a call is one for the shell; all others are for core. */
export const isShellCall = (name: string): boolean => name.startsWith('shell.');
