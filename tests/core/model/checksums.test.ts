import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDoi, isOrcid, isRor } from '../../../src/core/model/checksums.ts';

test.each(['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X'])('%s is an ORCID iD', (id) => {
	expect(isOrcid(id)).toBe(true);
});

test.each([
	'0000-0002-1825-0098',
	'0000-0002-1694-2330',
	'0000000218250097',
	'https://orcid.org/0000-0002-1825-0097',
	'0000-0002-1825-009x',
	'',
])('“%s” is not an ORCID iD', (id) => {
	expect(isOrcid(id)).toBe(false);
});

test.each(['05dxps055', '00k4n6c32', '02mhbdp94', '03yrm5c26', '042nb2s44'])('%s is a ROR ID', (id) => {
	expect(isRor(id)).toBe(true);
});

test.each(['05dxps056', '15dxps055', '05DXPS055', '05dxpl055', 'https://ror.org/05dxps055', ''])(
	'“%s” is no ROR ID',
	(id) => {
		expect(isRor(id)).toBe(false);
	},
);

test('an ORCID iD with one wrong digit is refused', () => {
	const digits = '000000021825009';
	fc.assert(
		fc.property(fc.nat(digits.length - 1), fc.nat(9), (at, digit) => {
			fc.pre(digits[at] !== String(digit));
			const wrong = `${digits.slice(0, at)}${digit}${digits.slice(at + 1)}7`;
			expect(isOrcid(wrong.replace(/(.{4})(?!$)/g, '$1-'))).toBe(false);
		}),
	);
});

test.each([
	'10.1000/182',
	'10.5281/zenodo.1234567',
	'10.1000.10/123',
	'10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1',
])('%s is a DOI', (doi) => {
	expect(isDoi(doi)).toBe(true);
});

test.each(['https://doi.org/10.1000/182', 'doi:10.1000/182', '10.1000/', '10.1000', '11.1000/182', '10.1000/1 82', ''])(
	'“%s” is no bare DOI',
	(doi) => {
		expect(isDoi(doi)).toBe(false);
	},
);
