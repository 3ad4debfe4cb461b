import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fileOf, pages } from './read-dist.ts';

/** The Nu Html Checker (npm: vnu-jar; it needs Java). `.ci/run` installs it. */
const installed = spawnSync('vnu', ['--version']).status === 0;
if (!installed) console.warn('There is no vnu on this machine: pages are not held against the Nu Html Checker.');

const Messages = z.object({
	messages: z.array(z.object({ type: z.string(), url: z.string(), message: z.string() })),
});

test.skipIf(!installed)(
	'the Nu Html Checker finds no fault in any page',
	() => {
		const { stderr } = spawnSync('vnu', ['--format', 'json', '--no-langdetect', ...pages.map(fileOf)], {
			encoding: 'utf8',
			maxBuffer: 1e8,
		});
		const faults = Messages.parse(JSON.parse(stderr))
			.messages.map(({ url, message }) => `${url.replace(/^.*\/dist\//, '/')}: ${message}`)
			// It reads files, so that nothing is of the page’s own site; and it takes a block of data for a script.
			.filter((fault) => !/violates Content Security Policy/.test(fault))
			// Its list of CSS is older than the style of the copy and of the page for missing addresses.
			.filter((fault) => !/: CSS: /.test(fault));
		expect(faults).toEqual([]);
	},
	300_000,
);
