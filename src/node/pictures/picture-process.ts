import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { DecodedPicture } from '../../core/model/picture.ts';
import { copyPicture } from './copy-picture.ts';
import { decodePicture } from './decode-picture.ts';
import { isRequest, type Reply, type Request } from './picture-messages.ts';

// The process that `askForPictures` starts: it reads a request, answers it and ends.
const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;

const request: unknown = deserialize(readFileSync(STANDARD_INPUT));
if (!isRequest(request)) throw new Error('This is a process for pictures; ask-for-pictures.ts starts it.');
writeFileSync(STANDARD_OUTPUT, serialize(await answer(request)));

async function answer(asked: Request): Promise<Reply> {
	const { kind } = asked;
	if (kind === 'decode') {
		const decoded: DecodedPicture[] = [];
		for (const file of asked.files) decoded.push(await decodePicture(file));
		return { kind, decoded };
	}
	const copies = [];
	for (const wanted of asked.wanted) copies.push(await copyPicture(asked.file, wanted));
	return { kind, copies };
}
