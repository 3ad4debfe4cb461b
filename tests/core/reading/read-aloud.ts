import { readNumbers } from '../../../src/core/reading/read-numbers.ts';
import type { Reading, Sign } from '../../../src/core/reading/reading.ts';

/** The readings of a text, each in a few words: see `inBrief`. */
export function readAloud(text: string, language = 'en', cutOff = false): string[] {
	return readNumbers(text, { language, cutOff }).map((reading) => inBrief(reading));
}

/** A reading in a few words: `about 40 percent`, `5…10 USD`, `2022 year`, `12 cut`. */
function inBrief(reading: Reading): string {
	if (reading.kind === 'unreadable') return `unreadable ${reading.text}`;
	if (reading.kind === 'date') return reading.date;
	const firm = reading.qualifier === undefined ? '' : `${reading.qualifier}${reading.ambiguous ? '?' : ''} `;
	const sign = (value: Sign | undefined) =>
		value === undefined ? '' : ` ${typeof value === 'object' ? value.currency : value}`;
	if (reading.kind === 'number')
		return (
			`${firm}${reading.value}${exactness(reading)}${sign(reading.sign)}` +
			`${reading.year ? ' year' : ''}${reading.cut ? ' cut' : ''}`
		);
	if (reading.kind === 'share') return `${firm}${reading.part} of ${reading.whole}`;
	const high = reading.high === undefined ? 'lost' : `${reading.high.value}${reading.high.cut ? ' cut' : ''}`;
	return `${firm}${reading.low.value}…${high}${sign(reading.low.sign)}`;
}

/** The uncertainty of a number: `±5`, `[0.95, 1.2]`, with `@95` for its level. */
function exactness({ uncertainty }: Reading & { kind: 'number' }): string {
	if (uncertainty === undefined) return '';
	const level = uncertainty.level === undefined ? '' : `@${uncertainty.level}`;
	return 'margin' in uncertainty
		? `±${uncertainty.margin}${level}`
		: ` [${uncertainty.low}, ${uncertainty.high}]${level}`;
}
