import type { Bridge } from '#shared/contract/bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload of the desktop window; absent in a browser. */
    readonly so?: Bridge;
  }
}
