import { viewOf } from '../../evidence/evidence-kinds.ts';
import { type EditionFormat, plainData } from './edition-format.ts';
import { format3 } from './format-3.ts';

/** Adds how exact the value of a figure is, and who read it where the build could not, and why. */
export const format4 = {
	...format3,
	figure: {
		...format3.figure,
		uncertainty: ({ uncertainty }) =>
			uncertainty !== undefined && 'figure' in uncertainty
				? [`figure:${uncertainty.figure}`]
				: uncertainty && plainData(uncertainty),
		rounded: ({ rounded }) => rounded,
		reading: ({ evidence }) => viewOf(evidence).kept['reading'],
	},
} as const satisfies EditionFormat;
