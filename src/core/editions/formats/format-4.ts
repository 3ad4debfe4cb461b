import { type EditionFormat, plainData } from './edition-format.ts';
import { format3 } from './format-3.ts';

/** Adds how exact the value of a figure is. */
export const format4 = {
	...format3,
	figure: {
		...format3.figure,
		uncertainty: ({ uncertainty }) =>
			uncertainty !== undefined && 'figure' in uncertainty
				? [`figure:${uncertainty.figure}`]
				: uncertainty && plainData(uncertainty),
		rounded: ({ rounded }) => rounded,
	},
} as const satisfies EditionFormat;
