import type { Locator } from 'playwright-core';

/** The card of a number, a term or a mark: it follows the block, and the button over the number names it. */
export async function cardOf(figure: Locator): Promise<Locator> {
	const id = await figure.locator('button').getAttribute('popovertarget');
	return figure.page().locator(`[id="${id ?? ''}"]`);
}
