/** A path of many short curves: the canvas writes each circle so. */
const ROUND = /d="M[\d.]+ [\d.]+(?:Q[\d.]+ [\d.]+ [\d.]+ [\d.]+){60,}Z?"/g;

/** Writes circles as circles. Whatever else is round is left as it is. */
export function asCircles(svg: string): string {
	return svg.replace(/<path ([^>]*)\/>/g, (path, attributes: string) => {
		const circle = circleOf(attributes.match(ROUND)?.[0] ?? '');
		return circle === undefined ? path : `<circle ${attributes.replace(ROUND, circle)}/>`;
	});
}

function circleOf(path: string): string | undefined {
	const numbers = (path.match(/[\d.]+/g) ?? []).map(Number);
	const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, index) => index % 2 === odd));
	if (xs === undefined || ys === undefined || xs.length === 0) return undefined;
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	if (Math.abs(right - left - (bottom - top)) > 0.1) return undefined;
	const tell = (value: number) => String(Math.round(value * 100) / 100);
	return `cx="${tell((left + right) / 2)}" cy="${tell((top + bottom) / 2)}" r="${tell((right - left) / 2)}"`;
}
