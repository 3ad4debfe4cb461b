import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 AA and its best practices in a page as it stands: `rule: selectors`. */
export async function axeFaults(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	return page.evaluate(async () => {
		const run: unknown = Reflect.get(window, 'axe');
		if (typeof run !== 'object' || run === null || !('run' in run) || typeof run.run !== 'function')
			throw new Error('axe is not there');
		const result: { violations: { id: string; nodes: { target: string[] }[] }[] } = await run.run(document, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
		});
		return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
	});
}
