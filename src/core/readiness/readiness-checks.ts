import type { BuiltReport } from '../build-report.ts';
import { UNSTATED } from '../model/quantity.ts';
import { wordsToWrite } from './words-to-write.ts';

/** What an author should know of a sound report before its edition goes out. */
export interface Remark {
	/** What it is about, such as `source:survey`; a key of data/report.yaml for the report itself. */
	readonly about: string;
	readonly message: string;
	readonly hint: string;
}

/** A check of what readers of an edition will miss. */
export interface ReadinessCheck {
	/** `for ever`: an edition keeps it, and no later one can take it back; `missed`: readers do without it. */
	readonly grade: 'for ever' | 'missed';
	/** @param today ISO 8601 date. */
	readonly find: (built: BuiltReport, today: string) => readonly Remark[];
}

/** How many things one remark names. */
const MOST_NAMED = 5;
/** Hosts that are kept for examples and tests: RFC 2606, RFC 6761. */
const NOT_A_HOME = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost)$|^\d+(?:\.\d+){3}$|^\[/;
/** A row for each check, in the order in which they are listed. */
export const readinessChecks = {
	'address-is-a-home': {
		grade: 'for ever',
		find: ({ report: { meta } }) => {
			const { hostname } = new URL(meta.url);
			if (!NOT_A_HOME.test(hostname)) return [];
			return [
				{
					about: 'url',
					message: `The edition would stay at ${meta.url}, and ${hostname} is a name for examples and tests.`,
					hint: 'Write the address where the site will live as `url`: the edition, its citations and its PDF keep it.',
				},
			];
		},
	},
	'words-are-written': {
		grade: 'for ever',
		find: ({ citables }) =>
			citables.flatMap((citable) => {
				const found = wordsToWrite(citable);
				if (found === undefined) return [];
				return [
					{
						about: citable.ref,
						message: `${citable.ref} says “${found}”, which looks like words that are still to be written.`,
						hint: 'Write them, or take them out: an edition keeps what it says.',
					},
				];
			}),
	},
	'whole-copy-is-licensed': {
		grade: 'for ever',
		find: ({ report: { sources } }) =>
			sources
				.filter(({ publish, licence }) => publish === 'whole' && licence === UNSTATED)
				.map(({ id }) => ({
					about: `source:${id}`,
					message: `The whole copy of “${id}” would be published, and its record names no licence that allows it.`,
					hint: 'Write its `licence`, or `publish: passages`: then only the words that are quoted go out.',
				})),
	},
	'changes-are-explained': {
		grade: 'missed',
		find: ({ report: { editions, meta } }) => {
			const open = editions.pending.filter(
				({ kind, explanations }) => (kind === 'changed' || kind === 'removed') && explanations.length === 0,
			);
			if (open.length === 0) return [];
			const named = list(open.map(({ ref }) => ref));
			return [
				{
					about: `edition ${meta.edition.version}`,
					message: `Nothing says why these changed, so the edition would be refused: ${named}.`,
					hint: 'Run `npm run edition:changes -- --write`, and write the reasons.',
				},
			];
		},
	},
	'date-is-today': {
		grade: 'missed',
		find: ({ report: { meta } }, today) =>
			meta.edition.date === today
				? []
				: [
						{
							about: 'edition.date',
							message: `The edition is dated ${meta.edition.date}, and today is ${today}.`,
							hint: 'Give `date` of `edition` the day on which it is published.',
						},
					],
	},
	'errors-can-be-reported': {
		grade: 'missed',
		find: ({ report: { meta } }) =>
			missing(meta.contact, 'contact', 'Readers who find an error do not learn whom to tell.', 'Write `contact`.'),
	},
	'edition-has-a-doi': {
		grade: 'missed',
		find: ({ report: { meta } }) =>
			missing(meta.doi, 'doi', 'The edition has no DOI, by which libraries and reference managers know it.', REGISTER),
	},
	'authors-are-known': {
		grade: 'missed',
		find: ({ report: { meta } }) => {
			const without = meta.authors.flatMap((author) => {
				if ('organisation' in author) return author.ror === undefined ? [author.organisation] : [];
				return author.orcid === undefined ? [`${author.given} ${author.family}`] : [];
			});
			if (without.length === 0) return [];
			return [
				{
					about: 'authors',
					message: `No identifier tells these authors from others of the same name: ${list(without)}.`,
					hint: 'Give a person `orcid`, an organisation `ror`. One that has none stays as it is.',
				},
			];
		},
	},
	'standing-is-said': {
		grade: 'missed',
		find: ({ report: { meta } }) => [
			...missing(
				meta.standing,
				'standing',
				'The cover does not say what the numbers rest on.',
				'Write `standing`: who was asked or what was measured, and when.',
			),
			...missing(
				meta.about,
				'about',
				'The cover does not say who speaks in the report, and who pays for it.',
				'Write `about`, or that nobody is named as paying for it.',
			),
		],
	},
	'sources-can-be-found': {
		grade: 'missed',
		find: ({ report: { sources } }) =>
			sources.flatMap((source) => {
				const facts = (['author', 'date', 'url', 'licence'] as const).filter((name) => source[name] === UNSTATED);
				if (facts.length === 0) return [];
				return [
					{
						about: `source:${source.id}`,
						message: `The record of “${source.id}” leaves unstated: ${facts.join(', ')}.`,
						hint: 'Write what can be found out, so that readers can find the source and judge it.',
					},
				];
			}),
	},
	'works-can-be-found': {
		grade: 'missed',
		find: ({ report: { works } }) =>
			works
				.filter(({ record, source }) => source === undefined && !hasIdentifier(record))
				.map(({ id }) => ({
					about: `work:${id}`,
					message: `The work “${id}” has neither DOI nor URL nor ISBN, so no link leads to it.`,
					hint: 'Add one to its entry in data/works.json or data/works.bib.',
				})),
	},
	'figures-are-used': {
		grade: 'missed',
		find: ({ report: { figures } }) =>
			named(
				figures.filter(({ usedIn }) => usedIn.length === 0).map(({ id }) => `figure:${id}`),
				'figures',
				'No sentence, chart or formula uses these figures; only the register shows them',
				'Use them, or take them out before they are published: a published id is kept.',
			),
	},
	'figures-have-a-scope': {
		grade: 'missed',
		find: ({ report: { figures } }) =>
			named(
				figures
					.filter(({ period, area, population }) => [period, area, population].every((each) => each === UNSTATED))
					.map(({ id }) => `figure:${id}`),
				'figures',
				'These figures say neither when nor where they hold, nor of whom',
				'Write `period`, `area` or `population` where the source says it.',
			),
	},
	'claims-rest-on-figures': {
		grade: 'missed',
		find: ({ report: { sections } }) =>
			named(
				sections.flatMap(({ claims }) =>
					claims.filter(({ figures }) => figures.length === 0).map(({ id }) => `claim:${id}`),
				),
				'claims',
				'These claims name no figure, so nothing is proven in them',
				'Name the figures that they rest on, or make them plain text under a heading.',
			),
	},
	'translations-are-whole': {
		grade: 'missed',
		find: ({ translations }) =>
			translations.flatMap(({ meta, translation }) => {
				const [lacking, stale] = [translation?.missing.size ?? 0, translation?.stale.size ?? 0];
				if (lacking + stale === 0) return [];
				return [
					{
						about: `language:${meta.language}`,
						message: `In ${meta.language}, words are missing in ${lacking} pieces, and ${stale} have not caught up.`,
						hint: 'Run `npm run translations`: it lists them, with the lines to paste.',
					},
				];
			}),
	},
	'site-is-announced': {
		grade: 'missed',
		find: ({ report: { meta, editions } }) =>
			meta.announced || editions.published.length === 0
				? []
				: [
						{
							about: 'announced',
							message: 'An edition is published, and the report may still replace it: readers are promised nothing.',
							hint: 'Write `announced: true` once the address is public.',
						},
					],
	},
} as const satisfies Readonly<Record<string, ReadinessCheck>>;

const REGISTER =
	'Register one, such as at Zenodo, and write it as `doi`; an edition can have it only from the beginning.';

/** Says that a key of data/report.yaml is missing. */
function missing(value: unknown, about: string, message: string, hint: string): Remark[] {
	return value === undefined ? [{ about, message, hint }] : [];
}

function named(refs: readonly string[], about: string, message: string, hint: string): Remark[] {
	return refs.length === 0 ? [] : [{ about, message: `${message}: ${list(refs)}.`, hint }];
}

function list(names: readonly string[]): string {
	const shown = names.slice(0, MOST_NAMED).join(', ');
	return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} others` : shown;
}

function hasIdentifier(record: object): boolean {
	return ['DOI', 'URL', 'ISBN'].some((key) => Object.entries(record).some(([name, value]) => name === key && value));
}
