import { wordsOf } from './words.ts';

/** The field on a page by which a reader filters its rows. */
export interface FilterBox {
	readonly say: ReturnType<typeof wordsOf>;
	/** What the reader has typed. */
	typed(): string;
	/** Types for the reader, without a call of `change`. */
	type(words: string): void;
	/** Says what is left; if that is nothing, a button offers to clear the field. */
	answer(text: string, isNothing?: boolean): void;
}

/** Shows the filter of a page, if it has one. `change` is called whenever the reader has typed or cleared something. */
export function openFilter(change: () => void): FilterBox | undefined {
	const filter = document.querySelector<HTMLElement>('.filter');
	const field = filter?.querySelector('input');
	const status = filter?.querySelector('[role=status]');
	const clear = filter?.querySelector('button');
	if (!filter || !field || !status || !clear) return undefined;
	filter.classList.remove('idle');
	field.addEventListener('input', change);
	clear.addEventListener('click', () => {
		field.value = '';
		change();
		field.focus();
	});
	return {
		say: wordsOf(filter),
		typed: () => field.value.trim(),
		type: (words) => {
			if (field.value.trim() !== words) field.value = words;
		},
		answer: (text, isNothing = false) => {
			status.textContent = text;
			clear.hidden = !isNothing;
		},
	};
}
