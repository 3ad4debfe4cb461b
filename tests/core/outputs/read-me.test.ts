import { expect, test } from 'vitest';
import { readMe } from '../../../src/core/outputs/read-me.ts';
import { small } from '../metadata/small-report.ts';
import { works } from '../cite/works.ts';

test.each([
	['Nodes by country', 'Nodes by country. A row for each.'],
	['Who holds the nodes?', 'Who holds the nodes? A row for each.'],
])('the README ends a title with one mark: %s', (title, line) => {
	const file = { name: 'table-nodes', group: 'tables', title, description: 'A row for each.' } as const;
	const files = [{ ...file, path: '/tables/nodes.csv', type: 'text/csv', body: '' }];
	const work = works['The report; its author is its publisher'] ?? expect.fail();
	expect(readMe(small, work, files)).toContain(`tables/nodes.csv\n  ${line}\n`);
});
