import { expect, test } from 'vitest';
import { scaleInHeading } from '../../../src/core/numbers/beside-figure.ts';

test.each([
	['Firms, %', '%'],
	['Firms (%)', '%)'],
	['Firms, mln', 'mln'],
	['Firms (thou.)', 'thou'],
	['€ bn', 'bn'],
	['Cost, €bn', '€bn'],
	['Firms, K', 'K'],
	['Firms, per cent', 'per cent'],
])('a heading “%s” changes the figures below it', (heading, scale) => {
	expect(scaleInHeading(heading, ['48 bridges'], 'en')).toContain(scale.replace(')', ''));
});

test.each([
	['Share, %', ['12%', '30%']],
	['Share, per cent', ['12 percent']],
	['Firms, %', []],
	['Firms', ['48 bridges']],
	['What the mil', []],
	['Plan B', ['48 bridges']],
	['The windmill', ['48 bridges']],
	['Cost (K. Smith)', ['48 bridges']],
])('a heading “%s” above %j does not', (heading, figures) => {
	expect(scaleInHeading(heading, figures, 'en')).toBeUndefined();
});
