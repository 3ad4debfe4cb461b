import { escapeXml } from '../markup/escape-xml.ts';

/**
 * What a chart in a frame posts to the page around it. A part of the contract with other sites, as addresses are: their
 * pages read it for as long as they stand. Fields may be added and none removed.
 */
export interface FrameMessage {
	/** Id of the chart. */
	readonly chart: string;
	/** How high the frame has to be to show all of it, in whole CSS pixels. */
	readonly height: number;
}

/**
 * The HTML by which another site shows a chart. The height that stands in it suffices for any width, and is all that a
 * page has that runs no script; the script then takes the height that the frame posts, from this frame and this site
 * alone.
 *
 * @param address Absolute address of the frame.
 * @param height In CSS pixels.
 */
export function embedSnippet(
	chart: { readonly id: string; readonly title: string },
	address: string,
	height: number,
): string {
	const from = `frame.contentWindow === source && origin === '${new URL(address).origin}'`;
	return [
		`<iframe src="${escapeXml(address)}" title="${escapeXml(chart.title)}"`,
		`  height="${height}" style="border:0;width:100%" loading="lazy"></iframe>`,
		`<script>addEventListener('message', ({ source, origin, data }) => {`,
		`  for (const frame of document.querySelectorAll('iframe'))`,
		`    if (${from} && data.chart === '${chart.id}') frame.height = data.height; })</script>`,
	].join('\n');
}
