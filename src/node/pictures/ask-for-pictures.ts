/*
 * Decision: pictures are decoded and written by sharp, in a process of its own.
 *
 * It is what the image service of Astro uses. Both answer later, while the check and the files for machines are made in
 * one go, so a process is started and waited for. A file that makes the decoder fail ends that process alone, and its
 * memory is given back.
 */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { CopyPicture, DecodedPicture, DecodePictures, PictureCopy, WantedCopy } from '../../core/model/picture.ts';
import { sha256 } from '../sha256.ts';
import { isReply, type Reply, type Request } from './picture-messages.ts';

/** How long a request may take, in milliseconds. It is far longer than any picture needs. */
const TIME = 600_000;
/** The most bytes of an answer. */
const MOST_BYTES = 500_000_000;

/** What is known of the pictures of this process, by the SHA-256 of their bytes: dev asks again after each change. */
const decoded = new Map<string, DecodedPicture>();
const copied = new Map<string, PictureCopy>();

/** Decodes pictures. One that ends the process is damaged. */
export const decodePictures: DecodePictures = (files) => {
	const names = files.map(sha256);
	const unknown = files.filter((_, index) => !decoded.has(names[index] ?? ''));
	const found = unknown.length === 0 ? [] : decodeNow(unknown);
	for (const [index, file] of unknown.entries()) decoded.set(sha256(file), found[index] ?? 'damaged');
	return names.map((name) => decoded.get(name) ?? 'damaged');
};

function decodeNow(files: readonly Uint8Array[]): readonly DecodedPicture[] {
	const reply = ask({ kind: 'decode', files });
	if (reply?.kind === 'decode') return reply.decoded;
	// One of them has ended the process: the others are decoded without it.
	return files.length === 1 ? ['damaged'] : files.flatMap((file) => decodeNow([file]));
}

/**
 * Makes copies of a picture.
 *
 * @throws {Error} If one cannot be made; the check has decoded the picture, so this is no fault of its author.
 */
export const copyPicture: CopyPicture = (file, wanted) => {
	const name = sha256(file);
	const keyOf = ({ width, format }: WantedCopy) => `${name} ${width} ${format}`;
	const missing = wanted.filter((each) => !copied.has(keyOf(each)));
	const reply = missing.length === 0 ? undefined : ask({ kind: 'copy', file, wanted: missing });
	const copies = reply?.kind === 'copy' ? reply.copies : [];
	for (const [index, each] of missing.entries()) {
		const copy = copies[index];
		if (copy === undefined) throw new Error('A picture cannot be written in another size.');
		copied.set(keyOf(each), copy);
	}
	return wanted.flatMap((each) => copied.get(keyOf(each)) ?? []);
};

/**
 * Starts the process and waits for its answer; nothing if a picture has ended it.
 *
 * @throws {Error} With what it says, if it ends in order and gives no answer: then it could not load the decoder.
 */
function ask(request: Request): Reply | undefined {
	const script = fileURLToPath(new URL('./picture-process.ts', import.meta.url));
	const { status, signal, stdout, stderr, error } = spawnSync(process.execPath, [script], {
		input: serialize(request),
		timeout: TIME,
		maxBuffer: MOST_BYTES,
		windowsHide: true,
	});
	if (status === 1 || (status === null && signal === null))
		throw new Error(`Pictures cannot be read here: ${error?.message ?? stderr.toString('utf8').trim()}`);
	if (status !== 0) return undefined;
	const reply: unknown = deserialize(stdout);
	return isReply(reply) ? reply : undefined;
}
