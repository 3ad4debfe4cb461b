import { citedPart, type CitedWork, citedReport } from '../cite/cited-work.ts';
import { type DataFile, measure, type MeasuredFile } from '../metadata/data-file.ts';
import { type FigureRecord, figureRecords } from '../metadata/figure-record.ts';
import { jsonSchemas } from '../metadata/json-schemas.ts';
import type { LandingPage } from '../metadata/landing-page.ts';
import type { Chart } from '../model/chart.ts';
import type { CopyPicture } from '../model/picture.ts';
import type { Report } from '../model/report.ts';
import type { Sha256 } from '../model/source.ts';
import { address } from '../permalink/addresses.ts';
import { typeAt } from '../permalink/media-types.ts';
import { permalinkOf } from '../permalink/permalink.ts';
import { families } from './families.ts';
import { type Content, type Family, type FamilyFile, pathIn } from './family.ts';
import { landingPages } from './landing-pages.ts';
import { packageZip } from './package-families.ts';

/** What the files of a report need from Node: hashes and pictures. */
export interface Machine {
	readonly sha256: Sha256;
	/** A chart as an SVG file. */
	readonly drawSvg: (chart: Chart, report: Report) => string;
	/** A chart as a PNG. */
	readonly drawPicture: (chart: Chart, report: Report) => Uint8Array;
	/** A PNG for link previews. */
	readonly drawCard: (report: Report, words: CardWords, chart?: Chart) => Uint8Array;
	readonly copyPicture: CopyPicture;
}

/** What a picture for link previews says. */
export interface CardWords {
	/** Whose title it is, where that is not the title of its page: the section of a claim. */
	readonly above?: string | undefined;
	readonly title: string;
	readonly text: string;
}

/** A file that is published beside the pages. */
export interface Output {
	/** Address from the site’s root. */
	readonly path: string;
	/** Media type. */
	readonly type: string;
	readonly content: () => Content;
}

/**
 * What pages and files for machines are made from besides the report. Each part is made once, when it is first asked
 * for.
 */
export class Prepared {
	readonly report: Report;
	readonly machine: Machine;

	/** The report as a work to cite. */
	readonly work = once((): CitedWork => citedReport(this.report, permalinkOf(this.report)));
	/** Its claims as works to cite, by id: each has an anchor and no page. */
	readonly claims = once((): ReadonlyMap<string, CitedWork> => citedClaims(this.report));
	/** The cover, then the pages of its parts in order. */
	readonly landings = once((): readonly LandingPage[] => landingPages(this.report, this.work()));
	readonly figures = once((): readonly FigureRecord[] => figureRecords(this.report));
	readonly schemas = once(() => jsonSchemas(this.report));
	/** Every file that is made from the report only, without the pages. */
	readonly outputs = once((): readonly Output[] =>
		this.#files().map(({ path, type, content }) => ({ path, type, content })),
	);
	/** The files of data among them, as bytes. */
	readonly data = once((): readonly MeasuredFile[] =>
		this.#files().flatMap(({ dataFile }) => (dataFile === undefined ? [] : [measure(dataFile(), this.machine.sha256)])),
	);
	/** All data in one ZIP. */
	readonly archive = once((): { readonly bytes: Uint8Array; readonly sha256: string } => {
		const bytes = packageZip(this.report, this.work(), this.data());
		return { bytes, sha256: this.machine.sha256(bytes) };
	});

	readonly #files = once(() => families.flatMap((family) => family.files(this).map((file) => listed(family, file))));

	readonly #contents = once(
		(): ReadonlyMap<string, Output['content']> => new Map(this.outputs().map(({ path, content }) => [path, content])),
	);

	constructor(report: Report, machine: Machine) {
		this.report = report;
		this.machine = machine;
	}

	/**
	 * The content of the file at an address.
	 *
	 * @throws {Error} If the report has no such file.
	 */
	contentAt(path: string): Content {
		const content = this.#contents().get(path);
		if (content === undefined) throw new Error(`The build writes no ${path}.`);
		return content();
	}
}

/** A file of a family with its address. A file of data is made only once. */
function listed(family: Family, file: FamilyFile): Output & { readonly dataFile?: () => DataFile } {
	const { type = typeAt(family.path) } = file;
	const path = pathIn(family, file.id);
	// Pictures are large and written once: they are not kept.
	if (file.data === undefined) return { path, type, content: file.make };
	const { data, make } = file;
	const content = once(make);
	return { path, type, content, dataFile: () => ({ path, type, body: content(), ...data }) };
}

function citedClaims(report: Report): ReadonlyMap<string, CitedWork> {
	const permalink = permalinkOf(report);
	return new Map(
		report.sections
			.flatMap(({ claims }) => claims)
			.map(({ id, section, title }) => {
				const part = { id, title: title.text, path: address.claim(section, id) };
				return [id, citedPart(report, 'claim', part, permalink)];
			}),
	);
}

/** Calls a function when its result is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
	let made: { readonly result: T } | undefined;
	return () => (made ??= { result: make() }).result;
}
