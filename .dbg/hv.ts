import { HtmlValidate } from 'html-validate';
import { globSync, readFileSync } from 'node:fs';
const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'], rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'doctype-style': 'off' } });
for (const f of process.argv.slice(2)) for (const page of globSync('**/*.html', { cwd: `/tmp/s-tools/${f}/dist` })) {
	const r = await validator.validateString(readFileSync(`/tmp/s-tools/${f}/dist/${page}`, 'utf8'));
	for (const m of r.results.flatMap(({ messages }) => messages)) console.log(f, page, m.ruleId, m.message, m.selector);
}
