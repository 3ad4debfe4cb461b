import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { loadReport } from '../../../src/node/load-report.ts';
import { openAnchors } from '../../../src/node/offline/anchors.ts';
import { registerPart } from '../../../src/node/offline/register-part.ts';

const result = loadReport(join(import.meta.dirname, '../../core/editions/format-4'));
const report = 'report' in result ? result.report : expect.fail('The report has problems.');

test('the register says how exact a value is', () => {
	const html = toHtml(registerPart(report, openAnchors())).replaceAll('\u00a0', ' ');
	expect(html).toContain('<p>Uncertainty: ± 2 m</p>');
	expect(html).toContain('<p>Uncertainty: about 6%<span data-heard=" to ">–</span>25%, under an assumption</p>');
	expect(html).toContain('<p>Given in the source to the nearest 1%</p>');
});
