import { copyTexts } from './copy-texts.ts';
import { watchSelection } from './watch-selection.ts';

// Loaded by `reuse.ts`.
copyTexts();
watchSelection();
