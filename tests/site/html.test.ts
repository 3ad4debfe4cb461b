import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages, readText } from './read-dist.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// White space at the end of a line is how Astro writes a template.
		'no-trailing-whitespace': 'off',
		// A definition list groups its pairs in <div>, as the standard allows.
		'long-title': 'off',
		// `doctype` may be in any case.
		'doctype-style': 'off',
	},
});

/** The validator does not know that ARIA lets mathematics have a name: https://www.w3.org/TR/wai-aria-1.2/#math */
const isMathematics = (selector: string | null) => /(?:^|[ >])math[^ >]*$/.test(selector ?? '');

test.each(pages)('%s is valid HTML', async (page) => {
	const report = await validator.validateString(readText(page));
	const found = report.results
		.flatMap(({ messages }) => messages)
		.filter(({ ruleId, selector }) => ruleId !== 'aria-label-misuse' || !isMathematics(selector))
		.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`);
	expect(found).toEqual([]);
});

test.each(pages)('%s ends where its document ends', (page) => {
	expect(readText(page)).toMatch(/^<!DOCTYPE html>/i);
	expect(readText(page).trimEnd()).toMatch(/<\/body>\s*<\/html>$/);
});
