import type { Sample } from '../geometry.ts';
import { bar, dot, hatch, interval } from './mark-shapes.ts';
import { hollowLine, linePoint, lineStroke } from './series-style.ts';
import type { Shape } from './shape.ts';

/** The sample of a mark in an entry of the key. */
export function drawSample({ shows, as, ...box }: Sample): Shape[] {
	const { left, right } = box;
	const [x, y] = [(left + right) / 2, (box.top + box.bottom) / 2];
	const across = [
		[
			[left, y],
			[right, y],
		],
	] as const;
	if (shows === 'reference') return [{ is: 'path', runs: across, stroke: { colour: 'ink', width: 1.5 } }];
	if ('interval' in shows) return [interval(shows.interval, {}, left, right, y)];
	if ('line' in shows) {
		const stroke = lineStroke(shows.style, shows.line);
		if (shows.line.stroke === 'faded') return [{ is: 'path', runs: across, stroke }];
		return [{ is: 'path', runs: across, stroke }, linePoint(shows.style, [x, y], shows.line)];
	}
	if (as === 'line')
		return shows.mark.fill === 'paper'
			? hollowLine(across, lineStroke(0, shows.mark))
			: [{ is: 'path', runs: across, stroke: lineStroke(0, shows.mark) }];
	if (as === 'dot') return [dot(shows.mark, x, y, shows.form)];
	return [bar(shows.mark, box), ...hatch(shows.mark, box)];
}
