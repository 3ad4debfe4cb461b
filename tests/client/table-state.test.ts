import { expect, test } from 'vitest';
import { readState, writeState } from '../../src/client/table-state.ts';

test.each(['', '?sort=Net+imports&dir=desc', '?sort=Year&dir=asc&q=wind+latvia&page=3', '?q=%D0%B9+%26&page=all'])(
	'the address %j brings back the state that it was written from',
	(query) => {
		expect(writeState(readState(query))).toBe(query);
	},
);

test.each(['?page=0', '?page=-1', '?page=1e9', '?page=x', '?dir=desc', '?q=+', '?other=1'])(
	'of the address %j nothing is taken that is no state',
	(query) => {
		expect(writeState(readState(query))).toBe('');
	},
);
