import { wordsOf } from './words.ts';

type Theme = 'light' | 'dark';

/** Lets the reader choose light or dark, and stores the choice. A choice that agrees with the system is not stored. */
export function offerThemes(): void {
	const button = document.querySelector<HTMLButtonElement>('.theme-switch');
	if (button === null) return;
	const system = matchMedia('(prefers-color-scheme: dark)');
	const root = document.documentElement;
	const ofSystem = (): Theme => (system.matches ? 'dark' : 'light');
	/** The one that is not shown. */
	const other = (): Theme => ((root.dataset['theme'] ?? ofSystem()) === 'dark' ? 'light' : 'dark');
	const say = wordsOf(button);
	const name = () => {
		const theme = other();
		button.textContent = say(`theme.${theme}`);
		button.setAttribute('aria-label', say(`theme.${theme}-colours`));
	};
	button.addEventListener('click', () => {
		const theme = other();
		const isSystem = theme === ofSystem();
		if (isSystem) delete root.dataset['theme'];
		else root.dataset['theme'] = theme;
		try {
			if (isSystem) localStorage.removeItem('theme');
			else localStorage.setItem('theme', theme);
		} catch {
			// Without storage the choice holds for this page.
		}
		name();
	});
	system.addEventListener('change', name);
	name();
	button.classList.remove('idle');
}
