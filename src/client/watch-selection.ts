import { CARD } from '../core/markup/classes-for-scripts.ts';

/** How long a selection rests before something is offered for it, in ms. */
const REST = 300;

/** Offers to copy or share what a reader selects in the text. The script for it is loaded once there is a selection. */
export function watchSelection(): void {
	if (navigator.clipboard === undefined && navigator.share === undefined) return;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isPressed = false;
	let offer: ((range: Range | undefined) => void) | undefined;
	const wait = () => {
		clearTimeout(timer);
		if (!isPressed) timer = setTimeout(() => void answer(), REST);
	};
	async function answer() {
		const range = selectedText();
		if (range !== undefined) offer ??= (await import('./offer-quote.ts')).offerQuote;
		offer?.(range);
	}
	document.addEventListener('selectionchange', wait);
	document.addEventListener('pointerdown', () => void (isPressed = true));
	for (const end of ['pointerup', 'pointercancel'])
		document.addEventListener(end, () => {
			isPressed = false;
			wait();
		});
	// This script is loaded when something is selected.
	wait();
}

/** What is selected in the text of the page, and neither in a field nor in a card. */
export function selectedText(): Range | undefined {
	const selection = getSelection();
	if (selection === null || selection.rangeCount === 0 || selection.toString().trim() === '') return undefined;
	if (document.activeElement?.matches('input, textarea, select') === true) return undefined;
	const range = selection.getRangeAt(0);
	const { commonAncestorContainer: inside } = range;
	const element = inside instanceof Element ? inside : inside.parentElement;
	return element?.closest(`main, .${CARD}`)?.localName === 'main' ? range.cloneRange() : undefined;
}
