/** The words of the mark that a reader points at, beside it and within the drawing. */
export interface Tip {
	/** `x` and `y` are the mark’s place in CSS pixels from the drawing’s corner. */
	readonly show: (text: string, x: number, y: number) => void;
	readonly hide: () => void;
}

export function makeTip(drawing: HTMLElement): Tip {
	const tip = document.createElement('div');
	tip.className = 'chart-tip';
	tip.hidden = true;
	tip.setAttribute('aria-hidden', 'true');
	drawing.append(tip);
	return {
		show(text, x, y) {
			tip.textContent = text;
			tip.hidden = false;
			const left = Math.max(0, Math.min(x - tip.offsetWidth / 2, drawing.clientWidth - tip.offsetWidth));
			const above = y - tip.offsetHeight - 14;
			tip.style.setProperty('left', `${left}px`);
			tip.style.setProperty('top', `${above >= -tip.offsetHeight ? above : y + 14}px`);
		},
		hide() {
			tip.hidden = true;
		},
	};
}
