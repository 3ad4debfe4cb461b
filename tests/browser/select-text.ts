import type { Page } from 'playwright-core';

/** What a selection of text offers. */
export const QUOTE_BAR = '.quote-bar';

/**
 * Selects what stands in an element.
 *
 * @param from Which of its characters, as its page shows them; all of them if it is left out.
 */
export async function select(page: Page, selector: string, from = 0, until = Infinity): Promise<void> {
	await page.locator(selector).first().scrollIntoViewIfNeeded();
	await page.evaluate(
		([wanted, first, last]) => {
			const element = document.querySelector(wanted);
			if (element === null) throw new Error(`There is no ${wanted}.`);
			const range = document.createRange();
			range.selectNodeContents(element);
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
				node.parentElement?.closest('.card, button') === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
			);
			let at = 0;
			for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
				const { length } = node.nodeValue ?? '';
				if (at <= first && first < at + length) range.setStart(node, first - at);
				if (at < last && last <= at + length) range.setEnd(node, last - at);
				at += length;
			}
			getSelection()?.removeAllRanges();
			getSelection()?.addRange(range);
		},
		[selector, from, until] as const,
	);
}

/** Presses the button of the bar, and reads what is copied then. */
export async function copyWithLink(page: Page): Promise<{ plain: string; html: string; address: string }> {
	await page.locator(QUOTE_BAR).getByText('Copy with link').click();
	await page.locator('.announcement', { hasText: 'Copied' }).waitFor();
	const [plain = '', html = ''] = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await item?.getType(type))?.text();
		return Promise.all(['text/plain', 'text/html'].map(read));
	});
	return { plain, html, address: plain.split('\n').at(-1) ?? '' };
}
