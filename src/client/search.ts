/** What the index answers; its own loader is a file of the build and has no types. */
interface Pagefind {
	readonly options: (settings: { baseUrl: string; noWorker: boolean }) => Promise<void>;
	readonly search: (words: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}
interface Found {
	readonly url: string;
	readonly excerpt: string;
	readonly meta: Readonly<Record<string, string>>;
}

/** Loads the index. Its addresses stay those from the site’s root, whatever path the site lives under; a worker would be a script that the page’s policy does not know. */
async function openIndex(address: string): Promise<Pagefind> {
	const index: Pagefind = await import(/* @vite-ignore */ address);
	await index.options({ baseUrl: '/', noWorker: true });
	return index;
}

/** Searches as the reader types. The index is fetched with the first word and never before. */
export function searchIn(form: HTMLFormElement): void {
	const field = form.querySelector<HTMLInputElement>('input');
	const list = form.parentElement?.querySelector<HTMLElement>('.results');
	const status = form.parentElement?.querySelector<HTMLElement>('[role=status]');
	const home = form.dataset['home'] ?? '';
	if (field === null || !list || !status) return;
	form.classList.remove('idle');
	let index: Promise<Pagefind> | undefined;
	let turn = 0;

	async function search(): Promise<void> {
		const words = field?.value.trim() ?? '';
		const mine = ++turn;
		history.replaceState(null, '', words === '' ? location.pathname : `?q=${encodeURIComponent(words)}`);
		if (words === '' || !list || !status) {
			list?.replaceChildren();
			if (status) status.textContent = '';
			return;
		}
		index ??= openIndex(new URL(form.dataset['index'] ?? '', location.href).href);
		const { results } = await (await index).search(words);
		const found = await Promise.all(results.slice(0, 20).map((result) => result.data()));
		if (mine !== turn) return;
		status.textContent = results.length === 0 ? `Nothing found for “${words}”.` : `${results.length} found.`;
		list.replaceChildren(...found.map(show));
	}

	/** One result: what it is, its name, and the words around the match. */
	function show({ url, excerpt, meta }: Found): HTMLElement {
		const item = document.createElement('li');
		const link = document.createElement('a');
		link.href = home + url.replace(/^\//, '');
		link.textContent = meta['title'] ?? url;
		const kind = document.createElement('span');
		kind.className = 'muted';
		kind.textContent = ` ${meta['kind'] ?? ''}`;
		const words = document.createElement('p');
		// The excerpt is text with <mark>, in which Pagefind has escaped `<` and `>` and nothing else.
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
