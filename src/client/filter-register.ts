import { SCROLL } from '../core/markup/classes-for-scripts.ts';
import { foldDigits } from '../core/spelling/fold-digits.ts';
import { bareWriter } from './bare-writer.ts';
import { openFilter } from './filter-box.ts';
import { rowText } from './row-text.ts';
import { typedFinder, wordFinder } from './word-finder.ts';

/**
 * Shows those figures of the register that have every word that the reader types, from its beginning: in the name, the
 * value or the proof. A number is found with its separators and without them, in the digits of any script, and as a
 * machine writes it. The name of a kind of evidence finds the figures of that kind.
 */
export function filterRegister(table: HTMLTableElement): void {
	const rows = [...(table.tBodies[0]?.rows ?? [])];
	const box = table.closest<HTMLElement>(`.${SCROLL}`) ?? table;
	const filter = openFilter(show);
	const write = bareWriter(document.documentElement.lang);
	const bare = (text: string) => foldDigits(write(text));
	const kinds = new Set(rows.map(kindOf));
	// Lines break between a number and the name of its unit, which readers also write as one word.
	const joined = (text: string) => text.replace(/(?<=\d) (?=\D)/g, '');
	const texts = new Map(rows.map((row) => [row, bare(joined(`${rowText(row)} ${kindOf(row)}`))]));

	function show(): void {
		const words = filter?.typed() ?? '';
		const finds = typedFinder(words, finderOf);
		for (const row of rows) row.hidden = !finds(row);
		const n = rows.length;
		const shown = rows.filter((row) => !row.hidden).length;
		box.hidden = shown === 0;
		if (shown === 0) filter?.answer(filter.say('register.none', { n, words }), true);
		else filter?.answer(words === '' ? '' : filter.say('register.shown', { n, shown }));
	}

	function finderOf(typed: string): (row: HTMLTableRowElement) => boolean {
		const word = bare(typed);
		if (kinds.has(word)) return (row) => kindOf(row) === word;
		const finds = wordFinder(word);
		return (row) => finds(texts.get(row) ?? '');
	}
}

function kindOf(row: HTMLTableRowElement): string {
	return row.dataset['kind'] ?? '';
}
