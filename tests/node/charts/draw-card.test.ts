import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { drawCard } from '../../../src/node/charts/draw-card.ts';
import { loadedReport } from '../../site/read-dist.ts';

const report = loadedReport();

/** Whether something is drawn in a part of a card, whose paper is of one colour. */
async function isDrawnIn(card: Buffer, x: number, y: number, width: number, height: number): Promise<boolean> {
	const context = createCanvas(1200, 630).getContext('2d');
	context.drawImage(await loadImage(card), 0, 0);
	const { data } = context.getImageData(x, y, width, height);
	const [red, green, blue] = data;
	return data.some((value, index) => index % 4 < 3 && value !== [red, green, blue][index % 4]);
}

const margin = [1129, 0, 70, 630] as const;
/** Between the words and the line at the foot. */
const foot = [17, 525, 1100, 24] as const;

test.each([
	['an ordinary title', 'GPU capacity grows by 40% a year'],
	['a long title', 'What holds back the use of accelerators outside of the capitals of the region '.repeat(8)],
	['a word that is wider than the card', 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3)],
	['Kazakh and Russian letters', 'Ғылыми-зерттеу жұмыстарына арналған есептеу қуаты өсуде; мощности растут'],
])('%s stays within its lines', async (_, title) => {
	const card = drawCard(report, { above: 'Findings', title, text: 'What the section says in a sentence. '.repeat(9) });
	expect(await isDrawnIn(card, ...margin)).toBe(false);
	expect(await isDrawnIn(card, ...foot)).toBe(false);
	expect(await isDrawnIn(card, 72, 72, 1056, 450)).toBe(true);
});

test('a card says above its title whose that is', async () => {
	const words = { title: 'Capacity grows', text: 'A sentence.' };
	expect(drawCard(report, { ...words, above: 'Findings' })).not.toEqual(drawCard(report, words));
});
