import type { officeContract } from '#shared/contract/office.ts';
import type { HandlersOf } from '../context.ts';

export const officeApi: HandlersOf<typeof officeContract> = {
  'office.today': ({ today }) => ({ today }),
};
