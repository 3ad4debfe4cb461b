import type { DecodedPicture, PictureCopy, WantedCopy } from '../../core/model/picture.ts';

/** What the process for pictures is asked for. */
export type Request =
	| { readonly kind: 'decode'; readonly files: readonly Uint8Array[] }
	| { readonly kind: 'copy'; readonly file: Uint8Array; readonly wanted: readonly WantedCopy[] };

/** What it answers. */
export type Reply =
	| { readonly kind: 'decode'; readonly decoded: readonly DecodedPicture[] }
	| { readonly kind: 'copy'; readonly copies: readonly PictureCopy[] };

export function isRequest(message: unknown): message is Request {
	return hasKind(message);
}

export function isReply(message: unknown): message is Reply {
	return hasKind(message);
}

function hasKind(message: unknown): boolean {
	return typeof message === 'object' && message !== null && 'kind' in message;
}
