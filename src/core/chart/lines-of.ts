import { RUN_GAP, type Words } from './geometry.ts';
import { textWidth, wrap } from './text-width.ts';

/** The words above a bar: label and value on one line where they fit, else the value, or what is left of it, beneath. */
export function linesOf(label: string, value: string, width: number): Words['runs'][] {
	const [name, number] = [
		(text: string) => ({ text, style: 'ink' as const }),
		(text: string) => ({ text, style: 'strong' as const }),
	];
	if (textWidth(label) + RUN_GAP + textWidth(value) <= width) return [[name(label), number(value)]];
	return [...wrap(label, width).map((text) => [name(text)]), ...wrap(value, width).map((text) => [number(text)])];
}
