import { expect, test } from 'vitest';
import { claim, compose, section, setPage } from './set-page.ts';

const definitions = '<dl><dt>Pier</dt><dd>What carries.</dd><dd><p>A post.</p></dd><dt>A</dt><dt>B</dt><dd>C</dd></dl>';
const columns =
	'<div class="columns"><div class="column"><p class="column-title">Before</p><p>It stood.</p></div>' +
	'<div class="column"><table><tbody><tr><td>x</td></tr></tbody></table></div></div>';
const folded = '<details class="folded"><summary>More</summary><p>Words.</p></details>';
const unknown = '<p class="unknown">Not known: <a href="../methods/#no-method">The method</a></p>';

const inside = (html: string) => {
	const [part] = compose(section(html)).body;
	return part?.is === 'part' ? part.in.slice(1) : [];
};

test('a definition stands behind its term, and terms that mean one thing stand together', () => {
	expect(inside(definitions)).toMatchObject([
		{
			is: 'group',
			in: [
				{
					is: 'definitions',
					items: [
						{ term: ['Pier'], in: [{ in: ['What carries.'] }, { in: ['A post.'] }] },
						{ term: ['A', { is: 'break' }, 'B'], in: [{ in: ['C'] }] },
					],
				},
			],
		},
	]);
});

test('columns, what is folded and what is not known have forms of their own, with all their words', () => {
	expect(inside(columns + folded + unknown)).toMatchObject([
		{
			in: [
				{ is: 'columns', columns: [[{ style: 'kind' }, { in: ['It stood.'] }], [{ is: 'table' }]] },
				{ is: 'folded', summary: ['More'], in: [{ in: ['Words.'] }] },
				{ style: 'unknown', in: ['Not known: ', { is: 'to', anchor: 'back:no-method', page: true }] },
			],
		},
	]);
});

test('they are set by the standard of accessible documents, one inside the other', () => {
	const nested = `<details class="folded"><summary>More</summary>${columns}${definitions}</details>`;
	expect(setPage(section(claim('repair-now', 'R', nested + unknown)), { standard: 'ua-1' }).pages).toBeGreaterThan(2);
});
