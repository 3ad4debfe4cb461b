import { expect, test } from 'vitest';
import type { DecodedPicture, PictureEnding } from '../../../src/core/model/picture.ts';
import type { PictureDraft } from '../../../src/core/parse/read-pictures.ts';
import { provePictures } from '../../../src/core/pictures/prove-pictures.ts';
import { collect } from '../collect.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const svg = (attributes: string) =>
	encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0"/></svg>`);
const png = (length = 20) =>
	new Uint8Array(length)
		.fill(1)
		.with(0, 0x89)
		.map((byte, at) => SIGNATURE[at] ?? byte);
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function draft(ending: PictureEnding, bytes: Uint8Array): PictureDraft {
	const file = `data/pictures/bridge.${ending}`;
	const at = () => ({ file: 'data/pictures/bridge.yaml', line: 1, column: 1 });
	const spec = { alt: 'A bridge.', caption: 'A bridge.', credit: 'Anna', licence: 'CC0' };
	return { id: 'bridge', file, ending, bytes, spec, at, atWords: at };
}

function prove(given: PictureDraft, decoded: DecodedPicture = 'damaged') {
	const { made, problems } = collect((ofStep) => provePictures([given], () => [decoded], ofStep));
	const { width, height } = made.get('bridge') ?? {};
	return { size: width && [width, height], messages: problems.map(({ message }) => message) };
}

test.each([
	['viewBox="0 0 640 240"', [640, 240]],
	['viewBox="-10,-10,64.4,24"', [64, 24]],
	['width="100" height="50"', [100, 50]],
	['width="100mm" height="50mm"', [378, 189]],
	['width="100%" height="100%" viewBox="0 0 30 20"', [30, 20]],
	['width="300" viewBox="0 0 30 20"', [300, 200]],
	['height="2in" viewBox="0 0 30 20"', [288, 192]],
])('the size of an SVG with %s', (attributes, size) => {
	expect(prove(draft('svg', svg(attributes)))).toEqual({ size, messages: [] });
});

test.each(['', 'width="100"', 'width="0" height="0"', 'viewBox="0 0 0 20"', 'viewBox="0 0 wide 20"'])(
	'an SVG that does not say how large it is: %s',
	(attributes) => {
		expect(prove(draft('svg', svg(attributes)))).toEqual({
			size: undefined,
			messages: ['data/pictures/bridge.svg does not say how large it is.'],
		});
	},
);

test('a file of more than 5 MB', () => {
	expect(prove(draft('png', png(5_000_001))).messages).toEqual([
		'data/pictures/bridge.png has 5000001 bytes; it may have 5000000.',
	]);
});

test('a picture of more points than a machine should decode', () => {
	const decoded = { width: 20_000, height: 10_000, hasNotes: false, isMoving: false };
	expect(prove(draft('png', png()), decoded).messages).toEqual([
		'data/pictures/bridge.png has 20000 × 10000 points; it may have 50000000 in all.',
	]);
});
