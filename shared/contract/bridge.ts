import type { Reply } from '../errors.ts';
import type { PageName } from './pages.ts';
import type { Progress } from './progress.ts';

/** What the menu of the desktop window can ask the page to do. */
export type MenuCommand =
  | 'register.open'
  | 'register.lock'
  | `page.${PageName}`
  | 'theme.light'
  | 'theme.dark'
  | 'help.shortcuts'
  | 'help.about';

/** What reaches the page without being asked for. */
export type BridgeEvent =
  | { readonly kind: 'changed'; readonly topics: readonly string[] }
  | { readonly kind: 'locked' }
  | ({ readonly kind: 'progress'; readonly callId: string } & Progress)
  | { readonly kind: 'menu'; readonly command: MenuCommand }
  | { readonly kind: 'coreStopped' };

/**
 * All the page sees of the outside, the same in the desktop window (`window.so`) and in a browser.
 * `callId` is the caller's own name for a call, so that its progress can be followed and it can be cancelled.
 */
export type Bridge = {
  readonly call: (name: string, input: unknown, callId?: string) => Promise<Reply<unknown>>;
  readonly cancel: (callId: string) => void;
  /** Starts listening; what it returns stops it. */
  readonly listen: (listener: (event: BridgeEvent) => void) => () => void;
  /** The path under which core can read a file that was dropped or picked; null when there is none. */
  readonly pathOf: (file: BridgeFile) => Promise<string | null>;
};

/** The part of the DOM's File that is needed here; this folder knows no DOM. */
export type BridgeFile = { readonly name: string; readonly size: number };
