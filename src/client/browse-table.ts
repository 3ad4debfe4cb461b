import { bareWriter } from './bare-writer.ts';
import { compareCells } from './compare-cells.ts';
import { openFilter } from './filter-box.ts';
import { addHeadButtons, markSorted } from './head-buttons.ts';
import { openPages, ROWS } from './row-pages.ts';
import { rowText } from './row-text.ts';
import { readState, type TableState, writeState } from './table-state.ts';
import { typedFinder, wordFinder } from './word-finder.ts';

/**
 * Lets a reader sort a table by the heads of its columns, filter its rows by words and page through them. The address
 * says how; without a query in it, and on paper, the table is as it stands in the report.
 *
 * @param box What scrolls the table sideways.
 */
export function browseTable(table: HTMLTableElement, box: HTMLElement): void {
	const locale = document.documentElement.lang;
	const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
	const bodies = [...table.tBodies].map((body) => ({ body, own: [...body.rows] }));
	const rows = bodies.flatMap(({ own }) => own);
	const bare = bareWriter(locale);
	const texts = new Map(rows.map((row) => [row, bare(rowText(row))]));
	const filter = openFilter(() => {
		const words = filter?.typed() ?? '';
		// One entry of the history for all that is typed in one go.
		go({ words }, words !== '' && state.words !== '');
	});
	const pages = openPages((page) => {
		go({ page });
		box.focus();
	});
	let state = readState(location.search);
	let sorted = rows;
	let found = rows;

	// Each press of a head sorts the other way; the third gives the rows back as they stood.
	addHeadButtons(headings, (_, { dataset: { name } }) => {
		if (state.sort !== name) go({ sort: name, order: 'asc' });
		else if (state.order === 'asc') go({ order: 'desc' });
		else go({ sort: undefined });
	});

	/** Rows that are sorted or filtered anew begin with the first page. */
	function go(change: Partial<TableState>, isSame = false): void {
		state = { ...state, page: state.page && 1, ...change };
		show();
		try {
			history[isSame ? 'replaceState' : 'pushState'](null, '', location.pathname + writeState(state));
		} catch {
			// Browsers refuse too many addresses in a short time. The next change writes one that says it all.
		}
	}

	function show(): void {
		sort(state.sort);
		const finds = typedFinder(state.words, (word) => wordFinder(bare(word)));
		found = sorted.filter((row) => finds(texts.get(row) ?? ''));
		const page = Math.min(state.page, Math.ceil(found.length / ROWS) || 1);
		const start = page && (page - 1) * ROWS;
		const shown = page === 0 ? found : found.slice(start, start + ROWS);
		for (const row of rows) row.dataset['away'] = '';
		for (const row of shown) delete row.dataset['away'];
		pages?.show(page, found.length);
		filter?.type(state.words);
		filter?.answer(countsOf(start, shown.length) ?? '', shown.length === 0);
	}

	/** Puts the rows into the order of a column, or of the report. */
	function sort(name: string | undefined): void {
		const column = name === undefined ? -1 : headings.findIndex(({ dataset }) => dataset['name'] === name);
		const heading = headings[column];
		markSorted(headings, heading, state.order);
		if (heading === undefined) {
			if (sorted !== rows) for (const { body, own } of bodies) body.append(...own);
			sorted = rows;
			return;
		}
		const compare = compareCells(heading.dataset['kind'], state.order === 'asc' ? 1 : -1, locale);
		sorted = rows.toSorted((a, b) => compare(valueOf(a.cells[column]), valueOf(b.cells[column])));
		bodies[0]?.body.append(...sorted);
	}

	/** What is said of the rows that are left. */
	function countsOf(start: number, shown: number): string | undefined {
		const [n, all] = [rows.length, found.length];
		const { words } = state;
		const counts = { first: start + 1, last: start + shown, found: all, all, n, words };
		if (shown > 0 && all === shown && words === '') return '';
		return filter?.say(
			shown === 0 ? 'table.none' : all === shown ? 'table.found' : all < n ? 'table.shown-of-found' : 'table.shown',
			counts,
		);
	}

	/** Shows the row that the address names, on whatever page it is. */
	function reveal(): void {
		const id = location.hash.slice(1);
		const row = rows.find((each) => each.id !== '' && encodeURIComponent(each.id) === id);
		if (row?.dataset['away'] === undefined) return;
		if (!found.includes(row)) {
			state = { ...state, words: '' };
			show();
		}
		state = { ...state, page: Math.floor(found.indexOf(row) / ROWS) + 1 };
		show();
		row.scrollIntoView({ block: 'center' });
	}

	addEventListener('popstate', () => {
		state = readState(location.search);
		show();
	});
	addEventListener('hashchange', reveal);
	addEventListener('beforeprint', () => sort(undefined));
	addEventListener('afterprint', show);
	show();
	reveal();
}

/** The value of a cell as machines write it; nothing of an empty one. */
function valueOf(cell: HTMLTableCellElement | undefined): string {
	return cell?.querySelector('data')?.value ?? cell?.textContent?.trim() ?? '';
}
