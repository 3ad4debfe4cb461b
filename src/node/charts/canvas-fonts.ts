import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);

/** The typeface of charts: measured and drawn from files that an npm package carries, never from the system. */
export const CHART_FONT = 'Golos Text';

/** Registers the typeface once for the process. */
export function registerChartFonts(): void {
	if (GlobalFonts.has(CHART_FONT)) return;
	for (const file of ['400Regular/GolosText_400Regular.ttf', '600SemiBold/GolosText_600SemiBold.ttf']) {
		GlobalFonts.registerFromPath(require.resolve(`@expo-google-fonts/golos-text/${file}`), CHART_FONT);
	}
}
