import { Uploads } from './imports/uploads.ts';

/** What lives as long as the application and is no part of a register. */
export type Services = {
  /** Workbooks handed over as bytes. */
  readonly uploads: Uploads;
};

export const createServices = (): Services => ({ uploads: new Uploads() });
