// Runs before the first paint and sets the theme that the reader chose on an earlier page, if any.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is blocked, so the theme is that of the system.
}
