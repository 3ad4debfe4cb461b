import { HtmlValidate } from 'html-validate';

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

/** What keeps a page from being valid HTML, each with its line and column; empty where it is valid. */
export async function htmlFaults(html: string): Promise<string[]> {
	const report = await validator.validateString(html);
	return report.results
		.flatMap(({ messages }) => messages)
		.filter(({ ruleId, selector }) => ruleId !== 'aria-label-misuse' || !isMathematics(selector))
		.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`);
}
