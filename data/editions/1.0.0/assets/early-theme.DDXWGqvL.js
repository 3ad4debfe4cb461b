// Runs before the first paint: the theme that the reader chose here before, if any.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is closed to us; the system’s theme holds.
}
