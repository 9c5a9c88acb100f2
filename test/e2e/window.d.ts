import type { Bridge } from '#shared/contract/bridge.ts';

declare global {
  interface Window {
    /** What the preload put there; specs read it inside the page. */
    readonly so?: Bridge;
  }
}
