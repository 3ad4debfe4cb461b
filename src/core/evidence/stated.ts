import { z } from 'zod';
import { ID_PATTERN } from '../model/id.ts';
import { checkStatedFigure } from '../provenance/check-stated-figure.ts';
import type { EvidenceRow, ProvenFigure } from './evidence-row.ts';

const quoteSelector = {
	type: z.literal('TextQuoteSelector'),
	exact: z.string().describe('The words of the source, exactly.'),
};

const Target = z
	.strictObject({
		type: z.literal('SpecificResource'),
		source: z
			.url()
			.describe(
				'What is published of the saved copy, as plain text in UTF-8: all of it, or the words that are quoted.',
			),
		selector: z.union([
			z.tuple([
				z
					.strictObject({
						...quoteSelector,
						prefix: z.string().describe('What stands just before them, line breaks included.'),
						suffix: z
							.string()
							.describe('What stands just after them. Prefix, words and suffix stand in the copy once.'),
					})
					.describe('Finds the words, also in an altered copy.'),
				z
					.strictObject({
						type: z.literal('TextPositionSelector'),
						start: z
							.int()
							.nonnegative()
							.describe(
								'How many Unicode code points stand before the words. Languages that count UTF-16 code units, ' +
									'as JavaScript does, count more where a character lies beyond U+FFFF.',
							),
						end: z.int().nonnegative().describe('How many stand before what follows the words.'),
					})
					.describe('Finds the words in this very copy.'),
			]),
			z
				.tuple([z.strictObject(quoteSelector).describe('Finds the words.')])
				.describe('Where only the words that are quoted are published of the copy, and nothing around them.'),
		]),
	})
	.describe(
		'The passage in the saved copy, as the target of a W3C Web Annotation: https://www.w3.org/TR/annotation-model/',
	);

const StatedRecord = z.strictObject({
	kind: z.literal('stated'),
	source: z.string().describe('Id of the source.'),
	quote: z.string().describe('The words of the source, exactly.'),
	line: z.int().positive().describe('Line of the whole saved copy, from 1.'),
	target: Target,
	sha256: z.string().describe('SHA-256 of the whole saved copy, 64 hexadecimal digits.'),
	translation: z
		.strictObject({
			words: z.string().describe('The quote in words of ours.'),
			language: z.string().describe('BCP 47 tag of these words: that of the report.'),
		})
		.optional()
		.describe('Our translation of the quote, if it is in another language than the report.'),
	reading: z
		.strictObject({ by: z.string().describe('Who read it.'), why: z.string().describe('What the words say.') })
		.optional()
		.describe('A person read the number in the words, because the build could not.'),
});

/** A source states the number, in words that stand in its saved copy. */
export const stated: EvidenceRow<'stated', typeof StatedRecord> = {
	group: 'stated',
	prove: (claims, { copies, units, translate, isFull }) => {
		const proven = new Map<string, ProvenFigure>();
		for (const { spec, unit, findings } of claims) {
			if (isFull()) break;
			const copy = copies.get(spec.source);
			const checked = unit && copy && checkStatedFigure(spec, unit, copy, units.words, findings);
			if (unit === undefined || checked === undefined) continue;
			const { quantity } = checked;
			const { id, qualifier, uncertainty, rounded, translation } = spec;
			const passage = translate(checked.passage, translation, `figure "${id}"`, findings);
			proven.set(id, { quantity, unit, qualifier, uncertainty, rounded, evidence: { kind: 'stated', passage } });
		}
		return proven;
	},
	resolve: ({ reading }, { proven, sentence }) =>
		proven && {
			...proven.evidence,
			...(reading && { reading: { by: reading.by, why: sentence(reading.why, 'reading', 'why') } }),
		},
	publish: (evidence) => evidence,
	words: {
		origin: 'evidence.stated-origin',
		heading: 'evidence.stated-heading',
		proof: 'evidence.stated-proof',
		more: 'evidence.stated-more',
		notStated: 'value.not-stated-by-source',
		counted: 'evidence.stated-counted',
	},
	summary: ({ count, named }, sources) => {
		if (count === 1) return `${named} stands in its source`;
		return `${named} stand in ${sources === 1 ? 'their source' : `${sources} sources`}`;
	},
	publishedAs: () => 'stated',
	record: StatedRecord,
	columns: {
		source: { type: 'string', description: 'Id of the source that states it.', constraints: { pattern: ID_PATTERN } },
		quote: { type: 'string', description: 'The words of the source that state it.' },
		translation: {
			type: 'string',
			description: 'These words in the language of the report, translated by its authors.',
		},
		reading_by: { type: 'string', description: 'Who read it in these words, where the build could not.' },
		reading_why: { type: 'string', description: 'What these words say that the build could not read.' },
	},
	cells: ({ source, quote, translation, reading }) => ({
		source,
		quote,
		translation: translation?.words ?? '',
		reading_by: reading?.by ?? '',
		reading_why: reading?.why ?? '',
	}),
	view: ({ passage, reading }) => ({
		sources: [passage.source],
		figures: [],
		proof: (_, { languageOf }) => ({
			form: 'quote',
			words: inLine(passage.exact),
			language: languageOf(passage.source),
			translation: passage.translation && inLine(passage.translation),
		}),
		parts: () => [{ part: 'passage', passage }],
		write: ({ copyOf, locale }) => {
			const { source, exact, translation, line, start, end, prefix, suffix } = passage;
			const { url, sha256, codePoints } = copyOf(source);
			const selector: z.infer<typeof Target>['selector'] = codePoints
				? [
						{ type: 'TextQuoteSelector', exact, prefix, suffix },
						{ type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
					]
				: [{ type: 'TextQuoteSelector', exact }];
			const target = { type: 'SpecificResource' as const, source: url, selector };
			const read = reading && { reading: { by: reading.by, why: reading.why.text } };
			const translated = translation && { translation: { words: translation, language: locale } };
			return { kind: 'stated', source, quote: exact, ...translated, line, target, sha256, ...read };
		},
		kept: {
			source: passage.source,
			quote: passage.exact,
			translation: passage.translation,
			reading: reading && `${reading.by}: ${reading.why.text}`,
		},
	}),
};

/** A text in one line: its tabs and line ends are spaces. */
function inLine(text: string): string {
	return text.replace(/[ \t\n\r\f]+/g, ' ');
}
