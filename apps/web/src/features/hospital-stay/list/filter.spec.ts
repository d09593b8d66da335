import { describe, expect, it } from '@jest/globals';
import { addressOf, filterOf, isNarrowed, queryOf } from './filter.model.js';

const TODAY = '2026-11-02';
const at = (query: string) => filterOf(new URLSearchParams(query));

describe('filter of the list', () => {
  it.each(['/stays', '/stays?open=no', '/stays?attention=untold&ward=%E6%9D%B13&within=7'])(
    'stands in the address and comes back from it: %s',
    (address) => expect(addressOf(at(address.split('?')[1] ?? ''))).toBe(address),
  );

  it('leaves out what it does not know', () => {
    const filter = at('attention=everything&status=died&preparation=good&within=99&x=1');
    expect(isNarrowed(filter)).toBe(false);
    expect(addressOf(filter)).toBe('/stays');
  });

  it.each([
    ['past', '2026-11-01'],
    ['3', '2026-11-05'],
    ['30', '2026-12-02'],
  ])('the window %s ends on %s', (within, expectedTo) =>
    expect(queryOf(at(`within=${within}`), TODAY).get('expectedTo')).toBe(expectedTo),
  );

  it('asks the server in its own words', () => {
    const query = queryOf(at('status=admitted&preparation=insufficient'), TODAY);
    expect(query.toString()).toBe('open=true&status=admitted&preparationStatus=insufficient');
  });
});
