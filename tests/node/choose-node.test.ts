import { expect, test } from 'vitest';
import { chooseNode } from '../../src/node/choose-node.ts';

test.each([
	['20.20.2', '24.21.0', 'packaged'],
	['18.0.0', '24.21.0', 'packaged'],
	['26.1.0', '24.21.0', 'packaged'],
	['24.21.0', '24.21.0', 'machine'],
	['22.12.0', undefined, 'machine'],
	['24.0.0', undefined, 'machine'],
] as const)('Node %s with %s in the package: that of the %s', (machine, packaged, expected) => {
	expect(chooseNode(machine, packaged)).toBe(expected);
});

test.each(['18.20.0', '20.20.2', '22.11.9'])('Node %s alone is refused, with what to do', (machine) => {
	expect(chooseNode(machine, undefined)).toMatchObject({
		message: expect.stringMatching(/^error {2}This is Node .*22\.12 or later\.\n {2}→ .*Install Node 24 from https/s),
	});
});
