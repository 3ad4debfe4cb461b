import type { Page } from 'playwright-core';

/** A typeface that draws some letters of a page, and whether the page brought it. */
export interface DrawingTypeface {
	readonly family: string;
	readonly isBrought: boolean;
}

/**
 * The typefaces that draw the letters of some scripts on a page, but for code, for which a reader's machine has one.
 * All other letters are taken out of the page.
 *
 * @param others Finds the letters that are left out.
 */
export async function drawingTypefaces(page: Page, others: RegExp): Promise<DrawingTypeface[]> {
	await page.evaluate(async (source) => {
		for (const code of document.querySelectorAll('pre, code')) code.remove();
		// Signs that are no text: arrows before links, bullets of lists.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('*::before, *::after { content: none !important } * { list-style: none !important }');
		document.adoptedStyleSheets.push(sheet);
		for (const details of document.querySelectorAll('details')) details.open = true;
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const isLeftOut = new RegExp(source, 'gu');
		while (texts.nextNode() !== null)
			if (texts.currentNode instanceof Text) texts.currentNode.data = texts.currentNode.data.replaceAll(isLeftOut, '');
		await document.fonts.ready;
	}, others.source);
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
	const found: DrawingTypeface[] = [];
	for (const nodeId of nodeIds)
		for (const { familyName, isCustomFont } of (await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts)
			found.push({ family: familyName, isBrought: isCustomFont });
	return found;
}
