import { type GapCode, gapCodes } from '#shared/domain/case/state/state.ts';
import { one, oneOf, readFields, writeFields } from './addressCodec.ts';
import { gapsAddress } from './pages.ts';

/** What the page that fills gaps in bulk shows; it lives in the address. */
export type GapsPlace = {
  /** The kind that is being filled; null: the first there is. */
  readonly code: GapCode | null;
  readonly importId: string | null;
  readonly officerId: string | null;
};

const FIELDS = { code: oneOf('loai', gapCodes), importId: one('nhap'), officerId: one('chv') };

export const readGapsPlace = (address: URLSearchParams): GapsPlace => readFields<GapsPlace>(FIELDS, address);

/** The same place as it stands in the address; what narrows nothing is not written. */
export const writeGapsPlace = (place: GapsPlace): URLSearchParams =>
  new URLSearchParams(writeFields<GapsPlace>(FIELDS, place).map(([name, value]) => [name, value]));

/** `gapsPath({ importId })`: the address of what one import left to be filled. */
export function gapsPath(place: Partial<GapsPlace> = {}): string {
  const query = writeGapsPlace({ code: null, importId: null, officerId: null, ...place }).toString();
  return query === '' ? gapsAddress : `${gapsAddress}?${query}`;
}
