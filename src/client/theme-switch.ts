import { wordsOf } from './words.ts';

type Theme = 'light' | 'dark';

/** Lets the reader choose light or dark, and stores the choice. A choice that agrees with the system is not stored. */
export function offerThemes(): void {
	const button = document.querySelector<HTMLButtonElement>('.theme-switch');
	if (button === null) return;
	const system = matchMedia('(prefers-color-scheme: dark)');
	const root = document.documentElement;
	const now = (): Theme => {
		const { theme } = root.dataset;
		return theme === 'light' || theme === 'dark' ? theme : system.matches ? 'dark' : 'light';
	};
	const say = wordsOf(button);
	const name = () => {
		const other: Theme = now() === 'dark' ? 'light' : 'dark';
		button.textContent = say(`theme.${other}`);
		button.setAttribute('aria-label', say(`theme.${other}-colours`));
	};
	button.addEventListener('click', () => {
		const theme: Theme = now() === 'dark' ? 'light' : 'dark';
		const isSystem = theme === (system.matches ? 'dark' : 'light');
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
