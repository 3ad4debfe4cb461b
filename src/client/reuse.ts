import { offerSharing } from './share.ts';

// What pages gain from JavaScript whose text is quoted and cited. What copies is loaded, once, when a text to copy
// comes into view, unfolded, or when a reader selects something.
offerSharing();
const load = () => void import('./copying.ts');
const watcher = new IntersectionObserver((texts) => {
	if (texts.some(({ isIntersecting }) => isIntersecting)) load();
});
for (const text of document.querySelectorAll('[data-copy]')) watcher.observe(text);
document.addEventListener('selectionchange', load, { once: true });
