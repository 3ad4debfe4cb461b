import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describeDetected } from '../../core/data-sets/describe-detected.ts';
import type { DataMisfit } from '../../core/data-sets/data-engine.ts';
import type { DetectedData } from '../../core/data-sets/detect/detect-rows.ts';
import { type AddedSource, completeRecord, sheetOf, writeSourceRecord } from '../../core/data-sets/source-record.ts';
import { LanguageTag } from '../../core/model/language-tag.ts';
import { Collector, type Problems } from '../../core/problem.ts';
import { decodeText } from '../../core/parse/decode-text.ts';
import { sha256 } from '../sha256.ts';
import { detectData } from './detect-data.ts';
import { type FileToAdd, fileToAdd, LARGE, RefusedFile } from './file-to-add.ts';
import { plainCopyOf } from './plain-copy-of.ts';
import { putSource, replaceFile } from './put-source.ts';

/** What an author may say of a source that is added. */
export interface AddOptions {
	readonly id?: string | undefined;
	/** BCP 47 tag of its language; the first language of the report if it is left out. */
	readonly language?: string | undefined;
	/** The day of today, by ISO 8601. */
	readonly today: string;
	/** Whether nothing is written, and the record is shown instead. */
	readonly isTrial?: boolean | undefined;
}

/**
 * Adds a file to the sources of a report: a copy, byte for byte, and a record with its hash and, of a data set, with
 * how it is written and what its columns are.
 *
 * @param root The folder of the report.
 * @returns What was done and detected, and what to do next, in lines for the author.
 * @throws {RefusedFile} If it cannot be added; nothing is written then.
 */
export async function addSource(root: string, path: string, options: AddOptions): Promise<string[]> {
	if (!existsSync(join(root, 'data')))
		throw new RefusedFile(
			`There is no report in ${root}.`,
			'Set REPORT_ROOT to the folder that holds content/ and data/.',
		);
	const language = languageOf(root, options.language);
	const file = fileToAdd(root, path, options.id);
	const isDataSet = file.ending !== '.txt';
	const detected = isDataSet ? await detect(file) : undefined;
	if (!isDataSet) checkText(file);
	const misfits = detected === undefined ? [] : await misfitsOf(file, detected);
	const { name, bytes } = file;
	const source: AddedSource = {
		...{ title: name, isDataSet, retrieved: options.today, language, sha256: sha256(bytes) },
		...{ format: detected?.format, names: detected?.names, columns: detected?.columns },
	};
	const record = recordOf(file, source);
	if (options.isTrial === true)
		return [
			...(file.isInPlace ? [] : [`data/sources/${file.id}${file.ending} would be a copy of ${path}, byte for byte.`]),
			`data/sources/${file.id}.yaml would be:`,
			'',
			record,
			...misfits.flatMap(describeMisfit),
			'Nothing was written, as asked.',
		];
	const written = writeFiles(root, file, record);
	return [
		`data/sources/${file.id}${file.ending} ${file.isInPlace ? 'stays as it is.' : `is a copy of ${path}, byte for byte.`}`,
		`data/sources/${file.id}.yaml ${written}`,
		...(file.bytes.length > LARGE ? [largeFile(file)] : []),
		'',
		...(detected === undefined ? [] : [...describeDetected(detected), '']),
		...misfits.flatMap(describeMisfit),
		...nextSteps(file, isDataSet, misfits.length > 0),
	];
}

/**
 * The record of a source: a new one, or the one that it has with what was detected.
 *
 * @throws {RefusedFile} If nothing can be added to the one that it has.
 */
function recordOf(file: FileToAdd, source: AddedSource): string {
	if (file.record === undefined) return writeSourceRecord(source);
	const completed = completeRecord(file.record, source);
	if (completed !== undefined) return completed;
	throw new RefusedFile(
		`data/sources/${file.id}.yaml has \`format\` and \`columns\` already, or nothing can be added to it.`,
		'To detect them anew, delete both from the record and run this again.',
	);
}

/** @returns What became of its record. */
function writeFiles(root: string, file: FileToAdd, record: string): string {
	const folder = join(root, 'data/sources');
	const name = `${file.id}.yaml`;
	if (file.record === undefined) {
		const copy = file.isInPlace ? [] : [[file.id + file.ending, file.bytes] as const];
		putSource(folder, [...copy, [name, record] as const]);
		return 'is its record.';
	}
	replaceFile(folder, name, record);
	return 'has been completed with what was detected.';
}

/** The first language of the report, unless the author says another. */
function languageOf(root: string, given: string | undefined): string {
	if (given !== undefined) {
		if (LanguageTag.safeParse(given).success) return given;
		throw new RefusedFile(`“${given}” is no language.`, 'Write a BCP 47 tag, such as en, en-GB or zh-Hans.');
	}
	const first = LanguageTag.safeParse(firstLanguage(join(root, 'data/report.yaml')));
	return first.success ? first.data : 'en';
}

function firstLanguage(file: string): unknown {
	try {
		const meta = load(readFileSync(file, 'utf8'));
		const languages = typeof meta === 'object' && meta !== null && 'languages' in meta ? meta.languages : undefined;
		return Array.isArray(languages) ? languages[0] : undefined;
	} catch {
		return undefined;
	}
}

async function detect(file: FileToAdd): Promise<DetectedData> {
	const sheet = file.record === undefined ? undefined : sheetOf(file.record);
	const detected = await detectData({ ...file, sheet });
	if (!('misfit' in detected)) return detected;
	const { line, message, hint } = detected.misfit;
	throw new RefusedFile(`${file.name}${line === undefined ? '' : `, line ${line}`}: ${message}`, hint);
}

/** A text has to be UTF-8, as the check asks. */
function checkText(file: FileToAdd): void {
	const problems: Problems = new Collector();
	decodeText(`data/sources/${file.id}.txt`, file.bytes, problems);
	const [problem] = problems.reported;
	if (problem !== undefined)
		throw new RefusedFile(`${file.name}, line ${problem.at.line}: ${problem.message}`, problem.hint);
}

async function misfitsOf(
	{ id, ending, bytes }: FileToAdd,
	{ format, columns }: DetectedData,
): Promise<readonly DataMisfit[]> {
	const file = `data/sources/${id}${ending}`;
	const plain = await plainCopyOf({ source: id, file, bytes, format, columns });
	return 'misfits' in plain ? plain.misfits : [];
}

function describeMisfit({ line, message, hint }: DataMisfit): string[] {
	return [`${line === undefined ? '' : `Line ${line}: `}${message}`, `  → ${hint}`, ''];
}

function largeFile({ bytes }: FileToAdd): string {
	const size = Math.round(bytes.length / 1e6);
	return `It has ${size} MB: hosts of git warn of files of more than ${LARGE / 1e6} MB. As .parquet it would be smaller.`;
}

function nextSteps({ id }: FileToAdd, isDataSet: boolean, hasMisfits: boolean): string[] {
	const record = `data/sources/${id}.yaml`;
	return [
		'Next:',
		...(hasMisfits ? [`- Correct \`format\` in ${record}: what is named above does not pass the check.`] : []),
		`- Say in ${record} what the source is: its title, author, publisher, date, url, licence, \`about\`.`,
		...(isDataSet
			? ['- Compare what was detected with the file, and give columns of numbers their `unit`.']
			: ['- Say whether the copy is whole.']),
		'- Run npm run check.',
	];
}
