import { lightOf, oklabOf, type Triple } from './colour-spaces.ts';

/** The ways of seeing colours that a look is checked for. */
export const sights = ['all colours', 'no red', 'no green', 'no blue'] as const;
export type Sight = (typeof sights)[number];

/** How a colour is seen without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1, linear RGB). */
const CONES: Readonly<Record<Sight, readonly [Triple, Triple, Triple]>> = {
	'all colours': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	'no red': [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	'no green': [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	'no blue': [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
	const [a, b] = [luminance(lightOf(one)), luminance(lightOf(other))];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Triple): number {
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far apart two colours are seen, in Oklab, where 0.02 is just noticeable and 1 is from black to white. */
export function distance(one: string, other: string, sight: Sight): number {
	const [a, b] = [oklabOf(seen(one, sight)), oklabOf(seen(other, sight))];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seen(colour: string, sight: Sight): Triple {
	const light = lightOf(colour);
	const part = (row: Triple) => Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2]));
	const [red, green, blue] = CONES[sight];
	return [part(red), part(green), part(blue)];
}
