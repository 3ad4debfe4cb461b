import { type Answer, askIndex, bestFirst, type Found, type Pagefind } from './ask-index.ts';
import { piecesOf } from './words.ts';

/**
 * A match in a figure’s value counts more than the number in a text. One in a title, among other names, or in a key
 * figure counts more than one in the words.
 */
const META_WEIGHTS = { title: 5, value: 10, numbers: 1, unmarked: 1, kind: 1, aliases: 5, key: 6 };

/** The most hits that are shown. A reader who gets more can add a word. */
const SHOWN = 20;

/**
 * Loads the index. Its addresses are those from the site’s root, whatever path the site lives under. There is no
 * worker, as the policy of the page allows no script of that kind.
 */
async function openIndex(address: string): Promise<Pagefind> {
	const index: Pagefind = await import(/* @vite-ignore */ address);
	await index.options({ baseUrl: '/', noWorker: true, ranking: { metaWeights: META_WEIGHTS } });
	return index;
}

/** Searches as the reader types. The index is fetched with the first word and never before. */
export function searchIn(form: HTMLFormElement): void {
	const field = form.querySelector<HTMLInputElement>('input');
	const list = form.parentElement?.querySelector<HTMLElement>('.results');
	const status = form.parentElement?.querySelector<HTMLElement>('[role=status]');
	const home = form.dataset['home'] ?? '';
	const unknown = form.dataset['unknown'];
	const smallWords = new Set(form.dataset['smallWords']?.split(' '));
	if (field === null || !list || !status) return;
	form.classList.remove('idle');
	const say = piecesOf(form);
	const indexAddress = new URL(form.dataset['index'] ?? '', location.href);
	let index: Promise<Pagefind> | undefined;
	let vocabulary: Promise<readonly string[]> | undefined;
	let turn = 0;

	async function search(): Promise<void> {
		const asked = field?.value.trim() ?? '';
		const mine = ++turn;
		history.replaceState(null, '', asked === '' ? location.pathname : queryFor(asked));
		if (asked === '') {
			list?.replaceChildren();
			status?.replaceChildren();
			return;
		}
		index ??= openIndex(indexAddress.href);
		const answer = await askIndex(
			await index,
			{ asked, smallWords },
			() => (vocabulary ??= fetch(new URL('words.json', indexAddress)).then((response) => response.json())),
		);
		const found = await Promise.all(answer.hits.slice(0, SHOWN).map((hit) => hit.data()));
		if (mine !== turn) return;
		status?.replaceChildren(...describe(asked, answer, say, unknown));
		list?.replaceChildren(...bestFirst(found, answer.words).map((each) => show(each, home)));
	}

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void search();
	});
	field.addEventListener('input', () => void search());
	const asked = new URLSearchParams(location.search).get('q');
	if (asked !== null) {
		field.value = asked;
		void search();
	}
	field.focus();
}

function queryFor(words: string): string {
	return `?q=${encodeURIComponent(words)}`;
}

/**
 * The sentence about the hits. If the report lacks the words that were asked for, that comes first.
 *
 * @param unknown Where the report lists what is not known, if it does.
 */
function describe(
	asked: string,
	{ words, means, hits }: Answer,
	say: ReturnType<typeof piecesOf>,
	unknown: string | undefined,
): (Node | string)[] {
	const nothing = say('search.nothing', { asked });
	const n = hits.length;
	if (n === 0) {
		if (unknown === undefined) return nothing;
		const list = document.createElement('a');
		list.href = unknown;
		list.append(...say('search.list-of-unknowns'));
		return [...nothing, ' ', ...say('search.see-unknowns', { list })];
	}
	const shown = SHOWN;
	const found = n > shown ? say('search.nearest-shown', { n, shown }) : say('search.found', { n });
	if (means === 'asked') return found;
	const link = document.createElement('a');
	link.href = queryFor(words);
	link.textContent = words;
	if (means === 'nearest') return [...nothing, ' ', ...say('search.did-you-mean', { words: link }), ' ', ...found];
	const rest =
		n > shown
			? say('search.rest-nearest-shown', { words: link, n, shown })
			: say('search.rest-found', { words: link, n });
	return [...nothing, ' ', ...rest];
}

/** One result: what it is, its name, and the words around the match. */
function show({ url, excerpt, meta }: Found, home: string): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = home + url.replace(/^\//, '');
	link.textContent = meta['title'] ?? url;
	const kind = document.createElement('span');
	kind.className = 'muted';
	kind.textContent = ` ${meta['kind'] ?? ''}`;
	const words = document.createElement('p');
	for (const [position, piece] of excerpt.split(/<\/?mark>/).entries()) {
		const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
		if (position % 2 === 0) words.append(text);
		else {
			const mark = document.createElement('mark');
			mark.textContent = text;
			words.append(mark);
		}
	}
	item.append(link, kind, words);
	return item;
}
