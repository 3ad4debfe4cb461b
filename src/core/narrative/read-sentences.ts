import { bounds } from '../model/bounds.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Located } from '../parse/read-entry.ts';
import type { FigureDraft } from '../parse/read-figure.ts';
import type { Path } from '../parse/yaml-file.ts';
import { Collector, type Place, type Problems } from '../problem.ts';
import { checkCopied } from './check-words.ts';
import type { Quotations } from './index-quotations.ts';
import type { Names } from './named-kinds.ts';
import type { ProseContext } from './prose-context.ts';
import { type PhraseFinding, resolvePhrase } from './resolve-phrase.ts';
import { figureWriter, unitLeftOut, type WritableFigure } from './write-figure.ts';

/** An entry of a data file that has sentences. */
export type SentenceOwner = Located<unknown> & Pick<Partial<FigureDraft>, 'member'>;

/** Functions that resolve the sentences of data files. */
export interface Sentences {
	/** Resolves a sentence and reports what is wrong with it. `entry` and `path` lead to its place. */
	readonly sentence: (text: string, entry: SentenceOwner, ...path: Path) => Phrase;
	/** Resolves a title of the report in the same way; it may name the year of its edition. */
	readonly title: (text: string, field: 'title' | 'subtitle' | 'shortTitle') => string;
	/** Resolves a sentence that has been checked already. */
	readonly plain: (text: string, entry: SentenceOwner) => string;
	/** The sentences that a translation lacks, resolved in the language of the original. */
	readonly untranslated: ReadonlySet<string>;
}

/** What a sentence names, in the words of its language. */
export interface NamedInSentences {
	readonly figures: ReadonlyMap<string, WritableFigure>;
	readonly terms: Names['term'];
}

interface ReadSentences extends Sentences {
	/** What figures are put into words with, in the language of the report. */
	readonly writing: Pick<ProseContext, 'language' | 'write' | 'unitLeftOut'>;
	/** The words of a title or a label, put together once a reference asks for them. `sentence` checks them. */
	readonly wordsOf: (text: string, entry: SentenceOwner, ...path: Path) => { readonly words: string };
}

/** Makes the functions that resolve the sentences of data files. */
export function readSentences(
	{ meta: report, language }: Pick<Draft, 'meta' | 'language'>,
	known: NamedInSentences & {
		/** What the original names, for the sentences that a translation has from it. */
		readonly original: NamedInSentences | undefined;
		readonly quotations: Quotations;
	},
	problems: Problems,
): ReadSentences {
	const { quotations } = known;
	const meta = report.spec;
	const year = meta.edition.date.slice(0, 4);
	const untranslated = new Set<string>();
	const own = contextIn(language, known);
	const contexts = new Map<string, typeof own>();

	function contextOfOriginal(locale: string) {
		const context = contexts.get(locale) ?? contextIn(locale, known.original ?? known);
		contexts.set(locale, context);
		return context;
	}

	function read(
		text: string,
		entry: SentenceOwner,
		path: Path,
		findings: Collector<PhraseFinding>,
		year?: string,
	): Phrase {
		const ofOriginal = entry.languageAt?.(...path);
		const context = {
			...(ofOriginal === undefined ? own : contextOfOriginal(ofOriginal)),
			ownNames: meta.names,
			year,
			each: entry.member?.words,
		};
		const phrase = resolvePhrase(text, context, findings);
		if (ofOriginal !== undefined) untranslated.add(phrase.text);
		return phrase;
	}

	function resolve(text: string, entry: SentenceOwner, path: Path, year?: string): Phrase {
		const findings = new Collector<PhraseFinding>();
		const phrase = read(text, entry, path, findings, year);
		for (const { near, ...finding } of findings.reported) {
			if (problems.isFull) break;
			problems.report({ ...finding, at: entry.atWords(near, ...path) });
		}
		checkLength(phrase.text, () => entry.at(...path), problems);
		return phrase;
	}

	return {
		writing: { language: own.language, write: own.write, unitLeftOut: own.unitLeftOut },
		wordsOf: (text, entry, ...path) => ({
			get words() {
				return read(text, entry, path, new Collector()).text;
			},
		}),
		sentence(text, entry, ...path) {
			const phrase = resolve(text, entry, path);
			const hint = 'Say it in words of our own; the source’s words belong in `quote`.';
			checkCopied(phrase.text, quotations, () => entry.at(...path), hint, problems);
			return phrase;
		},
		title: (text, field) => resolve(text, report, [field], year).text,
		plain: (text, entry) => read(text, entry, [], new Collector(), year).text,
		untranslated,
	};
}

/** What a sentence is read with in a language. */
function contextIn(language: string, { figures, terms }: NamedInSentences) {
	return { language, write: figureWriter(figures, language), unitLeftOut: unitLeftOut(figures), terms };
}

/** Reports a text that is too long with its figures and terms put in. */
function checkLength(text: string, at: () => Place, problems: Problems): void {
	if (text.length <= bounds.text) return;
	problems.report({
		rule: 'entry-matches-schema',
		at: at(),
		message: `With what it names put in, the text has ${text.length} characters; it may have ${bounds.text}.`,
		hint: 'Name fewer figures and terms in it, or give those shorter names.',
	});
}
