import { expect, it } from 'vitest';
import { gapsPath, type GapsPlace, readGapsPlace, writeGapsPlace } from './gapsPlace.ts';

const nothing: GapsPlace = { code: null, importId: null, officerId: null };

it.each<GapsPlace>([nothing, { code: 'courtMissing', importId: 'i1', officerId: 'o 2' }])(
  'gives back the place it was written with',
  (place) => {
    expect(readGapsPlace(writeGapsPlace(place))).toEqual(place);
  },
);

it('is bare where nothing is narrowed, and leaves out what it does not know', () => {
  expect(gapsPath()).toBe('/ho-so/bo-sung');
  expect(gapsPath({ importId: 'i1' })).toBe('/ho-so/bo-sung?nhap=i1');
  expect(readGapsPlace(new URLSearchParams('loai=lost'))).toEqual(nothing);
});
