import { expect, test } from 'vitest';
import { areaCodeOf } from '../../../src/core/data-sets/area-names.ts';

test.each([
	['Kazakhstan', 'KZ'],
	['UNITED KINGDOM', 'GB'],
	['UK', 'GB'],
	['KZ', 'KZ'],
	[' Latvia ', 'LV'],
	["Cote d'Ivoire", 'CI'],
	['Bosnia and Herzegovina', 'BA'],
	['Saint Lucia', 'LC'],
	['St. Lucia', 'LC'],
	['Myanmar', 'MM'],
	['Hong Kong', 'HK'],
	['Guinea Bissau', 'GW'],
	['Congo - Kinshasa', 'CD'],
])('%s is %s', (name, code) => {
	expect(areaCodeOf(name)).toBe(code);
});

test.each(['', 'World', 'FRANCE (INCLUDING MONACO)', 'XX', 'EU', 'SU', 'kz', 'Europe', 'constructor'])(
	'“%s” is no area that ISO 3166-1 knows',
	(name) => {
		expect(areaCodeOf(name)).toBeUndefined();
	},
);
