import { wordsOf } from './words.ts';

/**
 * What is put into it is read out. It is on the page before that and empty: screen readers are silent about an element
 * that comes with its words.
 */
const heard = document.createElement('p');
heard.className = 'announcer';
heard.setAttribute('aria-live', 'polite');
document.body.append(heard);
const seen = document.createElement('span');
seen.className = 'announcement';
seen.setAttribute('aria-hidden', 'true');
let end: ReturnType<typeof setTimeout> | undefined;

/** Says for a moment, beside the element by which a reader copies something, whether it is copied. */
export function announceCopy(beside: Element, copying: Promise<void>): void {
	const say = wordsOf(document.body);
	const announce = (words: string) => {
		beside.after(seen);
		seen.textContent = heard.textContent = words;
		clearTimeout(end);
		end = setTimeout(() => {
			seen.remove();
			heard.textContent = '';
		}, 1600);
	};
	copying.then(
		() => announce(say('copy.done')),
		() => announce(say('copy.failed')),
	);
}
