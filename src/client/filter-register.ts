import { SCROLL } from '../core/markup/classes-for-scripts.ts';
import { wordsOf } from './words.ts';

/**
 * Shows those figures of the register that have every word that the reader types: in the name, the value or the proof.
 * A number is found with its separators and without them, and as a machine writes it. The name of a kind of evidence
 * finds the figures of that kind.
 */
export function filterRegister(table: HTMLTableElement): void {
	const rows = [...(table.tBodies[0]?.rows ?? [])];
	const box = table.closest<HTMLElement>(`.${SCROLL}`) ?? table;
	const filter = document.querySelector<HTMLElement>('.filter');
	const field = filter?.querySelector('input');
	const status = filter?.querySelector('[role=status]');
	const clear = filter?.querySelector('button');
	if (!filter || !field || !status || !clear) return;
	filter.classList.remove('idle');
	const say = wordsOf(filter);

	const bare = bareWriter(document.documentElement.lang);
	const kinds = new Set(rows.map(kindOf));
	const texts = new Map(
		rows.map((row) => [row, `${bare(row.textContent ?? '')} ${row.querySelector('data')?.value ?? ''} ${kindOf(row)}`]),
	);

	function show(): void {
		const typed = field?.value.trim() ?? '';
		const words = typed.split(/\s+/).map(bare);
		for (const row of rows)
			row.hidden = !words.every((word) => (kinds.has(word) ? kindOf(row) === word : texts.get(row)?.includes(word)));
		const shown = rows.filter((row) => !row.hidden).length;
		if (status) status.textContent = typed === '' ? '' : describe(shown, typed);
		if (clear) clear.hidden = shown > 0;
		box.hidden = shown === 0;
	}

	function describe(shown: number, typed: string): string {
		const n = rows.length;
		return shown === 0 ? say('register.none', { n, words: typed }) : say('register.shown', { n, shown });
	}

	field.addEventListener('input', show);
	clear.addEventListener('click', () => {
		field.value = '';
		show();
		field.focus();
	});
}

function kindOf(row: HTMLTableRowElement): string {
	return row.dataset['kind'] ?? '';
}

/**
 * Writes words in lower case, without the sign that groups digits and without no-break spaces: “US$200,000” becomes
 * us$200000, “8 %” becomes 8%.
 */
function bareWriter(locale: string): (text: string) => string {
	const group =
		new Intl.NumberFormat(locale).formatToParts(1_000_000).find(({ type }) => type === 'group')?.value ?? '';
	return (text) =>
		text
			.toLowerCase()
			.replaceAll(group, '')
			.replace(/[\u00a0\u202f]/g, '');
}
