import type { PictureSize, ProvenPicture } from '../model/picture.ts';
import { placesIn } from '../parse/line-at.ts';
import { cannotBeShown, type PictureFile } from '../parse/read-pictures.ts';
import type { Problems } from '../problem.ts';
import { cleanSvg, type SvgProblem } from '../public/clean-svg.ts';
import { utf8Text } from '../public/file-kinds.ts';
import { runningElements } from '../public/svg-elements.ts';

/** CSS pixels in a unit of length (CSS Values 3, 6.2). */
const PIXELS: Readonly<Record<string, number>> = {
	px: 1,
	pt: 4 / 3,
	pc: 16,
	in: 96,
	cm: 96 / 2.54,
	mm: 96 / 25.4,
};

/** Cleans an SVG and finds its size. Reports what keeps it from being shown, with its place in the file. */
export function proveSvg(
	{ id, file, ending, bytes }: PictureFile,
	problems: Problems,
): (ProvenPicture & { id: string }) | undefined {
	const text = utf8Text(bytes) ?? '';
	const ofSvg = problems.placing<SvgProblem>(({ line, column, message, hint }) =>
		cannotBeShown(file, `${file} cannot be shown as it is. ${message}`, hint, { file, line, column }),
	);
	const clean = cleanSvg(text, ofSvg);
	if (clean === undefined) return undefined;
	const script = clean.removed.map(scriptIn).find((each) => each !== undefined);
	if (script !== undefined) {
		const at = placesIn(file, text)(Math.max(0, text.search(script.pattern)));
		const message = `${file} holds a script: ${script.name}. A picture runs nothing.`;
		problems.report(cannotBeShown(file, message, 'Export it without scripts, or as PNG.', at));
		return undefined;
	}
	const size = sizeIn(clean.svg);
	if (size === undefined) {
		const message = `${file} does not say how large it is.`;
		problems.report(cannotBeShown(file, message, 'Give its <svg> a viewBox, such as viewBox="0 0 640 400".'));
		return undefined;
	}
	return { id, ending, ...size, bytes: new TextEncoder().encode(clean.svg), given: bytes };
}

/** What runs something, of what was removed from an SVG, and how its place is found. */
function scriptIn(removed: string): { readonly name: string; readonly pattern: RegExp } | undefined {
	const element = /^<(\w+)>$/.exec(removed)?.[1];
	if (element !== undefined)
		return runningElements.has(element)
			? { name: removed, pattern: new RegExp(String.raw`<(?:\w+:)?${RegExp.escape(element)}[\s/>]`) }
			: undefined;
	return /^on\w+$/i.test(removed)
		? { name: removed, pattern: new RegExp(String.raw`\s${RegExp.escape(removed)}\s*=`) }
		: undefined;
}

/** The size at which browsers show an SVG that has been cleaned: its first tag is that of its root. */
function sizeIn(svg: string): PictureSize | undefined {
	const [root = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
	const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(root)?.[1] ?? '';
	const box = attribute('viewBox')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const [, , boxWidth = 0, boxHeight = 0] = box.length === 4 && box.every(Number.isFinite) ? box : [];
	const hasBox = boxWidth > 0 && boxHeight > 0;
	const [width, height] = [lengthOf(attribute('width')), lengthOf(attribute('height'))];
	if (width !== undefined && height !== undefined) return rounded(width, height);
	if (!hasBox) return undefined;
	if (width !== undefined) return rounded(width, (width * boxHeight) / boxWidth);
	if (height !== undefined) return rounded((height * boxWidth) / boxHeight, height);
	return rounded(boxWidth, boxHeight);
}

function rounded(width: number, height: number): PictureSize {
	return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}

/** A length in CSS pixels; nothing if it is a share of something or no length. */
function lengthOf(text: string): number | undefined {
	const [, digits = '', unit = 'px'] = /^\s*(\d*\.?\d+)\s*(px|pt|pc|in|cm|mm)?\s*$/.exec(text) ?? [];
	const length = Number(digits) * (PIXELS[unit] ?? 1);
	return digits !== '' && length > 0 ? length : undefined;
}
