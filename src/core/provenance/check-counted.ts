import type { StatedValue } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding } from '../problem.ts';
import type { CountingWords } from '../units/counting-words.ts';
import type { QuoteReadings } from './read-in-context.ts';
import type { NumberReading, RangeReading, Reading } from './reading.ts';

/** Where the words after the number name a unit, it is one of the figure’s: “three countries” are no three years. */
export function checkCounted(value: StatedValue, unit: Unit, readings: QuoteReadings, words: CountingWords): Finding[] {
	const proofs = readings.whole.filter((reading) => states(reading, value));
	const [first] = proofs;
	if (first?.counted === undefined || !proofs.every((reading) => isOther(reading, unit, words))) return [];
	return [
		{
			rule: 'unit-stands-in-quote',
			path: ['unit'],
			message: `The quote states “${first.text}${first.counted.isHyphened ? '-' : ' '}${first.counted.word}”, but the unit is ${unit.code}.`,
			hint: `Use the unit ${[...(words.get(first.counted.word)?.codes ?? [])].join(' or ')}, or quote another passage.`,
		},
	];
}

function states(reading: Reading, value: StatedValue): reading is NumberReading | RangeReading {
	if (typeof value === 'number') return reading.kind === 'number' && reading.value === value;
	if (typeof value === 'string') return false;
	const ends = reading.kind === 'range' ? [reading.low.value, reading.high?.value] : reading.kind === 'number' ? [reading.value] : [];
	return [value.low, value.high].every((end) => end === 'unstated' || ends.includes(end));
}

/** A singular after a space belongs to the next word: “three country offices”. */
function isOther({ counted }: NumberReading | RangeReading, unit: Unit, words: CountingWords): boolean {
	const word = words.get(counted?.word ?? '');
	if (counted === undefined || word === undefined || unit.parts.some(({ atom }) => word.codes.has(atom.code))) return false;
	return counted.isHyphened || !word.isSingular;
}
