import { wordsOf } from './words.ts';

const seen = document.createElement('span');
seen.className = 'announcement';
seen.setAttribute('aria-hidden', 'true');
let end: ReturnType<typeof setTimeout> | undefined;

/** Says for a moment, beside the element by which a reader copies something, whether it is copied. */
export function announceCopy(beside: Element, copying: Promise<void>): void {
	const say = wordsOf(document.body);
	// What is put into it is read out. The page has it, empty, from the start: screen readers are silent about an element
	// that comes with its words.
	const heard = document.querySelector('.announcer');
	const announce = (words: string) => {
		beside.after(seen);
		seen.textContent = words;
		heard?.replaceChildren(words);
		clearTimeout(end);
		end = setTimeout(() => {
			seen.remove();
			heard?.replaceChildren();
		}, 1600);
	};
	copying.then(
		() => announce(say('copy.done')),
		() => announce(say('copy.failed')),
	);
}
