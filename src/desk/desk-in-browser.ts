/** Filters the desk, and copies what is to be pasted. Without it the page can be read all the same. */
import { openInEditor } from './open-in-editor.ts';

/** Where the filter is kept while the page is loaded anew. */
const KEPT = 'desk-filter';

const form = document.querySelector('form');
const words = document.querySelector<HTMLInputElement>('input[name="words"]');
const unused = document.querySelector<HTMLInputElement>('input[name="unused"]');
const counted = document.querySelector('output');
const entries = [...document.querySelectorAll<HTMLElement>('article')].map((element) => ({
	element,
	text: element.textContent.toLowerCase(),
}));

function filter(): void {
	const sought = (words?.value ?? '')
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');
	let shown = 0;
	for (const { element, text } of entries) {
		const fits =
			sought.every((word) => text.includes(word)) && (unused?.checked !== true || 'unused' in element.dataset);
		element.hidden = !fits;
		if (fits) shown++;
	}
	if (counted !== null) counted.textContent = `${shown} of ${entries.length}`;
	sessionStorage.setItem(KEPT, JSON.stringify([words?.value ?? '', unused?.checked === true]));
}

function restore(): void {
	const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
	const [text, isChecked] = Array.isArray(kept) ? [String(kept[0] ?? ''), kept[1] === true] : ['', false];
	if (words !== null) words.value = text;
	if (unused !== null) unused.checked = isChecked;
}

if (form !== null) form.hidden = false;
form?.addEventListener('input', filter);
form?.addEventListener('submit', (event) => event.preventDefault());
restore();
filter();
openInEditor(document);

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
	button.hidden = false;
	button.addEventListener('click', () => {
		void navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(() => {
			button.textContent = 'Copied';
			setTimeout(() => (button.textContent = 'Copy'), 1_500);
		});
	});
}
