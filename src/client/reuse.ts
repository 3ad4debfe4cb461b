import { offerSharing } from './share.ts';

// What pages gain from JavaScript whose text is quoted and cited. What copies is loaded when a reader unfolds something or
// selects text, or at once if a text to copy is not folded.
offerSharing();
const first = new AbortController();
const load = () => {
	first.abort();
	void import('./copying.ts');
};
document.addEventListener('selectionchange', load, first);
// It does not bubble.
document.addEventListener('toggle', load, { capture: true, signal: first.signal });
if (document.querySelector('[data-copy]:not(details:not([open]) *)') !== null) load();
